import { readFileSync } from 'node:fs';
import type { core } from 'zod';
import * as vocabulary from '../../src/vocabulary.js';
import { code } from './markdown.js';
import { root } from './run.js';

/* The facts of a record as the published schema describes them: for docs/records.md, and for their pages on the site. */

export type Schema = core.JSONSchema.BaseSchema;

/** The facts, each with its sentence; the fields of a family of facts stand under its names. */
interface EventSchema extends Schema {
  readonly properties: Schema['properties'] & { type: { oneOf: { const: string; description: string }[] } };
  readonly allOf: { if: { properties: { type: { enum: string[] } } }; then: Schema }[];
}

export const published = JSON.parse(readFileSync(`${root}schema.json`, 'utf8'));
const event: EventSchema = published.$defs.event;

export const chapters: Readonly<Record<string, readonly vocabulary.EventType[]>> = {
  'Consultations (DSU 4)': vocabulary.consultationEvents,
  'The panel (DSU 6 to 15)': vocabulary.panelEvents,
  'Adoption and appeal (DSU 16, 17)': vocabulary.adoptionEvents,
  'Arbitration as an alternative (DSU 25)': vocabulary.arbitrationEvents,
  'Implementation (DSU 21)': vocabulary.implementationEvents,
  'Compensation and retaliation (DSU 22; SCM 4.10, 7.9)': vocabulary.remedyEvents,
  'Good offices, ends, time, everything else': vocabulary.generalEvents,
};

/** The fields that every fact may have, but for its type. */
export function commonFields(): string[][] {
  const { type: _, ...common } = event.properties;
  return fieldRows({ ...event, properties: common });
}

/** The fields of a fact besides those. */
export function factFields(type: vocabulary.EventType): string[][] {
  return fieldRows(event.allOf.find((family) => family.if.properties.type.enum.includes(type))?.then ?? {});
}

/** What a fact says, as a sentence. */
export function sentenceOf(type: vocabulary.EventType): string {
  const said = saidOf(type);
  return `${CITED.exec(said)?.[1] ?? said.slice(0, -1)}.`;
}

/** The article that its sentence ends with; empty where it names none. */
export function articleOf(type: vocabulary.EventType): string {
  return CITED.exec(saidOf(type))?.[2] ?? '';
}

function saidOf(type: vocabulary.EventType): string {
  return event.properties.type.oneOf.find((one) => one.const === type)?.description ?? '';
}

/** A sentence, with the article that it ends with. */
const CITED = /^(.*) \(([^()]*(?:\([^()]*\)[^()]*)*)\)\.$/;

export function fieldRows({ properties = {}, required = [] }: Schema): string[][] {
  return Object.entries(properties).flatMap(([name, schema]) => {
    if (typeof schema === 'boolean') return [];
    const value = `${valueWords(schema)}${required.includes(name) ? ', **required**' : ''}`;
    return [[code(name), value, schema.description ?? '']];
  });
}

function valueWords({ type, enum: words, minLength, minimum, items, anyOf, $ref }: Schema): string {
  const each = typeof items === 'object' && !Array.isArray(items) && valueWords(items);
  if ($ref !== undefined) return $ref === '#/$defs/ruleId' ? '[rule id](law.md)' : $ref.replace(/.*\//, '');
  if (anyOf !== undefined) return anyOf.map(valueWords).join(', or ');
  if (words !== undefined) return words.map((word) => code(`${word}`)).join(', ');
  if (each) return `list of ${several[each] ?? each}`;
  if (type === 'boolean') return '`true` or `false`';
  if (type === 'integer') return `whole number from ${minimum}`;
  return minLength === undefined ? 'text' : 'name';
}

const several: Readonly<Record<string, string>> = {
  ...{ name: 'names', text: 'texts', event: 'facts' },
  'whole number from 1': 'whole numbers from 1',
};
