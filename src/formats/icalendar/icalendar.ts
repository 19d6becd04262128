import { languageField } from '../../answers/language.js';
import { dayWords, derivationWords, furtherWords, taskLine, taskWords } from '../../answers/words.js';
import { type CivilDate, fromDay, LAST_DAY, toDay } from '../../calendar/date.js';
import { english } from '../../languages/english/index.js';
import { capitalized } from '../../languages/grammar.js';
import type { Language } from '../../languages/language.js';
import { type Checks, ensureOptions } from '../../record/options.js';
import { parseDate } from '../../record/parse.js';
import type { DisputeRecord } from '../../record/record.js';
import { type Dispute, ensureDispute, ensureDisputes } from '../../replay/dispute.js';
import { each, wholeNumber } from '../options.js';
import { dayOf, type Period, periodsOf } from '../periods.js';
import { digest, oneLine } from '../text.js';
import { headline, numberOf, sides } from '../words.js';
import { dateValue, folded, textValue } from './content-line.js';

/** Options of `toICalendar`. */
export interface ICalendarOptions {
  /** How many calendar days before its day an entry reminds: whole numbers from 0. Default: 7 and 1; `[]`: never. */
  readonly remind?: readonly number[];
  /** The language of the words. Default: English. */
  readonly language?: Language;
}

const checks: Checks<ICalendarOptions> = {
  remind: /* @__PURE__ */ each(wholeNumber),
  language: languageField,
};

interface Settings {
  readonly date: CivilDate;
  readonly remind: readonly number[];
  readonly language: Language;
}

interface Entry extends Period {
  readonly uid: string;
  readonly record: DisputeRecord;
  readonly day: CivilDate;
}

/**
 * Writes the time-limits of disputes as a calendar to import (iCalendar, RFC 5545). Each time-limit is
 * an all-day entry on its last day; a waiting period is one on the first day on which the act is allowed.
 * Where usual closed days leave a doubt about a last day, the entry stands on the safe day, and once that
 * is past, on the other one (`dueAtLatest`).
 *
 * The UID of an entry does not change, so that importing a later calendar updates it. `SEQUENCE` counts
 * how often facts have changed the time-limit or its day, and `DTSTAMP` is the date of the last change. An entry is
 * `CANCELLED` if its time-limit has become moot, or was met before its day. Later facts never remove an
 * entry; only a fact that is inserted before others can, if it shows that the period never began. The
 * UID contains the DS number of the dispute, or without one a digest of its parties and title. Only
 * entries on the asked date or later have reminders.
 *
 * @param disputes one dispute or several
 * @param date a civil date, `YYYY-MM-DD`; facts after it are not yet known
 * @param options when entries remind, and the language
 * @returns the text of the calendar: lines that end with CRLF and are folded at 75 octets of UTF-8
 * @throws DisputeError with the code `INVALID_DATE` if `date` is not a civil date, and with the code
 * `INVALID_RECORD` if one of the disputes is none, and with the code `INVALID_ARGUMENT` if an option is unknown or cannot
 * have its value
 *
 * @example
 * ```ts
 * import { parseRecord, replay } from 'wto-dispute';
 * import { toICalendar } from 'wto-dispute/formats';
 *
 * const dispute = replay(parseRecord({
 *   ds: 590,
 *   title: 'Japan — Products and Technology',
 *   complainants: ['Korea'],
 *   respondent: 'Japan',
 *   events: [{ type: 'consultations.requested', date: '2019-09-11' }],
 * }));
 * const lines = toICalendar(dispute, '2019-09-16', { remind: [7] }).split('\r\n');
 * const start = lines.indexOf('UID:ds590.dsu-4-7-request-panel@wto-dispute');
 * lines.slice(start, start + 5); // => ['UID:ds590.dsu-4-7-request-panel@wto-dispute', 'DTSTAMP:20190911T000000Z', 'SEQUENCE:0', 'STATUS:CONFIRMED', 'DTSTART;VALUE=DATE:20191111']
 * ```
 */
