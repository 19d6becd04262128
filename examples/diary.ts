/*
 * Several disputes in one diary: their time-limits as an .ics file that any calendar program imports. Every entry has a
 * lasting UID, so that importing a later export updates what changed and leaves the rest alone.
 *
 *   npm run example diary                    what the file holds, and what one more fact changes in it
 *   npm run example diary -- disputes.ics    writes the file
 */
import { writeFileSync } from 'node:fs';
import { replay } from 'wto-dispute';
import { toICalendar } from 'wto-dispute/formats';
import { readRecord } from './lib/print.js';

const disputes = ['ds590', 'ds583', 'ds533'].map((name) =>
  replay(readRecord(new URL(`./records/${name}.json`, import.meta.url)), { policy: 'lenient' }),
);

// On 17 September 2019 Japan has not replied yet; on 20 September it has. Later facts are not yet known.
const before = toICalendar(disputes, '2019-09-17');
const after = toICalendar(disputes, '2019-09-20', { previous: before });

const [file] = process.argv.slice(2);
if (file !== undefined) writeFileSync(file, after);

const entries = entriesOf(before);
console.log(`${entries.length} entries from ${disputes.length} disputes; those ahead on 2019-09-17:`);
for (const entry of entries.filter(({ date, status }) => date >= '2019-09-17' && status === 'CONFIRMED'))
  console.log(`  ${entry.date}  ${entry.summary}`);

console.log('\nWhat the reply of 20 September changes:');
const known = new Map(entries.map((entry) => [entry.uid, entry.text]));
for (const { uid, text, status, sequence } of entriesOf(after))
  if (known.get(uid) !== text) console.log(`  ${uid}  ${status}, SEQUENCE ${sequence}`);

console.log('\nOne entry, as it stands in the file:\n');
console.log(
  entries
    .find(({ uid }) => uid.endsWith('.dsu-4-7-request-panel@wto-dispute'))
    ?.text.trim()
    .replaceAll('\r', ''),
);

/** The entries of a calendar, read with no more than these lines need; ical.js reads it all. */
function entriesOf(calendar: string) {
  return [...calendar.matchAll(/BEGIN:VEVENT[\s\S]*?END:VEVENT/g)].map(([text]) => {
    const lines = text.replaceAll('\r\n ', '').split('\r\n');
    const value = (name: string) => lines.find((line) => line.startsWith(name))?.slice(name.length) ?? '';
    const date = value('DTSTART;VALUE=DATE:').replace(/(\d{4})(\d\d)(\d\d)/, '$1-$2-$3');
    const summary = value('SUMMARY:').replaceAll('\\', '');
    return { uid: value('UID:'), date, status: value('STATUS:'), sequence: value('SEQUENCE:'), summary, text };
  });
}
