import { describe, expect, it } from 'vitest';
import type { DisputeEvent } from '../../src/index.js';
import { limit, on } from './answers.js';

/*
 * Counted by hand. DSU 12.12: the time-frames of 12.8 and 12.9 are extended by the amount of time that the
 * work was suspended. Principle 10: from the day on which the suspension takes effect to the day before work
 * resumes (on `panel.resumed`, or on the day after `until`), added after the months.
 */

const begun: readonly DisputeEvent[] = [
  { type: 'consultations.requested', date: '2013-10-01' },
  { type: 'panel.requested', date: '2013-12-02' },
  { type: 'panel.established', date: '2014-01-10' },
  { type: 'panel.composed', date: '2014-02-03' },
];
const stopped = (date: string, until?: string): DisputeEvent => ({
  type: 'panel.suspended',
  date,
  ...(until !== undefined && { until }),
});
const resumed = (date: string): DisputeEvent => ({ type: 'panel.resumed', date });

/** Six months from the composition of the panel, without a suspension: 3 August 2014. */
const sixMonths = (facts: readonly DisputeEvent[], date = '2014-06-02') =>
  limit(on(date, { facts: [...begun, ...facts] }), 'dsu-12-8-final-report');

describe('the six months of a panel that was suspended', () => {
  it.each<[string, DisputeEvent[], string]>([
    ['not at all', [], '2014-08-03'],
    ['from 3 to 12 March, known beforehand: ten days', [stopped('2014-03-03', '2014-03-12')], '2014-08-13'],
    ['from 3 March, at work again on 13 March: ten days', [stopped('2014-03-03'), resumed('2014-03-13')], '2014-08-13'],
    ['on 3 March alone: one day', [stopped('2014-03-03', '2014-03-03')], '2014-08-04'],
    ['and resumed on the same day: none', [stopped('2014-03-03'), resumed('2014-03-03')], '2014-08-03'],
    [
      'from 3 March, meant until 31 March, at work again on 13 March: ten days',
      [stopped('2014-03-03', '2014-03-31'), resumed('2014-03-13')],
      '2014-08-13',
    ],
    [
      'from 3 to 12 March, prolonged on 10 March to 20 March: eighteen days',
      [stopped('2014-03-03', '2014-03-12'), stopped('2014-03-10', '2014-03-20')],
      '2014-08-21',
    ],
    [
      'from 3 to 12 March and again from 13 to 20 March: eighteen days',
      [stopped('2014-03-03', '2014-03-12'), stopped('2014-03-13', '2014-03-20')],
      '2014-08-21',
    ],
    [
      'from 3 to 12 March and again on 1 and 2 April: twelve days',
      [stopped('2014-03-03', '2014-03-12'), stopped('2014-04-01', '2014-04-02')],
      '2014-08-15',
    ],
  ])('%s', (_, facts, due) => {
    expect(sixMonths(facts).due).toBe(due);
  });

  it.each<[string, DisputeEvent[], string]>([
    ['from 3 to 12 March: ten days', [stopped('2014-03-03', '2014-03-12')], '2014-08-13'],
    ['on 3 March alone: one day', [stopped('2014-03-03', '2014-03-03')], '2014-08-04'],
    [
      'from 3 to 12 March, prolonged on the same day to 20 March: eighteen days',
      [stopped('2014-03-03', '2014-03-12'), stopped('2014-03-03', '2014-03-20')],
      '2014-08-21',
    ],
  ])('are as long already while it is suspended %s', (_, facts, due) => {
    expect(sixMonths(facts, '2014-03-03').due).toBe(due);
  });

  it('have no last day while nobody knows when work resumes', () => {
    expect(sixMonths([stopped('2014-03-03')]).due).toBeUndefined();
  });

  it('are counted before the days of the suspension: from 31 August to 28 February, then ten days', () => {
    const facts: readonly DisputeEvent[] = [
      { type: 'consultations.requested', date: '2013-05-01' },
      { type: 'panel.requested', date: '2013-07-02' },
      { type: 'panel.established', date: '2013-08-01' },
      { type: 'panel.composed', date: '2013-08-31' },
      stopped('2013-10-01', '2013-10-10'),
    ];
    expect(limit(on('2013-12-02', { facts }), 'dsu-12-8-final-report').due).toBe('2014-03-10');
  });
});

describe('the nine months of DSU 12.9 from the establishment, with ten days of suspension', () => {
  it('end on 20 October 2014', () => {
    const facts = [...begun, stopped('2014-03-03', '2014-03-12')];
    expect(limit(on('2014-06-02', { facts }), 'dsu-12-9-nine-month-cap').due).toBe('2014-10-20');
  });
});

describe('while a panel is suspended from 3 to 12 March', () => {
  it.each([
    ['2014-03-02', 'panel.atWork.begun'],
    ['2014-03-03', 'panel.suspended'],
    ['2014-03-12', 'panel.suspended'],
    ['2014-03-13', 'panel.atWork.begun'],
  ])('on %s it is in %s', (date, state) => {
    expect(on(date, { facts: [...begun, stopped('2014-03-03', '2014-03-12')] }).states).toEqual([state]);
  });
});
