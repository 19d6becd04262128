import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { type Day, fromDay, toDay, weekdayOf } from '../../src/calendar/date.js';
import { lastDayBefore, lastDayOf, type Period } from '../../src/calendar/period.js';
import { rolledBack, rolledForward, workingDays } from '../../src/calendar/workdays.js';
import { rules } from '../../src/law.js';
import { sampled } from '../history/records.js';

/*
 * Every day from 1995 to 2100 with every period of the law table (WHOLE=1; a sample otherwise), against Temporal (temporal-polyfill),
 * which shares no line with this library.
 */

const FIRST = toDay('1995-01-01');
const LAST = toDay('2100-12-31');
const DAYS = LAST - FIRST + 1;

/** Temporal's dates, one day after the other, some years further on both sides. */
const MARGIN = 5 * 366;
const sequence: readonly Temporal.PlainDate[] = Array.from({ length: DAYS + 2 * MARGIN }, (_, index) =>
  Temporal.PlainDate.from('1995-01-01').add({ days: index - MARGIN }),
);
const written: readonly string[] = sequence.map(String);
const places: ReadonlyMap<string, number> = new Map(written.map((date, index) => [date, index]));

/** The days with the dates that Temporal gives them. */
const calendar = sequence.slice(MARGIN, MARGIN + DAYS).map((date, index) => [FIRST + index, date] as const);

/** Everything in the table that is a length, whole or halved, in force or once in force. */
const lengths: readonly Period[] = rules.flatMap(
  ({ period, shortest, urgentPeriod, halvedPeriod, halvedShortest, versions }) =>
    [
      period,
      shortest,
      urgentPeriod,
      halvedPeriod,
      halvedShortest,
      ...(versions ?? []).map((one) => one.period),
    ].flatMap((length) => length ?? []),
);

const halves = (lengths: readonly Period[]) =>
  lengths.flatMap(({ months, weeks = 0, days = 0 }) =>
    [Math.ceil, Math.floor].map((round) => ({ ...(months && { months }), days: round((weeks * 7 + days) / 2) })),
  );

/** What facts have stated besides (DSU 21.3): months with weeks and days. */
const stated: readonly Period[] = [
  { months: 7, days: 29 },
  { months: 8, weeks: 2 },
  { months: 15 },
  { months: 1, weeks: 1, days: 1 },
  { months: 13, days: 31 },
];

const distinct = (periods: readonly Period[]) => [
  ...new Map(
    periods.map(({ months = 0, weeks = 0, days = 0 }) => [
      `${months} months, ${weeks} weeks, ${days} days`,
      { months, weeks, days },
    ]),
  ),
];

const periods = distinct([...lengths, ...halves(lengths), ...stated]);
const some = sampled(periods);

/** Where each day comes to by months alone, by Temporal: clamped to the month's end. */
function monthsOn(months: number): readonly number[] {
  return calendar.map(([, date]) => {
    const then = months < 0 ? date.subtract({ months: -months }) : date.add({ months });
    return places.get(then.toString()) ?? Number.NaN;
  });
}

const remembered = new Map<number, readonly number[]>();

/** As many as a reader looks at; the comparison of forty thousand lines with none would take a failing run an hour. */
const few = <T>(wrong: readonly T[]) => wrong.slice(0, 10);

/** The days on which a period ends otherwise than by Temporal: months first, then day by day. */
function wrongDays({ months, weeks, days }: Required<Period>, sign: 1 | -1): string[] {
  const count = sign === 1 ? lastDayOf : lastDayBefore;
  const afterMonths = remembered.get(sign * months) ?? monthsOn(sign * months);
  remembered.set(sign * months, afterMonths);
  return calendar.flatMap(([day, date], index) => {
    const expected = written[(afterMonths[index] ?? Number.NaN) + sign * (weeks * 7 + days)];
    const found = fromDay(count(day, { months, weeks, days }));
    return found === expected ? [] : [`${date}: ${found}, not ${expected}`];
  });
}

describe(`every day from 1995 to 2100: ${DAYS} of them`, () => {
  it('with the lengths of the law table, which are many', () => {
    expect(DAYS).toBe(106 * 365 + 26);
    expect(lengths.length).toBeGreaterThan(120);
    expect(periods.length).toBeGreaterThan(40);
    expect(periods.filter(([, { months }]) => months > 0).length).toBeGreaterThan(8);
  });

  it('has the same date and the same weekday', () => {
    const wrong = calendar.filter(
      ([day, date]) =>
        fromDay(day) !== date.toString() || toDay(date.toString()) !== day || weekdayOf(day) !== date.dayOfWeek,
    );
    expect(few(wrong)).toEqual([]);
  });

  it.each(some)('forward by %s', (_, period) => {
    expect(few(wrongDays(period, 1))).toEqual([]);
  });

  it.each(some)('back by %s', (_, period) => {
    expect(few(wrongDays(period, -1))).toEqual([]);
  });

  it.each(some)('never gives an earlier last day for a later one, by %s', (_, period) => {
    const wrong: string[] = [];
    for (let day = FIRST; day < LAST; day += 1) {
      if (lastDayOf(day + 1, period) < lastDayOf(day, period)) wrong.push(`forward from ${fromDay(day)}`);
      if (lastDayBefore(day + 1, period) < lastDayBefore(day, period)) wrong.push(`back from ${fromDay(day)}`);
    }
    expect(few(wrong)).toEqual([]);
  });
});

/** Days on which the WTO could be closed: the end of each year, and a run of days over a week-end. */
const closedDates = calendar
  .map(([, date]) => date)
  .filter(
    ({ month, day, year }) =>
      (month === 12 && day >= 24) || (month === 1 && day <= 2) || (year % 7 === 0 && month === 4 && day < 12),
  )
  .map(String);

