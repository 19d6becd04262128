import { type CivilDate, civilOf, type Day, dayOf, fromDay, weekdayOf } from './date.js';

/**
 * The name of a day on which the WTO's Secretariat in Geneva is usually closed, besides Saturdays and
 * Sundays.
 *
 * @useDeclaredType
 */
export type ClosedDayName =
  | 'New Year’s Day'
  | 'Good Friday'
  | 'Easter Monday'
  | 'Ascension Day'
  | 'Whit Monday'
  | 'Swiss National Day'
  | 'Geneva Fast'
  | 'Christmas Day'
  | 'Restoration of the Republic';

/** A day on which the WTO is usually closed. Only the WTO's own list says whether it is. */
export interface UsualClosedDay {
  readonly date: CivilDate;
  readonly name: ClosedDayName;
  /** The named day falls on a week-end, and this is the next working day, which is in doubt too. */
  readonly instead?: true;
}

interface Closed {
  readonly day: Day;
  readonly name: ClosedDayName;
}

/** Easter Sunday of the Gregorian calendar, by the rule of Gauss as Butcher completed it. */
function easterSunday(year: number): Day {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const moon = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - moon - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * moon + 22 * weekday) / 451);
  const sum = moon + weekday - 7 * late + 114;
  return dayOf({ year, month: Math.floor(sum / 31), day: (sum % 31) + 1 });
}

/** The Thursday after the first Sunday of September. */
function genevaFast(year: number): Day {
  const first = dayOf({ year, month: 9, day: 1 });
  return first + (7 - weekdayOf(first)) + 4;
}

/** Days with the same date each year. */
function fixedDays(year: number): Closed[] {
  return [
    { day: dayOf({ year, month: 1, day: 1 }), name: 'New Year’s Day' },
    { day: dayOf({ year, month: 8, day: 1 }), name: 'Swiss National Day' },
    { day: dayOf({ year, month: 12, day: 25 }), name: 'Christmas Day' },
    { day: dayOf({ year, month: 12, day: 31 }), name: 'Restoration of the Republic' },
  ];
}

/** Days whose date changes; none of them is ever on a week-end. */
function movableDays(year: number): Closed[] {
  const easter = easterSunday(year);
  return [
    { day: easter - 2, name: 'Good Friday' },
    { day: easter + 1, name: 'Easter Monday' },
    { day: easter + 39, name: 'Ascension Day' },
    { day: easter + 50, name: 'Whit Monday' },
    { day: genevaFast(year), name: 'Geneva Fast' },
  ];
}

const isWeekend = (day: Day) => weekdayOf(day) > 5;

/** The named days of a year, on whatever day of the week. */
function namedDays(year: number): Closed[] {
  return [...fixedDays(year), ...movableDays(year)];
}

/** The next working day after a fixed day on a week-end, past the days that are closed themselves. */
function nextWorkingDay(day: Day, closed: readonly Closed[]): Day {
  let next = day + 1;
  while (isWeekend(next) || closed.some((one) => one.day === next)) next += 1;
  return next;
}

/**
 * The days in doubt of a year: the named days on a week day, and the working day after a fixed day on a
 * week-end. Ascending.
 */
function inDoubt(year: number): readonly (Closed & { readonly instead: boolean })[] {
  // The last days of a year lead into the next.
  const around = [year - 1, year, year + 1].flatMap(namedDays);
  const moved = [year - 1, year]
    .flatMap(fixedDays)
    .filter(({ day }) => isWeekend(day))
    .map(({ day, name }) => ({ day: nextWorkingDay(day, around), name, instead: true }));
  const named = namedDays(year).map((one) => ({ ...one, instead: false }));
  const all = [...named.filter(({ day }) => !isWeekend(day)), ...moved].filter(({ day }) => civilOf(day).year === year);
  const isFirst = ({ day }: Closed, index: number) => all.findIndex((one) => one.day === day) === index;
  return all.filter(isFirst).sort((a, b) => a.day - b.day);
}

/** The days of a year on which the WTO is usually closed, in their order, frozen. */
export function usualClosedDaysOf(year: number): readonly UsualClosedDay[] {
  return Object.freeze(
    inDoubt(year).map(({ day, name, instead }) =>
      Object.freeze({ date: fromDay(day), name, ...(instead && { instead: true as const }) }),
    ),
  );
}

/** The days in doubt of each year that was asked for. */
const known = /* @__PURE__ */ new Map<number, ReadonlyMap<Day, ClosedDayName>>();

function daysOf(year: number): ReadonlyMap<Day, ClosedDayName> {
  const found = known.get(year) ?? new Map(inDoubt(year).map(({ day, name }) => [day, name]));
  known.set(year, found);
  return found;
}

/** The name of the usual closed day that makes a day doubtful, if one does. */
export function usuallyClosed(day: Day): ClosedDayName | undefined {
  return daysOf(civilOf(day).year).get(day);
}
