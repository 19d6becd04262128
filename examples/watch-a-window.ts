/*
 * A dispute kept day by day: facts are appended as they come, and the time-limits answer. Japan–Korea (DS590) again:
 * the ten and thirty days in which the respondent owes a reply and consultations (DSU 4.3), and the sixty days that
 * hold back a request for a panel (DSU 4.7).
 */
import { append, check, parseRecord, replay, statusOn } from 'wto-dispute';

let dispute = replay(
  parseRecord({
    ds: 590,
    title: 'Japan — Products and Technology',
    complainants: ['Korea'],
    respondent: 'Japan',
    events: [{ type: 'consultations.requested', date: '2019-09-11' }],
  }),
);

const diary: readonly (readonly [date: string, type?: 'consultations.accepted' | 'consultations.held'])[] = [
  ['2019-09-19'],
  ['2019-09-20', 'consultations.accepted'], // day nine: Japan replies
  ['2019-10-10'],
  ['2019-10-11', 'consultations.held'], // day thirty
  ['2019-11-09'],
  ['2019-11-10'], // day sixty: the wait ends with the day
  ['2019-11-11'], // day sixty-one: a panel may be requested
];

// Three time-limits of the law, by the names they have in docs/law.md.
const watched = {
  'reply (DSU 4.3)': 'dsu-4-3-reply',
  'consult (DSU 4.3)': 'dsu-4-3-enter-consultations',
  'wait (DSU 4.7)': 'dsu-4-7-request-panel',
} as const;

for (const [date, type] of diary) {
  // A fact is appended; the dispute before it is another value and stays as it was.
  if (type !== undefined) dispute = append(dispute, { type, date });
  console.log(type === undefined ? date : `${date}  ${type}`);

  const { deadlines, pastDeadlines } = statusOn(dispute, date);
  for (const [name, rule] of Object.entries(watched)) {
    const limit = [...deadlines, ...pastDeadlines].find((each) => each.rule === rule);
    const left = limit?.daysLeft === undefined ? '' : `, days left: ${limit.daysLeft}`;
    console.log(`    ${name.padEnd(18)} ${limit?.state}${left}`);
  }

  // Would a request for a panel be regular today? Asked without appending anything.
  const [irregularity] = check(dispute, { type: 'panel.requested', date }).irregularities;
  const answer = irregularity === undefined ? 'regular' : `premature, days too early: ${irregularity.days}`;
  console.log(`    request today      ${answer}`);
}
