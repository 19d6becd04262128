/*
 * An appeal that was heard all the same: Turkey — Pharmaceutical Products (DS583). The parties agreed
 * to arbitrate under DSU 25; the panel's work was suspended before circulation, and the award bound
 * without adoption. It is day zero for DSU 21 and 22.
 */
import { replay, statusOn } from 'wto-dispute';
import { deadlineLine, readRecord } from './lib/print.js';

const dispute = replay(readRecord(new URL('./records/ds583.json', import.meta.url)));

for (const date of ['2021-11-11', '2021-12-20', '2022-03-22', '2022-04-25', '2022-07-25', '2023-05-19']) {
  const { states, wtoStatus, deadlines } = statusOn(dispute, date);
  console.log(`${date}  ${states.join(', ')}  (${wtoStatus.join(', ')})`);
  for (const deadline of deadlines.filter(
    ({ rule }) => rule.startsWith('mpia') || rule === 'dsu-12-12-lapse' || rule === 'dsu-21-3-intentions',
  ))
    console.log(`  ${deadlineLine(deadline)}`);
}
