import { type CivilDate, toDay } from '../calendar/date.js';
import { onDay, stageOf, statesOf } from '../machine/procedure.js';
import type { Gap, Irregularity } from '../record/judgement.js';
import { parseDate } from '../record/parse.js';
import { type Dispute, otherReadingsOf, standingOn } from '../replay/dispute.js';
import { departuresOf, irregularityOf } from '../replay/irregularities.js';
import { once, shown } from '../replay/on-demand.js';
import type { Outcome, Stage, WtoStatus } from '../vocabulary.js';
import type { Deadline } from './deadline.js';
import { deadlinesOn } from './deadlines.js';
import { type NextStep, nextStepsOn } from './next-steps.js';
import { wtoStatusOf } from './wto-status.js';

/** Where a dispute is on a date, as far as its facts up to that date say. */
export interface Status {
  readonly date: CivilDate;
  /** The top-level state. */
  readonly stage: Stage;
  /** Every active state, dotted: `['consultations.window']`. */
  readonly states: readonly string[];
  /** How the dispute ended, when `stage` is `ended`. */
  readonly outcome?: Outcome;
  /** The label or labels that the WTO's own list of disputes would show. */
  readonly wtoStatus: readonly WtoStatus[];
  /** Every live time-limit: upcoming, waiting, open, running, overdue; soonest first. */
  readonly deadlines: readonly Deadline[];
  /** Those met, met late, lapsed or superseded: first started first, of one day in the order of the law table. */
  readonly settled: readonly Deadline[];
  /** Who may, should or must do what from here. */
  readonly nextSteps: readonly NextStep[];
  /** Departures from the law among the facts so far. */
  readonly irregularities: readonly Irregularity[];
  /** Milestones that the record lacks and that were implied (under `lenient` only). */
  readonly gaps: readonly Gap[];
}

/**
 * Where a dispute is on a date, which may lie before, between or after its facts. Facts after the date are not yet
 * known, and what time alone brings about by that date has happened.
 *
 * @param date a civil date, `YYYY-MM-DD`; what is due on that very day is still due, and `daysLeft` counts calendar days
 * from it
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
 * [wait?.due, wait?.opens, wait?.state, wait?.daysLeft]; // => ['2019-11-10', '2019-11-11', 'waiting', 2]
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
  const others = otherReadingsOf(dispute);
  const irregularities = once(() => Object.freeze(others.unexcused(departuresOf(snapshot)).map(irregularityOf)));
  const { live, settled } = deadlinesOn(context, day, others);
  return shown({
    date,
    stage,
    states,
    ...outcome,
    wtoStatus: Object.freeze(wtoStatusOf({ stage, states, caseFile: context.caseFile })),
    deadlines: live,
    settled,
    nextSteps: nextStepsOn(context, states, day),
    get irregularities() {
      return irregularities();
    },
    gaps: standing.gaps,
  });
}
