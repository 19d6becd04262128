import { languageField } from '../../answers/language.js';
import { dayWords, derivationWords, furtherWords, memberWords, taskLine } from '../../answers/words.js';
import { type CivilDate, fromDay, LAST_DAY, toDay } from '../../calendar/date.js';
import { isLive } from '../../clocks/standing.js';
import { english } from '../../languages/english/index.js';
import { capitalized } from '../../languages/grammar.js';
import type { Language } from '../../languages/language.js';
import { memberCode } from '../../record/members.js';
import { type Checks, ensureOptions, oneOf, passing } from '../../record/options.js';
import { parseDate } from '../../record/parse.js';
import type { DisputeRecord } from '../../record/record.js';
import { sourceOf } from '../../record/source.js';
import { type Dispute, ensureDispute, ensureDisputes } from '../../replay/dispute.js';
import { type Role, roles } from '../../vocabulary.js';
import { each } from '../options.js';
import { dayOf, type Period, periodsOf } from '../periods.js';
import { selectionOf } from '../selection.js';
import { digest, oneLine } from '../text.js';
import { headline, numberOf, sides } from '../words.js';
import { type Reminder, reminder, triggersOf } from './alarms.js';
import { dateValue, folded, textValue } from './content-line.js';
import {
  cancelled,
  isCalendar,
  isUnchanged,
  type Published,
  publishedIn,
  type Revision,
  revisionOf,
} from './previous.js';

/** Options of `toICalendar`. */
export interface ICalendarOptions {
  /**
   * When an entry reminds: how many calendar days before its day, at nine o'clock or at another hour:
   * `[30, { days: 1, hour: 14 }]`. Default: 7 and 1; `[]`: never.
   */
  readonly remind?: readonly (number | Reminder)[] | undefined;
  /**
   * Only what this Member, in whatever spelling, must or may do: in its own name or as one of the parties. Windows that
   * are open to third parties or to any Member are found by `role`.
   */
  readonly member?: string | undefined;
  /** Only what this role must or may do. */
  readonly role?: Role | undefined;
  /**
   * `upcoming`: only what still lies ahead on the date. What was published in `previous` stays all the same, so that a
   * correction reaches its readers.
   */
  readonly only?: 'upcoming' | undefined;
  /** The language of the words. Default: English. */
  readonly language?: Language | undefined;
  /**
   * The calendar as it was published last: its text, and not the name of its file. The new one corrects it. Without it,
   * or with an empty text, every entry is new.
   */
  readonly previous?: string | undefined;
}

const checks: Checks<ICalendarOptions> = {
  remind: /* @__PURE__ */ each(reminder),
  member: /* @__PURE__ */ passing('text', (value) => typeof value === 'string'),
  role: /* @__PURE__ */ oneOf(roles),
  only: /* @__PURE__ */ oneOf(['upcoming']),
  language: languageField,
  previous: /* @__PURE__ */ passing(
    'calendarText',
    (value) => value === '' || (typeof value === 'string' && isCalendar(value)),
  ),
};

interface Settings {
  readonly date: CivilDate;
  readonly triggers: readonly string[];
  readonly language: Language;
}

interface Entry extends Period {
  readonly uid: string;
  readonly record: DisputeRecord;
  /** The dispute and its parties, in words. */
  readonly head: readonly string[];
  readonly day: CivilDate;
}

