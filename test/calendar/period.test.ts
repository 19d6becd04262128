import { describe, expect, it } from 'vitest';
import { FIRST_DAY, fromDay, LAST_DAY, toDay } from '../../src/calendar/date.js';
import { lastDayBefore, lastDayOf, type Period, weeksAsDays } from '../../src/calendar/period.js';

const forward = (start: string, period: Period): string => fromDay(lastDayOf(toDay(start), period));
const back = (start: string, period: Period): string => fromDay(lastDayBefore(toDay(start), period));

describe('known answers', () => {
  it.each<[string, Period, string, string]>([
    [
      '2015-07-31',
      { months: 7, days: 29 },
      '2016-03-29',
      'DS457: adopted on 31 July 2015, reasonable period to 29 March',
    ],
    ['2007-12-17', { months: 8, weeks: 2 }, '2008-08-31', 'DS336: adopted on 17 December 2007, 8 months and 2 weeks'],
    ['2019-09-11', { days: 60 }, '2019-11-10', 'DS590: consultations of 11 September 2019, DSU 4.7'],
    ['2011-11-18', { days: 60 }, '2012-01-17', 'DS384: report circulated on 18 November 2011, DSU 16.4'],
    ['2023-04-17', { days: 60 }, '2023-06-16', 'DS582: report circulated on 17 April 2023, DSU 16.4'],
  ])('%s and %j: %s (%s)', (start, period, last) => {
    expect(forward(start, period)).toBe(last);
  });

  it('DS591: the request of 17 February 2020 is 11 days before the meeting of the 28th', () => {
    expect(back('2020-02-28', { days: 11 })).toBe('2020-02-17');
  });
});

describe('months', () => {
  it.each([
    ['2019-01-31', 1, '2019-02-28'],
    ['2020-01-31', 1, '2020-02-29'],
    ['2020-02-29', 12, '2021-02-28'],
    ['2020-02-29', 48, '2024-02-29'],
    ['1896-02-29', 48, '1900-02-28'],
    ['1996-02-29', 48, '2000-02-29'],
    ['2096-02-29', 48, '2100-02-28'],
    ['2019-03-31', 1, '2019-04-30'],
    ['2019-08-31', 6, '2020-02-29'],
    ['2019-11-30', 3, '2020-02-29'],
    ['2019-12-15', 1, '2020-01-15'],
    ['2019-12-31', 12, '2020-12-31'],
    ['2019-01-15', 11, '2019-12-15'],
    ['2019-02-28', 1, '2019-03-28'],
  ])('%s and %i months: %s', (start, months, last) => {
    expect(forward(start, { months })).toBe(last);
  });

  it.each([
    ['2019-03-31', 1, '2019-02-28'],
    ['2020-03-31', 1, '2020-02-29'],
    ['2019-05-31', 1, '2019-04-30'],
    ['2020-01-15', 1, '2019-12-15'],
    ['2020-02-29', 12, '2019-02-28'],
    ['2019-01-31', 12, '2018-01-31'],
  ])('%s less %i months: %s', (start, months, last) => {
    expect(back(start, { months })).toBe(last);
  });

  it('are counted from the original date, never in a chain', () => {
    expect(forward('2019-01-31', { months: 2 })).toBe('2019-03-31');
    expect(forward(forward('2019-01-31', { months: 1 }), { months: 1 })).toBe('2019-03-28');
  });

  it('come before weeks and days, forward and back', () => {
    expect(forward('2019-01-31', { months: 1, days: 1 })).toBe('2019-03-01');
    expect(forward('2019-01-30', { months: 1, weeks: 1, days: 2 })).toBe('2019-03-09');
    expect(back('2019-03-31', { months: 1, days: 1 })).toBe('2019-02-27');
  });
});

describe('weeks and days', () => {
  it('count the last day and not the first', () => {
    expect(forward('2020-02-28', { days: 1 })).toBe('2020-02-29');
    expect(forward('2020-02-28', { weeks: 1 })).toBe('2020-03-06');
    expect(forward('2020-02-28', { days: 366 })).toBe('2021-02-28');
    expect(back('2020-03-01', { days: 1 })).toBe('2020-02-29');
  });

  it('of nothing leave the day as it is', () => {
    expect(forward('2020-02-29', {})).toBe('2020-02-29');
    expect(back('2020-02-29', { months: 0, weeks: 0, days: -0 })).toBe('2020-02-29');
  });

  it('weeks can be written as days', () => {
    expect(weeksAsDays({ weeks: 2 })).toStrictEqual({ days: 14 });
    expect(weeksAsDays({ months: 1, weeks: 2, days: 3 })).toStrictEqual({ months: 1, days: 17 });
    expect(weeksAsDays({ months: 1, days: 3 })).toStrictEqual({ months: 1, days: 3 });
    expect(weeksAsDays({ months: 1 })).toStrictEqual({ months: 1 });
    expect(weeksAsDays({ weeks: 0 })).toStrictEqual({ days: 0 });
    expect(weeksAsDays({ days: 5 })).toStrictEqual({ days: 5 });
  });
});

describe('at the ends of the calendar', () => {
  const beyond = [
    { days: 1 },
    { weeks: 1 },
    { months: 1 },
    { months: 120_000 },
    { days: 1e15 },
    { months: Number.MAX_SAFE_INTEGER },
    { months: Number.MAX_VALUE, days: Number.MAX_VALUE },
    { months: Number.POSITIVE_INFINITY },
    { days: Number.POSITIVE_INFINITY },
  ];

  it.each(beyond)('%j is held', (period) => {
    expect(lastDayOf(LAST_DAY, period)).toBe(LAST_DAY);
    expect(lastDayBefore(FIRST_DAY, period)).toBe(FIRST_DAY);
  });

  it('the last step inside still counts', () => {
    expect(forward('9999-11-30', { days: 31 })).toBe('9999-12-31');
    expect(forward('9999-11-30', { months: 1 })).toBe('9999-12-30');
    expect(forward('0001-01-01', { months: 9998 * 12 + 11, days: 30 })).toBe('9999-12-31');
    expect(back('0001-02-01', { months: 1 })).toBe('0001-01-01');
    expect(back('0001-01-31', { days: 30 })).toBe('0001-01-01');
  });
});
