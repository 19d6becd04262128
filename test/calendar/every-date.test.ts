import { describe, expect, it } from 'vitest';
import { FIRST_DAY, fromDay, LAST_DAY, toDay, weekdayOf } from '../../src/calendar/date.js';

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
});
