/** What the library makes of the real records in test/corpus: figures for README, docs and review. */
import { type DisputeError, policies } from '../src/index.js';
import { ruleById } from '../src/law.js';
import {
  counted,
  END_OF_DATA,
  practiceOf,
  type RulePractice,
  refusals,
  type Standing,
  standings,
} from '../test/history/practice.js';
import { type Corpus, corpora } from '../test/history/records.js';

type Cell = string | number;

/** Columns as wide as their widest cell; numbers to the right. */
function table(rows: readonly (readonly Cell[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => String(row[column]).length)));
  const cell = (value: Cell, column: number) =>
    typeof value === 'number' ? String(value).padStart(widths[column] ?? 0) : value.padEnd(widths[column] ?? 0);
  return rows.map((row) => `  ${row.map(cell).join('  ')}`.trimEnd()).join('\n');
}

function section(title: string, rows: readonly (readonly Cell[])[]): void {
  console.log(`\n${title}\n${rows.length === 0 ? '  none' : table(rows)}`);
}

const share = (part: number, whole: number) => (whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`);

function median(days: readonly number[]): Cell {
  if (days.length === 0) return '-';
  const sorted = [...days].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}

const reasonOf = ({ reason, code, event, missing = [] }: DisputeError) =>
  `${reason ?? code}: ${event?.type}${missing.length > 0 ? ` lacks ${missing.join(', ')}` : ''}`;

function replays({ records }: Corpus): void {
  const rows = policies.map((policy) => {
    const refused = refusals(records, policy).length;
    return [policy, records.length - refused, 'of', records.length];
  });
  section('Records that replay, by policy', rows);
  const reasons = counted(refusals(records, 'standard').map(reasonOf));
  section(
    'Why the others do not under "standard"',
    reasons.map(([reason, count]) => [count, reason]),
  );
}

function gaps(all: readonly Standing[]): void {
  const kinds = counted(all.flatMap(({ dispute }) => dispute.gaps.map(({ missing }) => missing)));
  const disputes = all.filter(({ dispute }) => dispute.gaps.length > 0).length;
  section(
    `Gaps under "lenient", in ${disputes} disputes`,
    kinds.map(([missing, count]) => [count, missing]),
  );
}

function irregularities(practice: readonly RulePractice[]): void {
  const rows = practice
    .filter(({ premature, late }) => premature.length + late.length > 0)
    .sort((a, b) => b.premature.length + b.late.length - a.premature.length - a.late.length)
    .map(({ rule, runs, premature, late }) => [
      rule,
      runs.length,
      premature.length,
      late.length,
      share(premature.length + late.length, runs.length),
      median([...premature, ...late]),
    ]);
  section('Irregularities', [['rule', 'ran', 'premature', 'late', 'share', 'median days'], ...rows]);
}

/** Targets, caps and duties: kept, kept late, not kept. */
function keeping(practice: readonly RulePractice[]): void {
  const rows = practice
    .filter(({ rule }) => ['target', 'maximum'].includes(ruleById(rule).kind) && ruleById(rule).metBy)
    .map(({ rule, runs }) => {
      const of = (...states: string[]) => runs.filter(({ state }) => states.includes(state)).length;
      const decided = of('met', 'metLate', 'overdue', 'lapsed');
      return [
        rule,
        ruleById(rule).kind,
        of('met'),
        of('metLate'),
        of('overdue', 'lapsed'),
        runs.length - decided,
        share(of('met'), decided),
      ];
    });
  section('Targets and maxima', [['rule', 'kind', 'met', 'met late', 'overdue', 'other', 'kept'], ...rows]);
}

function labels(all: readonly Standing[]): void {
  const combinations = counted(all.map(({ status }) => status.wtoStatus.join(' + ')));
  section(
    `Labels of the WTO's list on ${END_OF_DATA}`,
    combinations.map(([label, count]) => [count, label]),
  );
}

for (const corpus of corpora) {
  const { name, records } = corpus;
  const facts = records.reduce((sum, { events }) => sum + events.length, 0);
  console.log(`\n${name}.json: ${records.length} records, ${facts} facts\n${'='.repeat(60)}`);
  const all = standings(records);
  const practice = practiceOf(all);
  replays(corpus);
  gaps(all);
  irregularities(practice);
  keeping(practice);
  labels(all);
}
