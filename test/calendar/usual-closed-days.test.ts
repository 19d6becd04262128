import { describe, expect, it } from 'vitest';
import { addDays, DisputeError, daysBetween, usualClosedDays } from '../../src/index.js';

/** The days of a year as `MM-DD`, those instead of a day on a week-end with a star. */
const days = (year: number) =>
  usualClosedDays(year).map(({ date, instead }) => `${date.slice(5)}${instead ? '*' : ''}`);
const dateOf = (year: number, name: string) => usualClosedDays(year).find((one) => one.name === name)?.date;

// Amendments, E: 1 January, Good Friday, Easter Monday, Ascension Day, Whit Monday, 1 August, the Geneva
// fast (Thursday after the first Sunday of September), 25 and 31 December; where a fixed day falls on a
// week-end, the next working day too.
describe('the usual closed days', () => {
  it.each<[number, string[]]>([
    [2025, ['01-01', '04-18', '04-21', '05-29', '06-09', '08-01', '09-11', '12-25', '12-31']],
    // 1 August was a Saturday.
    [2015, ['01-01', '04-03', '04-06', '05-14', '05-25', '08-03*', '09-10', '12-25', '12-31']],
    // 1 August was a Sunday, 25 December a Saturday.
    [2021, ['01-01', '04-02', '04-05', '05-13', '05-24', '08-02*', '09-09', '12-27*', '12-31']],
    // 1 January was a Saturday, 25 December a Sunday; 31 December, a Saturday, leads into 2023.
    [2022, ['01-03*', '04-15', '04-18', '05-26', '06-06', '08-01', '09-08', '12-26*']],
    // 1 January was a Sunday: 2 January stands for it and for the day before.
    [2023, ['01-02*', '04-07', '04-10', '05-18', '05-29', '08-01', '09-07', '12-25']],
    // 31 December 2023 was a Sunday, and 1 January is closed itself.
    [2024, ['01-01', '01-02*', '03-29', '04-01', '05-09', '05-20', '08-01', '09-05', '12-25', '12-31']],
  ])('of %d', (year, expected) => {
    expect(days(year)).toEqual(expected);
  });

  // Sundays of Easter, as published.
  it.each([
    [1954, '1954-04-18'],
    [1961, '1961-04-02'],
    [1981, '1981-04-19'],
    [1995, '1995-04-16'],
    [2008, '2008-03-23'],
    [2011, '2011-04-24'],
    [2015, '2015-04-05'],
    [2019, '2019-04-21'],
    [2025, '2025-04-20'],
    [2038, '2038-04-25'],
    [2000, '2000-04-23'],
    [2049, '2049-04-18'],
    [2076, '2076-04-19'],
    [2100, '2100-03-28'],
  ])('follow Easter, in %d on %s', (year, easter) => {
    const movable = ['Good Friday', 'Easter Monday', 'Ascension Day', 'Whit Monday'].map((name) => dateOf(year, name));
    expect(movable).toEqual([-2, 1, 39, 50].map((later) => addDays(easter, later)));
  });

  it('have the Geneva fast on the Thursday after the first Sunday of September', () => {
    expect([2019, 2024, 2025].map((year) => dateOf(year, 'Geneva Fast'))).toEqual([
      '2019-09-05',
      '2024-09-05',
      '2025-09-11',
    ]);
  });

  it('are frozen, also at the ends of the calendar', () => {
    expect([1, 9999].map((year) => Object.isFrozen(usualClosedDays(year)))).toEqual([true, true]);
    expect(usualClosedDays(9999).every(({ date }) => date.startsWith('9999-'))).toBe(true);
  });
});

describe('a wrong argument', () => {
  it.each<[string, () => unknown, string, string]>([
    ['no date', () => addDays('2025-02-30', 1), 'INVALID_DATE', 'date'],
    ['days that are not whole', () => addDays('2025-02-03', 0.5), 'INVALID_ARGUMENT', 'days'],
    ['days that are no number', () => addDays('2025-02-03', '1' as never), 'INVALID_ARGUMENT', 'days'],
    ['a day after the calendar', () => addDays('9999-12-31', 1), 'INVALID_ARGUMENT', 'days'],
    ['a day before the calendar', () => addDays('0001-01-01', -1), 'INVALID_ARGUMENT', 'days'],
    ['no first date', () => daysBetween('', '2025-02-03'), 'INVALID_DATE', 'from'],
    ['no last date', () => daysBetween('2025-02-03', undefined as never), 'INVALID_DATE', 'to'],
    ['a year that is not whole', () => usualClosedDays(2025.5), 'INVALID_ARGUMENT', 'year'],
    ['a year before the calendar', () => usualClosedDays(0), 'INVALID_ARGUMENT', 'year'],
    ['a year after the calendar', () => usualClosedDays(10_000), 'INVALID_ARGUMENT', 'year'],
  ])('is refused: %s', (_, call, code, path) => {
    const failure = (() => {
      try {
        return call();
      } catch (error) {
        return error;
      }
    })();
    expect(failure).toBeInstanceOf(DisputeError);
    const { code: said, issues } = failure as DisputeError;
    expect([said, issues?.map((issue) => issue.path)]).toEqual([code, [path]]);
  });
});

describe('days', () => {
  it('are added and counted', () => {
    expect([addDays('2024-02-28', 1), addDays('2025-01-01', -1), addDays('2025-01-01', 0)]).toEqual([
      '2024-02-29',
      '2024-12-31',
      '2025-01-01',
    ]);
    expect([daysBetween('2024-02-28', '2024-03-01'), daysBetween('2025-01-01', '2024-12-31')]).toEqual([2, -1]);
  });
});
