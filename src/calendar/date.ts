/**
 * Civil dates. Outside a date is `YYYY-MM-DD`; inside it is a day number, so that counting is
 * addition. No time, no zone, no `Date`.
 */

/** A day of the civil calendar, written `YYYY-MM-DD`, from `0001-01-01` to `9999-12-31`. */
export type CivilDate = string;

/** A civil date as a number of days; day 0 is 0000-03-01, so that a leap day ends its year. */
export type Day = number;

export interface YearMonthDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const ERA_DAYS = 146_097;
const ERA_YEARS = 400;
const CENTURY_DAYS = 36_524;
const FOUR_YEARS_DAYS = 1_461;
const YEAR_DAYS = 365;
const ZERO = 48;
const TWO_DIGITS: readonly string[] = /* @__PURE__ */ Array.from({ length: 32 }, (_, value) =>
  String(value).padStart(2, '0'),
);
const CIVIL_DATE = /^\d{4}-\d{2}-\d{2}$/;

/** 0001-01-01 and 9999-12-31, the ends of the calendar. */
export const FIRST_DAY = dayOf({ year: 1, month: 1, day: 1 });
export const LAST_DAY = dayOf({ year: 9999, month: 12, day: 31 });

/** The day itself where it is in the calendar, otherwise the nearest end. */
export function held(day: Day): Day {
  return Math.min(LAST_DAY, Math.max(FIRST_DAY, day));
}

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % ERA_YEARS === 0);
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The day number of a date that exists. Years count from March, so that February comes last. */
export function dayOf({ year, month, day }: YearMonthDay): Day {
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / ERA_YEARS);
  const yearOfEra = marchYear - era * ERA_YEARS;
  const marchMonth = (month + 9) % 12;
  const dayOfYear = Math.floor((153 * marchMonth + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * YEAR_DAYS + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * ERA_DAYS + dayOfEra;
}

/** The year, month and day of a day number. */
export function civilOf(value: Day): YearMonthDay {
  const era = Math.floor(value / ERA_DAYS);
  const dayOfEra = value - era * ERA_DAYS;
  const leapFree =
    dayOfEra -
    Math.floor(dayOfEra / (FOUR_YEARS_DAYS - 1)) +
    Math.floor(dayOfEra / CENTURY_DAYS) -
    Math.floor(dayOfEra / (ERA_DAYS - 1));
  const yearOfEra = Math.floor(leapFree / YEAR_DAYS);
  const dayOfYear = dayOfEra - (YEAR_DAYS * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return { year: era * ERA_YEARS + yearOfEra + (month <= 2 ? 1 : 0), month, day };
}

/** Whether a text is a civil date that exists: `2019-02-29` is not one. */
export function isCivilDate(text: unknown): text is CivilDate {
  if (typeof text !== 'string' || !CIVIL_DATE.test(text)) return false;
  const { year, month, day } = partsOf(text);
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** The day number of a civil date; the text must be one (see `isCivilDate`). */
export function toDay(date: CivilDate): Day {
  return dayOf(partsOf(date));
}

/** The civil date of a day number. */
export function fromDay(value: Day): CivilDate {
  const { year, month, day } = civilOf(value);
  // Stryker disable next-line ConditionalExpression: padding a year of four digits writes the same, and takes longer
  return `${year > 999 ? year : String(year).padStart(4, '0')}-${TWO_DIGITS[month]}-${TWO_DIGITS[day]}`;
}

/** 1 for Monday to 7 for Sunday (ISO 8601). */
export function weekdayOf(value: Day): number {
  return ((((value + 2) % 7) + 7) % 7) + 1;
}

function partsOf(date: CivilDate): YearMonthDay {
  return {
    year: twoDigits(date, 0) * 100 + twoDigits(date, 2),
    month: twoDigits(date, 5),
    day: twoDigits(date, 8),
  };
}

function twoDigits(date: CivilDate, at: number): number {
  return (date.charCodeAt(at) - ZERO) * 10 + date.charCodeAt(at + 1) - ZERO;
}
