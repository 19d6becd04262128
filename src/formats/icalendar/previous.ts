import type { CivilDate } from '../../calendar/date.js';
import type { Language } from '../../languages/language.js';
import { dateValue, textValue } from './content-line.js';

/*
 * A calendar as it was published, and what becomes of its entries in the next one. A calendar program takes an entry
 * with a known UID for newer only where its SEQUENCE is higher (RFC 5545, 3.8.7.4), so what has changed gets a higher
 * one. What has not changed stays as it was published.
 */

/** An entry as it was published: its lines, not folded. */
export interface Published {
  readonly uid: string;
  readonly sequence: number;
  /** The value of DTSTAMP, which sorts as text. */
  readonly stamp: string;
  readonly lines: readonly string[];
}

/** How often an entry has changed, and when it last did. */
export interface Revision {
  readonly sequence: number;
  readonly stamp: string;
}

/** Whether a text is a calendar. A name of a file, or the text of another file, would cancel nothing and correct nothing. */
export function isCalendar(text: string): boolean {
  return /^\uFEFF?BEGIN:VCALENDAR\s*$/m.test(text);
}

/** The entries of a calendar by their UIDs; of several with one UID the last counts. */
export function publishedIn(text: string): ReadonlyMap<string, Published> {
  const found = new Map<string, Published>();
  let lines: string[] = [];
  for (const line of text.replaceAll(/\r?\n[ \t]/g, '').split(/\r?\n/)) {
    if (line === 'BEGIN:VEVENT') lines = [];
    lines.push(line);
    if (line !== 'END:VEVENT') continue;
    const uid = valueIn(lines, 'UID');
    const sequence = Number(valueIn(lines, 'SEQUENCE'));
    const stamp = valueIn(lines, 'DTSTAMP');
    found.set(uid, { uid, sequence: Number.isSafeInteger(sequence) ? sequence : 0, stamp, lines });
    lines = [];
  }
  return found;
}

/** The first revision of an entry, or the next one where it was published before. */
export function revisionOf(date: CivilDate, changes: number, before: Published | undefined): Revision {
  const stamp = `${dateValue(date)}T000000Z`;
  if (before === undefined) return { sequence: changes, stamp };
  return {
    sequence: Math.max(changes, before.sequence + 1),
    stamp: before.stamp > stamp ? before.stamp : stamp,
  };
}

/**
 * Whether an entry says what was published. Reminders that are over count for nothing.
 *
 * @param lines the entry as it would be published now
 */
export function isUnchanged(lines: readonly string[], { lines: before }: Published): boolean {
  const hasAlarms = lines.includes('BEGIN:VALARM');
  const said = (all: readonly string[]) => (hasAlarms ? all : withoutAlarms(all)).filter((line) => !isRevision(line));
  return said(lines).join('\n') === said(before).join('\n');
}

/** An entry that the calendar had and the disputes no longer have. Its words say so. */
export function cancelled(
  before: Published,
  { date, language }: { readonly date: CivilDate; readonly language: Language },
): readonly string[] {
  if (before.lines.includes('STATUS:CANCELLED')) return before.lines;
  const { sequence, stamp } = revisionOf(date, 0, before);
  return withoutAlarms(before.lines).map((line) => {
    if (line.startsWith('SEQUENCE:')) return `SEQUENCE:${sequence}`;
    if (line.startsWith('DTSTAMP:')) return `DTSTAMP:${stamp}`;
    if (line.startsWith('SUMMARY:')) return `SUMMARY:${language.noLonger(line.slice('SUMMARY:'.length))}`;
    if (line.startsWith('DESCRIPTION:'))
      return `DESCRIPTION:${textValue(`${language.noLonger()}\n`)}${line.slice('DESCRIPTION:'.length)}`;
    return line.startsWith('STATUS:') ? 'STATUS:CANCELLED' : line;
  });
}

const isRevision = (line: string) => line.startsWith('SEQUENCE:') || line.startsWith('DTSTAMP:');

function valueIn(lines: readonly string[], name: string): string {
  const line = lines.find((one) => one.startsWith(`${name}:`));
  return line === undefined ? '' : line.slice(name.length + 1);
}

function withoutAlarms(lines: readonly string[]): string[] {
  const kept: string[] = [];
  let isAlarm = false;
  for (const line of lines) {
    if (line === 'BEGIN:VALARM') isAlarm = true;
    if (!isAlarm) kept.push(line);
    if (line === 'END:VALARM') isAlarm = false;
  }
  return kept;
}
