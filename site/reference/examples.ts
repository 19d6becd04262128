import type { Deadline, Dispute, DisputeRecord, RuleId } from 'wto-dispute';
import { disputes } from 'wto-dispute/history';
import { days, disputeOf, inTheEnd } from './history.js';

/** A time-limit as it ran in a real dispute. */
export interface RealCase {
  readonly record: DisputeRecord;
  /** The day of the fact with which it is known. */
  readonly on: string;
  readonly deadline: Deadline;
  /** The same time-limit on the day to which the records reach. */
  readonly inTheEnd: Deadline | undefined;
}

/** The clearest real case of each rule that ran in one. */
export function realCases(): ReadonlyMap<RuleId, RealCase> {
  const best = new Map<RuleId, { score: number; one: RealCase }>();
  for (const record of disputes) {
    const { deadlines, pastDeadlines } = inTheEnd(record);
    const last = [...deadlines, ...pastDeadlines];
    for (const { on, deadline } of begun(record)) {
      const end = last.find((one) => keyOf(one) === keyOf(deadline));
      const score = clarity(disputeOf(record), deadline, end);
      if (score > (best.get(deadline.rule)?.score ?? Number.NEGATIVE_INFINITY))
        best.set(deadline.rule, { score, one: { record, on, deadline, inTheEnd: end } });
    }
  }
  return new Map([...best].map(([rule, { one }]) => [rule, one]));
}

/** Each time-limit on the day on which it first runs. */
function begun(record: DisputeRecord): { on: string; deadline: Deadline }[] {
  const seen = new Set<string>();
  return days(record).flatMap(({ date, deadlines }) => {
    const fresh = deadlines.filter((deadline) => !seen.has(keyOf(deadline)));
    for (const deadline of fresh) seen.add(keyOf(deadline));
    return fresh.map((deadline) => ({ on: date, deadline }));
  });
}

const keyOf = ({ rule, starts, recourse = 0, member = '' }: Deadline) => `${rule} ${starts} ${recourse} ${member}`;

const ends: Readonly<Record<string, number>> = { met: 40, metLate: 30, lapsed: 20, open: 15 };

/** How well a case shows the rule: a known day that was kept, few steps, one complainant, nothing missing, not long ago. */
function clarity({ record, gaps, setAside }: Dispute, deadline: Deadline, end: Deadline | undefined): number {
  const { lastDay, opens, derivation, recourse } = deadline;
  const isDated = lastDay !== undefined || opens !== undefined;
  return (
    (isDated ? 50 : 0) +
    (ends[end?.state ?? ''] ?? 0) +
    (record.complainants.length === 1 ? 10 : 0) +
    (record.ds ?? 0) / 40 -
    (recourse === undefined ? 0 : 40) -
    15 * (gaps.length + setAside.length) -
    3 * derivation.length
  );
}
