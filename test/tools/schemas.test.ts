import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { tools } from 'wto-dispute/tools';
import { commonFields, eventFieldsOf, headerFields } from '../../src/record/schema.js';
import { definitions } from '../../src/tools/record-schema.js';
import { eventTypes } from '../../src/vocabulary.js';
import { corpora } from '../history/records.js';
import { goodCalls, toolNamed } from './records.js';

const ajv = new Ajv2020({ strict: true, allErrors: true, strictTypes: false });
const validatorOf = (name: string) => ajv.compile({ ...toolNamed(name).inputSchema, $id: undefined });

describe('the schemas of the tools', () => {
  it('have names and descriptions that every host takes', () => {
    expect(tools.map(({ name }) => name)).toEqual(Object.keys(goodCalls));
    for (const { name, description } of tools) {
      expect(name).toMatch(/^[a-z_]{1,64}$/);
      expect(description.length).toBeLessThanOrEqual(500);
      expect(description).toContain('Not legal advice.');
    }
  });

  it.each(tools)('$name is a closed object, frozen to its depth, and takes a good call', ({ name, inputSchema }) => {
    expect(inputSchema).toMatchObject({ type: 'object', additionalProperties: false });
    expect(Object.keys(inputSchema).filter((key) => /Of$/.test(key))).toEqual([]);
    const everyPart = (value: unknown): boolean =>
      typeof value !== 'object' || value === null || (Object.isFrozen(value) && Object.values(value).every(everyPart));
    expect(everyPart(inputSchema)).toBe(true);
    const validate = validatorOf(name);
    expect([validate(goodCalls[name]), validate.errors]).toEqual([true, null]);
    expect(validate({ ...goodCalls[name], dates: 1 })).toBe(false);
    expect(validate({ ...goodCalls[name], language: 'de' })).toBe(false);
  });

  it('stay short: an assistant reads them all', () => {
    for (const { inputSchema } of tools) expect(JSON.stringify(inputSchema).length).toBeLessThan(7_000);
  });
});

describe('the short schema of a record', () => {
  it('has the fields that records and facts have, and no others', () => {
    const fields = new Set(eventTypes.flatMap((type) => Object.keys(eventFieldsOf(type))));
    const known = ['type', ...Object.keys(commonFields), ...fields];
    expect(Object.keys(definitions.event.properties).sort()).toEqual([...new Set(known)].sort());
    expect(Object.keys(definitions.record.properties).sort()).toEqual(Object.keys(headerFields).sort());
  });

  it('takes every record that is known here', () => {
    const validate = validatorOf('wto_status');
    const refused = corpora.flatMap(({ records }) =>
      records.filter((record) => !validate({ record, date: '2024-04-30' })),
    );
    expect(refused).toEqual([]);
  });

  it('refuses a fact without a date, and one of another type', () => {
    const validate = validatorOf('wto_check');
    const { record } = goodCalls['wto_check'] ?? {};
    expect(validate({ record, event: { type: 'panel.established' } })).toBe(false);
    expect(validate({ record, event: { type: 'panel.invented', date: '2019-09-11' } })).toBe(false);
    expect(validate({ record, event: { type: 'compliance.panel.requested', date: '2019-09-11' } })).toBe(true);
  });
});
