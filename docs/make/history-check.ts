import { type Dispute, type DisputeRecord, explain, replay, type Status, statusOn } from 'wto-dispute';
import { asOf, disputes } from 'wto-dispute/history';
import { table } from '../../scripts/lib/markdown.js';
import { factWords } from '../../src/answers/words.js';
import { english } from '../../src/languages/english/index.js';
import { onDay, stageOf } from '../../src/machine/procedure.js';
import { historyOf } from '../../src/replay/dispute.js';

interface Standing {
  readonly record: DisputeRecord;
  readonly dispute: Dispute;
  readonly status: Status;
}

/** Every real dispute, replayed leniently, as it stood at the end of the records. */
export function standings(): readonly Standing[] {
  return disputes.map((record) => {
    const dispute = replay(record, { policy: 'lenient' });
    return { record, dispute, status: statusOn(dispute, asOf) };
  });
}

interface Finding {
  readonly record: DisputeRecord;
  /** What the findings are counted by. */
  readonly kind: string;
  readonly words: string;
}

/** docs/history-check.md: what deserves a look in the real records. */
export function historyCheckPage(all: readonly Standing[] = standings()): string {
  const facts = all.reduce((sum, { record }) => sum + record.events.length, 0);
  const dormant = all.filter(({ status }) => status.dormant !== undefined && status.stage !== 'ended');
  return `# What deserves a look in the real records

<!-- Written by node scripts/write.mjs looks. -->

This page lists what is odd in the real records, so that mistakes are found.

The ${all.length} records of \`wto-dispute/history\` with their ${facts} facts, replayed under \`lenient\` and asked about ${asOf}. All of
them replay. What is listed is not always wrong: a gap is a step that the public history leaves out. An irregular fact came,
by the record as it stands, before or after its time; the record may lack a fact that allowed it, or an extension. Each can
also be a mistake of the record. [How to report a wrong
fact](thirty-years.md#a-wrong-fact).

- [Set aside](#set-aside)
- [Warnings](#warnings)
- [Irregular facts](#irregular-facts)
- [Facts after an end](#facts-after-an-end)
- [Panels that are not both ways](#panels-that-are-not-both-ways)
- [Gaps](#gaps)
- [Dormant](#dormant)

${chapter('Set aside', 'Facts that contradict those before them. They were left out of the replay.', all.flatMap(setAsideIn))}

${chapter('Warnings', 'What is probably a mistake.', all.flatMap(warningsIn))}

${chapter('Irregular facts', 'Too early or too late, as far as the record shows.', all.flatMap(irregularIn))}

${chapter('Facts after an end', 'Facts after a dispute was settled, withdrawn or closed in another way: it went on, or a date is wrong.', all.flatMap(afterEndIn))}

${chapter('Panels that are not both ways', 'A dispute that names another as before the same panel, which does not name it.', all.flatMap(oneWayIn))}

${chapter('Gaps', 'Steps that a later fact presupposes and that the record lacks.', all.flatMap(gapsIn))}

## Dormant

${dormant.length} disputes that have not ended had no fact for three years. By the year of the last fact:

${table(['last fact', 'disputes'], grouped(dormant.map(({ record, status }) => [(status.lastFact ?? '').slice(0, 4), record])))}
`;
}

function setAsideIn({ record, dispute }: Standing): Finding[] {
  return dispute.setAside.map((one) => ({ record, kind: one.event.type, words: explain(one) }));
}

function warningsIn({ record, dispute }: Standing): Finding[] {
  return dispute.warnings.map((one) => ({ record, kind: one.code, words: explain(one) }));
}

function irregularIn({ record, status }: Standing): Finding[] {
  return status.irregularities.map((one) => ({
    record,
    kind: `${one.citation}, ${one.kind}`,
    words: `${one.event.date}: ${explain(one)}`,
  }));
}

function gapsIn({ record, dispute }: Standing): Finding[] {
  return dispute.gaps.map(({ missing, impliedBy }) => ({
    record,
    kind: factWords(missing, english),
    words: `${missing}, implied by ${impliedBy.type} of ${impliedBy.date}`,
  }));
}

/** Facts, notes apart, of a day on which the dispute had ended before. */
function afterEndIn({ record, dispute }: Standing): Finding[] {
  const { steps } = historyOf(dispute);
  return steps.flatMap(({ event, day }, index) => {
    const before = steps[index - 1];
    if (before === undefined || event.type === 'note') return [];
    if (stageOf(onDay(before.snapshot, Math.max(day - 1, before.day))) !== 'ended') return [];
    const words = `${event.date}: ${factWords(event.type, english)}, after ${factWords(before.event.type, english)} of ${before.event.date}`;
    return [{ record, kind: event.type, words }];
  });
}

function oneWayIn({ record }: Standing): Finding[] {
  const { ds = 0, joinedWith = [] } = record;
  const others = joinedWith.filter((other) => !disputes[other - 1]?.joinedWith?.includes(ds));
  return others.map((other) => ({ record, kind: 'one way', words: `names DS${other}, which does not name it` }));
}

const MOST_LISTED = 80;

function chapter(title: string, lead: string, findings: readonly Finding[]): string {
  const counts = grouped(findings.map(({ kind, record }) => [kind, record]));
  const lines = findings.map(
    ({ record, words }) => `- DS${record.ds}: ${words.replaceAll('\n', ' ').replaceAll('<', '&lt;')}`,
  );
  const list = findings.length > MOST_LISTED || findings.length === 0 ? [] : ['', ...lines];
  const disputesOf = new Set(findings.map(({ record }) => record.ds)).size;
  const head = `## ${title}\n\n${lead} ${findings.length} in ${disputesOf} disputes.`;
  if (findings.length === 0) return head;
  return [head, '', table(['what', 'disputes'], counts), ...list].join('\n');
}

/** The disputes of each kind, the most frequent kind first; years in their order. */
function grouped(pairs: readonly (readonly [string, DisputeRecord])[]): string[][] {
  const groups = new Map<string, number[]>();
  for (const [kind, { ds = 0 }] of pairs) groups.set(kind, [...(groups.get(kind) ?? []), ds]);
  const isYear = pairs.every(([kind]) => /^\d{4}$/.test(kind));
  return [...groups]
    .sort((a, b) => (isYear ? 0 : b[1].length - a[1].length) || (a[0] < b[0] ? -1 : 1))
    .map(([kind, numbers]) => [kind, numbered(numbers)]);
}

function numbered(numbers: readonly number[]): string {
  const counts = new Map<number, number>();
  for (const ds of numbers) counts.set(ds, (counts.get(ds) ?? 0) + 1);
  const list = [...counts].map(([ds, count]) => (count === 1 ? `DS${ds}` : `DS${ds} (${count})`));
  return `${numbers.length}: ${list.join(', ')}`;
}
