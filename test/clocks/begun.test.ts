import { describe, expect, it } from 'vitest';
import { type DisputeEvent, type ReplayOptions, type RuleId, replay, statusOn } from '../../src/index.js';
import { adopted, fact, recordWith, upTo } from '../dispute/facts.js';

/*
 * What a period takes from facts that came before it, from its own, and from those that come later.
 */

function limitOn(date: string, events: readonly DisputeEvent[], rule: RuleId, options: ReplayOptions = {}) {
  const { deadlines, pastDeadlines } = statusOn(replay(recordWith(events), options), date);
  return [...deadlines, ...pastDeadlines].find((one) => one.rule === rule);
}

/** Adopted on 15 March 2011; the reasonable period of ten months ends on 15 January 2012. */
const implementing = [...adopted(true), fact('2011-04-01', 'implementation.intentionsStated')];
const agreed = fact('2011-04-20', 'rpt.agreed', { period: { months: 10 } });

describe('the day from which a period runs', () => {
  it('is that on which the request was received (DSU 4.3): Wed 6 January 2010 + 10 days = Sat, so Mon 18 January', () => {
    const request = fact('2010-01-04', 'consultations.requested', { received: '2010-01-06' });
    expect(limitOn('2010-01-08', [request], 'dsu-4-3-reply')).toMatchObject({
      starts: '2010-01-06',
      due: '2010-01-18',
    });
  });

  it('is not known where the adoption is not on record: the ten months have no last day (DSU 21.3)', () => {
    const facts = [...upTo('panel.reportCirculated'), fact('2011-04-01', 'implementation.intentionsStated'), agreed];
    const limit = limitOn('2011-04-20', facts, 'dsu-21-3-reasonable-period', { policy: 'lenient' });
    expect(limit?.state).toBe('running');
    expect(limit?.due).toBeUndefined();
    expect(limitOn('2011-04-20', [...implementing, agreed], 'dsu-21-3-reasonable-period')?.due).toBe('2012-01-15');
  });

  it('moves with the period from whose end it is counted (DSU 22.6): 1 March 2012 + 30 days', () => {
    const facts = [...implementing, agreed, fact('2011-08-01', 'rpt.modified', { expires: '2012-03-01' })];
    const limit = limitOn('2011-09-01', facts, 'dsu-22-6-authorize');
    expect(limit).toMatchObject({ starts: '2012-03-01', due: '2012-03-31' });
    expect(limit?.derivation[0]).toMatchObject({
      kind: 'endOf',
      date: '2012-03-01',
      rule: 'dsu-21-3-reasonable-period',
    });
  });
});

describe('what stood before a period began', () => {
  it('an agreement on the order of DSU 21.5 and 22 lifts the wait of 22.2, from the day after the period ends', () => {
    const facts = [...implementing, fact('2011-04-10', 'sequencing.agreed'), agreed];
    expect(limitOn('2012-01-16', facts, 'dsu-22-2-request-suspension')).toMatchObject({
      state: 'open',
      opens: '2012-01-16',
    });
    const without = limitOn('2012-01-16', [...implementing, agreed], 'dsu-22-2-request-suspension');
    expect(without).toMatchObject({ state: 'open', opens: '2012-01-16' });
  });

  it('a request for negotiations shows their last day, the end of the period (22.2)', () => {
    const facts = [...implementing, fact('2011-04-10', 'compensation.negotiationsRequested'), agreed];
    expect(limitOn('2011-04-20', facts, 'dsu-22-2-negotiate')?.due).toBe('2012-01-15');
    expect(limitOn('2011-04-20', [...implementing, agreed], 'dsu-22-2-negotiate')).toBeUndefined();
  });

  it('a request to retaliate calls on the thirty days of 22.6: overdue, not lapsed', () => {
    const facts = [...implementing, fact('2011-04-10', 'retaliation.requested'), agreed];
    expect(limitOn('2012-02-15', facts, 'dsu-22-6-authorize')?.state).toBe('overdue');
    expect(limitOn('2012-02-15', [...implementing, agreed], 'dsu-22-6-authorize')?.state).toBe('lapsed');
  });
});

describe('the meeting after the one at which a panel was opposed (DSU 6.1)', () => {
  const meeting = (date: string, on: string) => fact(date, 'dsb.meetingScheduled', { on });
  const [deferred] = upTo('panel.deferred').slice(-1);
  const before = upTo('panel.requested');

  it.each([
    ['known beforehand', [meeting('2010-04-05', '2010-05-18')], [], '2010-05-18'],
    [
      'the first of those known',
      [meeting('2010-04-05', '2010-05-18'), meeting('2010-04-06', '2010-06-22')],
      [],
      '2010-05-18',
    ],
    ['not that of the same day', [meeting('2010-04-05', '2010-04-20')], [], undefined],
    [
      'not an earlier one',
      [meeting('2010-04-05', '2010-04-15'), meeting('2010-04-06', '2010-05-18')],
      [],
      '2010-05-18',
    ],
    ['known later', [], [meeting('2010-04-21', '2010-05-18')], '2010-05-18'],
    [
      'the first that is told',
      [],
      [meeting('2010-04-21', '2010-05-18'), meeting('2010-04-22', '2010-06-22')],
      '2010-05-18',
    ],
    ['not that of the same day, told later', [], [meeting('2010-04-20', '2010-04-20')], undefined],
    ['not known', [], [], undefined],
  ])('%s', (_, known, told, due) => {
    const facts = [...before, ...known, ...(deferred ? [deferred] : []), ...told];
    const limit = limitOn('2010-04-25', facts, 'dsu-6-1-establish-at-second-meeting');
    expect(limit?.due).toBe(due);
    expect(limit?.state).toBe('running');
  });
});

describe('three recourses to DSU 21.5 at once', () => {
  const three = [1, 2, 3].flatMap((recourse) => [
    fact(`2012-0${recourse}-02`, 'compliance.panel.requested', { recourse }),
    fact(`2012-0${recourse}-20`, 'compliance.panel.established', { recourse }),
  ]);

  it('each has its own ninety days, whichever goes on first', () => {
    const orders = [
      [1, 2, 3],
      [2, 1, 3],
      [3, 1, 2],
    ];
    for (const order of orders) {
      const composed = order.map((recourse, at) =>
        fact(`2012-04-0${at + 2}`, 'compliance.panel.composed', { recourse }),
      );
      const { deadlines } = statusOn(replay(recordWith([...adopted(true), ...three, ...composed])), '2012-04-05');
      const dues = deadlines
        .filter(({ rule }) => rule === 'dsu-21-5-report')
        .map(({ recourse, due }) => [recourse, due]);
      // 20 January, 20 February and 20 March 2012, each + 90 days.
      expect(dues).toEqual([
        [1, '2012-04-19'],
        [2, '2012-05-20'],
        [3, '2012-06-18'],
      ]);
    }
  });
});
