import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { toICalendar } from '../../src/formats.js';
import { french } from '../../src/french.js';
import { type DisputeEvent, type DisputeRecord, english, replay } from '../../src/index.js';
import { spanish } from '../../src/spanish.js';
import { daysAfter } from '../answers/counting.js';
import { namedRecords } from '../history/records.js';

/*
 * RFC 5545, 3.8.7.4: of two entries with one UID that with the higher SEQUENCE is the newer one. RFC 5546, 2.1.5: between
 * equal ones the later DTSTAMP decides.
 */

/** The entries of a calendar by UID, as they are written. */
function entriesOf(text: string): Map<string, string> {
  const entries = [...text.matchAll(/BEGIN:VEVENT\r\n[\s\S]*?END:VEVENT\r\n/g)].map(([entry]) => entry);
  return new Map(
    entries.map((entry) => [/UID:((?:.|\r\n )*)\r\n[A-Z]/.exec(entry)?.[1]?.replaceAll('\r\n ', '') ?? '', entry]),
  );
}

const sequenceOf = (entry: string) => Number(/SEQUENCE:(\d+)/.exec(entry)?.[1]);
const stampOf = (entry: string) => /DTSTAMP:(\d{8})/.exec(entry)?.[1] ?? '';
const isCancelled = (entry: string) => entry.includes('STATUS:CANCELLED');

/** What a reader of the first calendar is not told of by the second one. */
function lost(before: string, after: string): string[] {
  const now = entriesOf(after);
  return [...entriesOf(before)].flatMap(([uid, entry]) => {
    const next = now.get(uid);
    if (next === undefined) return [`${uid} is missing`];
    if (next === entry) return [];
    return sequenceOf(next) > sequenceOf(entry) && stampOf(next) >= stampOf(entry) ? [] : [`${uid} is not newer`];
  });
}

const lenient = (record: DisputeRecord) => replay(record, { policy: 'lenient' });
const header = { title: 'Japan — Products', complainants: ['Korea'], respondent: 'Japan' };
const facts: readonly DisputeEvent[] = [
  { type: 'consultations.requested', date: '2019-09-11' },
  { type: 'panel.requested', date: '2020-06-18' },
  { type: 'panel.established', date: '2020-07-29' },
];
const korea = (changes: Partial<DisputeRecord> = {}) => replay({ ...header, events: facts, ...changes });
const first = toICalendar(korea(), '2020-08-03');
const next = (dispute: Parameters<typeof toICalendar>[0], date = '2020-08-04') =>
  toICalendar(dispute, date, { previous: first });
const entry = (text: string, rule: string) =>
  [...entriesOf(text)].find(([uid]) => uid.includes(`.${rule}@`))?.[1] ?? '';

