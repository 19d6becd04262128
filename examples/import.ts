/*
 * A ministry's spreadsheet becomes records: a line for each fact, dates as people write them, Members and kinds of fact
 * in three languages. What is not understood is reported with its line, and never guessed.
 *
 *   npm run example import                                            the sample, examples/import/disputes.csv
 *   npm run example import -- FILE [DD/MM/YYYY | MM/DD/YYYY [OUT]]    a sheet of your own; the records go into OUT
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { explain, replay, statusOn } from 'wto-dispute';
import { dateOrders } from './import/dates.js';
import { importRecords } from './import/records.js';
import { placeLine } from './lib/print.js';

const [file = new URL('./import/disputes.csv', import.meta.url), told, out] = process.argv.slice(2);
const dates = dateOrders.find((order) => order === told);
if (told !== undefined && dates === undefined) throw new RangeError(`${told} is none of ${dateOrders.join(', ')}`);

// A sheet in another encoding is refused: its accents would be lost.
const sheet = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
const { records, problems } = importRecords(sheet, { dates });
if (out !== undefined) writeFileSync(out, `${JSON.stringify(records, null, 2)}\n`);

console.log(`${records.length} records, ${problems.length} lines that were not understood`);
for (const { line, why } of problems) console.log(`  line ${line}: ${why}`);

for (const record of records) {
  console.log(`\nDS${record.ds}  ${record.title}`);
  for (const { date, type } of record.events) console.log(`  ${date}  ${type}`);
  const dispute = replay(record, { policy: 'lenient' });
  for (const doubt of [...dispute.gaps, ...dispute.setAside, ...dispute.warnings]) console.log(`  ${explain(doubt)}`);
  console.log(`  ${placeLine(statusOn(dispute, '2020-10-01'))}`);
}
