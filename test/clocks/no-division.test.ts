import { describe, expect, it } from 'vitest';
import { type DisputeEvent, replay, statusOn } from '../../src/index.js';
import { adopted, fact, recordWith } from '../dispute/facts.js';

/*
 * DSU 17.1: from 11 December 2019 no division of the Appellate Body can be formed. What asks something of the Appellate
 * Body is moot from that day; the ninety days of DSU 17.5, which nobody can keep any more, stand all the same.
 */

const appealed = [
  ...adopted(true),
  fact('2018-06-01', 'compliance.panel.requested'),
  fact('2018-06-20', 'compliance.panel.established'),
  fact('2018-07-02', 'compliance.panel.composed'),
  fact('2019-09-02', 'compliance.panel.reportCirculated'),
  fact('2019-10-01', 'compliance.appeal.notified'),
];

function asked(date: string, events: readonly DisputeEvent[]): string[] {
  const { deadlines, pastDeadlines } = statusOn(replay(recordWith(events)), date);
  return [...deadlines, ...pastDeadlines]
    .filter(({ rule, recourse }) => rule.startsWith('dsu-17-5') && recourse === 1)
    .map(({ rule, state }) => `${rule} ${state}`)
    .sort();
}

const before = ['dsu-17-5-delay-notice overdue', 'dsu-17-5-ninety-cap running', 'dsu-17-5-sixty overdue'];
const from = ['dsu-17-5-delay-notice superseded', 'dsu-17-5-ninety-cap running', 'dsu-17-5-sixty superseded'];

describe.each([
  ['pending appeal', appealed],
  [
    'pending appeal in an earlier recourse',
    [...appealed, fact('2019-10-10', 'compliance.panel.requested', { recourse: 2 })],
  ],
])('a %s', (_, facts) => {
  it('has its sixty days until 10 December 2019, and none from the 11th', () => {
    expect(asked('2019-12-10', facts)).toEqual(before);
    expect(asked('2019-12-11', facts)).toEqual(from);
  });

  it.each([
    ['2019-12-10', before],
    ['2019-12-11', from],
  ])('whatever else is recorded on %s', (date, expected) => {
    expect(asked(date, [...facts, fact(date, 'note', { text: 'A fact of that day' })])).toEqual(expected);
  });
});
