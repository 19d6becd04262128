/*
 * A refusal to consult, and a request for a panel soon after it: which dates depend on how the law is read, who reads it
 * so, and what becomes of the request under each reading.
 *
 *   npm run example readings
 */
import { explain, parseRecord, type ReadingChoice, replay, statusOn } from 'wto-dispute';
import { readings } from 'wto-dispute/law';

const record = parseRecord({
  title: 'A refusal',
  complainants: ['Korea'],
  respondent: 'Japan',
  events: [
    { type: 'consultations.requested', date: '2019-09-11' },
    { type: 'consultations.refused', date: '2019-09-16' },
    { type: 'panel.requested', date: '2019-10-01' },
  ],
});

// The time-limits before the request, those of which there is another reading.
console.log('On 30 September 2019:');
for (const deadline of statusOn(replay(record), '2019-09-30').deadlines)
  if (deadline.disputed !== undefined) console.log(`\n${deadline.action}:\n${explain(deadline)}`);

// The request came on day 20. Opinions are divided, so it is not irregular unless the question is decided.
const question = readings.find(({ id }) => id === 'dsu-4-3-refusal');
console.log(`\n${question?.question}`);
judge('not decided', {});
judge('after the thirty days', { 'dsu-4-3-refusal': 'day-31' });
judge('from the day after the refusal', { 'dsu-4-3-refusal': 'at-once' });

function judge(title: string, chosen: ReadingChoice): void {
  const { irregularities } = statusOn(replay(record, { readings: chosen }), '2019-10-01');
  console.log(`- ${title}: ${irregularities.map((one) => explain(one)).join('; ') || 'regular'}`);
}
