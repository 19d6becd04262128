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
  /** The closed days from Monday to Friday, in ascending order and each once. */
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
  const days = [...new Set(calendar.closed.map(toDay))].sort((a, b) => a - b);
  const closed = days.filter((day) => !isWeekend(day));
  const [first] = days;
  const last = days.at(-1);
  if (first === undefined || last === undefined) return { closed, from: FIRST_DAY, to: LAST_DAY };
  return {
    closed,
    from: dayOf({ year: civilOf(first).year, month: 1, day: 1 }),
    to: dayOf({ year: civilOf(last).year, month: 12, day: 31 }),
  };
}

/** Whether the WTO works on a day: it is no Saturday, no Sunday and no closed day. */
export function isWorkingDay(day: Day, days: WorkingDays, usual: Assumption): boolean {
  if (isWeekend(day)) return false;
  if (speaksOf(day, days)) return days.closed[placeOf(day, days.closed)] !== day;
  return usual === 'worked' || usuallyClosed(day) === undefined;
}

const isWeekend = (day: Day) => weekdayOf(day) > 5;

const speaksOf = (day: Day, { from, to }: WorkingDays) => day >= from && day <= to;

/** The place in an ascending list of the first day that is not before a day; the list is halved until it is found. */
function placeOf(day: Day, days: readonly Day[]): number {
  return firstPlace(days.length, (place) => {
    const found = days[place] as Day;
    return found >= day;
  });
}

/** The first of `count` places at which a condition holds. It holds at every later place too. */
function firstPlace(count: number, holds: (place: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The day itself where it is a working day, otherwise the next one that is; held at the end of the calendar. */
export function rolledForward(day: Day, days: WorkingDays, usual: Assumption): Day {
  let rolled = held(day);
  while (rolled < LAST_DAY && !isWorkingDay(rolled, days, usual)) rolled = runOf(rolled, days).last + 1;
  return Math.min(rolled, LAST_DAY);
}

/** The day itself where it is a working day, otherwise the last one before it that is; held at the start of the calendar. */
export function rolledBack(day: Day, days: WorkingDays, usual: Assumption): Day {
  let rolled = held(day);
  while (rolled > FIRST_DAY && !isWorkingDay(rolled, days, usual)) rolled = runOf(rolled, days).first - 1;
  return Math.max(rolled, FIRST_DAY);
}

/**
 * The run of closed days around a day: those between which there is no working day. It is found by halving, because a
 * calendar may close for years. A day that is not closed is a run of its own.
 */
function runOf(day: Day, { closed }: WorkingDays): { readonly first: Day; readonly last: Day } {
  const place = placeOf(day, closed);
  if (closed[place] !== day) return { first: day, last: day };
  // Between two closed days of a run there are as many week days as places in the list.
  const isOfRun = (other: number) => weekDays(closed[other] as Day) - weekDays(day) === other - place;
  const first = firstPlace(place, isOfRun);
  const after = place + firstPlace(closed.length - place, (count) => !isOfRun(place + count));
  return { first: closed[first] as Day, last: closed[after - 1] as Day };
}

/** The number of a day from Monday to Friday, counted in week days alone; weeks begin three days after a multiple of seven. */
function weekDays(day: Day): number {
  const weekday = weekdayOf(day);
  return ((day - weekday + 3) / 7) * 5 + weekday;
}
