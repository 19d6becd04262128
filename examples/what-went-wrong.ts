/*
 * Four ways to be wrong, under the three policies; and an input that is no record at all.
 *
 *   impossible   it contradicts the facts before it             set aside by "lenient", refused by the others
 *   incomplete   it presupposes a fact that the record lacks    implied by "lenient", refused by the others
 *   irregular    it came too early or too late                  refused by "strict", noted by the others
 *   doubtful     it can hardly be what is meant                 refused by "strict", warned of by the others
 */
import { check, DisputeError, type DisputeEvent, type Policy, parseRecord, policies, replay } from 'wto-dispute';

const facts: readonly DisputeEvent[] = [
  { type: 'consultations.requested', date: '2019-09-11' },
  { type: 'panel.requested', date: '2020-06-18' },
  { type: 'panel.established', date: '2020-07-29' },
];
const record = (events: readonly DisputeEvent[]) =>
  parseRecord({ title: 'Japan — Products and Technology', complainants: ['Korea'], respondent: 'Japan', events });

const attempts: Record<string, readonly DisputeEvent[]> = {
  'impossible: a panel established twice': [...facts, { type: 'panel.established', date: '2020-08-28' }],
  'incomplete: an appeal without a report': [...facts, { type: 'appeal.notified', date: '2021-12-01' }],
  'irregular: a panel requested on day 45': [
    { type: 'consultations.requested', date: '2019-09-11' },
    { type: 'panel.requested', date: '2019-10-26' },
  ],
  'doubtful: a settlement by a Member that is no party': [
    ...facts,
    { type: 'settlement.notified', date: '2020-08-28', by: 'Coreea' },
  ],
};

for (const [title, events] of Object.entries(attempts)) {
  console.log(`\n${title}`);
  const answers = policies.map((policy) => attempt(events, policy));
  for (const [index, { answer }] of answers.entries()) console.log(`  ${policies[index]}: ${answer}`);
  console.log(`  "${answers[0]?.message}"`);
}

// replay throws one kind of error; its code says which way it went, and what explains it is typed by the code.
function attempt(events: readonly DisputeEvent[], policy: Policy): { answer: string; message: string } {
  try {
    const { gaps, setAside, warnings } = replay(record(events), { policy });
    const implied = gaps.map(({ missing }) => missing);
    if (setAside.length > 0) return { answer: 'set aside', message: '' };
    if (implied.length > 0) return { answer: `taken, implied: ${implied.join(', ')}`, message: '' };
    return { answer: warnings.length > 0 ? 'taken, and warned of' : 'taken, and noted', message: '' };
  } catch (error) {
    if (!(error instanceof DisputeError)) throw error;
    const { code, message, reason } = error;
    return { answer: reason === undefined ? code : `${code}, ${reason}`, message };
  }
}

// The same questions before a fact is appended: check answers with a value and throws nothing.
const dispute = replay(record(facts.slice(0, 1)));
const verdict = check(dispute, { type: 'panel.requested', date: '2019-10-26' });
console.log('\ncheck, of the request on day 45');
console.log(`  possible: ${verdict.possible}`);
for (const { message } of verdict.irregularities) console.log(`  ${message}`);

// An input that is not a record: one error that lists everything.
console.log('\na broken record');
try {
  parseRecord({
    title: 'Japan — Products and Technology',
    complainants: [],
    respondant: 'Japan',
    events: [
      { type: 'consultations.requested', date: '2019-02-30' },
      { type: 'panel.request', date: '2020-06-18' },
      { type: 'rpt.agreed', date: '2021-01-01', period: { days: 0 } },
    ],
  });
} catch (error) {
  if (!(error instanceof DisputeError) || error.details.code !== 'INVALID_RECORD') throw error;
  for (const { message } of error.details.issues) console.log(`  ${message}`);
}
