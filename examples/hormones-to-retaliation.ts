/*
 * From the request to retaliation: European Communities — Hormones (DS26). The record comes from
 * public pages and leaves out the request for authorization, so it is replayed leniently: the gap is
 * implied, and named.
 */
import { replay, statusOn } from 'wto-dispute';
import { deadlineLine, readRecord, statusLines } from './lib/print.js';

const dispute = replay(readRecord(new URL('./records/ds26.json', import.meta.url)), { policy: 'lenient' });

// Adopted on 13 February 1998: the duties and periods of DSU 21 begin.
console.log(statusLines(statusOn(dispute, '1998-02-13')).join('\n'));

// The arbitrator gave 15 months from adoption: they end on 13 May 1999, and DSU 22 counts from there.
const after = statusOn(dispute, '1999-05-14');
console.log(`\n${after.date}  ${after.states.join(', ')}`);
for (const deadline of after.deadlines.filter(({ citation }) => citation.startsWith('DSU 22')))
  console.log(`  ${deadlineLine(deadline)}`);

// Authorized on 26 July 1999. The memorandum that the parties notified in 2009 is a note in this record, and ends nothing.
const granted = statusOn(dispute, '1999-07-26');
console.log(`\n${granted.date}  ${granted.states.join(', ')}: ${granted.wtoStatus.join(', ')}`);
console.log(
  'Implied:',
  dispute.gaps.map(({ missing, impliedBy }) => `${missing} (by ${impliedBy.date} ${impliedBy.type})`),
);
