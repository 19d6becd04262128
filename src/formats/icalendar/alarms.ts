import { within } from '../../record/issue.js';
import { type Check, wholeNumberFrom } from '../../record/options.js';
import { isPlainObject } from '../../record/plain.js';
import { wholeNumber } from '../options.js';

/** When an entry reminds. */
export interface Reminder {
  /** How many calendar days before the day of the entry, a whole number from 0. */
  readonly days: number;
  /** At which hour of that day, 0 to 23, by the clock of whoever reads the calendar. Default: 9. */
  readonly hour?: number;
}

const HOUR = 9;

const fields = {
  days: wholeNumber,
  hour: /* @__PURE__ */ wholeNumberFrom({ least: 0, most: 23 }),
};

/** Checks a reminder: a number of days, or days and an hour. */
export const reminder: Check = (value, path) => {
  if (typeof value === 'number' || !isPlainObject(value)) return wholeNumber(value, path);
  const unknown = Object.keys(value).find((name) => !Object.hasOwn(fields, name));
  if (unknown !== undefined) return { kind: 'unknownField', path: within(path, unknown), known: Object.keys(fields) };
  const { days, hour } = value;
  return fields.days(days, within(path, 'days')) || (hour !== undefined && fields.hour(hour, within(path, 'hour')));
};

/** The values of TRIGGER for reminders, the earliest first and each once. */
export function triggersOf(reminders: readonly (number | Reminder)[]): readonly string[] {
  const hours = reminders.map((one) => (typeof one === 'number' ? { days: one } : one)).map(hoursBefore);
  return [...new Set(hours)].sort((a, b) => b - a).map(triggerOf);
}

/** How many hours before the beginning of the entry's day; after it, a negative number. */
function hoursBefore({ days, hour = HOUR }: Reminder): number {
  return days * 24 - hour;
}

/** A duration of RFC 5545, from the beginning of the entry's day: `-P6DT15H` is nine o'clock seven days before. */
function triggerOf(before: number): string {
  if (before <= 0) return before === 0 ? 'PT0S' : `PT${-before}H`;
  const [days, hours] = [Math.floor(before / 24), before % 24];
  return `-P${days === 0 ? '' : `${days}D`}${hours === 0 ? '' : `T${hours}H`}`;
}