/**
 * Writes the time-limits of disputes as a calendar to import (iCalendar, RFC 5545). Each time-limit is
 * an all-day entry on its last day; a waiting period is one on the first day on which the act is allowed.
 * Where usual closed days leave a doubt about a last day, the entry stands on the safe day, and once that
 * is past, on the other one (`dueAtLatest`).
 *
 * The UID of an entry does not change, so that importing a later calendar updates it. It is made from the parties and
 * the title of the dispute: a DS number that is given later changes none. An entry is `CANCELLED` if its time-limit has
 * become moot, or was met before its day; its title and its description then say that it no longer applies.
 *
 * Who publishes a calendar again gives the last one as `previous`. Then a corrected date, a fact that is learnt late or
 * struck out, a closed day and a DS number reach every reader: what has changed gets a higher `SEQUENCE` and the asked date
 * as its `DTSTAMP`; what the disputes no longer have is `CANCELLED`; and what has not changed stays as it was published.
 * Without `previous`, `SEQUENCE` counts how often facts have changed the time-limit, and `DTSTAMP` is the asked date.
 *
 * An entry is for its Member: the name stands first in its title and among its categories. Its URL is the page of the WTO
 * where the dispute has a number.
 *
 * Only entries on the asked date or later have reminders. A calendar that is subscribed to, and not imported, reminds
 * nobody: most programs ignore its alarms.
 *
 * @param disputes one dispute or several
 * @param date a civil date, `YYYY-MM-DD`; facts after it are not yet known
 * @param options whose entries, when they remind, the language, and the calendar that was published last
 * @returns the text of the calendar: lines that end with CRLF and are folded at 75 octets of UTF-8
 * @throws DisputeError with the code `INVALID_DATE` if `date` is not a civil date, and with the code
 * `INVALID_RECORD` if one of the disputes is none, and with the code `INVALID_ARGUMENT` if an option is unknown or cannot
 * have its value, or if none of the disputes has the `member` as a party or third party
 *
 * @example
 * ```ts
 * import { parseRecord, replace, replay } from 'wto-dispute';
 * import { toICalendar } from 'wto-dispute/formats';
 *
 * const dispute = replay(parseRecord({
 *   ds: 590,
 *   title: 'Japan — Products and Technology',
 *   complainants: ['Korea'],
 *   respondent: 'Japan',
 *   events: [{ type: 'consultations.requested', date: '2019-09-11' }],
 * }));
 * const published = toICalendar(dispute, '2019-09-16');
 * const wait = (calendar: string) => {
 *   const lines = calendar.split('\r\n');
 *   const start = lines.findIndex((line) => line.includes('.dsu-4-7-request-panel@wto-dispute'));
 *   return lines.slice(start + 1, start + 5);
 * };
 * wait(published); // => ['DTSTAMP:20190916T000000Z', 'SEQUENCE:0', 'STATUS:CONFIRMED', 'DTSTART;VALUE=DATE:20191111']
 *
 * const [request] = dispute.record.events;
 * const corrected = replace(dispute, request!, { ...request!, date: '2019-09-12' });
 * wait(toICalendar(corrected, '2019-09-20', { previous: published })); // => ['DTSTAMP:20190920T000000Z', 'SEQUENCE:1', 'STATUS:CONFIRMED', 'DTSTART;VALUE=DATE:20191112']
 * ```
 */
