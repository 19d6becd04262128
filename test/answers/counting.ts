import type { Period } from '../../src/index.js';

/*
 * A second, plain way of counting, on the dates of the platform: what the library derives is
 * recomputed with it.
 */

const DAY = 86_400_000;

const instant = (date: string) =>
  Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8)));
const written = (time: number) => new Date(time).toISOString().slice(0, 10);

export function daysAfter(date: string, days: number): string {
  return written(instant(date) + days * DAY);
}

export function daysBetween(from: string, to: string): number {
  return (instant(to) - instant(from)) / DAY;
}

export function isWeekend(date: string): boolean {
  return [0, 6].includes(new Date(instant(date)).getUTCDay());
}

function monthsAfter(date: string, months: number): string {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month - 1 + months + 1, 0));
  return written(
    Date.UTC(lastOfMonth.getUTCFullYear(), lastOfMonth.getUTCMonth(), Math.min(day, lastOfMonth.getUTCDate())),
  );
}

/** Months first, clamped to the end of the month, then weeks and days; the first day is not counted. */
export function lastDay(date: string, { months = 0, weeks = 0, days = 0 }: Period, sign: 1 | -1 = 1): string {
  const afterMonths = months === 0 ? date : monthsAfter(date, sign * months);
  return daysAfter(afterMonths, sign * (weeks * 7 + days));
}

/** The next day that is neither a Saturday nor a Sunday; with -1 the one before. */
export function rolled(date: string, sign: 1 | -1 = 1): string {
  let day = date;
  while (isWeekend(day)) day = daysAfter(day, sign);
  return day;
}
