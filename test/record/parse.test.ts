import { describe, expect, it } from 'vitest';
import {
  ensureEvent,
  ensureRecord,
  isParsed,
  parseDate,
  parseEvent,
  parseRecord,
  withEvents,
} from '../../src/record/parse.js';
import { LONGEST_LIST } from '../../src/record/plain.js';
import { errorOf, issuesOf } from './issues.js';
import { established, recordOf } from './samples.js';

const date = '2019-09-11';

describe('a record', () => {
  it('is copied and frozen, with its keys in their order', () => {
    const input = {
      events: [
        { note: 'kept', date, type: 'panel.established', by: ['Korea'] },
        { date: '2016-01-29', type: 'rpt.agreed', period: { days: 29, months: 7 } },
      ],
      track: 'standard',
      title: '',
      respondent: 'Japan',
      complainants: ['Korea', 'European Union'],
      joinedWith: [1, 2],
      agreements: [],
    };
    const record = parseRecord(input);
    expect(record).not.toBe(input);
    expect(JSON.stringify(record)).toBe(JSON.stringify(input));
    expect(frozenThroughout(record)).toBe(true);
    expect(Object.isFrozen(input.events[0])).toBe(false);
  });

  it('keeps its events in the order of the file', () => {
    const events = [established, { type: 'panel.requested', date: '2020-06-18' }];
    expect(parseRecord(recordOf(...events)).events).toEqual(events);
  });

  it('may have no events and no DS number', () => {
    expect(parseRecord({ title: 'x', complainants: ['A'], respondent: 'B', events: [] }).ds).toBeUndefined();
  });

  it('may have undefined fields, which count as absent', () => {
    expect(parseRecord({ ...recordOf(), ds: undefined })).not.toHaveProperty('ds');
  });

  it('may be an object without a prototype', () => {
    const bare = Object.assign(Object.create(null), recordOf(established));
    expect(parseRecord(bare)).toEqual(recordOf(established));
  });
});

describe('hostile input', () => {
  it('cannot change a prototype', () => {
    const text = `{"__proto__":{"evil":1},"title":"x","complainants":["A"],"respondent":"B",
      "events":[{"type":"rpt.agreed","date":"${date}","__proto__":{"evil":1},"period":{"days":1,"__proto__":{"evil":1}}}]}`;
    expect(issuesOf(() => parseRecord(JSON.parse(text))).map(({ path, kind }) => `${path} ${kind}`)).toEqual([
      '__proto__ unknownField',
      'events[0].__proto__ unknownField',
      'events[0].period.__proto__ unknownField',
    ]);
    expect({}).not.toHaveProperty('evil');
  });

  it('cannot pass inherited fields for its own', () => {
    const event = Object.create({ type: 'note', date, text: 'inherited' });
    expect(issuesOf(() => parseEvent(event))).toMatchObject([{ kind: 'wrongKind' }]);
  });

  it('has each getter run once, and a getter that throws is a problem', () => {
    let runs = 0;
    const once = {
      type: 'note',
      text: '',
      get date() {
        runs += 1;
        return date;
      },
    };
    expect(parseEvent(once).date).toBe(date);
    expect(runs).toBe(1);
    const broken = {
      get type() {
        throw new Error('no');
      },
    };
    const error = errorOf(() => parseEvent(broken));
    expect(error).toMatchObject({ issues: [{ kind: 'unreadable' }], cause: { message: 'no' } });
  });

  it('is refused without harm if it is cyclic or very deep', () => {
    const cyclic: Record<string, unknown> = { ...recordOf() };
    cyclic['events'] = [cyclic, { type: 'note', date, text: cyclic }];
    expect(errorOf(() => parseRecord(cyclic)).code).toBe('INVALID_RECORD');
    let deep: unknown = [];
    for (let level = 0; level < 200_000; level += 1) deep = [deep];
    expect(issuesOf(() => parseEvent({ type: 'note', date, text: '', by: deep }))).toMatchObject([{ path: 'by[0]' }]);
  });

  it('is read up to the limit of a list, and a longer list is a problem', () => {
    const many = (length: number) => recordOf(...Array.from({ length }, () => established));
    expect(parseRecord(many(LONGEST_LIST)).events).toHaveLength(LONGEST_LIST);
    expect(issuesOf(() => parseRecord({ ...recordOf(), events: new Array(LONGEST_LIST + 1) }))).toMatchObject([
      { kind: 'tooLong', path: 'events', most: LONGEST_LIST },
    ]);
    expect(issuesOf(() => parseRecord({ ...recordOf(), complainants: new Array(1e9) }))).toMatchObject([
      { kind: 'tooLong', path: 'complainants' },
      { kind: 'empty' },
    ]);
  });

  it('is quoted only in part, and a message lists a hundred problems at most', () => {
    const error = errorOf(() =>
      parseRecord(recordOf(...Array.from({ length: 12_000 }, () => ({ type: 'x'.repeat(9999), date })))),
    );
    expect(error.issues).toHaveLength(12_000);
    expect(error.message.length).toBeLessThan(20_000);
    expect(error.message).toContain('- and 11900 more, see issues');
  });
});

describe('a parsed record', () => {
  it('is not parsed again, and nothing else is taken for parsed', () => {
    const record = parseRecord(recordOf(established));
    expect([record, record.events[0], parseEvent(established)].map(isParsed)).toEqual([true, true, true]);
    expect([established, recordOf(established), { ...record }, undefined, 'x'].some(isParsed)).toBe(false);
    expect(ensureRecord(record)).toBe(record);
    expect(ensureRecord({ ...record })).not.toBe(record);
    expect(ensureEvent(established)).not.toBe(established);
  });

  it('is not one that was refused', () => {
    const input = recordOf(established, { type: 'x' });
    expect(() => parseRecord(input)).toThrow();
    expect(isParsed(input)).toBe(false);
  });

  it('can be given other events', () => {
    const record = parseRecord(recordOf(established));
    const longer = withEvents(record, [...record.events, { type: 'panel.composed', date: '2020-08-24' }]);
    expect(isParsed(longer)).toBe(true);
    expect(longer.events[0]).toBe(record.events[0]);
    expect(Object.keys(longer)).toEqual(Object.keys(record));
    // @ts-expect-error: not an event type
    expect(() => withEvents(record, [{ type: 'x', date }])).toThrow();
  });
});

describe('a date', () => {
  it.each(['0001-01-01', '2020-02-29', '9999-12-31'])('is %s', (text) => expect(parseDate(text)).toBe(text));

  it.each(['2019-02-29', '0000-12-31', '10000-01-01', '2019-9-1', '', 20190911, null])('is not %s', (input) => {
    const error = errorOf(() => parseDate(input, 'from'));
    expect(error.code).toBe('INVALID_DATE');
    expect(error.issues).toMatchObject([{ kind: 'notADate', path: 'from' }]);
  });

  it.each([
    { why: 'a Date object', input: new Date(0), says: 'invalid date: this is a Date object; write YYYY-MM-DD' },
    { why: 'nothing', input: undefined, says: 'invalid date: a date is missing; write YYYY-MM-DD' },
    { why: 'null', input: null, says: 'invalid date: null is not a date; write YYYY-MM-DD' },
    {
      why: 'a map',
      input: new Map(),
      says: 'invalid date: something that is not plain data is not a date; write YYYY-MM-DD',
    },
  ])('is not $why, and the message says what was found', ({ input, says }) => {
    expect(errorOf(() => parseDate(input)).message).toBe(says);
  });
});

function frozenThroughout(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return Object.isFrozen(value) && Object.values(value).every(frozenThroughout);
}
