import type { Day } from '../calendar/date.js';
import type { Fact } from '../casefile/case-file.js';
import type { Clock } from './clock.js';
import { isOver } from './standing.js';

/** A departure from the law: which rule, in what way, by how many calendar days. */
export interface Departure {
  readonly clock: Clock;
  readonly kind: 'premature' | 'late';
  readonly fact: Fact;
  readonly days: number;
}

/**
 * Judges one act by the periods that it fulfils or exercises. It gives at most one departure: an
 * act before its wait was over, otherwise one after its last day.
 *
 * @param earlier the other runnings of the same rules, ended or not: the first request governs
 */
export function judge(fact: Fact, acts: readonly Clock[], earlier: readonly Clock[]): Departure | undefined {
  return premature(fact, acts, earlier) ?? late(fact, acts);
}

function premature(fact: Fact, acts: readonly Clock[], earlier: readonly Clock[]): Departure | undefined {
  const over = (wait: Clock) =>
    isOver(wait, fact.day) || earlier.some((one) => one.rule === wait.rule && isOver(one, fact.day));
  const alternatives = acts.filter(({ rule }) => !rule.law.cumulative);
  const held = alternatives.filter(({ rule }) => rule.law.irregular === 'premature');
  const wait =
    held.length > 0 && !alternatives.some(over)
      ? soonest([...held, ...earlier.filter(({ rule }) => held.some((one) => one.rule === rule))])
      : acts.find((one) => one.rule.law.cumulative && one.rule.law.irregular === 'premature' && !over(one));
  if (wait === undefined) return undefined;
  const allowed = firstAllowed(wait);
  return allowed === undefined ? undefined : { clock: wait, kind: 'premature', fact, days: allowed - fact.day };
}

/** The first day on which the act would have been regular. */
export function firstAllowed(wait: Clock): Day | undefined {
  if (wait.rule.law.irregularUntil === 'start') return wait.starts === undefined ? undefined : wait.starts + 1;
  return wait.opens;
}

function soonest(waits: readonly Clock[]): Clock | undefined {
  return waits.reduce<Clock | undefined>(
    (best, wait) => (best === undefined || (wait.opens ?? Infinity) < (best.opens ?? Infinity) ? wait : best),
    undefined,
  );
}

function late(fact: Fact, acts: readonly Clock[]): Departure | undefined {
  const judged = acts.filter(({ rule }) => rule.law.irregular === 'late');
  const missed = judged.filter(({ due }) => due !== undefined && fact.day > due);
  const kept = judged.filter((clock) => !missed.includes(clock));
  const clock = missed.find((one) => !kept.some((other) => other.rule === one.rule));
  if (clock?.due === undefined) return undefined;
  return { clock, kind: 'late', fact, days: fact.day - clock.due };
}
