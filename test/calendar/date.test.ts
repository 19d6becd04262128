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

/** Every date of the calendar in order, from month lengths written out here and the Gregorian rule itself. */
function* everyDate(): Generator<string> {
  for (let year = 1; year <= 9999; year += 1) {
    const leap = year % 400 === 0 || (year % 4 === 0 && year % 100 !== 0);
    const lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    for (const [index, length] of lengths.entries()) {
      for (let day = 1; day <= length; day += 1) yield text(year, index + 1, day);
    }
  }
}

describe('day numbers', () => {
  it('follow one another over the whole calendar, and lead back to the same dates', () => {
    const wrong: string[] = [];
    let day = FIRST_DAY;
    for (const date of everyDate()) {
      if (toDay(date) !== day || fromDay(day) !== date) wrong.push(date);
      day += 1;
    }
    expect(wrong).toEqual([]);
    expect(day - 1).toBe(LAST_DAY);
    // 25 eras of 146,097 days less the leap year 10000 (366 days less one) and the year 0 (366).
    expect(LAST_DAY - FIRST_DAY + 1).toBe(3_652_059);
  });

  it('agree with Date.UTC, dates and weekdays, from 1970 to 2100', () => {
    const epoch = toDay('1970-01-01');
    const wrong: string[] = [];
    for (let day = epoch; day <= toDay('2100-12-31'); day += 1) {
      const outside = new Date((day - epoch) * 86_400_000);
      const weekday = outside.getUTCDay() === 0 ? 7 : outside.getUTCDay();
      if (fromDay(day) !== outside.toISOString().slice(0, 10) || weekdayOf(day) !== weekday) wrong.push(fromDay(day));
    }
    expect(wrong).toEqual([]);
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
    '٢٠١٩-٠١-٠١',
    '',
  ])('refuses %j', (date) => {
    expect(isCivilDate(date)).toBe(false);
  });

  it.each([undefined, null, 20190101, new Date(0), ['2019-01-01'], {}])('refuses what is not a text: %j', (value) => {
    expect(isCivilDate(value)).toBe(false);
  });
});
