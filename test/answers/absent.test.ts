import { describe, expect, it } from 'vitest';
import { agenda, type DisputeEvent, project, replay, statusOn } from '../../src/index.js';
import { adopted, fact, recordWith, upTo, withPeriod } from '../dispute/facts.js';

/* What an answer has nothing to say about is absent: no field is there with nothing in it. */

/** The paths of fields that are there and undefined. */
function empty(value: unknown, path: string): string[] {
  if (value === undefined) return [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => empty(part, `${path}.${key}`));
}

const recourse = [
  ...withPeriod,
  fact('2012-02-01', 'compliance.panel.requested'),
  fact('2012-02-20', 'compliance.panel.established'),
];

const rows: readonly (readonly [string, string, readonly DisputeEvent[]])[] = [
  ['at the opening', '2010-01-03', []],
  ['in consultations', '2010-01-20', upTo('consultations.accepted')],
  ['with good offices', '2010-01-20', [...upTo('consultations.accepted'), fact('2010-01-15', 'goodOffices.begun')]],
  ['once a panel is requested', '2010-04-02', upTo('panel.requested')],
  ['once it was opposed', '2010-04-21', upTo('panel.deferred')],
  ['with a panel to compose', '2010-05-20', upTo('panel.established')],
  ['with a panel at work', '2010-07-01', upTo('panel.composed')],
  ['with a panel suspended', '2010-07-01', [...upTo('panel.composed'), fact('2010-06-20', 'panel.suspended')]],
  ['with a report', '2011-02-02', upTo('panel.reportCirculated')],
  ['under appeal', '2011-03-02', upTo('appeal.notified')],
  ['once adopted', '2011-03-16', adopted(true)],
  ['with a period', '2011-05-02', withPeriod],
  ['after the period', '2012-01-20', withPeriod],
  ['with compliance proceedings', '2012-03-01', recourse],
  ['with a request to retaliate', '2012-02-10', [...withPeriod, fact('2012-02-08', 'retaliation.requested')]],
];

describe.each(rows)('%s', (_, date, events) => {
  it.each([
    ['one complainant', ['Brazil']],
    ['two complainants', ['Brazil', 'Mexico']],
  ])('nothing is there and empty, with %s', (_name, complainants) => {
    const dispute = replay(recordWith(events, { complainants }));
    const answers = {
      status: statusOn(dispute, date),
      agenda: agenda([dispute], { from: date, to: '2013-12-31' }),
      fastest: project(dispute, date),
      slowest: project(dispute, date, { pace: 'slowest' }),
      published: project(dispute, date, { profile: 'published' }),
    };
    // What is worked out when it is read is there before anybody knows whether it is empty.
    expect(empty(answers, '').filter((path) => !path.endsWith('.disputed'))).toEqual([]);
  });
});

describe('the Member that must act', () => {
  const names = (complainants: readonly string[]) => {
    const { deadlines, nextSteps } = statusOn(replay(recordWith(withPeriod, { complainants })), '2012-01-20');
    const byRule = (rule: string) => deadlines.find((one) => one.rule === rule);
    return [
      byRule('dsu-22-2-request-suspension')?.member,
      nextSteps.find(({ who }) => who === 'complainant')?.member,
      nextSteps.find(({ who }) => who === 'respondent')?.member,
    ];
  };

  it('is named where it is one, and not where it is one of several', () => {
    expect(names(['Brazil'])).toEqual(['Brazil', 'Brazil', 'Canada']);
    expect(names(['Brazil', 'Mexico'])).toEqual([undefined, undefined, 'Canada']);
  });
});
