import type { Day } from '../calendar/date.js';
import type { Clock } from '../clocks/clock.js';
import { noDivisionFrom } from '../clocks/conditions.js';
import { type Proceeding, proceedingOf } from '../clocks/course.js';
import type { Docket } from '../clocks/docket.js';
import { isOver } from '../clocks/state.js';
import { rules } from '../law/rules.js';

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

/** The periods within which a Member has to comply: those whose end starts DSU 22.6. */
const compliancePeriods: ReadonlySet<string> = /* @__PURE__ */ new Set(
  rules
    .find(({ id }) => id === 'dsu-22-6-authorize')
    ?.starts?.flatMap((start) => (typeof start === 'string' ? [] : [start.endOf])),
);

const isPanelWait = ({ rule, shown, recourse }: Clock) =>
  shown &&
  recourse === undefined &&
  rule.law.kind === 'waitingPeriod' &&
  rule.law.metBy?.includes('panel.requested') === true;

/** Whether the law keeps the complainant from asking for a panel on a day (DSU 4.3, 4.7, 4.8, 5.4; SCM 4.4, 7.4). */
export function mustWait({ running }: Docket, day: Day): boolean {
  const waits = running.filter(isPanelWait);
  const alternatives = waits.filter(({ rule }) => !rule.law.besides);
  if (alternatives.length > 0 && !alternatives.some((wait) => isOver(wait, day))) return true;
  return waits.some((wait) => wait.rule.law.besides && !isOver(wait, day));
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

const periods = ({ running }: Docket) => running.filter(({ rule }) => compliancePeriods.has(rule.law.id));

/** Whether a period to comply is set and has not run out on a day; open-ended ones count as running. */
export function periodRuns(docket: Docket, day: Day): boolean {
  return periods(docket).some(({ due }) => due === undefined || due >= day);
}

/** Whether a period to comply was set and all of them have run out by a day. */
export function periodIsOver(docket: Docket, day: Day): boolean {
  const set = periods(docket);
  return set.length > 0 && set.every(({ due }) => due !== undefined && due < day);
}

/** An appeal to the Appellate Body is pending that no division can decide from a day on (DSU 17.1). */
function appealStallsOn(docket: Docket, home: Home): Day | undefined {
  return proceedingAt(docket, home).appeal?.forum === 'appellateBody' ? noDivisionFrom : undefined;
}

/**
 * The next day after `after` on which something turns by time alone: a wait ends, a suspension ends
 * or lapses, a period to comply runs out, appeals can no longer be decided.
 */
export function nextTurn(docket: Docket, after: Day): Day | undefined {
  let next: Day | undefined;
  const consider = (day: Day | undefined) => {
    if (day !== undefined && day > after && (next === undefined || day < next)) next = day;
  };
  for (const clock of docket.running) {
    const { law } = clock.rule;
    if (law.kind === 'waitingPeriod') {
      if (isPanelWait(clock)) consider(clock.opens);
    } else if (law.id === 'dsu-12-12-lapse' || compliancePeriods.has(law.id)) {
      consider(clock.due === undefined ? undefined : clock.due + 1);
    }
  }
  consider(resumesOn(docket, 'original'));
  consider(appealStallsOn(docket, 'original'));
  if (docket.course.recourse === 0) return next;
  consider(resumesOn(docket, 'compliance'));
  consider(appealStallsOn(docket, 'compliance'));
  return next;
}
