import { addDays, type CivilDate, DisputeError, english } from 'wto-dispute';
import { french } from 'wto-dispute/french';
import { spanish } from 'wto-dispute/spanish';
import { because, plain, type Read, understood } from './read.js';

/** What 11/09/2019 means. A file does not say it, so whoever knows the file has to. */
export const dateOrders = ['DD/MM/YYYY', 'MM/DD/YYYY'] as const;
export type DateOrder = (typeof dateOrders)[number];

const ISO = /^\d{4}-\d{2}-\d{2}$/;
const NUMBERS = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;
/** "11 september 2019", "1er mars 2020", "11 de septiembre de 2019"; or with the month first. */
const DAY_FIRST = /^(\d{1,2})(?:st|nd|rd|th|er|o)? (?:of |de )?([a-z]+) (?:de |del )?(\d{4})$/;
const MONTH_FIRST = /^([a-z]+) (\d{1,2})(?:st|nd|rd|th)? (\d{4})$/;

/** A date: 2019-09-11, in words of three languages, or in numbers if their order was told. */
export function readDate(text: string, order?: DateOrder): Read<CivilDate> {
  const given = text.trim();
  if (ISO.test(given)) return existing(given, given);
  const [, first, second, year] = NUMBERS.exec(given) ?? [];
  if (first !== undefined && second !== undefined && year !== undefined)
    return fromNumbers(given, { first, second, year, order });
  return fromWords(given);
}

interface Numbers {
  readonly first: string;
  readonly second: string;
  readonly year: string;
  readonly order: DateOrder | undefined;
}

function fromNumbers(given: string, { first, second, year, order }: Numbers): Read<CivilDate> {
  if (order === 'DD/MM/YYYY') return existing(iso(year, second, first), `${given} (${order})`);
  if (order === 'MM/DD/YYYY') return existing(iso(year, first, second), `${given} (${order})`);
  return because(`${given} is a date only if one says what comes first: ${dateOrders.join(' or ')}`);
}

function fromWords(given: string): Read<CivilDate> {
  const text = plain(given);
  const [, month, otherDay, otherYear] = MONTH_FIRST.exec(text) ?? [];
  const [, day = otherDay, word = month, year = otherYear] = DAY_FIRST.exec(text) ?? [];
  if (day === undefined || word === undefined || year === undefined) return because(`"${given}" is not a date`);
  const [number, ...others] = monthsNamed(word);
  if (number === undefined) return because(`"${given}" is not a date: no month is called "${word}"`);
  if (others.length > 0) return because(`"${given}" is not one date: "${word}" may be more than one month`);
  return existing(iso(year, number, day), given);
}

/** The months whose names begin with these letters in one of the languages; three letters are enough. */
function monthsNamed(word: string): string[] {
  if (word.length < 3) return [];
  const numbers = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'));
  return numbers.filter((number) => namesOf(number).some((name) => name.startsWith(word)));
}

/** The names of a month, taken out of a date as each language writes it: "1 de enero de 2019". */
function namesOf(month: string): string[] {
  const written = [english, french, spanish].map((language) => plain(language.shortDate(`2019-${month}-02`)));
  return written.map((date) => /[a-z]{3,}/.exec(date)?.[0] ?? '');
}

function iso(year: string, month: string, day: string): string {
  return [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-');
}

/** The library knows which days exist. */
function existing(date: string, given: string): Read<CivilDate> {
  try {
    return understood(addDays(date, 0));
  } catch (error) {
    if (DisputeError.is(error)) return because(`${given} does not exist`);
    throw error;
  }
}
