import { readFileSync } from 'node:fs';
import type { core } from 'zod';
import type { ProcedureEvent } from '../../src/casefile/event-fields.js';
import { type Parties, partyOf } from '../../src/casefile/parties.js';
import * as vocabulary from '../../src/vocabulary.js';
import { code, table, withParts } from '../lib/markdown.js';
import { root } from '../lib/run.js';

type Schema = core.JSONSchema.BaseSchema;

/** The facts, each with its sentence; the fields of a family of facts stand under its names. */
interface EventSchema extends Schema {
  readonly properties: Schema['properties'] & { type: { oneOf: { const: string; description: string }[] } };
  readonly allOf: { if: { properties: { type: { enum: string[] } } }; then: Schema }[];
}

const published = JSON.parse(readFileSync(`${root}schema.json`, 'utf8'));
const event: EventSchema = published.$defs.event;

const chapters: Readonly<Record<string, readonly vocabulary.EventType[]>> = {
  'Consultations (DSU 4)': vocabulary.consultationEvents,
  'The panel (DSU 6 to 15)': vocabulary.panelEvents,
  'Adoption and appeal (DSU 16, 17)': vocabulary.adoptionEvents,
  'Arbitration as an alternative (DSU 25)': vocabulary.arbitrationEvents,
  'Implementation (DSU 21)': vocabulary.implementationEvents,
  'Compensation and retaliation (DSU 22; SCM 4.10, 7.9)': vocabulary.remedyEvents,
  'Good offices, ends, time, everything else': vocabulary.generalEvents,
};

/** docs/records.md as it is, with its tables as the schema is. */
export function recordsPage(): string {
  const { type: _, ...common } = event.properties;
  const head = ['field', 'value', 'what it says'];
  const type = [code('type'), 'one of those below, **required**', 'What happened.'];
  const facts = Object.entries(chapters).map(([title, types]) => {
    return `### ${title}\n\n${table(['fact', ...head, 'article'], types.flatMap(factRows))}`;
  });
  return withParts('docs/records.md', {
    header: table(head, fieldRows(published.$defs.record)),
    common: table(head, [type, ...fieldRows({ ...event, properties: common })]),
    facts: facts.join('\n\n'),
    apart: wrapped(vocabulary.eventTypes.filter(isApart).map(code).join(', ')),
  });
}

function fieldRows({ properties = {}, required = [] }: Schema): string[][] {
  return Object.entries(properties).flatMap(([name, schema]) => {
    if (typeof schema === 'boolean') return [];
    const value = `${valueWords(schema)}${required.includes(name) ? ', **required**' : ''}`;
    return [[code(name), value, schema.description ?? '']];
  });
}

/** A sentence, with the article that it ends with. */
const CITED = /^(.*) \(([^()]*(?:\([^()]*\)[^()]*)*)\)\.$/;

/** The fact, and beneath it each field of its own. */
function factRows(type: vocabulary.EventType): string[][] {
  const said = event.properties.type.oneOf.find((one) => one.const === type)?.description ?? '';
  const [, sentence = said.slice(0, -1), article = ''] = CITED.exec(said) ?? [];
  const own = event.allOf.find((family) => family.if.properties.type.enum.includes(type))?.then ?? {};
  return [[code(type), '', '', `${sentence}.`, article], ...fieldRows(own).map((cells) => ['', ...cells, ''])];
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

/** In lines as long as those of the pages. */
const wrapped = (text: string) => text.replace(/(.{1,120})(?: |$)/g, '$1\n').trimEnd();

/** Whether some of several complainants may act apart in a fact. */
function isApart(type: vocabulary.EventType): boolean {
  const parties: Parties = { complainants: ['Brazil', 'India'], respondent: 'Japan', track: 'standard' };
  return partyOf(parties, { type, date: '2019-09-11', by: 'Brazil' } as ProcedureEvent) !== undefined;
}
