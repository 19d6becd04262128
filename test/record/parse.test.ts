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
  it('comes back as a frozen copy with its keys in their order', () => {
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

  it('may have no events and no number', () => {
    expect(parseRecord({ title: 'x', complainants: ['A'], respondent: 'B', events: [] }).ds).toBeUndefined();
  });

  it('takes an undefined field for an absent one', () => {
    expect(parseRecord({ ...recordOf(), ds: undefined })).not.toHaveProperty('ds');
  });

  it('accepts objects of another realm and without a prototype', () => {
    const bare = Object.assign(Object.create(null), recordOf(established));
    expect(parseRecord(bare)).toEqual(recordOf(established));
  });
});

describe('bad headers', () => {
  it.each([
    { why: 'nothing', input: undefined, issue: ': expected an object, found nothing' },
    { why: 'null', input: null, issue: ': expected an object, found null' },
    { why: 'a list', input: [], issue: ': expected an object, found a list' },
    { why: 'JSON text', input: '{}', issue: ': expected an object, found "{}"' },
    { why: 'a map', input: new Map(), issue: ': expected an object, found something that is not plain data' },
    {
      why: 'an instance',
      input: new (class A {})(),
      issue: ': expected an object, found something that is not plain data',
    },
    { why: 'a number that is no DS number', input: { ...recordOf(), ds: 0 }, issue: 'ds: 0 is too small; at least 1' },
    { why: 'half a number', input: { ...recordOf(), ds: 1.5 }, issue: 'ds: expected a whole number, found 1.5' },
    { why: 'a number as text', input: { ...recordOf(), ds: '590' }, issue: 'ds: expected a whole number, found "590"' },
    {
      why: 'no complainant',
      input: { ...recordOf(), complainants: [] },
      issue: 'complainants: needs at least one entry',
    },
    {
      why: 'a nameless Member',
      input: { ...recordOf(), complainants: ['A', ''] },
      issue: 'complainants[1]: must not be empty',
    },
    {
      why: 'one complainant as text',
      input: { ...recordOf(), complainants: 'Korea' },
      issue: 'complainants: expected a list, found "Korea"',
    },
    { why: 'a nameless respondent', input: { ...recordOf(), respondent: '' }, issue: 'respondent: must not be empty' },
    {
      why: 'another track',
      input: { ...recordOf(), track: 'scm' },
      issue: 'track: "scm" is not one of standard, prohibitedSubsidy, actionableSubsidy',
    },
    {
      why: 'a misspelt field',
      input: { ...recordOf(), complainant: 'Korea' },
      issue: 'complainant: unknown field; did you mean "complainants"?',
    },
    {
      why: 'events that are no list',
      input: { ...recordOf(), events: {} },
      issue: 'events: expected a list, found an object',
    },
    {
      why: 'an event that is no object',
      input: recordOf(established, 'x'),
      issue: 'events[1]: expected an object, found "x"',
    },
    {
      why: 'an odd field name',
      input: { ...recordOf(), 'a "b"': 1 },
      issue: '["a \\"b\\""]: unknown field; known here: ds, title',
    },
  ])('$why', ({ input, issue }) => {
    const issues = issuesOf(() => parseRecord(input));
    expect(issues).toHaveLength(1);
    expect(`${issues[0]?.path === '' ? ': ' : ''}${issues[0]?.message}`).toContain(issue);
  });
});

