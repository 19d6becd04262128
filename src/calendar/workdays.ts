import { type Day, FIRST_DAY, held, LAST_DAY, toDay, weekdayOf } from './date.js';

/** The WTO's own non-working days, besides Saturdays and Sundays. None are built in. */
export interface Calendar {
  /** Civil dates on which the WTO does not work. */
  readonly closed: readonly string[];
}

/** Closed days as day numbers, in ascending order and each once. */
export type ClosedDays = readonly Day[];

/** The closed days of a calendar; none without one. */
export function closedDays(calendar: Calendar | undefined): ClosedDays {
  return [...new Set(calendar?.closed.map(toDay))].sort((a, b) => a - b);
}

/** Whether the WTO works on a day: it is no Saturday, no Sunday and no closed day. */
export function isWorkingDay(day: Day, closed: ClosedDays): boolean {
  return weekdayOf(day) <= 5 && !isAmong(day, closed);
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
export function rolledForward(day: Day, closed: ClosedDays): Day {
  let rolled = held(day);
  while (rolled < LAST_DAY && !isWorkingDay(rolled, closed)) rolled += 1;
  return rolled;
}

/** The day itself where it is a working day, otherwise the last one before it that is; held at the start of the calendar. */
export function rolledBack(day: Day, closed: ClosedDays): Day {
  let rolled = held(day);
  while (rolled > FIRST_DAY && !isWorkingDay(rolled, closed)) rolled -= 1;
  return rolled;
}