export function toICalendar(
  disputes: Dispute | readonly Dispute[],
  date: CivilDate,
  options: ICalendarOptions = {},
): string {
  const { remind = [7, 1], language = english, previous = '', ...asked } = ensureOptions(options, checks);
  const settings = { date: parseDate(date), triggers: triggersOf(remind), language };
  const all = isList(disputes) ? ensureDisputes(disputes) : [ensureDispute(disputes)];
  const records = all.map(({ record }) => record);
  const names = namesOf(records);
  const published = publishedIn(previous);
  const isAskedFor = selectionOf(asked, records);
  const entries = all
    .flatMap((dispute, index) => entriesOf(dispute, names[index], { date, language }))
    .filter(
      (entry) => isAskedFor(entry) && (asked.only === undefined || published.has(entry.uid) || liesAhead(entry, date)),
    )
    .sort(byDay);
  const [only] = all;
  const name = all.length === 1 && only !== undefined ? headline(only.record, language) : language.headings.agenda;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//wto-dispute//wto-dispute//${language.code.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    `NAME:${textValue(name)}`,
    `X-WR-CALNAME:${textValue(name)}`,
    ...entries.flatMap((entry) => nextLines(entry, settings, published.get(entry.uid))),
    ...goneFrom(published, entries).flatMap((before) => cancelled(before, settings)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function isList(disputes: Dispute | readonly Dispute[]): disputes is readonly Dispute[] {
  return Array.isArray(disputes);
}

/**
 * The names of disputes in the UIDs. Two disputes with the same parties and title are told apart by their numbers, or by
 * their facts; one that is given twice has a name once.
 */
function namesOf(records: readonly DisputeRecord[]): readonly (string | undefined)[] {
  const alike = new Map<string, Set<string>>();
  const keys = records.map((record) => {
    const [name, text] = [nameOf(record), JSON.stringify(record)];
    alike.set(name, (alike.get(name) ?? new Set()).add(text));
    return { name, text, record };
  });
  const seen = new Set<string>();
  return keys.map(({ name, text, record: { ds } }) => {
    if (seen.has(text)) return undefined;
    seen.add(text);
    return alike.get(name)?.size === 1 ? name : `${name}-${ds ?? digest(text)}`;
  });
}

function nameOf({ complainants, respondent, title }: DisputeRecord): string {
  const keys = [...complainants, respondent].map((name) => memberCode(name) ?? name);
  const side = keys.slice(0, -1).sort();
  return `dispute-${digest(JSON.stringify([side, keys.at(-1), title]))}`;
}

/** The entry as it was published, where it still says the same; otherwise as it is now. */
function nextLines(entry: Entry, settings: Settings, before: Published | undefined): readonly string[] {
  const lines = eventLines(entry, settings, revisionOf(settings.date, entry.changes, before));
  return before !== undefined && isUnchanged(lines, before) ? before.lines : lines;
}

/** The published entries that the calendar no longer has. */
function goneFrom(published: ReadonlyMap<string, Published>, entries: readonly Entry[]): Published[] {
  const left = new Set(entries.map(({ uid }) => uid));
  return [...published.values()].filter(({ uid }) => !left.has(uid));
}

function entriesOf(
  dispute: Dispute,
  name: string | undefined,
  { date, language }: Pick<Settings, 'date' | 'language'>,
): Entry[] {
  const { record } = dispute;
  if (name === undefined) return [];
  const head = [headline(record, language), ...sides(record, language)];
  return periodsOf(dispute, date).flatMap((period) => {
    const { day } = period;
    return day === undefined ? [] : [{ ...period, day, record, head, uid: `${name}.${period.key}@wto-dispute` }];
  });
}

function byDay(a: Entry, b: Entry): number {
  if (a.day !== b.day) return a.day < b.day ? -1 : 1;
  return a.uid < b.uid ? -1 : 1;
}

function eventLines(entry: Entry, settings: Settings, { sequence, stamp }: Revision): string[] {
  const { uid, record, day } = entry;
  const { language } = settings;
  const page = sourceOf(record);
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${stamp}`,
    `SEQUENCE:${sequence}`,
    `STATUS:${isCancelled(entry) ? 'CANCELLED' : 'CONFIRMED'}`,
    `DTSTART;VALUE=DATE:${dateValue(day)}`,
    ...endLine(day),
    'TRANSP:TRANSPARENT',
    `SUMMARY:${textValue(summaryOf(entry, language))}`,
    `DESCRIPTION:${textValue(descriptionOf(entry, language))}`,
    `CATEGORIES:${categoriesOf(entry, language).map(textValue).join(',')}`,
    ...(page === undefined ? [] : [`URL:${page}`]),
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

/** Whether an entry lies ahead: it is on the date or later, and something is left for its day. */
function liesAhead(entry: Entry, date: CivilDate): boolean {
  return entry.day >= date && isLive(entry.deadline.state) && !isCancelled(entry);
}

function summaryOf(entry: Entry, language: Language): string {
  const { record, deadline } = entry;
  const line = oneLine(dayWords(deadline, language, numberOf(record) || record.title));
  return isCancelled(entry) ? language.noLonger(line) : line;
}

/** The Members that act, the dispute, and the kind of time-limit. */
function categoriesOf({ record, deadline }: Entry, language: Language): string[] {
  const { member, members = [], kind } = deadline;
  const names = (member === undefined ? members : [member]).map((name) => oneLine(memberWords(name, language)));
  return [...names, numberOf(record), language.ruleKinds[kind]].filter(Boolean);
}

function descriptionOf(entry: Entry, language: Language): string {
  const { head, deadline, settledOn } = entry;
  const { headings, deadlineStates } = language;
  return [
    ...(isCancelled(entry) ? [language.noLonger()] : []),
    ...head,
    capitalized(oneLine(taskLine(deadline, language, { citation: deadline.citation, isLasting: true }))),
    ...(settledOn === undefined
      ? []
      : [`${headings.state}${language.colon}${deadlineStates[deadline.state]}, ${settledOn}`]),
    `${headings.derivation}${language.colon}${derivationWords(deadline, language)}`,
    // An entry lasts: it says what its rule says, whatever has been done meanwhile.
    ...furtherWords(language.rules[deadline.rule], language),
  ].join('\n');
}

function alarmLines(entry: Entry, { date, triggers, language }: Settings): string[] {
  if (!liesAhead(entry, date)) return [];
  const text = textValue(summaryOf(entry, language));
  return triggers.flatMap((trigger) => [
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `TRIGGER:${trigger}`,
    `DESCRIPTION:${text}`,
    'END:VALARM',
  ]);
}
