import { describe, expect, it } from 'vitest';
import { parseEvent, parseRecord } from '../../src/record/parse.js';
import { eventSchemaOf, ownFields } from '../../src/record/schema.js';
import { eventTypes, plainEvents } from '../../src/vocabulary.js';
import { issuesOf } from './issues.js';
import { recordOf, requiredFields, samples } from './samples.js';

describe('an event type', () => {
  it('has a sample here, whichever it is', () => {
    expect(samples.map(({ type }) => type)).toEqual(eventTypes);
    expect(plainEvents).toEqual(expect.arrayContaining(Object.keys(ownFields)));
    expect(Object.keys(ownFields)).toEqual(expect.arrayContaining(Object.keys(requiredFields)));
  });

  it.each(samples)('is accepted with its required fields alone: $type', ({ minimal }) => {
    expect(parseEvent(minimal)).toEqual(minimal);
  });

  it.each(samples)('is accepted with every field, in the order given: $type', ({ full }) => {
    expect(JSON.stringify(parseEvent(full))).toBe(JSON.stringify(full));
    expect(Object.keys(full).sort()).toEqual([...eventSchemaOf(parseEvent(full).type).fields].sort());
  });

  it.each(samples)('refuses an unknown field: $type', ({ full }) => {
    expect(issuesOf(() => parseEvent({ ...full, colour: 'red' }))).toEqual([
      expect.objectContaining({ kind: 'unknownField', path: 'colour' }),
    ]);
  });

  it.each(samples)('reports every required field that is missing: $type', ({ type, required }) => {
    const missing = ['date', ...required].map((name) =>
      expect.objectContaining({ kind: 'missing', path: `events[0].${name}` }),
    );
    expect(issuesOf(() => parseRecord(recordOf({ type })))).toEqual(missing);
  });

  it('has the field `recourse` in compliance proceedings only', () => {
    const recourse = { recourse: 1, date: '2019-09-11' };
    expect(parseEvent({ type: 'compliance.panel.requested', ...recourse })).toMatchObject(recourse);
    expect(issuesOf(() => parseEvent({ type: 'panel.requested', ...recourse }))).toMatchObject([{ path: 'recourse' }]);
  });
});
