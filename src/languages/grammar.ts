import { type CivilDate, toDay, weekdayOf } from '../calendar/date.js';
import type { Period } from '../calendar/period.js';

/** The parts of a date: `weekday` 0 for Monday, `month` 0 for January. */
export function dateParts(date: CivilDate): { weekday: number; day: number; month: number; year: number } {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return { weekday: weekdayOf(toDay(date)) - 1, day, month: month - 1, year };
}

/** How a language says a number of months, weeks and days. */
export interface Units {
  readonly months: (count: number) => string;
  readonly weeks: (count: number) => string;
  readonly days: (count: number) => string;
}

/** A length in words; `and` is the language's own. */
export function lengthWords({ months = 0, weeks = 0, days = 0 }: Period, units: Units, and: string): string {
  const parts = [
    ...(months === 0 ? [] : [units.months(months)]),
    ...(weeks === 0 ? [] : [units.weeks(weeks)]),
    ...(days === 0 ? [] : [units.days(days)]),
  ];
  return parts.length === 0 ? units.days(0) : listed(parts, and);
}

/** A list with its last word joined by "and", "or" or what the language says. */
export function listed(words: readonly string[], last: string): string {
  const end = words.at(-1);
  if (end === undefined || words.length === 1) return end ?? '';
  return `${words.slice(0, -1).join(', ')} ${last} ${end}`;
}

/** A phrase at the start of a sentence. */
export function capitalized(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** A sentence within another; an abbreviation stays as it is. */
export function decapitalized(text: string): string {
  return /^\p{Lu}{2}/u.test(text) ? text : text.slice(0, 1).toLowerCase() + text.slice(1);
}
