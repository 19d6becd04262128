import { describe, expect, it } from 'vitest';
import {
  append,
  check,
  type Dispute,
  DisputeError,
  type DisputeEvent,
  type EventType,
  parseEvent,
  replay,
  statusOn,
} from '../../src/index.js';
import { outcomeOf } from '../properties/views.js';
import { samples } from '../record/samples.js';
import { adopted, fact, recordWith } from './facts.js';

/*
 * Two recourses to DSU 21.5: the later one has the states, the earlier one goes on beside it. What can come next in it
 * follows the order of DSU 6.1, 8, 12, 15, 16.4, 17 and 25.
 */

const first = (date: string, type: EventType, fields = {}) => parseEvent({ ...fields, type, date, recourse: 1 });
const second = [
  fact('2012-09-03', 'compliance.panel.requested', { recourse: 2 }),
  fact('2012-09-24', 'compliance.panel.established', { recourse: 2 }),
];

const requested = [first('2012-06-11', 'compliance.panel.requested')];
const established = [...requested, first('2012-07-02', 'compliance.panel.established')];
const composed = [...established, first('2012-07-20', 'compliance.panel.composed')];
const circulated = [...composed, first('2012-08-20', 'compliance.panel.reportCirculated')];
const appealed = [...circulated, first('2012-08-27', 'compliance.appeal.notified')];
const reviewed = [...appealed, first('2012-08-31', 'compliance.appeal.reportCirculated')];
const decided = [...circulated, first('2012-08-28', 'compliance.report.adopted', { recommendations: true })];
const rejected = [...circulated, first('2012-08-28', 'compliance.report.rejected')];

const stages = { requested, established, composed, circulated, appealed, reviewed, decided, rejected };
type Stage = keyof typeof stages;

const next = [
  first('2012-10-01', 'compliance.panel.requested'),
  first('2012-10-01', 'compliance.panel.deferred'),
  first('2012-10-01', 'compliance.panel.established'),
  first('2012-10-01', 'compliance.panel.composed'),
  first('2012-10-01', 'compliance.panel.suspended'),
  first('2012-10-01', 'compliance.panel.interimReportIssued'),
  first('2012-10-01', 'compliance.panel.reportCirculated'),
  first('2012-10-01', 'compliance.appeal.notified'),
  first('2012-10-01', 'compliance.appeal.crossNotified'),
  first('2012-10-01', 'compliance.appeal.reportCirculated'),
  first('2012-10-01', 'compliance.report.adopted', { recommendations: false }),
  first('2012-10-01', 'compliance.report.rejected'),
  first('2012-10-01', 'compliance.arbitration.agreed'),
];

/** Whether a fact can come next without anything being implied. */
function mayCome(stage: readonly DisputeEvent[], event: DisputeEvent): boolean {
  const before = [...adopted(true), ...stage, ...second];
  try {
    return replay(recordWith([...before, event])).gaps.length === replay(recordWith(before)).gaps.length;
  } catch {
    return false;
  }
}

const plain = ({ type }: DisputeEvent) => type.slice('compliance.'.length);

describe('an earlier recourse', () => {
  const panel = ['panel.requested', 'panel.deferred'];
  const atWork = ['panel.suspended', 'panel.interimReportIssued', 'panel.reportCirculated'];

  it.each<[Stage, string[]]>([
    ['requested', [...panel, 'panel.established', 'arbitration.agreed']],
    ['established', ['panel.composed', ...atWork, 'arbitration.agreed']],
    ['composed', [...atWork, 'arbitration.agreed']],
    ['circulated', ['appeal.notified', 'report.adopted', 'report.rejected', 'arbitration.agreed']],
    ['appealed', ['appeal.crossNotified', 'appeal.reportCirculated', 'arbitration.agreed']],
    ['reviewed', ['report.adopted', 'report.rejected', 'arbitration.agreed']],
    ['decided', ['arbitration.agreed']],
    ['rejected', ['arbitration.agreed']],
  ])('that is %s takes what the order of the procedure allows, and nothing else', (stage, expected) => {
    expect(next.filter((event) => mayCome(stages[stage], event)).map(plain)).toEqual(expected);
  });
});

