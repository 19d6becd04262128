import { describe, expect, it } from 'vitest';
import { agenda, type DisputeEvent, type EventType, parseEvent, project, statusOn } from '../../src/index.js';
import { adopted, disputeWith, fact, withPeriod } from '../dispute/facts.js';
import { tenReal } from '../formats/disputes.js';

/* Answers that belong to one day, or to several parties, come in one order, whatever the order of the record. */

describe('two recourses of one day', () => {
  const of = (recourse: number, date: string, type: EventType) => parseEvent({ type, date, recourse });
  const opened = [1, 2].map((recourse) => of(recourse, '2012-06-18', 'compliance.panel.requested'));
  const begun = [2, 1].map((recourse) => of(recourse, '2012-07-02', 'compliance.panel.established'));
  const dispute = disputeWith([...adopted(true), ...opened, ...begun]);
  const recourses = (list: readonly { rule?: string | undefined; recourse?: number | undefined }[]) =>
    list.filter(({ rule }) => rule === 'dsu-21-5-report').map(({ recourse }) => recourse);

  it('stand by their number: among the time-limits', () => {
    expect(recourses(statusOn(dispute, '2012-07-02').deadlines)).toEqual([1, 2]);
  });

  it('among those that have ended', () => {
    const reports = [2, 1].map((recourse) => of(recourse, '2012-09-03', 'compliance.panel.reportCirculated'));
    const done = disputeWith([...dispute.record.events, ...reports]);
    expect(recourses(statusOn(done, '2012-09-03').pastDeadlines)).toEqual([1, 2]);
  });

  it('among the next steps', () => {
    expect(recourses(statusOn(dispute, '2012-07-02').nextSteps)).toEqual([1, 2]);
  });

  it('in the agenda, rule by rule as in the law table: all are due on 30 September 2012', () => {
    const items = agenda([dispute], { from: '2012-09-30', to: '2012-09-30' });
    expect(items.map(({ date, deadline }) => [date, deadline.rule, deadline.recourse])).toEqual([
      ['2012-09-30', 'dsu-21-5-report', 1],
      ['2012-09-30', 'dsu-21-5-report', 2],
      ['2012-09-30', 'dsu-21-5-delay-notice', 1],
      ['2012-09-30', 'dsu-21-5-delay-notice', 2],
    ]);
  });
});

describe('what is for all parties (DSU 21.3(b))', () => {
  const dispute = disputeWith(adopted(true));
  const of = (member?: string) =>
    agenda([dispute], { from: '2011-04-29', to: '2011-04-29', ...(member !== undefined && { member }) }).map(
      ({ deadline }) => deadline.rule,
    );

  it('stands in the agenda of each of them, and of no other Member: 15 March 2011 + 45 days = 29 April', () => {
    expect(of('Brazil')).toEqual(['dsu-21-3-b-agree-rpt']);
    expect(of('Canada')).toEqual(['dsu-21-3-b-agree-rpt']);
    expect(() => of('India')).toThrow('"India" is neither a party');
  });
});

describe('several waits before one act', () => {
  const asked = (...more: DisputeEvent[]) =>
    disputeWith([
      fact('2015-01-05', 'consultations.requested', { urgent: true }),
      fact('2015-01-06', 'goodOffices.begun'),
      ...more,
    ]);
  const request = (dispute: ReturnType<typeof asked>) =>
    project(dispute, '2015-01-07').steps.find(({ event }) => event === 'panel.requested');

  it('the one besides the others holds longest: 20 days of DSU 4.8, but 60 of DSU 5.4', () => {
    expect(request(asked())).toMatchObject({ date: '2015-03-07', rule: 'dsu-5-4-good-offices-wait' });
  });

  it('unless both sides say that the good offices failed', () => {
    const failed = fact('2015-01-07', 'goodOffices.ended', { failed: true });
    expect(request(asked(failed))).toMatchObject({ date: '2015-01-26', rule: 'dsu-4-8-urgent-panel' });
  });
});

describe('a claim of compliance', () => {
  it('leaves nothing to implement in the path ahead', () => {
    const claimed = disputeWith([...withPeriod, fact('2011-12-01', 'implementation.complianceClaimed')]);
    expect(project(claimed, '2011-12-01').steps).toEqual([]);
  });
});

describe('the past time-limits of a real dispute', () => {
  it('stand in the order of their starts: those that facts ended among those whose time ran out', () => {
    for (const { name, dispute, dates } of tenReal) {
      const starts = statusOn(dispute, dates.at(-1) ?? '').pastDeadlines.map((one) => one.starts ?? '');
      expect(starts, name).toEqual([...starts].sort());
    }
  });
});
