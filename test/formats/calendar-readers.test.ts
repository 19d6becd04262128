import ICAL from 'ical.js';
import generator, { ICalEventStatus } from 'ical-generator';
import nodeIcal from 'node-ical';
import { describe, expect, it } from 'vitest';
import { toICalendar } from '../../src/formats.js';
import { daysAfter } from '../answers/counting.js';
import { someReal } from './disputes.js';

/** What a program reads of an entry. */
interface Read {
  readonly uid: string;
  readonly day: string;
  readonly sequence: number;
  readonly status: string;
  readonly summary: string;
  readonly description: string;
}

const byUid = (a: Read, b: Read) => (a.uid < b.uid ? -1 : 1);

function readByIcalJs(text: string): Read[] {
  const entries = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
  const read = entries.map((entry) => {
    const { uid, startDate, sequence, summary, description } = new ICAL.Event(entry);
    const status = String(entry.getFirstPropertyValue('status'));
    return { uid, day: startDate.toString(), sequence: Number(sequence), status, summary, description };
  });
  return read.sort(byUid);
}

function readByNodeIcal(text: string): Read[] {
  const read = Object.values(nodeIcal.sync.parseICS(text)).flatMap((entry) => {
    if (entry?.type !== 'VEVENT') return [];
    expect(entry.start.dateOnly, entry.uid).toBe(true);
    const { uid, start, sequence, status = '', summary, description } = entry;
    const texts = { summary: String(summary), description: String(description) };
    return [{ uid, day: dayOf(start), sequence: Number(sequence), status, ...texts }];
  });
  return read.sort(byUid);
}

/** node-ical gives a day as the midnight at its start, where the program runs. */
function dayOf(start: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${start.getFullYear()}-${two(start.getMonth() + 1)}-${two(start.getDate())}`;
}

const unfolded = (text: string) => text.replaceAll('\r\n ', '').split('\r\n');

describe('a calendar of every real dispute of the sample', () => {
  const calendars = someReal.map(({ name, dispute, dates }) => {
    const last = dates.at(-1) ?? '';
    return [name, toICalendar(dispute, last), toICalendar(dispute, daysAfter(last, 400))] as const;
  });

  it('is read alike by ical.js and by node-ical', () => {
    for (const [name, ...texts] of calendars)
      for (const text of texts) expect(readByNodeIcal(text), name).toEqual(readByIcalJs(text));
  });

  it('has the lines that ical-generator writes for the same entries, in one dispute of eight', () => {
    for (const [name, text] of calendars.filter((_, index) => index % 8 === 0)) {
      const ours = new Set(unfolded(text));
      // ical-generator takes the day of a moment in UTC, wherever it runs.
      const calendar = generator();
      for (const { uid, day, sequence, status, summary, description } of readByIcalJs(text))
        calendar.createEvent({
          id: uid,
          start: new Date(`${day}T00:00:00Z`),
          end: new Date(`${daysAfter(day, 1)}T00:00:00Z`),
          allDay: true,
          sequence,
          status: status === 'CANCELLED' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
          summary,
          description: { plain: description },
        });
      const theirs = unfolded(calendar.toString()).filter((line) =>
        /^(?:UID|DTSTART|DTEND|SEQUENCE|STATUS|SUMMARY|DESCRIPTION)/.test(line),
      );
      expect(
        theirs.filter((line) => !ours.has(line)),
        name,
      ).toEqual([]);
    }
  });
});
