import { describe, expect, it } from 'vitest';
import { type DisputeEvent, type RuleId, replay, statusOn } from '../../src/index.js';
import { adopted, fact, recordWith, upTo } from '../dispute/facts.js';

/*
 * DSU 12.12: a panel may suspend its work for at most twelve months; its periods are extended by the time of the
 * suspension, and its authority lapses when the work has been suspended for more than twelve months.
 */

/** A panel is composed on 10 June 2010, in the original proceeding or under DSU 21.5. */
const original = upTo('panel.composed');
const recourse = [
  ...adopted(true),
  fact('2011-06-01', 'compliance.panel.requested'),
  fact('2011-06-20', 'compliance.panel.established'),
  fact('2011-07-01', 'compliance.panel.composed'),
];

function on(date: string, events: readonly DisputeEvent[], rule: RuleId, number?: number) {
  const { deadlines, pastDeadlines, states } = statusOn(replay(recordWith(events)), date);
  const limit = [...deadlines, ...pastDeadlines].find((one) => one.rule === rule && one.recourse === number);
  return { states, due: limit?.due, state: limit?.state };
}

describe('a suspension of the panel with a stated last day', () => {
  /** From 1 September 2010, 30 days. */
  const suspended = [...original, fact('2010-09-01', 'panel.suspended', { until: '2010-09-30' })];

  it('ends by itself on the day after: the panel is at work again', () => {
    expect(on('2010-09-30', suspended, 'dsu-12-12-lapse')).toEqual({
      states: ['panel.suspended'],
      due: '2011-09-01',
      state: 'running',
    });
    expect(on('2010-10-01', suspended, 'dsu-12-12-lapse')).toEqual({
      states: ['panel.atWork.begun'],
      due: '2011-09-01',
      state: 'met',
    });
  });

  it('adds its days to the six months of DSU 12.8: 10 December 2010 and 30 days', () => {
    expect(on('2010-08-31', original, 'dsu-12-8-final-report').due).toBe('2010-12-10');
    expect(on('2010-10-01', suspended, 'dsu-12-8-final-report').due).toBe('2011-01-09');
    expect(on('2010-11-05', suspended, 'dsu-12-8-final-report').due).toBe('2011-01-09');
  });

  it('is resumed but once, where a fact records later what time has done', () => {
    const recorded = [...suspended, fact('2010-10-20', 'panel.resumed')];
    const dispute = replay(recordWith(recorded));
    expect(dispute.gaps).toEqual([]);
    expect(statusOn(dispute, '2010-10-20').irregularities).toEqual([]);
    // A recorded resumption corrects the assumed one (amendments, A11): nineteen days more than 2011-01-09.
    expect(on('2010-10-20', recorded, 'dsu-12-8-final-report').due).toBe('2011-01-28');
  });

  it('cannot be resumed twice by facts', () => {
    const twice = [...suspended, fact('2010-10-20', 'panel.resumed'), fact('2010-10-21', 'panel.resumed')];
    expect(() => replay(recordWith(twice))).toThrow('not possible');
  });
});

