import type { Day } from '../calendar/date.js';
import { lastDayOf } from '../calendar/period.js';
import { type CaseFile, proceedingOf } from '../casefile/case-file.js';
import { isFoundCompliant, isTimeToComplyOver } from '../casefile/compliance.js';
import { showsRecommendations } from '../casefile/recommendations.js';
import { RECOMMENDATIONS_ASSUMED_FOR } from '../law/dates.js';
import type { DeadlineState } from '../vocabulary.js';
import { type Clock, isPast } from './clock.js';
import type { Docket } from './docket.js';
import type { Position } from './entry.js';
import { lawOf, ruleOf } from './rule-book.js';
import { isLive, stateOn } from './standing.js';
import { isHeldBack } from './waits.js';

/*
 * A record says what happened, and seldom what did not. What is not on record accuses nobody: a duty that nobody
 * waits for any more lapses, a panel that does not sit is not late, and nothing is left to implement where no fact
 * shows that there is.
 *
 * These are views of the periods on a day. The periods stay as they are, so that a later fact finds them.
 */

/** The state of a period on a day, with what the silence of the record makes of it. */
export function stateIn(position: Position, clock: Clock, day: Day): DeadlineState {
  const state = stateUnlessMoot(position, clock, day);
  if (isLive(state) && isWithoutObject(clock, position.caseFile, day)) return 'lapsed';
  if (state !== 'overdue') return state;
  if (hasLostItsUse(clock, position.docket, day)) return 'lapsed';
  return awaitsPanel(clock, position) ? 'running' : 'overdue';
}

/** The state of a period on a day, but for duties that have lapsed or that nobody is late with. */
export function stateUnlessMoot(position: Position, clock: Clock, day: Day): DeadlineState {
  const state = stateOn(clock, day);
  const isMoot = isPanelReplaced(clock, position) || isBeyondPanel(clock, position) || isResolved(clock, position);
  return isMoot && isLive(state) ? 'superseded' : state;
}

/**
 * Whether a wait holds back a request for a panel that can come no more: a further one is possible until a report is
 * circulated. Where those whose report it is settle, the others go back to where one is.
 */
function isBeyondPanel(clock: Clock, { caseFile: { original } }: Position): boolean {
  return ruleOf(clock).holdsBackPanel && (original.report !== undefined || original.decision !== undefined);
}

/** Whether a period is the time to comply or one of surveillance, and the respondent was found to comply (DSU 21.6). */
function isResolved(clock: Clock, { caseFile }: Position): boolean {
  const { isPeriodToComply, opensSurveillance, onlyIf } = lawOf(clock);
  const isOfCompliance = isPeriodToComply || opensSurveillance || onlyIf?.includes('underSurveillance');
  return isOfCompliance === true && isFoundCompliant(caseFile, clock.party);
}

/** The state of a period of a dispute in which nothing more is expected: what is past its day has lapsed. */
export function whenDormant(state: DeadlineState, clock: Clock, day: Day): DeadlineState {
  return state === 'overdue' || (state === 'running' && isPast(clock, day)) ? 'lapsed' : state;
}

/** Whether a duty is past its day, and the act for which the other side waits is allowed all the same. */
export function hasLostItsUse(clock: Clock, docket: Docket, day: Day): boolean {
  const { lapsesWith } = lawOf(clock);
  return lapsesWith !== undefined && stateOn(clock, day) === 'overdue' && !isHeldBack(docket, lapsesWith, day);
}

/** Whether a period is one of the original panel, and the panel is not composed. */
export function awaitsPanel(clock: Clock, { caseFile }: Position): boolean {
  return (
    clock.recourse === undefined && lawOf(clock).holder === 'panel' && !caseFile.original.had.includes('panel.composed')
  );
}

/** Whether a period is a panel's, and its report has gone to arbitrators: the panel circulates it no more (DSU 25). */
function isPanelReplaced(clock: Clock, { caseFile }: Position): boolean {
  return lawOf(clock).holder === 'panel' && proceedingOf(caseFile, clock.recourse).appeal?.forum === 'arbitration';
}

/**
 * Whether a period depends on recommendations, and a year after the adoption nothing shows any; or its act would
 * determine the time to comply, which is over.
 */
export function isWithoutObject(clock: Clock, caseFile: CaseFile, day: Day): boolean {
  if (ruleOf(clock).needsRecommendations && isWithoutRecommendations(caseFile, day)) return true;
  return ruleOf(clock).determinesTimeToComply && isTimeToComplyOver(caseFile, clock.party);
}

/**
 * Whether recommendations are no longer assumed: the record does not say whether any resulted, a year has passed since
 * the adoption that it states, and no fact shows any.
 */
export function isWithoutRecommendations(caseFile: CaseFile, day: Day): boolean {
  const { decision } = caseFile.original;
  if (decision === undefined || decision.implied || decision.recommendations !== undefined) return false;
  return day > lastDayOf(decision.day, RECOMMENDATIONS_ASSUMED_FOR) && !showsRecommendations(caseFile);
}
