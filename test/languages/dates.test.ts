import { describe, expect, it } from 'vitest';
import { english } from '../../src/languages/english/index.js';
import { french } from '../../src/languages/french/index.js';
import { spanish } from '../../src/languages/spanish/index.js';

describe('English', () => {
  it.each([
    ['2019-09-11', 'Wednesday 11 September 2019'], // DS590, WT/DS590/1
    ['1995-01-01', 'Sunday 1 January 1995'], // entry into force of the DSU
    ['2020-02-29', 'Saturday 29 February 2020'],
  ])('writes the date %s as %s, and without its weekday', (date, words) => {
    expect(english.date(date)).toBe(words);
    expect(`${words.split(' ')[0]} ${english.shortDate(date)}`).toBe(words);
  });

  it.each([
    [{ days: 1 }, '1 day'],
    [{ days: 60 }, '60 days'],
    [{ weeks: 1 }, '1 week'],
    [{ months: 1 }, '1 month'],
    [{ months: 8, weeks: 2 }, '8 months and 2 weeks'],
    [{ months: 11, weeks: 1, days: 3 }, '11 months, 1 week and 3 days'],
    [{ months: 15, days: 0 }, '15 months'],
    [{ days: 0 }, '0 days'],
  ])('writes the length %j as %s', (period, words) => expect(english.length(period)).toBe(words));

  it.each([
    [1, '1 day'],
    [16, '16 days'],
    [-1, '-1 day'],
  ])('writes %i days as %s', (count, words) => expect(english.days(count)).toBe(words));
});

describe('French', () => {
  it.each([
    ['2019-09-11', 'mercredi 11 septembre 2019'], // DS590, WT/DS590/1
    ['1995-01-01', 'dimanche 1er janvier 1995'], // entry into force of the DSU
    ['2020-02-29', 'samedi 29 février 2020'],
    ['2022-08-31', 'mercredi 31 août 2022'],
  ])('writes the date %s as %s, and without its weekday', (date, words) => {
    expect(french.date(date)).toBe(words);
    expect(`${words.split(' ')[0]} ${french.shortDate(date)}`).toBe(words);
  });

  it.each([
    [{ days: 1 }, '1 jour'],
    [{ days: 60 }, '60 jours'],
    [{ weeks: 1 }, '1 semaine'],
    [{ months: 1 }, '1 mois'],
    [{ months: 8, weeks: 2 }, '8 mois et 2 semaines'],
    [{ months: 11, weeks: 1, days: 3 }, '11 mois, 1 semaine et 3 jours'],
    [{ months: 15, days: 0 }, '15 mois'],
    [{ days: 0 }, '0 jour'],
  ])('writes the length %j as %s', (period, words) => expect(french.length(period)).toBe(words));

  it.each([
    [0, '0 jour'],
    [1, '1 jour'],
    [-1, '-1 jour'],
    [2, '2 jours'],
    [-16, '-16 jours'],
  ])('writes %i days as %s', (count, words) => expect(french.days(count)).toBe(words));
});

describe('Spanish', () => {
  it.each([
    ['2019-09-11', 'miércoles 11 de septiembre de 2019'],
    ['2020-01-01', 'miércoles 1 de enero de 2020'],
    ['1995-02-05', 'domingo 5 de febrero de 1995'],
    ['2024-02-29', 'jueves 29 de febrero de 2024'],
    ['2026-10-03', 'sábado 3 de octubre de 2026'],
    ['2021-12-31', 'viernes 31 de diciembre de 2021'],
    ['2022-08-01', 'lunes 1 de agosto de 2022'],
    ['2022-03-15', 'martes 15 de marzo de 2022'],
  ])('writes the date %s as %s, and without its weekday', (date, words) => {
    expect(spanish.date(date)).toBe(words);
    expect(`${words.split(' ')[0]} ${spanish.shortDate(date)}`).toBe(words);
  });

  it.each([
    [{ months: 8, weeks: 2 }, '8 meses y 2 semanas'],
    [{ months: 1, weeks: 1, days: 1 }, '1 mes, 1 semana y 1 día'],
    [{ months: 15 }, '15 meses'],
    [{ months: 0, days: 60 }, '60 días'],
    [{ days: 0 }, '0 días'],
    [{}, '0 días'],
  ])('writes the length %j as %s', (period, words) => expect(spanish.length(period)).toBe(words));

  it.each([
    [1, '1 día'],
    [16, '16 días'],
    [0, '0 días'],
    [-1, '-1 día'],
    [-3, '-3 días'],
  ])('writes %i days as %s', (count, words) => expect(spanish.days(count)).toBe(words));
});
