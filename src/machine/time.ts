import type { Day } from '../calendar/date.js';
import { type Proceeding, proceedingOf } from '../casefile/case-file.js';
import type { Clock } from '../clocks/clock.js';
import { noDivisionFrom } from '../clocks/conditions.js';
import type { Docket } from '../clocks/docket.js';
import { isOver } from '../clocks/standing.js';

/** Which of its two uses a proceeding's state stands in. */
export type Home = 'original' | 'compliance';

/** What a guard or an action that time calls is told: which use it stands in. */
export interface At {
  readonly home: Home;
}

export function proceedingAt({ course }: Docket, home: Home): Proceeding {
  return proceedingOf(course, home === 'original' ? undefined : course.recourse);
}

const recourseAt = ({ course }: Docket, home: Home) => (home === 'original' ? undefined : course.recourse);

const isPanelWait = ({ rule, shown }: Clock) => shown && rule.holdsBackPanel;

/** Whether the law keeps the complainant from asking for a panel on a day (DSU 4.3, 4.7, 4.8, 5.4; SCM 4.4, 7.4). */
export function mustWait({ running }: Docket, day: Day): boolean {
  const waits = running.filter(isPanelWait);
  const alternatives = waits.filter(({ rule }) => !rule.law.cumulative);
  if (alternatives.length > 0 && !alternatives.some((wait) => isOver(wait, day))) return true;
  return waits.some((wait) => wait.rule.law.cumulative && !isOver(wait, day));
}

/** The first day after a suspension whose last day is known (DSU 12.12). */
export function resumesOn(docket: Docket, home: Home): Day | undefined {
  const until = proceedingAt(docket, home).suspended?.until;
  return until === undefined ? undefined : until + 1;
}

const isLapseClock =
  (recourse: number | undefined) =>
  (clock: Clock): boolean =>
    clock.rule.law.id === 'dsu-12-12-lapse' && clock.recourse === recourse;

/** The day on which the authority of a suspended panel lapses (DSU 12.12). */
export function lapsesOn(docket: Docket, home: Home): Day | undefined {
  const due = docket.running.find(isLapseClock(recourseAt(docket, home)))?.due;
  return due === undefined ? undefined : due + 1;
}

/** A claim of compliance fulfils the duty, but the period runs out on its day all the same: DSU 22 counts from it. */
function somePeriod({ running, fulfilled }: Docket, is: (clock: Clock) => boolean): boolean {
  return running.some((clock) => clock.rule.isPeriodToComply && is(clock)) || fulfilled.some(is);
}

/** Whether a period to comply is set and has not run out on a day; open-ended ones count as running. */
export function periodRuns(docket: Docket, day: Day): boolean {
  return somePeriod(docket, ({ due }) => due === undefined || due >= day);
}

/** Whether a period to comply was set and all of them have run out by a day. */
export function periodIsOver(docket: Docket, day: Day): boolean {
  return somePeriod(docket, () => true) && !periodRuns(docket, day);
}

/**
 * The next day after `after` on which something turns by time alone: a wait ends, a suspension ends
 * or lapses, a period to comply runs out, appeals can no longer be decided.
 */
export function nextTurn(docket: Docket, after: Day): Day | undefined {
  let next = Infinity;
  const consider = (day: Day | undefined) => {
    if (day !== undefined && day > after && day < next) next = day;
  };
  for (const clock of docket.running) consider(turnOf(clock));
  for (const { due } of docket.fulfilled) consider(dayAfter(due));
  for (const proceeding of docket.course.movable) considerProceeding(proceeding, consider);
  return next === Infinity ? undefined : next;
}

function turnOf(clock: Clock): Day | undefined {
  const { law, isPeriodToComply } = clock.rule;
  if (isPanelWait(clock)) return clock.opens;
  return law.id === 'dsu-12-12-lapse' || isPeriodToComply ? dayAfter(clock.due) : undefined;
}

/** A suspension ends; an appeal to the Appellate Body can no longer be decided (DSU 17.1). */
function considerProceeding({ suspended, appeal }: Proceeding, consider: (day: Day | undefined) => void): void {
  consider(dayAfter(suspended?.until));
  if (appeal?.forum === 'appellateBody') consider(noDivisionFrom);
}

const dayAfter = (day: Day | undefined) => (day === undefined ? undefined : day + 1);
