import { describe, expect, it } from 'vitest';
import { type DisputeEvent, replay, statusOn } from '../../src/index.js';
import { fact, recordWith, upTo, withPeriod } from '../dispute/facts.js';

/* What a later fact leaves as it is. */

const on = (date: string, events: readonly DisputeEvent[]) => statusOn(replay(recordWith(events)), date);

describe('a claim of compliance, then a longer period (DSU 21.3)', () => {
  const claimed = [...withPeriod, fact('2011-10-03', 'implementation.complianceClaimed')];
  const modified = [...claimed, fact('2011-11-01', 'rpt.modified', { expires: '2012-05-01' })];

  it('the period runs to its new last day, not to the old one', () => {
    expect(on('2012-01-15', claimed).states).toContain('implementation.period.running');
    expect(on('2012-01-16', claimed).states).toContain('implementation.period.expired');
    expect(on('2012-05-01', modified).states).toContain('implementation.period.running');
    expect(on('2012-05-02', modified).states).toContain('implementation.period.expired');
  });

  it('and is no second period beside the one that was met', () => {
    const { deadlines, pastDeadlines } = on('2011-11-01', modified);
    const periods = [...deadlines, ...pastDeadlines].filter(({ rule }) => rule === 'dsu-21-3-reasonable-period');
    expect(periods.map(({ state }) => state)).toEqual(['met']);
  });
});

describe('a meeting of the DSB', () => {
  const facts = [...upTo('panel.requested'), fact('2010-04-02', 'dsb.meetingScheduled', { on: '2010-05-18' })];
  const closure = (date: string, more: readonly DisputeEvent[]) => {
    const { deadlines, pastDeadlines } = on(date, [...facts, ...more]);
    return [...deadlines, ...pastDeadlines]
      .filter(({ rule }) => rule === 'dsb-rules-agenda-closure')
      .map(({ state }) => state);
  };

  it.each(['2010-05-17', '2010-05-18', '2010-05-19'])(
    'is over on the day after it, whatever is recorded on %s',
    (date) => {
      expect(closure(date, [fact(date, 'note', { text: 'A fact of that day' })])).toEqual(closure(date, []));
    },
  );
});

describe('an appeal that is withdrawn (Working Procedures 30)', () => {
  const withdrawn = [...upTo('appeal.notified'), fact('2011-03-10', 'appeal.withdrawn')];
  const was = on('2011-03-01', upTo('appeal.notified'));
  const is = on('2011-03-10', withdrawn);

  it('puts back the sixty days of DSU 16.4, and nothing that had ended before the appeal', () => {
    const live = is.deadlines.map(({ rule }) => rule);
    expect(live).toContain('dsu-16-4-adopt');
    const before = on('2011-02-28', upTo('panel.reportCirculated')).pastDeadlines.map(({ rule }) => rule);
    expect(before.length).toBeGreaterThan(5);
    expect(is.pastDeadlines.map(({ rule }) => rule)).toEqual(expect.arrayContaining(before));
    expect(live.filter((rule) => before.includes(rule))).toEqual([]);
    expect(was.deadlines.map(({ rule }) => rule)).not.toContain('dsu-16-4-adopt');
  });
});

describe('a request for a panel that is withdrawn, of two', () => {
  const header = { complainants: ['Brazil', 'Mexico'] };
  const facts = [
    fact('2010-01-04', 'consultations.requested'),
    fact('2010-04-01', 'panel.requested', { by: 'Brazil' }),
    fact('2010-04-02', 'panel.requested', { by: 'Mexico' }),
    fact('2010-05-18', 'panel.established', { by: 'Brazil' }),
    fact('2010-05-19', 'panel.requestWithdrawn'),
  ];

  it('is the one that is pending, where the withdrawal names nobody', () => {
    const replayed = (...more: DisputeEvent[]) => replay(recordWith([...facts, ...more], header));
    expect(() => replayed(fact('2010-06-01', 'panel.established', { by: 'Mexico' }))).toThrow('not possible');
    expect(() => replayed(fact('2010-06-01', 'panel.requestWithdrawn'))).toThrow('not possible');
    expect(statusOn(replayed(fact('2010-06-01', 'panel.composed')), '2010-06-01').stage).toBe('panel');
  });
});

describe('a period that is made longer for one complainant of two (DSU 21.3)', () => {
  const header = { complainants: ['Brazil', 'Mexico'] };
  const waits = (date: string, ...more: DisputeEvent[]) => {
    const { deadlines, pastDeadlines } = statusOn(replay(recordWith([...withPeriod, ...more], header)), date);
    return [...deadlines, ...pastDeadlines]
      .filter(({ rule }) => rule === 'dsu-22-2-request-suspension')
      .map(({ member, lastDay, state }) => [member, lastDay, state])
      .sort();
  };

  it('moves the wait of DSU 22.2 for that one alone: 1 March 2012 + 20 days', () => {
    const modified = fact('2011-11-01', 'rpt.modified', { by: 'Brazil', expires: '2012-03-01' });
    expect(waits('2011-11-01', modified)).toEqual([
      ['Brazil', '2012-03-21', 'upcoming'],
      ['Mexico', '2012-02-04', 'upcoming'],
    ]);
  });

  it('starts a second wait after a request that has met the first: a further period (amendments, G3)', () => {
    const requested = fact('2012-02-10', 'retaliation.requested');
    const modified = fact('2012-02-13', 'rpt.modified', { expires: '2012-03-01' });
    expect(waits('2012-02-10', requested).map(([, , state]) => state)).toEqual(['met']);
    expect(waits('2012-02-13', requested, modified).map(([, lastDay, state]) => [lastDay, state])).toEqual([
      ['2012-02-04', 'met'],
      ['2012-03-21', 'upcoming'],
    ]);
  });
});
