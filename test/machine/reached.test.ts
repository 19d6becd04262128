import { describe, expect, it } from 'vitest';
import { type Dispute, type DisputeEvent, type EventType, stateNames, statusOn } from '../../src/index.js';
import { disputeWith, fact } from '../dispute/facts.js';
import { namedRecords } from '../history/records.js';
import { replayed } from '../history/replayed.js';

/*
 * Every state is reached by a real record or by one of the courses below. A dispute only passes through
 * `panel.resuming` and `implementation.remedies.furthest`, and never rests in them.
 */

function statesIn(dispute: Dispute): string[] {
  const dates = [...new Set(dispute.record.events.map(({ date }) => date))];
  return [statusOn(dispute, '0001-01-01'), ...dates.map((date) => statusOn(dispute, date))].flatMap(({ states }) => [
    ...states,
  ]);
}

const byHistory = new Set(namedRecords.flatMap(({ record }) => statesIn(replayed(record))));

const opened = [fact('2015-01-05', 'consultations.requested'), fact('2015-03-10', 'panel.requested')];
const composed = [...opened, fact('2015-03-25', 'panel.established'), fact('2015-04-20', 'panel.composed')];
const adopted = [
  ...composed,
  fact('2016-01-15', 'panel.reportCirculated'),
  fact('2016-02-10', 'report.adopted', { recommendations: true }),
];
const recourse = [
  ...adopted,
  fact('2016-03-01', 'compliance.panel.requested'),
  fact('2016-03-20', 'compliance.panel.established'),
  fact('2016-04-01', 'compliance.panel.composed'),
];

/** Facts a week apart, from a day in 2017 on. */
const weekly = (...types: EventType[]): DisputeEvent[] =>
  types.map((type, index) => fact(`2017-01-${String(2 + index * 2).padStart(2, '0')}`, type));

const steps: readonly EventType[] = [
  'panel.timetableFixed',
  'panel.complainantSubmissionFiled',
  'panel.respondentSubmissionFiled',
  'panel.firstMeetingHeld',
  'panel.rebuttalsFiled',
  'panel.secondMeetingHeld',
  'panel.descriptivePartIssued',
  'panel.descriptivePartCommented',
  'panel.interimReportIssued',
  'panel.interimReviewRequested',
  'panel.interimReviewEnded',
];
const inCompliance = (types: readonly EventType[]) => types.map((type) => `compliance.${type}` as EventType);
const more: readonly EventType[] = ['panel.finalReportIssued', 'panel.suspended'];

const courses: Readonly<Record<string, readonly DisputeEvent[]>> = {
  'the timetable of Appendix 3, step by step': [...composed, ...weekly(...steps)],
  'the final report, and a suspension': [...composed, ...weekly(...more)],
  'a brief report': [...composed, fact('2016-01-15', 'panel.reportCirculated', { brief: true })],
  'a report rejected by consensus': [
    ...composed,
    fact('2016-01-15', 'panel.reportCirculated'),
    fact('2016-02-20', 'report.rejected'),
  ],
  'compliance that is agreed': [...adopted, ...weekly('implementation.complianceAgreed')],
  'the reasonable period in arbitration': [...adopted, ...weekly('rpt.arbitrationRequested')],
  'negotiations on compensation, and compensation': [
    ...adopted,
    ...weekly('compensation.negotiationsRequested', 'compensation.agreed'),
  ],
  'retaliation to its end': [
    ...adopted,
    ...weekly('retaliation.requested', 'retaliation.authorized', 'retaliation.applied', 'retaliation.terminated'),
  ],
  'the timetable again, in a compliance proceeding': [...recourse, ...weekly(...inCompliance(steps))],
  'the final report and a suspension, in a compliance proceeding': [...recourse, ...weekly(...inCompliance(more))],
  'a brief compliance report': [...recourse, fact('2017-01-15', 'compliance.panel.reportCirculated', { brief: true })],
  'a compliance report rejected': [
    ...recourse,
    fact('2017-01-15', 'compliance.panel.reportCirculated'),
    fact('2017-02-20', 'compliance.report.rejected'),
  ],
  'a compliance report of which the outcome is not known': [
    ...recourse,
    fact('2017-01-15', 'compliance.panel.reportCirculated'),
    fact('2017-02-20', 'compliance.report.adopted'),
  ],
  'a compliance appeal to arbitration': [
    ...recourse,
    fact('2016-05-01', 'compliance.arbitration.agreed'),
    ...weekly('compliance.panel.finalReportIssued', 'compliance.appeal.notified'),
  ],
  'a compliance appeal that no division can decide': [
    ...recourse,
    fact('2020-01-15', 'compliance.panel.reportCirculated'),
    fact('2020-02-20', 'compliance.appeal.notified'),
  ],
  'a compliance panel that lapses': [
    ...recourse,
    fact('2016-05-02', 'compliance.panel.suspended'),
    fact('2017-05-03', 'compliance.panel.lapsed'),
  ],
};

const byCourse = new Map(
  Object.entries(courses).map(([name, events]) => [name, new Set(statesIn(disputeWith(events)))] as const),
);

describe('every state', () => {
  it.each(stateNames)('%s is reached', (state) => {
    const isReached = byHistory.has(state) || [...byCourse.values()].some((states) => states.has(state));
    expect(isReached).toBe(true);
  });

  it('in which a dispute rests is known by its name', () => {
    const found = [...byHistory, ...[...byCourse.values()].flatMap((states) => [...states])];
    expect(found.filter((state) => !(stateNames as readonly string[]).includes(state))).toEqual([]);
  });
});
