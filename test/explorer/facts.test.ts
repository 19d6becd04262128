import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { eventTypes, parseRecord, replay, statusOn } from 'wto-dispute';
import { disputeNumbered } from 'wto-dispute/history';
import { fieldsOf } from '../../site/explorer/build/fields.js';
import { answer, movedDays } from '../../site/explorer/model/answers.js';
import { type Draft, draftOf, eventOf, probe } from '../../site/explorer/model/draft.js';
import {
  dayAfter,
  dayBefore,
  factDays,
  namesIn,
  placedFacts,
  rangeOf,
  widened,
} from '../../site/explorer/model/facts.js';
import { caseOf } from '../../site/explorer/model/state.js';

const schema = JSON.parse(readFileSync(new URL('../../schema.json', import.meta.url), 'utf8'));
const fields = fieldsOf(schema.$defs.event);

const record = parseRecord({
  ds: 590,
  title: 'Japan — Products',
  complainants: ['Korea'],
  respondent: 'Japan',
  events: [
    { type: 'panel.requested', date: '2020-06-18' },
    { type: 'consultations.requested', date: '2019-09-11' },
    { type: 'consultations.held', date: '2020-06-18' },
  ],
});

describe('facts and dates', () => {
  it('puts facts in the order of their dates and keeps their places', () => {
    expect(placedFacts(record).map(({ index }) => index)).toEqual([1, 0, 2]);
  });

  it('finds the days with facts around a date', () => {
    const days = factDays(record);
    expect(days).toEqual(['2019-09-11', '2020-06-18']);
    expect([dayBefore(days, '2020-06-18'), dayAfter(days, '2020-06-18')]).toEqual(['2019-09-11', undefined]);
    expect([dayBefore(days, '2019-09-11'), dayAfter(days, '2019-01-01')]).toEqual([undefined, '2019-09-11']);
  });

  it('covers the time around the facts, and any date that is asked', () => {
    const range = rangeOf(factDays(record));
    // 30 days before 2019-09-11, 281 days to 2020-06-18, 550 after it.
    expect(range).toEqual({ first: '2019-08-12', days: 30 + 281 + 550 });
    expect(widened(range, '2019-08-02')).toEqual({ first: '2019-08-02', days: range.days + 10 });
    expect(widened(range, '2020-01-01')).toBe(range);
    expect(widened(range, '2030-01-01').days).toBe(3795);
  });

  it('reads several names with commas in them', () => {
    expect(namesIn(' Korea, Republic of ; Brazil;')).toEqual(['Korea, Republic of', 'Brazil']);
  });
});

describe('the form of a fact', () => {
  it('knows the fields of each type from the published schema', () => {
    expect(fields['rpt.modified']).toEqual([{ name: 'expires', kind: 'date', required: true }]);
    expect(fields['appeal.notified']?.[0]).toMatchObject({ kind: 'choice', choices: ['appellateBody', 'arbitration'] });
    expect(fields['report.adopted']?.map(({ kind }) => kind)).toEqual(['boolean', 'periodOrDate']);
    expect(fields['panel.established']).toBeUndefined();
    expect(fields['compliance.panel.suspended']?.map(({ name }) => name)).toEqual(['until', 'recourse']);
  });

  it('makes a fact of every type to ask about', () => {
    for (const type of eventTypes) expect(probe(type, '2020-01-01', fields[type] ?? []).type).toBe(type);
  });

  it('makes of texts what the record has', () => {
    const draft = (type: Draft['type'], values: Draft['values']) =>
      eventOf({ type, date: '2020-01-01', values }, fields[type] ?? []);
    expect(draft('rpt.agreed', { 'period.months': '15', by: 'Korea; Japan' })).toEqual({
      type: 'rpt.agreed',
      date: '2020-01-01',
      period: { months: 15 },
      by: ['Korea', 'Japan'],
    });
    expect(
      draft('report.adopted', { recommendations: 'true', withdrawalPeriod: '2020-04-01', by: 'DSB' }),
    ).toMatchObject({
      recommendations: true,
      withdrawalPeriod: '2020-04-01',
      by: 'DSB',
    });
    expect(draft('compliance.panel.requested', { recourse: '2', until: '2020-01-02' })).toEqual({
      type: 'compliance.panel.requested',
      date: '2020-01-01',
      recourse: 2,
    });
    expect(() => draft('rpt.modified', {})).toThrow(/expires/);
  });

  it('opens each fact of a long record and gives it back unchanged', () => {
    const events = [26, 27, 316].flatMap((ds) => disputeNumbered(ds)?.events ?? []);
    for (const event of events) expect(eventOf(draftOf(event), fields[event.type] ?? [])).toEqual(event);
    expect(events.length).toBeGreaterThan(100);
  });
});

describe('the answers', () => {
  it('say why a policy refuses a record, and read it leniently', () => {
    const early = parseRecord({ ...record, events: [{ type: 'appeal.notified', date: '2020-01-01' }] });
    const { refusal, dispute } = answer({ ...caseOf(early), policy: 'standard' });
    expect([refusal?.code, dispute.policy]).toEqual(['EVENT_NOT_POSSIBLE', 'lenient']);
    expect(answer(caseOf(early)).refusal).toBeUndefined();
  });

  it('say which days another reading moves', () => {
    const deadlines = (readings: object) =>
      statusOn(replay(record, { policy: 'lenient', readings }), '2019-11-08').deadlines;
    const moved = movedDays(deadlines({}), deadlines({ 'dsu-4-7-day-sixty': 'day-60' }));
    expect(moved.map(({ deadline, was, is }) => [deadline.rule, was, is])).toEqual([
      ['dsu-4-7-request-panel', '2019-11-11', '2019-11-10'],
    ]);
    expect(movedDays(deadlines({}), []).map(({ is }) => is)).toEqual(deadlines({}).map(() => undefined));
  });
});
