/* What the library makes of the real records in test/corpus: figures for README, docs and review. */
import { type DisputeError, policies } from '../../src/index.js';
import { ruleById } from '../../src/law.js';
import { counted, practiceOf, type RulePractice, refusals, standings } from '../../test/history/practice.js';
import { corpora } from '../../test/history/records.js';

const counts = (items: readonly string[]) => Object.fromEntries(counted(items));

const reasonOf = ({ reason, code, event, missing = [] }: DisputeError) =>
  `${reason ?? code}: ${event?.type}${missing.length > 0 ? ` lacks ${missing.join(', ')}` : ''}`;

/** How often a rule ran, was kept and was missed, and by how many days an act was irregular under it. */
function rowOf({ rule, runs, premature, late }: RulePractice) {
  const of = (...states: string[]) => runs.filter(({ state }) => states.includes(state)).length;
  const days = [...premature, ...late].sort((a, b) => a - b);
  const kept = { met: of('met'), 'met late': of('metLate'), missed: of('overdue', 'lapsed') };
  const median = ((days[(days.length - 1) >> 1] ?? 0) + (days[days.length >> 1] ?? 0)) / 2;
  const irregular = { premature: premature.length, late: late.length, ...(median > 0 && { 'median days': median }) };
  return [rule, { kind: ruleById(rule).kind, ran: runs.length, ...kept, ...irregular }] as const;
}

for (const { name, records } of corpora) {
  const all = standings(records);
  const facts = records.reduce((sum, { events }) => sum + events.length, 0);
  const tables = {
    [`${name}.json: ${records.length} records with ${facts} facts, of which replay`]: Object.fromEntries(
      policies.map((policy) => [policy, records.length - refusals(records, policy).length]),
    ),
    'Why the others do not under "standard"': counts(refusals(records, 'standard').map(reasonOf)),
    'Gaps under "lenient"': counts(all.flatMap(({ dispute }) => dispute.gaps.map(({ missing }) => missing))),
    Rules: Object.fromEntries(practiceOf(all).map(rowOf)),
    "Labels of the WTO's list at the end": counts(all.map(({ status }) => status.wtoStatus.join(' + '))),
  };
  for (const [title, table] of Object.entries(tables)) {
    console.log(`\n${title}`);
    console.table(table);
  }
}
