import { describe, expect, it } from 'vitest';
import { parseEvent, parseRecord } from '../../src/record/parse.js';
import { errorOf, issuesOf } from './issues.js';
import { established, recordOf } from './samples.js';

const date = '2019-09-11';

describe('a record with a problem in its header', () => {
  it.each([
    { why: 'undefined', input: undefined, issue: ': expected an object, found nothing' },
    { why: 'null', input: null, issue: ': expected an object, found null' },
    { why: 'a list', input: [], issue: ': expected an object, found a list' },
    { why: 'JSON text', input: '{}', issue: ': expected an object, found "{}"' },
    { why: 'a map', input: new Map(), issue: ': expected an object, found something that is not plain data' },
    {
      why: 'an instance',
      input: new (class A {})(),
      issue: ': expected an object, found something that is not plain data',
    },
    { why: 'the DS number 0', input: { ...recordOf(), ds: 0 }, issue: 'ds: 0 is too small; at least 1' },
    {
      why: 'a DS number with a fraction',
      input: { ...recordOf(), ds: 1.5 },
      issue: 'ds: expected a whole number, found 1.5',
    },
    {
      why: 'a DS number as text',
      input: { ...recordOf(), ds: '590' },
      issue: 'ds: expected a whole number, found "590"',
    },
    {
      why: 'no complainant',
      input: { ...recordOf(), complainants: [] },
      issue: 'complainants: needs at least one entry',
    },
    {
      why: 'a Member without a name',
      input: { ...recordOf(), complainants: ['A', ''] },
      issue: 'complainants[1]: must not be empty',
    },
    {
      why: 'one complainant as text',
      input: { ...recordOf(), complainants: 'Korea' },
      issue: 'complainants: expected a list, found "Korea"',
    },
    {
      why: 'a respondent without a name',
      input: { ...recordOf(), respondent: '' },
      issue: 'respondent: must not be empty',
    },
    {
      why: 'an unknown track',
      input: { ...recordOf(), track: 'scm' },
      issue: 'track: "scm" is not one of standard, prohibitedSubsidy, actionableSubsidy',
    },
    {
      why: 'a misspelt field',
      input: { ...recordOf(), complainant: 'Korea' },
      issue: 'complainant: unknown field; did you mean "complainants"?',
    },
    {
      why: 'events that are not a list',
      input: { ...recordOf(), events: {} },
      issue: 'events: expected a list, found an object',
    },
    {
      why: 'an event that is not an object',
      input: recordOf(established, 'x'),
      issue: 'events[1]: expected an object, found "x"',
    },
    {
      why: 'an unknown field with quotes in its name',
      input: { ...recordOf(), 'a "b"': 1 },
      issue: '["a \\"b\\""]: unknown field; known here: ds, title',
    },
  ])('is refused: $why', ({ input, issue }) => {
    const issues = issuesOf(() => parseRecord(input));
    expect(issues).toHaveLength(1);
    expect(`${issues[0]?.path === '' ? ': ' : ''}${issues[0]?.message}`).toContain(issue);
  });
});

describe('an event with a problem', () => {
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
      why: 'a date in another notation',
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
      why: 'the prefix compliance. on a type that has none',
      event: { type: 'compliance.rpt.agreed', date },
      issue: 'type: "compliance.rpt.agreed" is not an event type; did you mean "rpt.agreed"?',
    },
    { why: 'a type that is a number', event: { type: 7, date }, issue: 'type: 7 is not an event type' },
    { why: 'no type', event: { date }, issue: 'type is missing' },
    {
      why: '__proto__ as a type',
      event: { type: '__proto__', date },
      issue: 'type: "__proto__" is not an event type',
    },
    {
      why: 'constructor as a type',
      event: { type: 'constructor', date },
      issue: 'type: "constructor" is not an event type',
    },
    {
      why: 'a misspelt field',
      event: { type: 'panel.thirdPartiesReserved', date, members: ['A'], memebrs: [] },
      issue: 'memebrs: unknown field; did you mean "members"?',
    },
    {
      why: 'an empty list of Members',
      event: { type: 'consultations.joinRequested', date, members: [] },
      issue: 'members: needs at least one entry',
    },
    {
      why: 'text instead of true',
      event: { type: 'consultations.requested', date, urgent: 'yes' },
      issue: 'urgent: expected true or false, found "yes"',
    },
    {
      why: 'a number as the actor',
      event: { type: 'panel.requested', date, by: 5 },
      issue: 'by: expected text or a list of texts, found 5',
    },
    {
      why: 'a number among actors',
      event: { type: 'panel.requested', date, by: ['A', 5] },
      issue: 'by[1]: expected text, found 5',
    },
    {
      why: 'an unknown forum',
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
      why: 'a period of zero months and days',
      event: { ...rpt, period: { months: 0, days: 0 } },
      issue: 'period: needs at least one of months, weeks and days that is not zero',
    },
    {
      why: 'a negative period',
      event: { ...rpt, period: { days: -1 } },
      issue: 'period.days: -1 is too small; at least 0',
    },
    {
      why: 'a negative number that makes up for another, which is one problem and not two',
      event: { ...rpt, period: { months: 1, days: -1 } },
      issue: 'period.days: -1 is too small; at least 0',
    },
    {
      why: 'a fraction of a month',
      event: { ...rpt, period: { months: 1.5 } },
      issue: 'period.months: expected a whole number, found 1.5',
    },
    {
      why: 'NaN months',
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
      why: 'a period in years',
      event: { ...rpt, period: { months: 1, years: 1 } },
      issue: 'period.years: unknown field; known here: months, weeks, days',
    },
    {
      why: 'a number instead of a period or date',
      event: { type: 'report.adopted', date, withdrawalPeriod: 90 },
      issue: 'withdrawalPeriod: expected a period such as { "days": 90 } or a date YYYY-MM-DD, found 90',
    },
    {
      why: 'a day that does not exist instead of a period',
      event: { type: 'report.adopted', date, withdrawalPeriod: '2019-06-31' },
      issue: 'withdrawalPeriod: 2019-06-31 is not a date',
    },
    {
      why: 'a negative period instead of a date',
      event: { type: 'report.adopted', date, withdrawalPeriod: { days: -90 } },
      issue: 'withdrawalPeriod.days: -90 is too small; at least 0',
    },
    {
      why: 'a list within a list',
      event: { type: 'note', date, text: '', by: [['A']] },
      issue: 'by[0]: expected text, found a list',
    },
    {
      why: 'a function',
      event: { type: 'note', date, text: () => '' },
      issue: 'text: expected text, found something that is not plain data',
    },
  ])('is refused: $why', ({ event, issue }) => {
    expect(issuesOf(() => parseEvent(event)).map(({ message }) => message)).toEqual([issue]);
    expect(issuesOf(() => parseRecord(recordOf(established, event))).map(({ path }) => path.slice(0, 9))).toEqual([
      'events[1]',
    ]);
  });

  it('is reported together with all other problems of the record, each with its path', () => {
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
