import { civilOf, type Day, dayOf, FIRST_DAY, held, LAST_DAY, toDay, weekdayOf } from './date.js';
import { usuallyClosed } from './usual-closed-days.js';

/**
 * The WTO's own non-working days, besides Saturdays and Sundays. A calendar covers the years from its first day to its
 * last; an empty one covers all years. In the years that it does not cover, the usual closed days are in doubt.
 */
export interface Calendar {
  /** Civil dates on which the WTO does not work. */
  readonly closed: readonly string[];
}

/** The closed days of a calendar, as plain data, and the days for which it speaks. */
export interface WorkingDays {
  /** The closed days, in ascending order and each once. */
  readonly closed: readonly Day[];
  /** The calendar speaks from this day on; later than `to` where there is none. */
  readonly from: Day;
  /** The last day for which the calendar speaks. */
  readonly to: Day;
}

/** Whether the WTO is taken to work on the usual closed days, where no calendar speaks. */
export type Assumption = 'worked' | 'closed';

/** The closed days of a calendar; without one, none that are certain. */
export function workingDays(calendar: Calendar | undefined): WorkingDays {
  if (calendar === undefined) return { closed: [], from: LAST_DAY, to: FIRST_DAY };
  const closed = [...new Set(calendar.closed.map(toDay))].sort((a, b) => a - b);
  const [first] = closed;
  const last = closed.at(-1);
  if (first === undefined || last === undefined) return { closed, from: FIRST_DAY, to: LAST_DAY };
  return {
    closed,
    from: dayOf({ year: civilOf(first).year, month: 1, day: 1 }),
    to: dayOf({ year: civilOf(last).year, month: 12, day: 31 }),
  };
}

/** Whether the WTO works on a day: it is no Saturday, no Sunday and no closed day. */
export function isWorkingDay(day: Day, { closed, from, to }: WorkingDays, usual: Assumption): boolean {
  if (weekdayOf(day) > 5) return false;
  if (day >= from && day <= to) return !isAmong(day, closed);
  return usual === 'worked' || usuallyClosed(day) === undefined;
}

/** Whether a day is in an ascending list, which is halved until it is found. */
function isAmong(day: Day, days: readonly Day[]): boolean {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const found = days[middle] as Day;
    if (found < day) low = middle + 1;
    else high = middle;
  }
  return days[low] === day;
}

/** The day itself where it is a working day, otherwise the next one that is; held at the end of the calendar. */
export function rolledForward(day: Day, days: WorkingDays, usual: Assumption): Day {
  let rolled = held(day);
  while (rolled < LAST_DAY && !isWorkingDay(rolled, days, usual)) rolled += 1;
  return rolled;
}

/** The day itself where it is a working day, otherwise the last one before it that is; held at the start of the calendar. */
export function rolledBack(day: Day, days: WorkingDays, usual: Assumption): Day {
  let rolled = held(day);
  while (rolled > FIRST_DAY && !isWorkingDay(rolled, days, usual)) rolled -= 1;
  return rolled;
}