describe('bad events', () => {
  const rpt = { type: 'rpt.agreed', date };
  it.each([
    {
      why: 'a day that does not exist',
      event: { type: 'note', text: '', date: '2019-02-30' },
      issue: 'date: 2019-02-30 is not a date',
    },
    {
      why: 'the year 0',
      event: { type: 'note', text: '', date: '0000-01-01' },
      issue: 'date: 0000-01-01 is not a date',
    },
    {
      why: 'a time',
      event: { type: 'note', text: '', date: '2019-09-11T00:00:00Z' },
      issue: 'date: 2019-09-11T00:00:00Z is not a date; write YYYY-MM-DD',
    },
    {
      why: 'another way to write a date',
      event: { type: 'note', text: '', date: '11/09/2019' },
      issue: 'date: 11/09/2019 is not a date; write YYYY-MM-DD',
    },
    {
      why: 'a date with a line break',
      event: { type: 'note', text: '', date: '2019-09-11\n' },
      issue: 'date: 2019-09-11\\n is not a date; write YYYY-MM-DD',
    },
    {
      why: 'a date as a number',
      event: { type: 'note', text: '', date: 20190911 },
      issue: 'date: 20190911 is not a date; write YYYY-MM-DD',
    },
    {
      why: 'a Date object',
      event: { type: 'note', text: '', date: new Date(0) },
      issue: 'date: this is a Date object; write YYYY-MM-DD',
    },
    {
      why: 'a misspelt type',
      event: { type: 'panel.etablished', date },
      issue: 'type: "panel.etablished" is not an event type; did you mean "panel.established"?',
    },
    {
      why: 'a type in capitals',
      event: { type: 'Panel.Established', date },
      issue: 'type: "Panel.Established" is not an event type; did you mean "panel.established"?',
    },
    {
      why: 'a compliance twin that there is not',
      event: { type: 'compliance.rpt.agreed', date },
      issue: 'type: "compliance.rpt.agreed" is not an event type; did you mean "rpt.agreed"?',
    },
    { why: 'a type of another kind', event: { type: 7, date }, issue: 'type: 7 is not an event type' },
    { why: 'no type', event: { date }, issue: 'type is missing' },
    {
      why: 'the prototype as type',
      event: { type: '__proto__', date },
      issue: 'type: "__proto__" is not an event type',
    },
    {
      why: 'a name of every object as type',
      event: { type: 'constructor', date },
      issue: 'type: "constructor" is not an event type',
    },
    {
      why: 'a misspelt field',
      event: { type: 'panel.thirdPartiesReserved', date, members: ['A'], memebrs: [] },
      issue: 'memebrs: unknown field; did you mean "members"?',
    },
    {
      why: 'nobody as members',
      event: { type: 'consultations.joinRequested', date, members: [] },
      issue: 'members: needs at least one entry',
    },
    {
      why: 'text for true',
      event: { type: 'consultations.requested', date, urgent: 'yes' },
      issue: 'urgent: expected true or false, found "yes"',
    },
    {
      why: 'a number as actor',
      event: { type: 'panel.requested', date, by: 5 },
      issue: 'by: expected text or a list of texts, found 5',
    },
    {
      why: 'a number among actors',
      event: { type: 'panel.requested', date, by: ['A', 5] },
      issue: 'by[1]: expected text, found 5',
    },
    {
      why: 'another forum',
      event: { type: 'appeal.notified', date, forum: 'court' },
      issue: 'forum: "court" is not one of appellateBody, arbitration',
    },
    {
      why: 'an unknown rule',
      event: { type: 'timeLimit.extended', date, until: date, rule: 'dsu-16-4-apeal' },
      issue: 'rule: "dsu-16-4-apeal" is not the id of a rule; did you mean "dsu-16-4-appeal"?',
    },
    {
      why: 'recourse 0',
      event: { type: 'compliance.panel.requested', date, recourse: 0 },
      issue: 'recourse: 0 is too small; at least 1',
    },
    {
      why: 'an empty period',
      event: { ...rpt, period: {} },
      issue: 'period: needs at least one of months, weeks and days that is not zero',
    },
    {
      why: 'a period of nothing',
      event: { ...rpt, period: { months: 0, days: 0 } },
      issue: 'period: needs at least one of months, weeks and days that is not zero',
    },
    {
      why: 'a negative period',
      event: { ...rpt, period: { days: -1 } },
      issue: 'period.days: -1 is too small; at least 0',
    },
    {
      why: 'half a month',
      event: { ...rpt, period: { months: 1.5 } },
      issue: 'period.months: expected a whole number, found 1.5',
    },
    {
      why: 'no number of months',
      event: { ...rpt, period: { months: Number.NaN } },
      issue: 'period.months: expected a whole number, found NaN',
    },
    {
      why: 'a period beyond the calendar',
      event: { ...rpt, period: { months: 1e9 } },
      issue: 'period.months: 1000000000 is too large; at most 12000',
    },
    {
      why: 'a period in words',
      event: { ...rpt, period: '15 months' },
      issue: 'period: expected a period such as { "months": 15 }, found "15 months"',
    },
    {
      why: 'years',
      event: { ...rpt, period: { months: 1, years: 1 } },
      issue: 'period.years: unknown field; known here: months, weeks, days',
    },
    {
      why: 'neither period nor date',
      event: { type: 'report.adopted', date, withdrawalPeriod: 90 },
      issue: 'withdrawalPeriod: expected a period such as { "days": 90 } or a date YYYY-MM-DD, found 90',
    },
    {
      why: 'a date that is none instead of a period',
      event: { type: 'report.adopted', date, withdrawalPeriod: '2019-06-31' },
      issue: 'withdrawalPeriod: 2019-06-31 is not a date',
    },
    {
      why: 'a bad period instead of a date',
      event: { type: 'report.adopted', date, withdrawalPeriod: { days: -90 } },
      issue: 'withdrawalPeriod.days: -90 is too small; at least 0',
    },
    {
      why: 'a list too deep',
      event: { type: 'note', date, text: '', by: [['A']] },
      issue: 'by[0]: expected text, found a list',
    },
    {
      why: 'a function',
      event: { type: 'note', date, text: () => '' },
      issue: 'text: expected text, found something that is not plain data',
    },
  ])('$why', ({ event, issue }) => {
    expect(issuesOf(() => parseEvent(event)).map(({ message }) => message)).toEqual([issue]);
    expect(issuesOf(() => parseRecord(recordOf(established, event))).map(({ path }) => path.slice(0, 9))).toEqual([
      'events[1]',
    ]);
  });

  it('are told all at once, each with its path', () => {
    const error = errorOf(() =>
      parseRecord({ ...recordOf({ type: 'note', date: '2019-02-30' }, { type: 'panel.requestd', date: 5 }), ds: 0 }),
    );
    expect(error.code).toBe('INVALID_RECORD');
    expect(error.message).toBe(
      [
        'invalid record, 5 problems:',
        '- ds: 0 is too small; at least 1',
        '- events[0].date: 2019-02-30 is not a date',
        '- events[0].text is missing',
        '- events[1].type: "panel.requestd" is not an event type; did you mean "panel.requested"?',
        '- events[1].date: 5 is not a date; write YYYY-MM-DD',
      ].join('\n'),
    );
    expect(error.issues?.map(({ kind }) => kind)).toEqual([
      'outOfRange',
      'notADate',
      'missing',
      'unknownType',
      'notADate',
    ]);
  });
});

