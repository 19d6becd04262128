import type { Deadline } from '../answers/deadline.js';
import { compared } from '../answers/deadlines.js';
import { type CivilDate, toDay } from '../calendar/date.js';
import { isLive } from '../clocks/standing.js';
import { turnsUpTo } from '../machine/procedure.js';
import { type Dispute, historyOf, otherReadingsOf } from '../replay/dispute.js';
import { type Period, PeriodLog } from './period-log.js';

export type { Period } from './period-log.js';

/**
 * Every time-limit that a dispute has had up to a date, in the order in which they began. If only time
 * passes (a window closes, a last day is over), that does not count as a change, unless another day is to
 * be shown from then on.
 */
export function periodsOf(dispute: Dispute, date: CivilDate): readonly Period[] {
  const today = toDay(date);
  const log = new PeriodLog(dispute.record.complainants.length > 1, otherReadingsOf(dispute));
  const steps = historyOf(dispute).steps.filter(({ day }) => day <= today);
  for (const [index, { day, snapshot }] of steps.entries()) {
    const last = (steps[index + 1]?.day ?? today + 1) - 1;
    log.note({ position: snapshot.context, day });
    for (const { context } of turnsUpTo(last, snapshot)) {
      log.pass(context.day - 1);
      log.note({ position: context, day: context.day });
    }
    log.pass(last);
  }
  return log.periods();
}

/** The live time-limits, the soonest first. */
export function liveOf(periods: readonly Period[]): Period[] {
  const live = periods.filter(({ deadline, isGone }) => !isGone && isLive(deadline.state));
  return live.sort((a, b) => compared(dayOf(a.deadline) ?? LAST, dayOf(b.deadline) ?? LAST));
}

/** The time-limits that were met, in time or late, in the order of their starts. */
export function pastOf(periods: readonly Period[]): Period[] {
  const past = periods.filter(({ deadline: { state }, isGone }) => !isGone && (state === 'met' || state === 'metLate'));
  return past.sort((a, b) => compared(a.deadline.starts, b.deadline.starts));
}

/** Later than any date. */
const LAST = '~';

/**
 * The day to show on a date: the last day for the act, or for a waiting period the first day on which it
 * is allowed. Once the safe last day is past, it is the other one that usual closed days may give.
 */
export function dayOf(deadline: Deadline, date: CivilDate = ''): CivilDate | undefined {
  const { kind, due, dueAtLatest, opens } = deadline;
  if (kind === 'waitingPeriod') return opens;
  return due !== undefined && due < date ? (dueAtLatest ?? due) : due;
}

/** The end of a period's bar: the day to show, but for a waiting period its own last day. */
export function endOf({ deadline, day }: Period): CivilDate | undefined {
  if (deadline.kind === 'waitingPeriod') return deadline.lastDay;
  return deadline.due === undefined ? undefined : day;
}
