/*
 * One dispute, seven dates: Japan — Products and Technology (DS590). The record says what happened and when; where
 * the dispute stood on a date, what ran and what came next is asked of it. Later facts are not known on earlier dates.
 */
import { explain, replay, statusOn } from 'wto-dispute';
import { deadlineLine, placeLine, readRecord, section } from './lib/print.js';

const dispute = replay(readRecord(new URL('./records/ds590.json', import.meta.url)));

const dates = {
  '2019-09-17': 'six days after the request: Japan has to reply',
  '2019-11-08': 'two days before the sixty days of DSU 4.7 end',
  '2019-11-11': 'a panel may be requested',
  '2020-07-01': 'requested, and put off by the DSB once',
  '2020-07-29': 'established; the panel was never composed',
  '2023-03-22': 'nearly three years on',
  '2023-03-23': 'withdrawn',
};

for (const [date, remark] of Object.entries(dates)) {
  const status = statusOn(dispute, date);
  const dated = status.nextSteps.filter(({ from, until }) => from !== undefined || until !== undefined);
  const lines = [
    placeLine(status),
    `            ${remark}; WTO list: ${status.wtoStatus.join(', ')}`,
    ...section('Time-limits', status.deadlines.map(deadlineLine)),
    ...section(
      'Next steps with a date',
      dated.map((step) => explain(step)),
    ),
  ];
  console.log(`${lines.join('\n')}\n`);
}
