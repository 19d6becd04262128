/*
 * Where several disputes stand, and their time-limits, as two CSV files for a spreadsheet.
 *
 *   npm run example to-csv                                  prints both
 *   npm run example to-csv -- statuses.csv deadlines.csv    writes them
 */
import { writeFileSync } from 'node:fs';
import { explain, replay, statusOn } from 'wto-dispute';
import { type Cell, toCsv } from './lib/csv.js';
import { readRecord } from './lib/print.js';

const date = '2020-07-01';
const disputes = ['ds590', 'ds583', 'ds533'].map((name) =>
  replay(readRecord(new URL(`./records/${name}.json`, import.meta.url)), { policy: 'lenient' }),
);
const answers = disputes.map((dispute) => ({ record: dispute.record, status: statusOn(dispute, date) }));

const statuses = answers.map(({ record, status }): Cell[] => [
  record.ds,
  record.title,
  record.complainants.join('; '),
  record.respondent,
  status.date,
  status.stage,
  status.wtoStatus.join('; '),
  status.nextSteps.length,
  status.irregularities.length,
]);
const deadlines = answers.flatMap(({ record, status }) =>
  status.deadlines.map((deadline): Cell[] => [
    record.ds,
    deadline.citation,
    deadline.rule,
    deadline.member ?? deadline.holder,
    deadline.state,
    deadline.opens,
    deadline.due,
    deadline.daysLeft,
    explain(deadline),
  ]),
);

const files = [
  toCsv([
    ['number', 'title', 'complainants', 'respondent', 'on', 'stage', 'label', 'steps', 'departures'],
    ...statuses,
  ]),
  toCsv([['number', 'article', 'rule', 'holder', 'state', 'opens', 'due', 'days left', 'why'], ...deadlines]),
];
const targets = process.argv.slice(2);
for (const [index, text] of files.entries()) {
  const target = targets[index];
  // A byte order mark tells Excel that the file is UTF-8.
  if (target !== undefined) writeFileSync(target, `\ufeff${text}`);
}
if (targets.length === 0) console.log(files.join('\n').replaceAll('\r\n', '\n').trimEnd());
