import { civilOf, type Day, dayOf, daysInMonth, held } from './date.js';

/** January of the year 10000, counted from the year 0: past the end of the calendar, and finite. */
const MONTHS_BEYOND = 120_000;

/**
 * A length of time as the law states it. Months are counted first, from the original date and
 * clamped to the month's end, then weeks, then days.
 */
export interface Period {
  /** Calendar months, counted first: from 31 January one month leads to the end of February. */
  readonly months?: number;
  readonly weeks?: number;
  readonly days?: number;
}

/**
 * The last day of a period that starts on a day. The day of the start is not counted, the last day
 * is. An answer beyond the calendar is held at its end.
 */
export function lastDayOf(start: Day, period: Period): Day {
  return counted(start, period, 1);
}

/** The last day of a period that counts back from a day, which itself is not counted. */
export function lastDayBefore(start: Day, period: Period): Day {
  return counted(start, period, -1);
}

/** The same period with its weeks written as days. */
export function weeksAsDays({ months, weeks, days }: Period): Period {
  if (weeks === undefined) return { ...(months !== undefined && { months }), ...(days !== undefined && { days }) };
  return { ...(months !== undefined && { months }), days: (days ?? 0) + weeks * 7 };
}

function counted(start: Day, period: Period, sign: 1 | -1): Day {
  const { months = 0, weeks = 0, days = 0 } = period;
  // Stryker disable next-line ConditionalExpression: counting no months from a day gives that day, and takes longer
  const afterMonths = months === 0 ? start : monthsFrom(start, sign * months);
  return held(afterMonths + sign * (weeks * 7 + days));
}

/** The same-numbered day some months on; where that month has none, its last day. */
function monthsFrom(start: Day, months: number): Day {
  const { year, month, day } = civilOf(start);
  const count = Math.min(MONTHS_BEYOND, Math.max(0, year * 12 + (month - 1) + months));
  const target = Math.floor(count / 12);
  const inMonth = (count % 12) + 1;
  return dayOf({ year: target, month: inMonth, day: Math.min(day, daysInMonth(target, inMonth)) });
}
