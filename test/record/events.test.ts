import { describe, expect, it } from 'vitest';
import { parseEvent, parseRecord } from '../../src/record/parse.js';
import { eventSchemaOf, ownFields } from '../../src/record/schema.js';
import { eventTypes, plainEvents } from '../../src/vocabulary.js';
import { issuesOf } from './issues.js';
import { recordOf, requiredFields, samples } from './samples.js';

describe('every event type', () => {
  it('has a sample', () => {
    expect(samples.map(({ type }) => type)).toEqual(eventTypes);
    expect(plainEvents).toEqual(expect.arrayContaining(Object.keys(ownFields)));
    expect(Object.keys(ownFields)).toEqual(expect.arrayContaining(Object.keys(requiredFields)));
  });

  it.each(samples)('$type is accepted with its required fields alone', ({ minimal }) => {
    expect(parseEvent(minimal)).toEqual(minimal);
  });

  it.each(samples)('$type is accepted with every field, in the order given', ({ full }) => {
    expect(JSON.stringify(parseEvent(full))).toBe(JSON.stringify(full));
    expect(Object.keys(full).sort()).toEqual([...eventSchemaOf(parseEvent(full).type).fields].sort());
  });

  it.each(samples)('$type refuses a field that it does not know', ({ full }) => {
    expect(issuesOf(() => parseEvent({ ...full, colour: 'red' }))).toEqual([
      expect.objectContaining({ kind: 'unknownField', path: 'colour' }),
    ]);
  });

  it.each(samples)('$type names every required field that is missing', ({ type, required }) => {
    const missing = ['date', ...required].map((name) =>
      expect.objectContaining({ kind: 'missing', path: `events[0].${name}` }),
    );
    expect(issuesOf(() => parseRecord(recordOf({ type })))).toEqual(missing);
  });

  it('knows `recourse` in compliance proceedings only', () => {
    const recourse = { recourse: 1, date: '2019-09-11' };
    expect(parseEvent({ type: 'compliance.panel.requested', ...recourse })).toMatchObject(recourse);
    expect(issuesOf(() => parseEvent({ type: 'panel.requested', ...recourse }))).toMatchObject([{ path: 'recourse' }]);
  });
});
