import type { Day } from '../calendar/date.js';
import { type CaseFile, needsDivision, type Proceeding, proceedingOf } from '../casefile/case-file.js';
import type { Clock } from '../clocks/clock.js';
import { noDivisionFrom } from '../clocks/conditions.js';
import type { Docket } from '../clocks/docket.js';
import type { Position } from '../clocks/entry.js';
import { isRunningOn, periodsToComply } from '../clocks/periods-to-comply.js';
import { lawOf, ruleOf } from '../clocks/rule-book.js';
import { isHeldBack } from '../clocks/waits.js';

/** Which of its two uses a proceeding's state stands in. */
export type Home = 'original' | 'compliance';

/** The parameter of a guard or an action: in which use the state stands. */
export interface At {
  readonly home: Home;
}

/** The proceeding that the states of a use are about: the original one, or the latest recourse. */
export function proceedingAt(caseFile: CaseFile, home: Home): Proceeding {
  return proceedingOf(caseFile, recourseAt(caseFile, home));
}

const recourseAt = ({ recourse }: CaseFile, home: Home) => (home === 'original' ? undefined : recourse);

/** Whether the law keeps the complainant from asking for a panel on a day (DSU 4.3, 4.7, 4.8, 5.4; SCM 4.4, 7.4). */
export function mustWait(docket: Docket, day: Day): boolean {
  return isHeldBack(docket, 'panel.requested', day);
}

/** The first day after a suspension whose last day is known (DSU 12.12). */
export function resumesOn(caseFile: CaseFile, home: Home): Day | undefined {
  return dayAfter(proceedingAt(caseFile, home).suspended?.until);
}

/**
 * The day on which the authority of a suspended panel lapses (DSU 12.12). It does not where work resumes after the
 * last day of the twelve months, or before: the suspension is not longer then.
 */
export function lapsesOn({ caseFile, docket }: Position, home: Home): Day | undefined {
  const recourse = recourseAt(caseFile, home);
  const due = docket.running.find((clock) => lawOf(clock).lapsesPanel && clock.recourse === recourse)?.due;
  const until = proceedingOf(caseFile, recourse).suspended?.until;
  return due !== undefined && until !== undefined && until <= due ? undefined : dayAfter(due);
}

/** Whether a period to comply is set and has not run out on a day; open-ended ones count as running. */
export function periodRuns(docket: Docket, day: Day): boolean {
  return periodsToComply(docket).some((clock) => isRunningOn(clock, day));
}

/** Whether a period to comply was set and all of them have run out by a day. */
export function periodIsOver(docket: Docket, day: Day): boolean {
  return periodsToComply(docket).length > 0 && !periodRuns(docket, day);
}

/**
 * The next day after `after` on which something turns by time alone: a wait ends, a suspension ends
 * or lapses, a period to comply runs out, appeals can no longer be decided.
 */
export function nextTurn({ caseFile, docket }: Position, after: Day): Day | undefined {
  let next = Infinity;
  const consider = (day: Day | undefined) => {
    if (day !== undefined && day > after && day < next) next = day;
  };
  for (const clock of docket.running) consider(turnOf(clock));
  for (const { due } of docket.fulfilled) consider(dayAfter(due));
  for (const number of caseFile.movable) considerProceeding(proceedingOf(caseFile, number || undefined), consider);
  return next === Infinity ? undefined : next;
}

function turnOf(clock: Clock): Day | undefined {
  const { law, holdsBackPanel } = ruleOf(clock);
  if (holdsBackPanel) return clock.active ? clock.opens : undefined;
  return law.lapsesPanel || law.isPeriodToComply ? dayAfter(clock.due) : undefined;
}

/** A suspension ends; an appeal to the Appellate Body can no longer be decided (DSU 17.1). */
function considerProceeding(proceeding: Proceeding, consider: (day: Day | undefined) => void): void {
  consider(dayAfter(proceeding.suspended?.until));
  if (needsDivision(proceeding)) consider(noDivisionFrom);
}

const dayAfter = (day: Day | undefined) => (day === undefined ? undefined : day + 1);
