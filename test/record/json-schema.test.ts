import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { isCivilDate } from '../../src/calendar/date.js';
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
const published = z
  .looseObject({
    ...part.shape,
    $schema: z.literal('https://json-schema.org/draft/2020-12/schema'),
    $id: z.url(),
    additionalProperties: z.literal(false),
    $defs: z.looseObject({
      event: z.looseObject({ properties: z.looseObject({ type: types }), allOf: z.array(family) }),
      date: z.looseObject({ pattern: z.string() }),
    }),
  })
  .parse(JSON.parse(readFileSync(new URL('../../schema.json', import.meta.url), 'utf8')));
const { event, date } = published.$defs;

/** What `schema.json` says of a type. */
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

  it('takes the dates that exist, but cannot count leap years', () => {
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