describe('a calendar that corrects the one before it', () => {
  it('is the same, byte for byte, where nothing has changed', () => {
    expect(next(korea(), '2020-08-03')).toBe(first);
  });

  it('moves what a corrected fact moves, with a higher SEQUENCE and the date of the correction', () => {
    const [request, ...others] = facts as [DisputeEvent, ...DisputeEvent[]];
    const text = next(korea({ events: [{ ...request, date: '2019-09-10' }, ...others] }));
    expect(entry(first, 'dsu-4-3-reply')).toContain('DTSTART;VALUE=DATE:20190923');
    expect(entry(text, 'dsu-4-3-reply')).toContain('DTSTART;VALUE=DATE:20190920');
    expect(stampOf(entry(text, 'dsu-4-3-reply'))).toBe('20200804');
    expect(lost(first, text)).toEqual([]);
  });

  it('cancels what a fact that is struck out had begun', () => {
    const text = next(korea({ events: facts.slice(0, 2) }));
    expect(entry(first, 'dsu-8-7-ask-dg')).toContain('STATUS:CONFIRMED');
    expect(isCancelled(entry(text, 'dsu-8-7-ask-dg'))).toBe(true);
    expect(lost(first, text)).toEqual([]);
  });

  /* RFC 5546, 3.2.5: a cancelled entry stays with its reader, and many programs show its words alone. */
  it.each([
    { language: english, words: 'no longer applies', sentence: 'No longer applies.', day: /(?:last|first) day/ },
    { language: french, words: "ne s'applique plus", sentence: "Ne s'applique plus.", day: /(?:dernier|premier) jour/ },
    { language: spanish, words: 'ya no se aplica', sentence: 'Ya no se aplica.', day: /(?:último|primer) día/ },
  ])(
    'says in its words what no longer applies, gone or moot ($language.code)',
    ({ language, words, sentence, day }) => {
      const published = toICalendar(korea(), '2020-08-03', { language });
      const struck = korea({ events: facts.slice(0, 2) });
      const accepted = korea({ events: [...facts, { type: 'consultations.accepted', date: '2019-09-18' }] });
      const all = [
        published,
        ...[struck, accepted].map((one) => toICalendar(one, '2020-08-04', { language, previous: published })),
      ];
      const found = all.map((text) =>
        [...entriesOf(text).values()].map((one) => {
          const plain = one.replaceAll('\r\n ', '').replaceAll('\\,', ',');
          const [summary = '', description = ''] = [/SUMMARY:(.*)/, /DESCRIPTION:(.*)/].map(
            (line) => line.exec(plain)?.[1],
          );
          expect([summary, summary.includes(words)]).toEqual([summary, isCancelled(one)]);
          expect([summary, day.test(summary)]).toEqual([summary, !isCancelled(one)]);
          expect([summary, description.startsWith(`${sentence}\\n`)]).toEqual([summary, isCancelled(one)]);
          return isCancelled(one);
        }),
      );
      expect(found.map((many) => many.includes(true) && many.includes(false))).toEqual([false, true, true]);
    },
  );

  it('says so in its own language, where the one before was in another', () => {
    const text = toICalendar(korea({ events: facts.slice(0, 2) }), '2020-08-04', { previous: first, language: french });
    expect(entry(text, 'dsu-8-7-ask-dg').replaceAll('\r\n ', '')).toContain("SUMMARY:Ne s'applique plus\u00a0: ");
  });

  it('says what a fact that is learnt late changes', () => {
    const known: DisputeEvent = { type: 'consultations.accepted', date: '2019-09-18' };
    const text = next(korea({ events: [...facts, known] }));
    expect(entry(text, 'dsu-4-3-reply')).not.toBe(entry(first, 'dsu-4-3-reply'));
    expect(lost(first, text)).toEqual([]);
  });

  it('keeps the UIDs where a number is given later, and names it', () => {
    const text = next(korea({ ds: 590 }));
    expect([...entriesOf(text).keys()]).toEqual([...entriesOf(first).keys()]);
    expect(entry(text, 'dsu-8-7-ask-dg')).toContain('DS590');
    expect(lost(first, text)).toEqual([]);
  });

  it('keeps the UIDs in whatever order the disputes stand, and under another spelling of a Member', () => {
    const other = replay({ ...header, title: 'Japan — Services', events: facts });
    const names = (...disputes: Parameters<typeof toICalendar>[0][]) =>
      [...entriesOf(toICalendar(disputes.flat(), '2020-08-03')).keys()].sort();
    expect(names(korea(), other)).toEqual(names(other, korea()));
    expect(names(korea({ complainants: ['Corea'] }))).toEqual(names(korea()));
  });

  it('has a dispute once that is given twice', () => {
    expect(entriesOf(toICalendar([korea(), korea()], '2020-08-03')).size).toBe(entriesOf(first).size);
  });

  it('never sets a DTSTAMP back, and keeps what was cancelled before', () => {
    const struck = toICalendar(korea({ events: facts.slice(0, 2) }), '2020-09-01', { previous: first });
    const again = toICalendar(korea({ events: facts.slice(0, 2) }), '2020-08-05', { previous: struck });
    expect(lost(struck, again)).toEqual([]);
    expect(entry(again, 'dsu-8-7-ask-dg')).toBe(entry(struck, 'dsu-8-7-ask-dg'));
    const back = toICalendar(korea(), '2020-08-05', { previous: struck });
    expect(stampOf(entry(back, 'dsu-8-7-ask-dg'))).toBe('20200901');
    expect(lost(struck, back)).toEqual([]);
  });

  it('is a calendar', () => {
    const text = next(korea({ events: facts.slice(0, 2) }));
    const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
    expect(events).toHaveLength(entriesOf(text).size);
  });

  // The name of the file in place of its text would otherwise cancel nothing and correct nothing, in silence.
  it.each([null, 5, ['x'], 'korea.ics', 'BEGIN:VEVENT\nEND:VEVENT\nx'])('is not made from %j', (previous) => {
    expect(() => toICalendar(korea(), '2020-08-03', { previous: previous as never })).toThrow(
      'invalid argument: previous: expected the text of an iCalendar file',
    );
  });

  it('is new in every entry where nothing was published', () => {
    expect(toICalendar(korea(), '2020-08-03', { previous: '' })).toBe(toICalendar(korea(), '2020-08-03'));
    const empty = toICalendar([], '2020-08-01');
    expect(toICalendar(korea(), '2020-08-03', { previous: empty })).toBe(toICalendar(korea(), '2020-08-03'));
  });
});

/** One record of eighty; `npm run check corrections` takes every one. Each fact is moved by a day, left out, and put in. */
const EVERY = Number(process.env['CORRECTIONS_EVERY'] ?? 80);

describe('the correction of each fact of a real record reaches the reader', () => {
  const records = namedRecords.filter((_, index) => index % EVERY === 0);

  it.each(records.map((one) => [one.name, one.record] as const))('%s', { timeout: 120_000 }, (_, record) => {
    const date = daysAfter(
      record.events
        .map((event) => event.date)
        .sort()
        .at(-1) ?? '2000-01-01',
      30,
    );
    const whole = toICalendar(lenient(record), date);
    for (const event of record.events) {
      const moved = record.events.map((one) => (one === event ? { ...event, date: daysAfter(event.date, 1) } : one));
      const without = record.events.filter((one) => one !== event);
      const calendarOf = (events: readonly DisputeEvent[], previous: string) =>
        toICalendar(lenient({ ...record, events }), date, { previous });
      expect(lost(whole, calendarOf(moved, whole))).toEqual([]);
      const shorter = calendarOf(without, whole);
      expect(lost(whole, shorter)).toEqual([]);
      expect(lost(shorter, calendarOf(record.events, shorter))).toEqual([]);
    }
  });
});
