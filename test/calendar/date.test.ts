import { describe, expect, it } from 'vitest';
import {
  civilOf,
  dayOf,
  daysInMonth,
  FIRST_DAY,
  fromDay,
  isCivilDate,
  isLeapYear,
  LAST_DAY,
  toDay,
  weekdayOf,
} from '../../src/calendar/date.js';

const text = (year: number, month: number, day: number): string =>
  [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');

/** The first and the last date of a month, by the Gregorian rule itself. */
function endsOfMonth(year: number, month: number): [string, string] {
  const leap = year % 400 === 0 || (year % 4 === 0 && year % 100 !== 0);
  const length = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? Number.NaN;
  return [text(year, month, 1), text(year, month, length)];
}

describe('day numbers', () => {
  it('follow one another through every month of the first three eras of 400 years, and lead back to the same dates', () => {
    const wrong: string[] = [];
    let last = FIRST_DAY - 1;
    for (let month = 0; month < 1200 * 12; month += 1) {
      const [first, end] = endsOfMonth(1 + Math.floor(month / 12), 1 + (month % 12));
      if (toDay(first) !== last + 1 || fromDay(last + 1) !== first) wrong.push(first);
      last = toDay(end);
      if (fromDay(last) !== end) wrong.push(end);
    }
    expect(wrong).toEqual([]);
    // Three eras of 146,097 days.
    expect(last - FIRST_DAY + 1).toBe(438_291);
  });

  it('start on the first of March of the year 0, before the calendar does', () => {
    expect(dayOf({ year: 0, month: 3, day: 1 })).toBe(0);
    expect(civilOf(0)).toEqual({ year: 0, month: 3, day: 1 });
    expect(civilOf(-1)).toEqual({ year: 0, month: 2, day: 29 });
    expect(FIRST_DAY).toBe(306);
  });

  it('write years with four digits', () => {
    expect(fromDay(FIRST_DAY)).toBe('0001-01-01');
    expect(fromDay(toDay('0987-06-05'))).toBe('0987-06-05');
    expect(fromDay(LAST_DAY)).toBe('9999-12-31');
  });
});

describe('leap years', () => {
  it.each([
    [1900, false],
    [1996, true],
    [2000, true],
    [2019, false],
    [2024, true],
    [2100, false],
    [2400, true],
  ])('%i: %s', (year, leap) => {
    expect(isLeapYear(year)).toBe(leap);
    expect(daysInMonth(year, 2)).toBe(leap ? 29 : 28);
    expect(isCivilDate(text(year, 2, 29))).toBe(leap);
    expect(toDay(text(year, 3, 1)) - toDay(text(year, 2, 28))).toBe(leap ? 2 : 1);
  });
});

describe('weekdays (ISO 8601, Monday is 1)', () => {
  // The weekday that each source states beside the date.
  it.each([
    ['1994-04-15', 5, 'Marrakesh Agreement signed, a Friday'],
    ['1995-01-01', 7, 'WTO Agreement in force, a Sunday'],
    ['2000-01-01', 6, 'ISO 8601: 1999-W52-6'],
    ['2008-12-29', 1, 'ISO 8601: 2009-W01-1'],
    ['2010-01-03', 7, 'ISO 8601: 2009-W53-7'],
    ['2015-08-30', 7, 'DS457: thirtieth day, the DSB sat on the Monday after'],
    ['1970-01-01', 4, 'POSIX epoch, a Thursday'],
    ['0001-01-01', 1, 'proleptic Gregorian calendar, a Monday'],
    ['9999-12-31', 5, 'proleptic Gregorian calendar, a Friday'],
  ])('%s is day %i (%s)', (date, weekday) => {
    expect(weekdayOf(toDay(date))).toBe(weekday);
  });

  it('go on below day 0', () => {
    expect([-3, -2, -1, 0, 1].map(weekdayOf)).toEqual([7, 1, 2, 3, 4]);
    expect(weekdayOf(-0)).toBe(3);
  });
});

describe('isCivilDate', () => {
  it.each(['0001-01-01', '9999-12-31', '2020-02-29', '2019-12-31', '2019-04-30'])('accepts %s', (date) => {
    expect(isCivilDate(date)).toBe(true);
  });

  it.each([
    '0000-12-31',
    '2019-02-29',
    '1900-02-29',
    '2019-02-30',
    '2019-04-31',
    '2019-06-31',
    '2019-09-31',
    '2019-11-31',
    '2019-00-10',
    '2019-13-10',
    '2019-01-00',
    '2019-01-32',
    '2019-1-1',
    '19-01-01',
    '10000-01-01',
    '-001-01-01',
    '+2019-01-01',
    '2019/01/01',
    '20190101',
    '2019-01-01T00:00:00Z',
    '2019-01-01\n',
    ' 2019-01-01',
    '2019-01-012019-01-01',
    '٢٠١٩-٠١-٠١',
    '',
  ])('refuses %j', (date) => {
    expect(isCivilDate(date)).toBe(false);
  });

  it.each([undefined, null, 20190101, new Date(0), ['2019-01-01'], {}])('refuses what is not a text: %j', (value) => {
    expect(isCivilDate(value)).toBe(false);
  });
});
