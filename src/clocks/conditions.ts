import { type Day, toDay } from '../calendar/date.js';
import { type Course, concerns, type Fact, type Proceeding } from '../casefile/case-file.js';
import { NO_DIVISION_FROM } from '../law/dates.js';
import type { Condition } from '../law/rule.js';
import type { Clock } from './clock.js';

/** What a condition looks at: the course with the fact in it, and the fact. */
export interface Circumstances {
  readonly course: Course;
  readonly fact: Fact;
  readonly proceeding: Proceeding;
  /** The periods that ran before the fact. */
  readonly running: readonly Clock[];
}

/** From this day no division of the Appellate Body can be formed. */
export const noDivisionFrom: Day = /* @__PURE__ */ toDay(NO_DIVISION_FROM);

const isPending = ({ requests }: Proceeding) => requests.some(({ state }) => state !== 'established');

/** An award in the implementation phase decides nothing; one that stands for the adoption does. */
function decides({ fact, proceeding }: Circumstances): boolean {
  const { decision } = proceeding;
  if (decision === undefined || decision.recommendations === false) return false;
  return fact.type !== 'arbitration.awardNotified' || (decision.by === 'award' && decision.day === fact.day);
}

/** The day from which implementation is on the agenda of the DSB (DSU 21.6). */
function surveillanceFrom(running: readonly Clock[]): Day {
  return running.find(({ rule }) => rule.law.id === 'dsu-21-6-agenda')?.opens ?? Infinity;
}

/** Whether a condition holds. */
export const tests: { readonly [K in Condition]: (circumstances: Circumstances) => boolean } = {
  urgent: ({ proceeding }) => proceeding.urgent,
  notUrgent: ({ proceeding }) => !proceeding.urgent,
  joinable: ({ proceeding }) => proceeding.joinable,
  panelRequestPending: ({ proceeding }) => isPending(proceeding),
  specialMeetingAsked: ({ course, proceeding }) => course.original.specialMeeting && isPending(proceeding),
  reportForAdoption: ({ course, proceeding }) => proceeding.report === 'full' && !course.settled,
  reportAwaitsAdoption: ({ proceeding }) =>
    proceeding.report === 'full' && proceeding.decision === undefined && proceeding.appeal === undefined,
  appellateBody: ({ proceeding }) => proceeding.appeal?.forum === 'appellateBody',
  divisionCanSit: ({ fact }) => fact.day < noDivisionFrom,
  arbitration: ({ proceeding }) => proceeding.appeal?.forum === 'arbitration',
  appealArbitrationAgreed: ({ proceeding }) => proceeding.arbitration === 'appeal',
  noAppealArbitration: ({ proceeding }) => proceeding.arbitration !== 'appeal',
  finalReportIssued: ({ proceeding }) => proceeding.finalReport,
  recommendations: decides,
  delayNotified: ({ proceeding }) => proceeding.delayNotified,
  withdrawalPeriodKnown: ({ fact }) => Object.hasOwn(fact.event, 'withdrawalPeriod'),
  noRetaliationAward: ({ course, fact }) =>
    !course.retaliation.some(({ isAwarded, party }) => isAwarded && concerns(party, fact.party)),
  noSequencing: ({ course }) => course.standing['sequencing.agreed'] === undefined,
  underSurveillance: ({ fact, running }) => fact.occasion >= surveillanceFrom(running),
  notInRecord: () => false,
};
