import { type CivilDate, type Day, toDay } from '../calendar/date.js';
import { onDay, stageOf, statesOf } from '../machine/procedure.js';
import type { Gap, Irregularity, SetAside, Warning } from '../record/judgement.js';
import { parseDate } from '../record/parse.js';
import { type Dispute, historyOf, otherReadingsOf, standingOn } from '../replay/dispute.js';
import { shownFindings } from '../replay/history.js';
import { departuresOf, irregularityOf } from '../replay/irregularities.js';
import { once, shown } from '../replay/on-demand.js';
import type { Outcome, Stage, StateName, WtoStatus } from '../vocabulary.js';
import type { Deadline } from './deadline.js';
import { deadlinesOn } from './deadlines.js';

import { rightsAmong, silenceOn } from './dormant.js';
import type { NextStep } from './next-step.js';
import { type Latest, nextStepsOn } from './next-steps.js';

import { wtoStatusOf } from './wto-status.js';

/** Where a dispute is on a date, as far as its facts up to that date say. */
export interface Status {
  readonly date: CivilDate;
  /** The top-level state. */
  readonly stage: Stage;
  /** Every active state, dotted: `['consultations.window']`. */
  readonly states: readonly StateName[];
  /** How the dispute ended, when `stage` is `ended`. */
  readonly outcome?: Outcome;
  /** The label or labels that the WTO's own list of disputes would show. */
  readonly wtoStatus: readonly WtoStatus[];
  /**
   * Every live time-limit: upcoming, waiting, open, running, overdue. Duties and rights come before targets
   * and maxima; each soonest first (waits by `opens`, the rest by `lastDay`), undated last.
   */
  readonly deadlines: readonly Deadline[];
  /**
   * Time-limits that were met, met late, lapsed or superseded, in the order of their starts; those of one day in the
   * order of the law table.
   */
  readonly pastDeadlines: readonly Deadline[];
  /** Who may, should or must do what from here. */
  readonly nextSteps: readonly NextStep[];
  /** The facts so far that came too early or too late, as the record stands. */
  readonly irregularities: readonly Irregularity[];
  /** Milestones that the record lacks and that were implied (under `lenient` only). */
  readonly gaps: readonly Gap[];
  /** Facts that contradict those before them and were left out (under `lenient` only). */
  readonly setAside: readonly SetAside[];
  /** What is doubtful in the record, as far as its facts up to the date say. */
  readonly warnings: readonly Warning[];
  /** The date of the last fact, notes left aside. */
  readonly lastFact?: CivilDate;
  /**
   * Present if the dispute has had no fact for three years. What is past its day has then lapsed, and the next steps
   * are rights only. `since` is the day after the third anniversary of the last fact. Absent where the dispute has
   * ended, is on appeal or is in an arbitration.
   */
  readonly dormant?: { readonly since: CivilDate };
}

/**
 * Gives where a dispute stands on a date: its stage, its time-limits, the next steps, and what is wrong in the record.
 * The date may lie before, between or after the facts. Facts after it are not yet known. What time alone brings about
 * by that date has happened.
 *
 * @param dispute a dispute as `replay` or `append` gives it
 * @param date a civil date, `YYYY-MM-DD`; what is due on that very day is still due, and `daysLeft` counts calendar
 * days from it
 * @returns a frozen answer
 * @throws DisputeError with the code `INVALID_DATE` where the date is none. With `INVALID_RECORD` where the dispute is
 * none.
 *
 * @example
 * ```ts
 * import { parseRecord, replay, statusOn } from 'wto-dispute';
 *
 * const dispute = replay(parseRecord({
 *   title: 'Japan — Products and Technology',
 *   complainants: ['Korea'],
 *   respondent: 'Japan',
 *   events: [{ type: 'consultations.requested', date: '2019-09-11' }],
 * }));
 * const status = statusOn(dispute, '2019-11-08');
 * const wait = status.deadlines.find(({ rule }) => rule === 'dsu-4-7-request-panel');
 * [wait?.lastDay, wait?.opens, wait?.state, wait?.daysLeft]; // => ['2019-11-10', '2019-11-11', 'waiting', 3]
 * ```
 */
export function statusOn(dispute: Dispute, date: CivilDate): Status {
  const day = toDay(parseDate(date));
  const standing = standingOn(dispute, day);
  const snapshot = onDay(standing.snapshot, day);
  const { context } = snapshot;
  const stage = stageOf(snapshot);
  const states = Object.freeze(statesOf(snapshot));
  const outcome = stage === 'ended' ? { outcome: states[0]?.slice('ended.'.length) as Outcome } : {};
  const silence = silenceOn(dispute, snapshot, day);
  const isDormant = silence.dormant !== undefined;
  const others = otherReadingsOf(dispute);
  const irregularities = once(() => Object.freeze(others.unexcused(departuresOf(snapshot)).map(irregularityOf)));
  const { live, past } = deadlinesOn(context, day, { isDormant, others });
  const steps = nextStepsOn(context, states, { day, latest: latestOf(dispute, day) });
  return shown({
    date,
    stage,
    states,
    ...outcome,
    wtoStatus: Object.freeze(wtoStatusOf({ stage, states, caseFile: context.caseFile })),
    deadlines: live,
    pastDeadlines: past,
    nextSteps: isDormant ? rightsAmong(steps) : steps,
    get irregularities() {
      return irregularities();
    },
    ...shownFindings(standing),
    ...silence,
  });
}

/** The day of the latest fact of each type up to a day; one that was set aside counts for nothing. */
function latestOf(dispute: Dispute, day: Day): Latest {
  return (type) => {
    const steps = historyOf(dispute).steps.filter((step) => step.event.type === type && step.isTaken);
    return steps.filter((step) => step.day <= day).at(-1)?.day;
  };
}