describe('hostile input', () => {
  it('cannot reach a prototype', () => {
    const text = `{"__proto__":{"evil":1},"title":"x","complainants":["A"],"respondent":"B",
      "events":[{"type":"rpt.agreed","date":"${date}","__proto__":{"evil":1},"period":{"days":1,"__proto__":{"evil":1}}}]}`;
    expect(issuesOf(() => parseRecord(JSON.parse(text))).map(({ path, kind }) => `${path} ${kind}`)).toEqual([
      '__proto__ unknownField',
      'events[0].__proto__ unknownField',
      'events[0].period.__proto__ unknownField',
    ]);
    expect({}).not.toHaveProperty('evil');
  });

  it('cannot make a field of one type pass for one of another through inheritance', () => {
    const event = Object.create({ type: 'note', date, text: 'inherited' });
    expect(issuesOf(() => parseEvent(event))).toMatchObject([{ kind: 'wrongKind' }]);
  });

  it('has each getter run once, and one that throws is an issue', () => {
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

  it('may be cyclic or very deep', () => {
    const cyclic: Record<string, unknown> = { ...recordOf() };
    cyclic['events'] = [cyclic, { type: 'note', date, text: cyclic }];
    expect(errorOf(() => parseRecord(cyclic)).code).toBe('INVALID_RECORD');
    let deep: unknown = [];
    for (let level = 0; level < 200_000; level += 1) deep = [deep];
    expect(issuesOf(() => parseEvent({ type: 'note', date, text: '', by: deep }))).toMatchObject([{ path: 'by[0]' }]);
  });

  it('may be long: up to the limit it is read, beyond it is an issue', () => {
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

  it('is quoted in part only, and a hundred problems are enough for a message', () => {
    const error = errorOf(() =>
      parseRecord(recordOf(...Array.from({ length: 12_000 }, () => ({ type: 'x'.repeat(9999), date })))),
    );
    expect(error.issues).toHaveLength(12_000);
    expect(error.message.length).toBeLessThan(20_000);
    expect(error.message).toContain('- and 11900 more, see issues');
  });
});

describe('what was parsed', () => {
  it('is known again, and nothing else is', () => {
    const record = parseRecord(recordOf(established));
    expect([record, record.events[0], parseEvent(established)].map(isParsed)).toEqual([true, true, true]);
    expect([established, recordOf(established), { ...record }, undefined, 'x'].some(isParsed)).toBe(false);
    expect(ensureRecord(record)).toBe(record);
    expect(ensureRecord({ ...record })).not.toBe(record);
    expect(ensureEvent(established)).not.toBe(established);
  });

  it('is not known when it was refused', () => {
    const input = recordOf(established, { type: 'x' });
    expect(() => parseRecord(input)).toThrow();
    expect(isParsed(input)).toBe(false);
  });

  it('can have other events', () => {
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
  it.each(['0001-01-01', '2020-02-29', '9999-12-31'])('%s is one', (text) => expect(parseDate(text)).toBe(text));

  it.each(['2019-02-29', '0000-12-31', '10000-01-01', '2019-9-1', '', 20190911, null])('%s is none', (input) => {
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
  ])('$why is told what it is', ({ input, says }) => {
    expect(errorOf(() => parseDate(input)).message).toBe(says);
  });
});

function frozenThroughout(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return Object.isFrozen(value) && Object.values(value).every(frozenThroughout);
}