describe('a suspension of the panel under DSU 21.5', () => {
  const suspended = [...recourse, fact('2011-07-15', 'compliance.panel.suspended', { until: '2011-08-13' })];

  it('ends by itself on the day after', () => {
    const before = on('2011-08-13', suspended, 'dsu-12-12-lapse', 1);
    expect([before.state, before.states[1]]).toEqual(['running', 'implementation.compliance.panel.suspended']);
    const after = on('2011-08-14', suspended, 'dsu-12-12-lapse', 1);
    expect([after.state, after.states[1]]).toEqual(['met', 'implementation.compliance.panel.atWork.begun']);
  });

  it('adds its days to the ninety of DSU 21.5: 20 June 2011 and 90 days and 30', () => {
    expect(on('2011-07-14', recourse, 'dsu-21-5-report', 1).due).toBe('2011-09-18');
    expect(on('2011-08-14', suspended, 'dsu-21-5-report', 1).due).toBe('2011-10-18');
  });

  it('lapses on the day after its twelve months', () => {
    const open = [...recourse, fact('2011-07-15', 'compliance.panel.suspended')];
    const before = on('2012-07-15', open, 'dsu-12-12-lapse', 1);
    expect([before.state, before.states[1]]).toEqual(['running', 'implementation.compliance.panel.suspended']);
    const after = on('2012-07-16', open, 'dsu-12-12-lapse', 1);
    expect([after.state, after.states[1]]).toEqual(['lapsed', 'implementation.compliance.lapsed']);
  });

  it.each([
    ['2011-08-13', 'running'],
    ['2011-08-14', 'met'],
  ])('ends by itself also where a second recourse has the states: on %s it is %s', (date, state) => {
    const second = [
      ...suspended,
      fact('2011-07-20', 'compliance.panel.requested', { recourse: 2 }),
      fact(date, 'note', { text: 'a fact of that day' }),
    ];
    expect(on(date, second, 'dsu-12-12-lapse', 1).state).toBe(state);
  });

  it.each([
    ['2012-07-15', 'running'],
    ['2012-07-16', 'lapsed'],
  ])('lapses also where a second recourse has the states: on %s it is %s', (date, state) => {
    const second = [
      ...recourse,
      fact('2011-07-15', 'compliance.panel.suspended'),
      fact('2011-07-20', 'compliance.panel.requested', { recourse: 2 }),
      fact(date, 'note', { text: 'a fact of that day' }),
    ];
    expect(on(date, second, 'dsu-12-12-lapse', 1).state).toBe(state);
  });

  it('lapses of two recourses on a day of its own each', () => {
    const both = [
      ...recourse,
      fact('2011-07-15', 'compliance.panel.suspended'),
      fact('2011-08-01', 'compliance.panel.requested', { recourse: 2 }),
      fact('2011-08-30', 'compliance.panel.established', { recourse: 2 }),
      fact('2011-09-05', 'compliance.panel.composed', { recourse: 2 }),
      fact('2011-10-03', 'compliance.panel.suspended', { recourse: 2 }),
    ];
    const states = (date: string) => [1, 2].map((number) => on(date, both, 'dsu-12-12-lapse', number).state);
    expect(states('2012-07-15')).toEqual(['running', 'running']);
    expect(states('2012-07-16')).toEqual(['lapsed', 'running']);
    expect(states('2012-10-03')).toEqual(['lapsed', 'running']);
    expect(states('2012-10-04')).toEqual(['lapsed', 'lapsed']);
  });

  it('lapses on its own day also where the later recourse was suspended first', () => {
    const both = [
      ...recourse,
      fact('2011-08-01', 'compliance.panel.requested', { recourse: 2 }),
      fact('2011-08-30', 'compliance.panel.established', { recourse: 2 }),
      fact('2011-10-03', 'compliance.panel.suspended', { recourse: 2 }),
      fact('2011-11-01', 'compliance.panel.suspended', { recourse: 1 }),
    ];
    const states = (date: string) => [1, 2].map((number) => on(date, both, 'dsu-12-12-lapse', number).state);
    expect(states('2012-10-03')).toEqual(['running', 'running']);
    expect(states('2012-10-04')).toEqual(['running', 'lapsed']);
    expect(states('2012-11-01')).toEqual(['running', 'lapsed']);
    expect(states('2012-11-02')).toEqual(['lapsed', 'lapsed']);
  });
});

/*
 * Principle 10: work resumes on the day after `until`, and the authority lapses on the day after twelve months. Where
 * that is one day, work has not stood still for more than twelve months (amendments, A6).
 */
describe('a suspension whose last day is the last of the twelve months', () => {
  it.each<[string, readonly DisputeEvent[], number | undefined]>([
    ['of the original panel', [...original, fact('2010-09-01', 'panel.suspended', { until: '2011-09-01' })], undefined],
    ['under DSU 21.5', [...recourse, fact('2011-07-15', 'compliance.panel.suspended', { until: '2012-07-15' })], 1],
    [
      'under DSU 21.5, beside a second recourse',
      [
        ...recourse,
        fact('2011-07-15', 'compliance.panel.suspended', { until: '2012-07-15' }),
        fact('2011-07-20', 'compliance.panel.requested', { recourse: 2 }),
      ],
      1,
    ],
  ])('%s does not lapse', (_, events, number) => {
    const due = number === undefined ? '2011-09-01' : '2012-07-15';
    const next = number === undefined ? '2011-09-02' : '2012-07-16';
    expect(on(due, events, 'dsu-12-12-lapse', number).state).toBe('running');
    expect(on(next, events, 'dsu-12-12-lapse', number).state).toBe('met');
  });
});