const calendars = {
  'no closed days': [],
  'closed days at the turn of each year and in some Aprils': closedDates,
} as const;

describe.each(Object.entries(calendars))('rolling every day, with %s', (_, closed) => {
  const shut: ReadonlySet<string> = new Set(closed);
  const days = workingDays({ closed });
  const works = (date: Temporal.PlainDate) =>
    date.dayOfWeek !== 6 && date.dayOfWeek !== 7 && !shut.has(date.toString());
  // The next working day of each date, found in one pass from the end; the one before, from the start.
  const next = new Map<Day, string>();
  const before = new Map<Day, string>();
  let latest = '2101-01-03';
  for (const [day, date] of [...calendar].reverse()) {
    if (works(date)) latest = date.toString();
    next.set(day, latest);
  }
  let earliest = '1994-12-30';
  for (const [day, date] of calendar) {
    if (works(date)) earliest = date.toString();
    before.set(day, earliest);
  }

  it('forward to the next working day', () => {
    expect(few(calendar.filter(([day]) => fromDay(rolledForward(day, days, 'worked')) !== next.get(day)))).toEqual([]);
  });

  it('back to the last one', () => {
    expect(few(calendar.filter(([day]) => fromDay(rolledBack(day, days, 'worked')) !== before.get(day)))).toEqual([]);
  });

  it('never moves a working day, a later day before an earlier one, or a day further than it must', () => {
    for (const [day, date] of calendar) {
      const [ahead, behind] = [rolledForward(day, days, 'worked'), rolledBack(day, days, 'worked')];
      if (works(date)) expect([ahead, behind]).toEqual([day, day]);
      if (ahead > rolledForward(day + 1, days, 'worked') || behind > rolledBack(day + 1, days, 'worked'))
        expect.fail(date.toString());
    }
  });
});

describe('ambiguous months, as others have published them', () => {
  const toLast = (start: string, period: Period) => fromDay(lastDayOf(toDay(start), period));
  const back = (start: string, period: Period) => fromDay(lastDayBefore(toDay(start), period));

  // API documentation of java.time.LocalDate (Java 8): plusMonths, plusYears, plusWeeks, plusDays and their opposites.
  const java = 'java.time.LocalDate';
  // docs/plaindate.md of tc39/proposal-temporal: add and subtract, overflow "constrain".
  const temporal = 'Temporal.PlainDate';
  // docs/relativedelta.rst and docs/examples.rst of python-dateutil.
  const dateutil = 'dateutil.relativedelta';
  // Teradata, SQL Date and Time Functions, ADD_MONTHS, "Non-Intuitive Examples".
  const teradata = 'Teradata ADD_MONTHS';
  // API documentation of time_machine (the port of Noda Time): LocalDate.addMonths.
  const noda = 'Noda Time LocalDate';

  it.each<[string, string, Period, string]>([
    [java, '2007-03-31', { months: 1 }, '2007-04-30'],
    [java, '2008-02-29', { months: 12 }, '2009-02-28'],
    [java, '2008-12-31', { days: 1 }, '2009-01-01'],
    [java, '2008-12-31', { weeks: 1 }, '2009-01-07'],
    [dateutil, '2003-01-27', { months: 1 }, '2003-02-27'],
    [dateutil, '2003-01-30', { months: 1 }, '2003-02-28'],
    [dateutil, '2003-01-31', { months: 1 }, '2003-02-28'],
    [dateutil, '2003-01-31', { months: 2 }, '2003-03-31'],
    [dateutil, '2003-09-17', { months: 1, weeks: 1 }, '2003-10-24'],
    [dateutil, '2000-02-28', { months: 12 }, '2001-02-28'],
    [dateutil, '2000-02-29', { months: 12 }, '2001-02-28'],
    [dateutil, '1999-02-28', { months: 12 }, '2000-02-28'],
    [dateutil, '1999-03-01', { months: 12 }, '2000-03-01'],
    [teradata, '1995-12-31', { months: 2 }, '1996-02-29'],
    [teradata, '1995-12-31', { months: 14 }, '1997-02-28'],
    [teradata, '1999-02-28', { months: 1 }, '1999-03-28'],
    [teradata, '1999-04-30', { months: 1 }, '1999-05-30'],
    [noda, '2011-01-30', { months: 1 }, '2011-02-28'],
  ])('%s: %s and %j is %s', (_, start, period, last) => {
    expect(toLast(start, period)).toBe(last);
  });

  it.each<[string, string, Period, string]>([
    [java, '2007-03-31', { months: 1 }, '2007-02-28'],
    [java, '2008-02-29', { months: 12 }, '2007-02-28'],
    [java, '2009-01-07', { weeks: 1 }, '2008-12-31'],
    [java, '2009-01-01', { days: 1 }, '2008-12-31'],
    [temporal, '2006-08-24', { months: 20 * 12 + 4 }, '1986-04-24'],
    [temporal, '2019-03-31', { months: 1 }, '2019-02-28'],
    [dateutil, '2003-05-31', { months: 1 }, '2003-04-30'],
    [dateutil, '2001-02-28', { months: 12 }, '2000-02-28'],
    [dateutil, '2001-03-01', { months: 12 }, '2000-03-01'],
    [teradata, '1999-02-28', { months: 1 }, '1999-01-28'],
    [teradata, '1999-04-30', { months: 1 }, '1999-03-30'],
    [noda, '2011-03-30', { months: 1 }, '2011-02-28'],
  ])('%s: %s less %j is %s', (_, start, period, last) => {
    expect(back(start, period)).toBe(last);
  });
});