export function toICalendar(
  disputes: Dispute | readonly Dispute[],
  date: CivilDate,
  options: ICalendarOptions = {},
): string {
  const { remind = [7, 1], language = english } = ensureOptions(options, checks);
  const settings = { date: parseDate(date), remind: [...new Set(remind)].sort((a, b) => b - a), language };
  const all = isList(disputes) ? ensureDisputes(disputes) : [ensureDispute(disputes)];
  const entries = all.flatMap((dispute, index) => entriesOf(dispute, nameIn(all, index), date)).sort(byDay);
  const [only] = all;
  const name = all.length === 1 && only !== undefined ? headline(only.record, language) : language.headings.agenda;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//wto-dispute//wto-dispute//${language.code.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    `NAME:${textValue(name)}`,
    `X-WR-CALNAME:${textValue(name)}`,
    ...entries.flatMap((entry) => eventLines(entry, settings)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function isList(disputes: Dispute | readonly Dispute[]): disputes is readonly Dispute[] {
  return Array.isArray(disputes);
}

/** The name of a dispute in the UIDs. A second dispute of the same name gets a number. */
function nameIn(all: readonly Dispute[], index: number): string {
  const names = all.slice(0, index + 1).map(({ record }) => nameOf(record));
  const name = names[index] as string;
  const count = names.filter((other) => other === name).length;
  return count === 1 ? name : `${name}.n${count}`;
}

function nameOf({ ds, complainants, respondent, title }: DisputeRecord): string {
  return ds === undefined ? `dispute-${digest(JSON.stringify([complainants, respondent, title]))}` : `ds${ds}`;
}

function entriesOf(dispute: Dispute, name: string, date: CivilDate): Entry[] {
  const { record } = dispute;
  return periodsOf(dispute, date).flatMap((period) => {
    const { day } = period;
    return day === undefined ? [] : [{ ...period, day, record, uid: `${name}.${period.key}@wto-dispute` }];
  });
}

function byDay(a: Entry, b: Entry): number {
  if (a.day !== b.day) return a.day < b.day ? -1 : 1;
  return a.uid < b.uid ? -1 : 1;
}

function eventLines(entry: Entry, settings: Settings): string[] {
  const { uid, record, deadline, day, changes, changedOn } = entry;
  const { language } = settings;
  const { kind } = deadline;
  const categories = [numberOf(record), language.ruleKinds[kind]].filter(Boolean);
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${dateValue(changedOn)}T000000Z`,
    `SEQUENCE:${changes}`,
    `STATUS:${isCancelled(entry) ? 'CANCELLED' : 'CONFIRMED'}`,
    `DTSTART;VALUE=DATE:${dateValue(day)}`,
    ...endLine(day),
    'TRANSP:TRANSPARENT',
    `SUMMARY:${textValue(summaryOf(entry, language))}`,
    `DESCRIPTION:${textValue(descriptionOf(entry, language))}`,
    `CATEGORIES:${categories.map(textValue).join(',')}`,
    ...alarmLines(entry, settings),
    'END:VEVENT',
  ];
}

/** The day after the entry, because DTEND is exclusive. After 9999-12-31 there is no such day. */
function endLine(day: CivilDate): string[] {
  const next = toDay(day) + 1;
  return next > LAST_DAY ? [] : [`DTEND;VALUE=DATE:${dateValue(fromDay(next))}`];
}

/** Whether nothing is left for the day: the time-limit is moot, has no date, or was met before. */
function isCancelled({ isGone, deadline, settledOn, day }: Entry): boolean {
  if (isGone || deadline.state === 'superseded' || dayOf(deadline) === undefined) return true;
  return deadline.state === 'met' && settledOn !== undefined && settledOn < day;
}

function summaryOf({ record, deadline }: Entry, language: Language): string {
  return [numberOf(record) || record.title, dayWords(deadline, language)].map(oneLine).join(' ');
}

function descriptionOf({ record, deadline, settledOn }: Entry, language: Language): string {
  const { headings, deadlineStates } = language;
  return [
    headline(record, language),
    ...sides(record, language),
    capitalized(oneLine(taskLine(deadline, language, { citation: deadline.citation, isLasting: true }))),
    ...(settledOn === undefined
      ? []
      : [`${headings.state}${language.colon}${deadlineStates[deadline.state]}, ${settledOn}`]),
    `${headings.derivation}${language.colon}${derivationWords(deadline, language)}`,
    ...furtherWords(taskWords(deadline, language), language),
  ].join('\n');
}

function alarmLines(entry: Entry, { date, remind, language }: Settings): string[] {
  if (entry.day < date || entry.settledOn !== undefined || isCancelled(entry)) return [];
  const text = textValue(summaryOf(entry, language));
  return remind.flatMap((days) => [
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `TRIGGER:${days === 0 ? 'PT0S' : `-P${days}D`}`,
    `DESCRIPTION:${text}`,
    'END:VALARM',
  ]);
}
