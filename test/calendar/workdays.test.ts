import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIRST_DAY, fromDay, LAST_DAY, toDay } from '../../src/calendar/date.js';
import { isWorkingDay, rolledBack, rolledForward, workingDays } from '../../src/calendar/workdays.js';

const open = workingDays({ closed: [] });
const forward = (date: string, closed = open): string => fromDay(rolledForward(toDay(date), closed, 'worked'));
const back = (date: string, closed = open): string => fromDay(rolledBack(toDay(date), closed, 'worked'));

describe('working days', () => {
  it('are Monday to Friday', () => {
    // 2019-11-04 was a Monday.
    const week = [4, 5, 6, 7, 8, 9, 10].map((day) => toDay(`2019-11-${String(day).padStart(2, '0')}`));
    expect(week.map((day) => isWorkingDay(day, open, 'worked'))).toEqual([true, true, true, true, true, false, false]);
  });

  it('are not those on which the WTO is closed', () => {
    const closed = workingDays({ closed: ['2019-12-25', '2019-12-25', '2019-12-26'] });
    expect(closed.closed.map(fromDay)).toEqual(['2019-12-25', '2019-12-26']);
    expect(isWorkingDay(toDay('2019-12-25'), closed, 'worked')).toBe(false);
    expect(isWorkingDay(toDay('2019-12-24'), closed, 'worked')).toBe(true);
  });

  // Amendments, E: a calendar speaks for the years from its first day to its last, an empty one for all.
  it('are in doubt on usual closed days where no calendar speaks', () => {
    const easterMonday = toDay('2025-04-21');
    const [none, empty] = [workingDays(undefined), workingDays({ closed: [] })];
    const [before, within] = [
      workingDays({ closed: ['2024-05-09'] }),
      workingDays({ closed: ['2024-05-09', '2026-01-01'] }),
    ];
    const assumed = (usual: 'worked' | 'closed') =>
      [none, before, empty, within].map((days) => isWorkingDay(easterMonday, days, usual));
    expect(assumed('worked')).toEqual([true, true, true, true]);
    expect(assumed('closed')).toEqual([false, false, true, true]);
  });

  // Amendments, E: the agenda of a meeting on 2019-06-12 closes on Thursday 30 May, which is Ascension Day.
  it('are counted back past a usual closed day, or not', () => {
    const day = toDay('2019-05-30');
    expect(fromDay(rolledBack(day, workingDays(undefined), 'closed'))).toBe('2019-05-29');
    expect(fromDay(rolledBack(day, workingDays(undefined), 'worked'))).toBe('2019-05-30');
  });
});

describe('rolling', () => {
  it('leaves a working day as it is', () => {
    expect(forward('2019-11-08')).toBe('2019-11-08');
    expect(back('2019-11-08')).toBe('2019-11-08');
  });

  it('goes over a week-end', () => {
    expect(forward('2019-11-09')).toBe('2019-11-11');
    expect(forward('2019-11-10')).toBe('2019-11-11');
    expect(back('2019-11-09')).toBe('2019-11-08');
    expect(back('2019-11-10')).toBe('2019-11-08');
  });

  it('DS457: the thirtieth day was Sunday 30 August 2015, the DSB sat on the Monday', () => {
    expect(forward('2015-08-30')).toBe('2015-08-31');
  });

  it('goes over closed days, and over a week-end that follows or precedes them', () => {
    const closed = workingDays({ closed: ['2019-12-25', '2019-12-26', '2019-12-27', '2019-12-30'] });
    expect(forward('2019-12-25', closed)).toBe('2019-12-31');
    expect(back('2019-12-30', closed)).toBe('2019-12-24');
  });

  it('crosses the end of a month and of a year', () => {
    expect(forward('2022-12-31')).toBe('2023-01-02');
    expect(back('2023-01-01')).toBe('2022-12-30');
  });

  it('is held at the ends of the calendar', () => {
    const closed = workingDays({ closed: ['0001-01-01', '0001-01-02', '9999-12-30', '9999-12-31'] });
    expect(rolledForward(LAST_DAY, closed, 'worked')).toBe(LAST_DAY);
    expect(forward('9999-12-30', closed)).toBe('9999-12-31');
    expect(rolledBack(FIRST_DAY, closed, 'worked')).toBe(FIRST_DAY);
    expect(back('0001-01-02', closed)).toBe('0001-01-01');
  });

  it.each([Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, -1, LAST_DAY + 1])('comes to an end from %d', (day) => {
    const end = day > 0 ? LAST_DAY : FIRST_DAY;
    expect(rolledForward(day, open, 'worked')).toBe(end);
    expect(rolledBack(day, open, 'worked')).toBe(end);
  });

  it('never hangs on what is not a number', () => {
    expect(rolledForward(Number.NaN, open, 'worked')).toBeNaN();
    expect(rolledBack(Number.NaN, open, 'worked')).toBeNaN();
  });

  // The day that a walk finds which asks of each day whether the WTO works on it.
  it('finds over long closures what a walk from day to day finds', () => {
    const closure = fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 1, max: 60 }));
    fc.assert(
      fc.property(fc.array(closure, { maxLength: 8 }), fc.integer({ min: -20, max: 480 }), (closures, offset) => {
        const first = toDay('2019-06-01');
        const days = closures.flatMap(([from, count]) => Array.from({ length: count }, (_, index) => from + index));
        const calendar = workingDays({ closed: days.map((day) => fromDay(first + day)) });
        const walk = (by: 1 | -1, usual: 'worked' | 'closed') => {
          let day = first + offset;
          while (!isWorkingDay(day, calendar, usual)) day += by;
          return fromDay(day);
        };
        for (const usual of ['worked', 'closed'] as const) {
          expect(fromDay(rolledForward(first + offset, calendar, usual))).toBe(walk(1, usual));
          expect(fromDay(rolledBack(first + offset, calendar, usual))).toBe(walk(-1, usual));
        }
      }),
    );
  });

  it('is found at once where the WTO would be closed for eighty years', () => {
    const from = toDay('2019-01-01');
    const closed = workingDays({ closed: Array.from({ length: 30_000 }, (_, index) => fromDay(from + index)) });
    // The last closed day is Saturday 19 February 2101.
    expect(forward('2019-11-20', closed)).toBe('2101-02-21');
    expect(back('2019-11-20', closed)).toBe('2018-12-31');
  });
});
