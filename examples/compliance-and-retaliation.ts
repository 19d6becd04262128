/*
 * Two tracks at once: European Communities — Large Civil Aircraft (DS316). Compliance proceedings
 * (DSU 21.5) and retaliation (DSU 22) run side by side, and two labels of the WTO's list can hold.
 */
import { replay, statusOn } from 'wto-dispute';
import { readRecord } from './lib/print.js';

const dispute = replay(readRecord(new URL('./records/ds316.json', import.meta.url)));

for (const date of ['2011-12-09', '2012-01-19', '2012-04-13', '2018-05-28', '2018-08-27', '2019-10-14', '2019-12-06']) {
  const { states, wtoStatus } = statusOn(dispute, date);
  console.log(`${date}  ${wtoStatus.join(' and ')}`);
  for (const state of states) console.log(`  ${state.replace('implementation.', '')}`);
}

// What runs in the second compliance proceeding carries its number.
const { deadlines } = statusOn(dispute, '2018-08-27');
console.log('\nRecourse 2 on 2018-08-27:');
for (const { rule, lastDay, state, recourse } of deadlines)
  if (recourse === 2) console.log(`  ${state.padEnd(8)} ${lastDay ?? 'no date'}  ${rule}`);
