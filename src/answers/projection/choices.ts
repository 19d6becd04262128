import type { Day } from '../../calendar/date.js';
import { appealAgreement } from '../../casefile/appeals.js';
import { isTimeToComplyOver } from '../../casefile/compliance.js';
import { isPast } from '../../clocks/clock.js';
import { lawOf } from '../../clocks/rule-book.js';
import { type Act, type UntimedAct, untimedActs as untimed } from '../../law/acts.js';
import { timedActs as timed } from '../../law/timed-acts.js';
import { resumesOn } from '../../machine/time.js';
import type { PlainEventType } from '../../vocabulary.js';
import { periodsFor, waitsFor } from './periods.js';
import { isFast, proceedingIn, type Situation } from './situation.js';

/** An act that leads on from a state. */
export interface ChosenAct extends Act<PlainEventType> {
  /** The day on which the act comes by itself. */
  readonly on?: Day;
}

/**
 * How the path goes on from a state: with an act, or with none. From a state that `rests` nothing need
 * follow, but a state beside it may lead on. A state that `ends` ends the path, whatever is beside it.
 */
export type Choice = ChosenAct | 'rests' | 'ends';

/** The DSB establishes the panel, unless the respondent takes its time and objects, which SCM 4.4 does not allow. */
export function atFirstMeeting(situation: Situation): Choice {
  const mayObject = isOpenOnTrack(untimed.objectToEstablishment, situation);
  return mayObject && (!isFast(situation) || situation.history !== undefined)
    ? untimed.objectToEstablishment
    : untimed.establishPanel;
}

/** The parties agree on the panelists at once; at the slowest pace one asks the Director-General (DSU 8.7). */
export function duringComposition(situation: Situation): Choice {
  const [timedBy] = periodsFor(situation, untimed.agreeOnPanelists.event);
  if (timedBy !== undefined) return { ...untimed.agreeOnPanelists, who: lawOf(timedBy).holder };
  return isFast(situation) ? untimed.agreeOnPanelists : timed.askToCompose;
}

/** A party that appeals by arbitration has the panel suspended before the report is circulated. */
export function afterFinalReport(situation: Situation): Choice {
  return isAppealedByArbitration(situation) ? timed.suspendForAppeal : timed.circulateReport;
}

/** The panel takes up its work again, unless it is suspended for an appeal by arbitration. */
export function duringSuspension(situation: Situation): Choice {
  // Few suspended panels were ever asked to go on.
  if (situation.history !== undefined) return 'rests';
  if (isAppealedByArbitration(situation) && proceedingIn(situation).finalReport) return timed.appeal;
  const on = resumesOn(situation.caseFile, situation.recourse === undefined ? 'original' : 'compliance');
  return on === undefined ? timed.resumePanel : { ...timed.resumePanel, on };
}

/** A party appeals where it is asked to and can, else the DSB adopts the report. */
export function afterCirculation(situation: Situation): Choice {
  return situation.appeal && mayAppeal(situation) ? timed.appeal : timed.adoptPanelReport;
}

function isAppealedByArbitration(situation: Situation): boolean {
  const agreement = appealAgreement(situation.caseFile, proceedingIn(situation));
  return situation.appeal && agreement !== undefined && mayAppeal(situation);
}

/** Whether the time for an appeal is not over and no appeal was withdrawn. */
function mayAppeal(situation: Situation): boolean {
  const windows = periodsFor(situation, timed.appeal.event);
  return !proceedingIn(situation).appealWithdrawn && !windows.some((window) => isPast(window, situation.day));
}

/** The respondent states its intentions; then the parties agree on a period, or one of them asks for arbitration. */
export function whilePeriodIsUndetermined(situation: Situation): Choice {
  // A compliance proceeding brings no new period.
  if (isComplianceClaimed(situation) || situation.caseFile.recourse > 0) return 'rests';
  if (isTimeToComplyOver(situation.caseFile, undefined)) return 'rests';
  if (periodsFor(situation, timed.stateIntentions.event).length > 0) return timed.stateIntentions;
  if (!hasReasonablePeriod(situation)) return 'rests';
  return isFast(situation) ? timed.agreeOnPeriod : untimed.requestArbitrationOfPeriod;
}

/** The period runs out, unless the respondent has complied by then. */
export function whilePeriodRuns(situation: Situation): Choice {
  if (isComplianceClaimed(situation) || !hasReasonablePeriod(situation)) return 'rests';
  return situation.latest.get(timed.reachEndOfPeriod.event) === situation.day ? 'rests' : timed.reachEndOfPeriod;
}

/** The complainant requests retaliation, unless no period can run out: under SCM 4.7 there may be none. */
export function withoutCompliance(situation: Situation): Choice {
  // Most respondents complied in some way: of what followed otherwise, history has too few cases.
  if (situation.history !== undefined) return 'rests';
  const canRunOut = hasReasonablePeriod(situation) || waitsFor(situation, timed.requestRetaliation.event).length > 0;
  return canRunOut && !isComplianceClaimed(situation) ? timed.requestRetaliation : 'rests';
}

/** The DSB authorizes retaliation; at the slowest pace the respondent objects first, which it may do once. */
export function uponRequestToRetaliate(situation: Situation): Choice {
  const isAfterAward = situation.caseFile.retaliation.some(
    ({ state, isAwarded }) => state === 'requested' && isAwarded,
  );
  if (isAfterAward) return timed.authorizeAfterAward;
  return isFast(situation) ? untimed.authorizeRetaliation : timed.objectToRetaliation;
}

/** Whether the respondent says that it has complied, and no decision since then says that it has not. */
function isComplianceClaimed({ caseFile }: Situation): boolean {
  const { complianceClaimed, recourses } = caseFile;
  // What is implied has no date: it is neither before the claim nor after it.
  const decided = recourses.map(({ decision }) => (decision === undefined || decision.implied ? 0 : decision.day));
  return complianceClaimed !== undefined && complianceClaimed.last >= Math.max(0, ...decided);
}

/** Whether the law gives a reasonable period (DSU 21.3); SCM 4.7 and 7.9 give none. */
function hasReasonablePeriod(situation: Situation): boolean {
  return isOpenOnTrack(untimed.approvePeriod, situation);
}

function isOpenOnTrack({ notInTrack = [] }: UntimedAct, { caseFile }: Situation): boolean {
  return !notInTrack.includes(caseFile.parties.track);
}
