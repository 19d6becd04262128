import { type CivilDate, fromDay, isCivilDate, toDay } from '../calendar/date.js';
import { textOf } from './input.js';
import type { Io } from './io.js';
import { InFile, InputError } from './trouble.js';
import { UsageError } from './usage-error.js';

/** Reads the days on which the WTO is closed from a file: one date a line, or the entries of an iCalendar file. */
export function closedDaysIn(path: string, io: Io): CivilDate[] {
  const text = readFrom(path, io).replace(/^\uFEFF/, '');
  return /^BEGIN:VCALENDAR\s*$/im.test(text) ? datesOfCalendar(text, path) : datesOfLines(text, path);
}

function readFrom(path: string, io: Io): string {
  try {
    return textOf(path, io);
  } catch (error) {
    throw error instanceof InputError ? new InFile({ path }, error) : error;
  }
}

/** One date a line. What follows a `#` is a comment. */
function datesOfLines(text: string, path: string): CivilDate[] {
  return text.split(/\r?\n|\r/).flatMap((line, index) => {
    const date = line.replace(/#.*/, '').trim();
    return date === '' ? [] : [dateIn(date, `--closed-file ${path}, line ${index + 1}`)];
  });
}

/** The days of all-day entries. An entry lasts to the day before its `DTEND`, or without one for a day. */
function datesOfCalendar(text: string, path: string): CivilDate[] {
  const unfolded = text.replace(/\r?\n[ \t]/g, '');
  return unfolded.split(/^BEGIN:VEVENT\s*$/im).flatMap((entry) => {
    const [start, end] = ['DTSTART', 'DTEND'].map((property) => {
      const [, year, month, day] =
        new RegExp(`^${property}(?:;[^:]*)?:(\\d{4})(\\d\\d)(\\d\\d)\\s*$`, 'im').exec(entry) ?? [];
      return year === undefined ? undefined : toDay(dateIn(`${year}-${month}-${day}`, `--closed-file ${path}`));
    });
    if (start === undefined) return [];
    return Array.from({ length: Math.max(1, (end ?? 0) - start) }, (_, later) => fromDay(start + later));
  });
}

function dateIn(text: string, place: string): CivilDate {
  if (isCivilDate(text)) return text;
  throw new UsageError(({ noSuchDay }) => noSuchDay(place, text));
}
