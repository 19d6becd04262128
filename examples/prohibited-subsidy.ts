/*
 * The fast track of SCM 4: Brazil — Aircraft (DS46). Thirty days instead of sixty, a panel at the
 * first meeting, periods of its own, and the periods of the DSU halved (SCM 4.12).
 */
import { replay, statusOn } from 'wto-dispute';
import { ruleById } from 'wto-dispute/law';
import { deadlineLine, readRecord } from './lib/print.js';

const dispute = replay(readRecord(new URL('./records/ds46.json', import.meta.url)));

for (const date of ['1996-06-20', '1998-07-23', '1998-10-22', '1999-04-14', '1999-05-03', '1999-08-02']) {
  const { states, deadlines } = statusOn(dispute, date);
  console.log(`\n${date}  ${states.join(', ')}`);
  for (const deadline of deadlines) console.log(`  ${deadlineLine(deadline)}`);
}

// Why ten days where DSU 8.7 says twenty: the derivation names each step and its article.
const askDirectorGeneral = statusOn(dispute, '1998-07-23').deadlines.find(({ rule }) => rule === 'dsu-8-7-ask-dg');
console.log(`\n${ruleById('dsu-8-7-ask-dg').citation}:`);
for (const { kind, date, length, citation } of askDirectorGeneral?.derivation ?? [])
  console.log(`  ${kind.padEnd(8)} ${date}${length === undefined ? '' : ` ${JSON.stringify(length)}`}  ${citation}`);
