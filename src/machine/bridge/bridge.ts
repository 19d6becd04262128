import { type CaseFile, needsDivision, proceedingOf } from '../../casefile/case-file.js';
import { namedRecourse, type ProcedureEvent } from '../../casefile/event-fields.js';
import { concerns, type Party, partyOf } from '../../casefile/parties.js';
import { recourseOf } from '../../casefile/recourses.js';
import { noDivisionFrom } from '../../clocks/conditions.js';
import { type EventType, inCompliance, isComplianceType, type Milestone, plainType } from '../../vocabulary.js';
import type { DisputeSnapshot } from '../configuration.js';
import { step } from '../step.js';
import { presupposedBy } from './presupposed.js';

/** More milestones than any fact presupposes: a search that finds as many goes in circles. */
const LONGEST_BRIDGE = 16;

/**
 * The milestones that a fact presupposes and the proceeding lacks, in the order in which they must have happened.
 * Each step of the search takes the nearest presupposed milestone that is possible, until the fact is.
 *
 * @returns no events where the fact is possible as it is; `undefined` where it contradicts what is on record
 */
export function bridgeTo(snapshot: DisputeSnapshot, event: ProcedureEvent): readonly ProcedureEvent[] | undefined {
  const implied: ProcedureEvent[] = [];
  let now = snapshot;
  while (implied.length < LONGEST_BRIDGE) {
    if (step(now, event) !== undefined) return implied;
    const next = nearest(now, event);
    if (next === undefined) return undefined;
    implied.push(next.event);
    now = next.snapshot;
  }
  return undefined;
}

function nearest(snapshot: DisputeSnapshot, event: ProcedureEvent) {
  for (const type of presupposedBy(event.type)) {
    const caseFile = caseFileOf(snapshot);
    const requesters = type === 'compliance.panel.requested' ? partyOf(caseFile.parties, event) : undefined;
    // A request of those who have no part in a recourse opens one of their own, as it would on record.
    const recourse = requesters === undefined ? recourseOf(caseFile, event) : namedRecourse(event);
    const implied = impliedEvent(type, event, recourse);
    if (alreadyHad(caseFile, implied, requesters) || takesUpAgain(snapshot, implied)) continue;
    const next = step(snapshot, implied);
    if (next !== undefined) return { event: implied, snapshot: next };
  }
  return undefined;
}

/** Whether a milestone would take up again what has ended, the dispute or a complaint: only a recorded request does. */
function takesUpAgain(snapshot: DisputeSnapshot, implied: ProcedureEvent): boolean {
  if (implied.type !== 'consultations.requested' && implied.type !== 'panel.requested') return false;
  const { parties, settledBy } = caseFileOf(snapshot);
  const isSettled = partyOf(parties, implied)?.every((name) => settledBy.includes(name)) === true;
  return isSettled || snapshot.hasTag('ended');
}

function impliedEvent(type: EventType, event: ProcedureEvent, recourse: number | undefined): ProcedureEvent {
  // A milestone needs no field besides these, so the event is one of its type. Only arbitrators make awards.
  return {
    type,
    date: event.date,
    implied: true,
    ...(event.by !== undefined && { by: event.by }),
    ...(recourse !== undefined && isComplianceType(type) && { recourse }),
    ...(isAward(event) && isAppeal(type) && { forum: 'arbitration' }),
  } as ProcedureEvent;
}

const isAward = ({ type }: ProcedureEvent) => plainType(type) === 'arbitration.awardNotified';
const isAppeal = (type: EventType) => plainType(type) === 'appeal.notified';

/** A proceeding has each milestone once; only requests of several complainants are one each. */
function alreadyHad(caseFile: CaseFile, implied: ProcedureEvent, requesters: Party | undefined): boolean {
  const { had, requests, consultedAgain } = proceedingOf(caseFile, recourseOf(caseFile, implied));
  const party = requesters ?? partyOf(caseFile.parties, implied);
  // Consultations were asked for again: the request for a panel that they lead to is not on record (DSU 4.7).
  if (implied.type === 'panel.requested' && consultedAgain) return false;
  if (plainType(implied.type) === 'panel.requested' && party !== undefined)
    return requests.some((request) => request.party === undefined || concerns(request.party, party));
  if (implied.type === 'retaliation.requested')
    return caseFile.retaliation.some((one) => one.state !== 'authorized' && concerns(one.party, party));
  return had.includes(plainType(implied.type) as Milestone);
}

/** Whether a recorded fact takes the place of a milestone that was implied. */
export function closesGap(snapshot: DisputeSnapshot, event: ProcedureEvent): boolean {
  const caseFile = caseFileOf(snapshot);
  const { implied } = proceedingOf(caseFile, recourseOf(caseFile, event));
  return implied.includes(plainType(event.type) as Milestone);
}

/** Whether a fact presupposes a report on an appeal for which no division of the Appellate Body could be formed. */
export function isWithoutReport(snapshot: DisputeSnapshot, event: ProcedureEvent): boolean {
  if (snapshot.context.day < noDivisionFrom) return false;
  const caseFile = caseFileOf(snapshot);
  const needed = presupposedBy(event.type);
  return [caseFile.original, proceedingOf(caseFile, recourseOf(caseFile, event))].some((proceeding) => {
    const report = 'appeal.reportCirculated';
    const type = proceeding.recourse === undefined ? report : inCompliance(report);
    return needsDivision(proceeding) && needed.includes(type);
  });
}

/** The compliance proceeding that a fact would belong to. */
export function recourseIn(snapshot: DisputeSnapshot, event: ProcedureEvent): number | undefined {
  return recourseOf(caseFileOf(snapshot), event);
}

const caseFileOf = ({ context }: DisputeSnapshot) => context.caseFile;