describe('a later recourse', () => {
  const merits = [...established, first('2012-07-03', 'compliance.arbitration.agreed', { purpose: 'merits' })];
  const final = [...composed, first('2012-08-13', 'compliance.panel.finalReportIssued')];
  const more = {
    ...stages,
    withdrawn: [...requested, first('2012-06-20', 'compliance.panel.requestWithdrawn')],
    deferred: [...requested, first('2012-06-25', 'compliance.panel.deferred')],
    inConsultations: [first('2012-06-11', 'compliance.consultations.requested')],
    atWorkUncomposed: [...established, first('2012-07-20', 'compliance.panel.firstMeetingHeld')],
    interim: [...composed, first('2012-08-13', 'compliance.panel.interimReportIssued')],
    final,
    suspended: [...composed, first('2012-08-01', 'compliance.panel.suspended')],
    brief: [...composed, first('2012-08-20', 'compliance.panel.reportCirculated', { brief: true })],
    inArbitration: [...final, first('2012-08-20', 'compliance.appeal.notified', { forum: 'arbitration' })],
    appealWithdrawn: [...appealed, first('2012-08-30', 'compliance.appeal.withdrawn')],
    merits,
  };
  const further = [
    first('2012-10-01', 'compliance.panel.reportCirculated', { brief: true }),
    first('2012-10-01', 'compliance.appeal.notified', { forum: 'arbitration' }),
    first('2012-10-01', 'compliance.report.adopted', { recommendations: true }),
    first('2012-10-01', 'compliance.report.adopted', { recommendations: false }),
    first('2012-10-01', 'compliance.arbitration.awardNotified', { recommendations: false }),
  ];
  const facts = [
    ...samples
      .filter(({ type }) => type.startsWith('compliance.'))
      .map(({ type, minimal }) => first('2012-10-01', type, minimal)),
    ...further,
  ];

  /** Whether a fact can be appended, and if not why not: what a check answers (check.test.ts), without all that could be. */
  const answerTo = (dispute: Dispute, fact: DisputeEvent) => {
    const outcome = outcomeOf(() => append(dispute, fact));
    if (!(outcome instanceof DisputeError)) return [true];
    expect(outcome.code).toBe('EVENT_NOT_POSSIBLE');
    return [false, outcome.reason, outcome.missing];
  };

  /** What is said of each fact after the same events. */
  const said = (events: readonly DisputeEvent[]) => {
    const dispute = replay(recordWith([...adopted(true), ...events]));
    return facts.map((fact) => {
      return JSON.stringify([fact, ...answerTo(dispute, fact)]);
    });
  };

  it.each(Object.entries(more))('changes nothing in what an earlier one takes that is %s', (_, stage) => {
    const alone = said(stage);
    expect(said([...stage, ...second])).toEqual(alone);
    expect(new Set(alone.map((line) => line.endsWith(',true]'))).size).toBe(2);
  });
});

describe('a recourse whose number is lower, recorded after one with a higher', () => {
  const of = (recourse: number, date: string, type: EventType) => parseEvent({ type, date, recourse });
  const facts = [
    ...adopted(true),
    of(2, '2012-06-18', 'compliance.panel.requested'),
    of(2, '2012-07-02', 'compliance.panel.established'),
    of(1, '2012-07-09', 'compliance.panel.requested'),
    of(1, '2012-07-23', 'compliance.panel.established'),
  ];
  const due = (date: string) =>
    statusOn(replay(recordWith(facts)), date)
      .deadlines.filter(({ rule }) => rule === 'dsu-21-5-report')
      .map((one) => [one.recourse, one.due]);

  it('opens, and each has its ninety days: 2 and 23 July 2012', () => {
    expect(due('2012-07-23')).toEqual([
      [2, '2012-09-30'],
      [1, '2012-10-21'],
    ]);
  });

  it('takes only what its own stage allows', () => {
    const one = of(1, '2012-07-10', 'compliance.panel.reportCirculated');
    const { possible, missing } = check(replay(recordWith(facts.slice(0, -1))), one);
    expect([possible, missing]).toEqual([false, ['compliance.panel.established']]);
  });
});
