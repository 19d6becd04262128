import { type CivilDate, FIRST_DAY, fromDay, LAST_DAY, toDay } from '../calendar/date.js';
import { type UsualClosedDay, usualClosedDaysOf } from '../calendar/usual-closed-days.js';
import { invalidArgument } from './error.js';
import { issue } from './issue.js';
import { wholeNumberFrom } from './options.js';
import { parseDate } from './parse.js';

/**
 * The civil date that lies some days after another.
 *
 * @param date a civil date, `YYYY-MM-DD`
 * @param days calendar days, a whole number; a negative number counts back
 * @returns the civil date
 * @throws DisputeError with the code `INVALID_DATE` if `date` is not a civil date, and with the code
 * `INVALID_RECORD` if `days` is not a whole number or leads out of the calendar (0001-01-01 to 9999-12-31)
 *
 * @example
 * ```ts
 * import { addDays } from 'wto-dispute';
 *
 * addDays('2019-09-11', 60); // => '2019-11-10'
 * addDays('2020-03-01', -1); // => '2020-02-29'
 * ```
 */
export function addDays(date: CivilDate, days: number): CivilDate {
  const day = toDay(parseDate(date, 'date'));
  ensureNumber(days, 'days', { least: FIRST_DAY - day, most: LAST_DAY - day });
  return fromDay(day + days);
}

/**
 * How many days lie between two civil dates.
 *
 * @param from a civil date, `YYYY-MM-DD`; it is not counted
 * @param to a civil date, `YYYY-MM-DD`; it is counted
 * @returns calendar days, negative if `to` comes before `from`
 * @throws DisputeError with the code `INVALID_DATE` if one of the two is not a civil date
 *
 * @example
 * ```ts
 * import { daysBetween } from 'wto-dispute';
 *
 * daysBetween('2019-09-11', '2019-11-10'); // => 60
 * ```
 */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return toDay(parseDate(to, 'to')) - toDay(parseDate(from, 'from'));
}

/**
 * The days on which the WTO's Secretariat in Geneva is usually closed, besides Saturdays and Sundays.
 * They are computed and not official: the WTO publishes its own list for each year, and that list is
 * what a `calendar` gives. Where one of the fixed days (1 January, 1 August, 25 and 31 December) falls
 * on a week-end, the next working day is in doubt too and is listed with `instead`.
 *
 * @param year a year of the Gregorian calendar, a whole number from 1 to 9999
 * @returns the days as civil dates with their names, in their order
 * @throws DisputeError with the code `INVALID_RECORD` if `year` is not such a year
 *
 * @example
 * ```ts
 * import { usualClosedDays } from 'wto-dispute';
 *
 * usualClosedDays(2025).map(({ date }) => date).slice(0, 4); // => ['2025-01-01', '2025-04-18', '2025-04-21', '2025-05-29']
 * usualClosedDays(2025).find(({ date }) => date === '2025-04-21')?.name; // => 'Easter Monday'
 * ```
 */
export function usualClosedDays(year: number): readonly UsualClosedDay[] {
  ensureNumber(year, 'year', { least: 1, most: 9999 });
  return usualClosedDaysOf(year);
}

function ensureNumber(value: number, path: string, range: { readonly least: number; readonly most: number }): void {
  const problem = wholeNumberFrom(range)(value, path);
  if (problem) throw invalidArgument([issue(problem)]);
}
