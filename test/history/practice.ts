import {
  type Deadline,
  type Dispute,
  DisputeError,
  type DisputeRecord,
  type Policy,
  type RuleId,
  replay,
  type Status,
  statusOn,
} from '../../src/index.js';
import { kept, replayed } from './replayed.js';

/** disputes.json ends in April 2024. */
export const END_OF_DATA = '2024-04-30';

export interface Standing {
  readonly record: DisputeRecord;
  readonly dispute: Dispute;
  readonly status: Status;
}

/** Where each dispute stood at the end of the data, gaps bridged. */
export function standings(records: readonly DisputeRecord[]): readonly Standing[] {
  return records.map((record) => {
    const dispute = replayed(record);
    return { record, dispute, status: statusOn(dispute, END_OF_DATA) };
  });
}

/** The errors of the records that do not replay under a policy. */
export function refusals(records: readonly DisputeRecord[], policy: Policy): readonly DisputeError[] {
  return records.flatMap((record) => refusal[policy](record) ?? []);
}

const refusal = {
  strict: kept((record: DisputeRecord) => refusalUnder('strict', record)),
  standard: kept((record: DisputeRecord) => refusalUnder('standard', record)),
  lenient: kept((record: DisputeRecord) => refusalUnder('lenient', record)),
};

function refusalUnder(policy: Policy, record: DisputeRecord): DisputeError | undefined {
  try {
    if (policy === 'lenient') replayed(record);
    else replay(record, { policy });
    return undefined;
  } catch (error) {
    if (error instanceof DisputeError) return error;
    throw error;
  }
}

export interface RulePractice {
  readonly rule: RuleId;
  /** How often the rule ran. */
  readonly runs: readonly Deadline[];
  /** How many days too early or too late. */
  readonly premature: readonly number[];
  readonly late: readonly number[];
}

/** What history made of each rule that ran. */
export function practiceOf(all: readonly Standing[]): readonly RulePractice[] {
  const practice = new Map<RuleId, { runs: Deadline[]; premature: number[]; late: number[] }>();
  const of = (rule: RuleId) => {
    const known = practice.get(rule) ?? { runs: [], premature: [], late: [] };
    practice.set(rule, known);
    return known;
  };
  for (const { status } of all) {
    for (const deadline of [...status.deadlines, ...status.pastDeadlines]) of(deadline.rule).runs.push(deadline);
    for (const { rule, kind, days } of status.irregularities) of(rule)[kind].push(days);
  }
  return [...practice].map(([rule, figures]) => ({ rule, ...figures }));
}

/** How many of each. */
export function counted<T>(items: Iterable<T>): readonly (readonly [T, number])[] {
  const counts = new Map<T, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
}
