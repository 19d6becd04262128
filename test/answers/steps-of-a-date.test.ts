import { describe, expect, it } from 'vitest';
import { type DisputeEvent, type RuleId, replay, statusOn } from '../../src/index.js';
import { adopted, fact, recordWith, upTo, withPeriod } from '../dispute/facts.js';

/* How a date is put together, and what is not part of it. */

function limitOn(date: string, events: readonly DisputeEvent[], rule: RuleId) {
  const { deadlines, pastDeadlines } = statusOn(replay(recordWith(events)), date);
  return [...deadlines, ...pastDeadlines].find((one) => one.rule === rule);
}

const stepsOf = (limit: ReturnType<typeof limitOn>) => limit?.derivation.map(({ kind, date }) => `${kind} ${date}`);

describe('the steps of a date', () => {
  it('a day that the DSB has set is not moved, nor said to be unmoved: Saturday 23 April 2011', () => {
    const extended = fact('2011-03-01', 'report.adoptionExtended', { until: '2011-04-23' });
    const limit = limitOn('2011-03-02', [...upTo('panel.reportCirculated'), extended], 'dsu-16-4-adopt');
    // Circulated on 1 February 2011: sixty days end on Saturday 2 April.
    expect(stepsOf(limit)).toEqual(['trigger 2011-02-01', 'period 2011-04-02', 'extension 2011-04-23']);
  });

  it('a right that ends with another period has no length of its own (DSU 22.2)', () => {
    const facts = [...withPeriod, fact('2011-09-01', 'compensation.negotiationsRequested')];
    expect(stepsOf(limitOn('2011-09-01', facts, 'dsu-22-2-negotiate'))).toEqual([
      'endOf 2012-01-15',
      'unmoved 2012-01-15',
    ]);
  });

  it('a last day that a fact states is one step', () => {
    const facts = [...adopted(true), fact('2011-04-20', 'rpt.awarded', { expires: '2012-01-20' })];
    expect(stepsOf(limitOn('2011-04-21', facts, 'dsu-21-3-reasonable-period'))).toEqual([
      'trigger 2011-03-15',
      'stated 2012-01-20',
    ]);
  });
});

describe('the days that are left', () => {
  it('are counted while a wait lasts, and not once the act is allowed', () => {
    const requested = upTo('consultations.requested');
    const waiting = limitOn('2010-02-23', requested, 'dsu-4-7-request-panel');
    expect(waiting).toMatchObject({ state: 'waiting', lastDay: '2010-03-05', daysLeft: 11 });
    const lifted = [...requested, fact('2010-02-22', 'consultations.failed')];
    const open = limitOn('2010-02-23', lifted, 'dsu-4-7-request-panel');
    expect(open).toMatchObject({ state: 'open', lastDay: '2010-03-05' });
    expect(open?.daysLeft).toBeUndefined();
  });
});

describe('the first day of a request for a panel', () => {
  const request = (date: string, by: string) => fact(date, 'consultations.requested', { by });
  const from = (date: string, events: readonly DisputeEvent[]) =>
    statusOn(replay(recordWith(events, { complainants: ['Brazil', 'Mexico'] })), date)
      .nextSteps.filter(({ event }) => event === 'panel.requested')
      .map((step) => step.from);

  it('is that of the first request for consultations under a number (DSU 4.7): 4 January 2010 + 60 days and one', () => {
    const both = [request('2010-01-04', 'Brazil'), request('2010-02-01', 'Mexico')];
    expect(new Set(from('2010-02-02', both))).toEqual(new Set(['2010-03-06']));
  });

  it('is later where good offices stand besides (DSU 5.4), and their sixty days count from the request', () => {
    const facts = [fact('2010-01-04', 'consultations.requested'), fact('2010-01-11', 'consultations.accepted')];
    expect(from('2010-01-20', facts)).toEqual(['2010-03-06']);
    expect(from('2010-01-20', [...facts, fact('2010-01-15', 'goodOffices.begun')])).toEqual(['2010-03-06']);
  });
});
