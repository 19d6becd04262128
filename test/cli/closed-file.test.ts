import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { call } from './call.js';

const folder = mkdtempSync(join(tmpdir(), 'wto-dispute-closed-'));
afterAll(() => rmSync(folder, { recursive: true }));

const put = (name: string, text: string) => writeFileSync(join(folder, name), text);
const event = (...lines: string[]) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'].join('\r\n');
const calendar = (...events: string[]) => ['BEGIN:VCALENDAR', ...events, 'END:VCALENDAR', ''].join('\r\n');

// Day ten after Friday 11 April 2025 is Easter Monday.
put(
  'record.json',
  '{"title":"x","complainants":["A"],"respondent":"B","events":[{"type":"consultations.requested","date":"2025-04-11"}]}',
);
put('easter.txt', '\uFEFF# The list of 2025\r\n2025-04-18 # Good Friday\r\n\r\n  2025-04-21\n');
put('empty.txt', '# none\n');
put('wrong.txt', '2025-04-18\n21 April 2025\n');
put('easter.ics', calendar(event('SUMMARY:Easter', 'DTSTART;VALUE=DATE:20250421', 'DTEND;VALUE=DATE:20250422')));
put('alone.ics', calendar(event('DTSTART;VALUE=DATE:20250421')));
put('folded.ics', calendar(event('DTSTART;VALUE=\r\n DATE:20250421')));
put('long.ics', calendar(event('DTSTART;VALUE=DATE:20250418', 'DTEND;VALUE=DATE:20250423')));
put('times.ics', calendar(event('DTSTART:20250421T090000Z', 'DTEND:20250421T100000Z')));
put('wrong.ics', calendar(event('DTSTART;VALUE=DATE:20250431')));

const inFolder = (...words: string[]) => call(['deadlines', 'record.json', '--on', '2025-04-11', ...words], { folder });
const lastDayOf = (...words: string[]) => /last day (.+?) \(/.exec(inFolder(...words).out)?.[1];

describe('a file of closed days', () => {
  it.each([
    ['easter.txt', 'Tuesday 22 April 2025'],
    ['empty.txt', 'Monday 21 April 2025'],
    ['easter.ics', 'Tuesday 22 April 2025'],
    ['alone.ics', 'Tuesday 22 April 2025'],
    ['folded.ics', 'Tuesday 22 April 2025'],
    ['long.ics', 'Wednesday 23 April 2025'],
    ['times.ics', 'Monday 21 April 2025'],
  ])('says when the WTO is closed: %s', (file, lastDay) => {
    expect(lastDayOf('--closed-file', file)).toBe(lastDay);
  });

  it('stands beside others, and beside days in the call', () => {
    expect(lastDayOf('--closed', '2025-04-22', '--closed-file', 'easter.txt')).toBe('Wednesday 23 April 2025');
    expect(lastDayOf('--closed-file', 'empty.txt', '--closed-file', 'alone.ics')).toBe('Tuesday 22 April 2025');
  });

  // Amendments, E.
  it('settles the doubt that there is without one', () => {
    expect(lastDayOf()).toBe("Monday 21 April 2025, perhaps Tuesday 22 April 2025 by the WTO's calendar");
  });

  it.each([
    ['none.txt', 3, 'none.txt: cannot be read: no such file'],
    ['wrong.txt', 2, '--closed-file wrong.txt, line 2: "21 April 2025" is not a date; write YYYY-MM-DD'],
    ['wrong.ics', 2, '--closed-file wrong.ics: "2025-04-31" is not a date; write YYYY-MM-DD'],
  ])('is refused: %s', (file, code, sentence) => {
    expect(inFolder('--closed-file', file)).toEqual({ code, out: '', error: `wto-dispute: ${sentence}\n` });
  });
});
