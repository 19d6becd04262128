import type { CivilDate } from '../../calendar/date.js';
import type { Period } from '../../calendar/period.js';
import { dateParts, lengthWords, type Units } from '../grammar.js';

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const units: Units = {
  months: (count) => counted(count, 'month'),
  weeks: (count) => counted(count, 'week'),
  days: inDays,
};

/** "Wednesday 11 September 2019". */
export function dateInFull(date: CivilDate): string {
  return `${weekdays[dateParts(date).weekday]} ${shortDate(date)}`;
}

/** "11 September 2019". */
export function shortDate(date: CivilDate): string {
  const { day, month, year } = dateParts(date);
  return `${day} ${months[month]} ${year}`;
}

/** "8 months and 2 weeks". */
export function lengthInWords(period: Period): string {
  return lengthWords(period, units, 'and');
}

/** "1 day", "16 days". */
export function inDays(days: number): string {
  return counted(days, 'day');
}

function counted(count: number, unit: string): string {
  return `${count} ${unit}${Math.abs(count) === 1 ? '' : 's'}`;
}

/** The date for which something is said. */
export function asOf(date: CivilDate): string {
  return `as of ${shortDate(date)}`;
}
