import { type Day, FIRST_DAY, held, LAST_DAY, toDay, weekdayOf } from './date.js';

/** The WTO's own non-working days, besides Saturdays and Sundays. None are built in. */
export interface Calendar {
  /** Civil dates on which the WTO does not work. */
  readonly closed: readonly string[];
}

/** Closed days, as day numbers. */
export type ClosedDays = ReadonlySet<Day>;

export function closedDays(calendar: Calendar | undefined): ClosedDays {
  return new Set(calendar?.closed.map(toDay));
}

export function isWorkingDay(day: Day, closed: ClosedDays): boolean {
  return weekdayOf(day) <= 5 && !closed.has(day);
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
