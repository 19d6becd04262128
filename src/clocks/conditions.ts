import { type Day, toDay } from '../calendar/date.js';
import { appealAgreement } from '../casefile/appeals.js';
import { type CaseFile, isUrgent, type Proceeding, proceedingOf } from '../casefile/case-file.js';
import { flag } from '../casefile/event-fields.js';
import { concerns } from '../casefile/parties.js';
import type { Fact } from '../casefile/place.js';
import { isPending } from '../casefile/requests.js';
import { NO_DIVISION_FROM } from '../law/dates.js';
import type { Condition } from '../law/rule.js';
import type { Clock } from './clock.js';
import { lawOf } from './rule-book.js';

/** What a condition looks at: the fact, the case file with the fact in it, and one proceeding. */
export interface Circumstances {
  readonly caseFile: CaseFile;
  readonly fact: Fact;
  readonly proceeding: Proceeding;
  /** The periods that ran before the fact. */
  readonly running: readonly Clock[];
}

/** From this day no division of the Appellate Body can be formed. */
export const noDivisionFrom: Day = /* @__PURE__ */ toDay(NO_DIVISION_FROM);

/** An award in the implementation phase decides nothing; one that stands for the adoption does. */
function decides({ fact, proceeding }: Circumstances): boolean {
  const { decision } = proceeding;
  if (decision === undefined || decision.recommendations === false) return false;
  return fact.type !== 'arbitration.awardNotified' || (decision.by === 'award' && decision.day === fact.day);
}

/** The day from which implementation is on the agenda of the DSB (DSU 21.6). */
function surveillanceFrom(running: readonly Clock[]): Day {
  return running.find((clock) => lawOf(clock).opensSurveillance)?.opens ?? Infinity;
}

/** Whether the request for consultations says that it is urgent; later in a dispute, whether one of them did (DSU 4.8, 12.8). */
function isCalledUrgent({ fact, proceeding }: Circumstances): boolean {
  return fact.plain === 'consultations.requested' ? flag(fact.event, 'urgent') === true : proceeding.urgent;
}

function isUrgentCase(circumstances: Circumstances): boolean {
  return isCalledUrgent(circumstances) && isUrgent(circumstances.proceeding, circumstances.caseFile);
}

const hasPendingRequest = ({ requests }: Proceeding) => requests.some(isPending);

const tests: { readonly [K in Condition]: (circumstances: Circumstances) => boolean } = {
  urgent: isUrgentCase,
  calledUrgent: isCalledUrgent,
  notUrgent: (circumstances) => !isUrgentCase(circumstances),
  joinable: ({ fact, proceeding }) => !proceeding.notJoinable.includes(fact.occasion),
  panelRequestPending: ({ proceeding }) => hasPendingRequest(proceeding),
  specialMeetingAsked: ({ caseFile, proceeding }) => caseFile.original.specialMeeting && hasPendingRequest(proceeding),
  panelAwaitsComposition: ({ proceeding }) => !proceeding.had.includes('panel.composed'),
  reportForAdoption: ({ caseFile, proceeding }) => proceeding.report === 'full' && !caseFile.settled,
  reportAwaitsAdoption: ({ proceeding }) =>
    proceeding.report === 'full' && proceeding.decision === undefined && proceeding.appeal === undefined,
  appellateBody: ({ proceeding }) => proceeding.appeal?.forum === 'appellateBody',
  divisionCanSit: ({ fact }) => fact.day < noDivisionFrom,
  arbitration: ({ proceeding }) => proceeding.appeal?.forum === 'arbitration',
  appealArbitrationAgreed: ({ caseFile, proceeding }) => appealAgreement(caseFile, proceeding) !== undefined,
  noAppealArbitration: ({ caseFile, proceeding }) => appealAgreement(caseFile, proceeding) === undefined,
  notAdHoc: ({ caseFile, proceeding }) => appealAgreement(caseFile, proceeding)?.procedures !== 'adHoc',
  finalReportIssued: ({ proceeding }) => proceeding.finalReport,
  recommendations: decides,
  delayNotified: ({ proceeding }) => proceeding.delayNotified,
  withdrawalPeriodKnown: ({ fact }) => Object.hasOwn(fact.event, 'withdrawalPeriod'),
  noRetaliationAward: ({ caseFile, fact }) =>
    !caseFile.retaliation.some(({ isAwarded, party }) => isAwarded && concerns(party, fact.party)),
  noSequencing: ({ caseFile }) => caseFile.firstDays['sequencing.agreed'] === undefined,
  underSurveillance: ({ fact, running }) => fact.occasion >= surveillanceFrom(running),
  notInRecord: () => false,
};

/** Whether all of some conditions hold, in one proceeding. */
export function allHold(
  conditions: readonly Condition[],
  { fact, caseFile, running, recourse }: Omit<Circumstances, 'proceeding'> & { readonly recourse: number | undefined },
): boolean {
  const circumstances = { fact, caseFile, running, proceeding: proceedingOf(caseFile, recourse) };
  return conditions.every((condition) => tests[condition](circumstances));
}
