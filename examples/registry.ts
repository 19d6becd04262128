/*
 * A ministry's register in a file of SQLite: two people write at once, the agenda of a day, and a calendar that corrects
 * the one published before. examples/registry/registry.ts is the register.
 *
 *   npm run example registry                 in a folder that is removed afterwards
 *   npm run example registry -- disputes.db  in a file that stays
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CivilDate, type DisputeEvent, type DisputeRecord, parseEvent } from 'wto-dispute';
import { readRecord } from './lib/print.js';
import { Registry, type Stored } from './registry/registry.js';

const folder = mkdtempSync(join(tmpdir(), 'registry-'));
const [file = join(folder, 'disputes.db')] = process.argv.slice(2);
const registry = await Registry.open(file);

// DS590 has only begun; the two others are as the WTO knows them.
const begun = upTo('2019-09-16', recordOf('ds590'));
const ids = registry.add([begun, recordOf('ds583'), recordOf('ds533')]);
const [id = 0] = ids;
const published = registry.publish('Geneva', ids, '2019-09-17');
console.log(`${ids.length} disputes, and a calendar with ${entriesOf(published).length} entries`);

// Ana and Ben have read the same version. What Ana adds is stored; Ben has to look again.
const [ana, ben] = [registry.read(id), registry.read(id)];
const accepted = parseEvent({ type: 'consultations.accepted', date: '2019-09-20', by: 'Japan' });
const joining = parseEvent({ type: 'consultations.joinRequested', date: '2019-09-26', members: ['European Union'] });
console.log(`\nAna stores ${accepted.type}: ${registry.save(withFact(ana, accepted))}`);
console.log(`Ben stores ${joining.type}: ${registry.save(withFact(ben, joining))}`);
console.log(`Ben reads again and adds his fact: ${registry.append(id, joining).record.events.length} facts`);
console.log(`version ${registry.read(id).version}`);

console.log('\nThe agenda from 2019-11-01, sixty days:');
for (const { date, on, ds, deadline } of registry.agenda({ from: '2019-11-01', days: 60 }))
  console.log(`  ${date}  ${on.padEnd(5)}  DS${ds}  ${deadline.citation} (${deadline.rule})`);

// Published again, an entry is new or changed only where the two facts bear on it; the others stay as they were.
const known = new Set(entriesOf(published));
const corrected = entriesOf(registry.publish('Geneva', ids, '2019-11-01'));
console.log(
  `\nThe calendar again: ${corrected.filter((entry) => !known.has(entry)).length} entries are new or have changed`,
);

registry.close();
rmSync(folder, { recursive: true });

function recordOf(name: string): DisputeRecord {
  return readRecord(new URL(`./records/${name}.json`, import.meta.url));
}

function upTo(date: CivilDate, record: DisputeRecord): DisputeRecord {
  return { ...record, events: record.events.filter((fact) => fact.date <= date) };
}

function withFact(stored: Stored, fact: DisputeEvent): Stored {
  return { ...stored, record: { ...stored.record, events: [...stored.record.events, fact] } };
}

function entriesOf(calendar: string): string[] {
  return calendar.match(/BEGIN:VEVENT[\s\S]*?END:VEVENT/g) ?? [];
}
