import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { isCivilDate } from '../../src/calendar/date.js';
import { DisputeError } from '../../src/record/error.js';
import { parseRecord } from '../../src/record/parse.js';
import { LONGEST_LIST } from '../../src/record/plain.js';
import { eventSchemaOf, headerFields } from '../../src/record/schema.js';
import { type EventType, eventTypes } from '../../src/vocabulary.js';
import { samples } from './samples.js';

const part = z.looseObject({
  properties: z.record(z.string(), z.unknown()),
  required: z.optional(z.array(z.string())),
});
const family = z.object({
  if: z.object({ properties: z.object({ type: z.object({ enum: z.array(z.string()) }) }) }),
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  then: z.extend(part, { additionalProperties: z.literal(false) }),
});
const types = z.object({
  oneOf: z.array(z.object({ const: z.string(), description: z.string().check(z.minLength(10)) })),
});
const file = z
  .looseObject({
    $schema: z.literal('https://json-schema.org/draft/2020-12/schema'),
    $id: z.url(),
    $defs: z.looseObject({
      record: z.looseObject({ ...part.shape, additionalProperties: z.literal(false) }),
      event: z.looseObject({ properties: z.looseObject({ type: types }), allOf: z.array(family) }),
      date: z.looseObject({ pattern: z.string() }),
    }),
  })
  .parse(JSON.parse(readFileSync(new URL('../../schema.json', import.meta.url), 'utf8')));
const { record: published, event, date } = file.$defs;

interface List {
  /** The keys that lead to it, with slashes between them. */
  readonly path: string;
  readonly items: unknown;
  readonly maxItems: unknown;
}

/** Every list that is described within a part of `schema.json`. */
function listsIn(value: unknown, path = ''): List[] {
  if (typeof value !== 'object' || value === null) return [];
  const { type, items, maxItems } = value as Readonly<Record<string, unknown>>;
  const inner = Object.entries(value).flatMap(([key, entry]) => listsIn(entry, `${path}/${key}`));
  return type === 'array' ? [{ path, items, maxItems }, ...inner] : inner;
}

/** A record in which the list of a field has `length` entries. */
function recordWith(field: string, length: number): unknown {
  const entry = { joinedWith: 1, events: { type: 'date.reached', date: '2019-09-11' } }[field] ?? 'Korea';
  const list = Array.from({ length }, () => entry);
  const header = { title: 'A dispute', complainants: ['Korea'], respondent: 'Japan', events: [] };
  if (field in published.properties) return { ...header, [field]: list };
  const type = field === 'members' ? 'panel.thirdPartiesReserved' : 'note';
  const text = type === 'note' ? { text: 'one of many' } : {};
  return { ...header, events: [{ type, date: '2019-09-11', ...text, [field]: list }] };
}

function problemsOf(input: unknown): unknown {
  try {
    parseRecord(input);
    return [];
  } catch (error) {
    if (!(error instanceof DisputeError)) throw error;
    return error.issues?.map(({ kind }) => kind);
  }
}

/** The part of `schema.json` that describes a type. */
function publishedFor(type: EventType) {
  const families = event.allOf.filter((one) => one.if.properties.type.enum.includes(type));
  expect(families).toHaveLength(1);
  return families[0]?.then;
}

describe('schema.json', () => {
  it('has the fields of the record', () => {
    expect(Object.keys(published.properties).sort()).toEqual(Object.keys(headerFields).sort());
    expect(published.required).toEqual(['title', 'complainants', 'respondent', 'events']);
  });

  it('offers every event type, each with a description', () => {
    expect(event.properties.type.oneOf.map((one) => one.const)).toEqual(eventTypes);
  });

  it.each(samples)('allows $type the fields that the parser allows', ({ type, required }) => {
    expect(Object.keys(publishedFor(type)?.properties ?? {}).sort()).toEqual([...eventSchemaOf(type).fields].sort());
    expect(publishedFor(type)?.required ?? []).toEqual(required);
  });

  const lists = listsIn(file.$defs);
  const fields = [...new Set(lists.map(({ path }) => path.replace(/\/anyOf\/\d+$/, '').replace(/.*\//, '')))];

  it('limits the length of every list', () => {
    expect(lists.filter(({ maxItems }) => maxItems !== LONGEST_LIST)).toEqual([]);
    expect(fields.sort()).toEqual(['agreements', 'by', 'complainants', 'events', 'joinedWith', 'members']);
  });

  it.each(fields)('allows as many entries of %s as the parser does', (field) => {
    expect(problemsOf(recordWith(field, LONGEST_LIST))).toEqual([]);
    expect(problemsOf(recordWith(field, LONGEST_LIST + 1))).toContain('tooLong');
  });

  it('allows the dates that the parser allows, and 29 February in every year', () => {
    const pattern = new RegExp(date.pattern, 'u');
    for (const year of ['0000', '0001', '2019', '9999']) {
      for (let month = 0; month <= 13; month += 1) {
        for (let day = 0; day <= 32; day += 1) {
          const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
          if (!text.endsWith('02-29')) expect(`${text} ${pattern.test(text)}`).toBe(`${text} ${isCivilDate(text)}`);
        }
      }
    }
    expect(pattern.test('2019-02-29')).toBe(true);
  });
});
