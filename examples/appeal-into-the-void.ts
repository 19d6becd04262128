/*
 * An appeal that no division can hear: United States — Softwood Lumber (DS533), appealed on 28 September
 * 2020. From 11 December 2019 no division of the Appellate Body can be formed. The appeal rests; no
 * time-limit moves it, and only the parties or a report can.
 */
import { append, replay, statusOn } from 'wto-dispute';
import { deadlineLine, readRecord } from './lib/print.js';

const dispute = replay(readRecord(new URL('./records/ds533.json', import.meta.url)));

for (const date of ['2020-09-28', '2020-12-28', '2026-01-01']) {
  const { states, wtoStatus, deadlines } = statusOn(dispute, date);
  console.log(`${date}  ${states.join(', ')}  (${wtoStatus.join(', ')})`);
  for (const deadline of deadlines.filter(({ holder }) => holder === 'appellateBody'))
    console.log(`  ${deadlineLine(deadline)}`);
}

// What leads out: for example a solution that the parties find.
const settled = append(dispute, { type: 'settlement.notified', date: '2026-02-02' });
const { stage, outcome, wtoStatus, deadlines } = statusOn(settled, '2026-02-02');
console.log(`2026-02-02  ${stage}: ${outcome}  (${wtoStatus.join(', ')}), ${deadlines.length} time-limits left`);
