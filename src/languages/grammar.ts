import { type CivilDate, toDay, weekdayOf } from '../calendar/date.js';
import type { Period } from '../calendar/period.js';
import { pattern } from './pattern.js';

/** The parts of a date: `weekday` 0 for Monday, `month` 0 for January. */
export function dateParts(date: CivilDate): { weekday: number; day: number; month: number; year: number } {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return { weekday: weekdayOf(toDay(date)) - 1, day, month: month - 1, year };
}

/** Writes a number of months, weeks or days in words. */
export interface Units {
  readonly months: (count: number) => string;
  readonly weeks: (count: number) => string;
  readonly days: (count: number) => string;
}

/** A length in words; `and` is the word of the language. */
export function lengthWords({ months = 0, weeks = 0, days = 0 }: Period, units: Units, and: string): string {
  const parts = [
    ...(months === 0 ? [] : [units.months(months)]),
    ...(weeks === 0 ? [] : [units.weeks(weeks)]),
    ...(days === 0 ? [] : [units.days(days)]),
  ];
  return parts.length === 0 ? units.days(0) : listed(parts, and);
}

/** A list with commas; the last word is joined by `last`, the language's "and" or "or". */
export function listed(words: readonly string[], last: string): string {
  const end = words.at(-1);
  if (end === undefined || words.length === 1) return end ?? '';
  return `${words.slice(0, -1).join(', ')} ${last} ${end}`;
}

const MOST_NAMED = 20;

/** Names as a list; of very many the first twenty, and how many others there are. */
export function namesListed(names: readonly string[], { last, others }: { last: string; others: string }): string {
  const rest = names.length - MOST_NAMED;
  return listed(rest > 1 ? [...names.slice(0, MOST_NAMED), `${rest} ${others}`] : names, last);
}

const MOST_LISTED = 12;

/** The first words of a list, at most twelve, and how many more there are. */
export function firstOf(words: readonly string[]): { readonly shown: readonly string[]; readonly more: number } {
  return { shown: words.slice(0, MOST_LISTED), more: Math.max(0, words.length - MOST_LISTED) };
}

/** A phrase with a capital, for the start of a sentence. */
export function capitalized(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** What begins with two capitals. */
const abbreviated = /* @__PURE__ */ pattern('^\\p{Lu}{2}', 'u');

/** A phrase without its capital, for use within a sentence. An abbreviation keeps its capitals. */
export function decapitalized(text: string): string {
  return abbreviated().test(text) ? text : text.slice(0, 1).toLowerCase() + text.slice(1);
}
