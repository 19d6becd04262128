import type { Clock } from '../../clocks/clock.js';
import { lawOf } from '../../clocks/rule-book.js';
import type { RuleId } from '../../law/rules.js';
import type { RuleKind } from '../../vocabulary.js';
import type { NextAct } from './next-act.js';
import { byDue, periodsFor, waitsFor } from './periods.js';
import type { Situation } from './situation.js';

/** The time-limits under which an act stands. */
export interface TimeLimits {
  /** Where the dispute stands, in the proceeding of the act. */
  readonly situation: Situation;
  /** The periods in which the act is to be done. */
  readonly periods: readonly Clock[];
  /** Those of the periods that bind: the ones after which the act is irregular, or all where there is none. */
  readonly binding: readonly Clock[];
  /** The waits that hold the act back. */
  readonly waits: readonly Clock[];
}

/** The time-limits of an act where the dispute stands. */
export function timeLimitsOf(next: NextAct, standing: Situation): TimeLimits {
  const { recourse } = next;
  const situation = recourse === undefined ? standing : { ...standing, recourse };
  const periods = periodsOf(next, situation);
  const judged = judgedAsLate(periods);
  const waits = waitsFor(situation, next.act.event);
  return { situation, periods, binding: judged.length > 0 ? judged : periods, waits };
}

/** The periods that the act meets; where the act is that periods end, the last of them to end. */
function periodsOf({ act }: NextAct, situation: Situation): readonly Clock[] {
  const { endOf } = act;
  if (endOf === undefined) return periodsFor(situation, act.event);
  const ending = situation.docket.running.filter((clock) => clock.rule === endOf);
  return ending.sort(byDue).slice(-1);
}

/** The periods after whose last day the act is irregular. */
export function judgedAsLate(periods: readonly Clock[]): readonly Clock[] {
  return periods.filter((clock) => lawOf(clock).irregular === 'late');
}

/** The rule under which the act is done: the strongest of its periods and waits. */
export function ruleOver({ binding, waits }: TimeLimits): RuleId | undefined {
  return strongest([...binding, ...waits])?.rule;
}

const strength: Readonly<Record<RuleKind, number>> = {
  deadline: 0,
  window: 1,
  maximum: 2,
  waitingPeriod: 3,
  target: 4,
};

/** The period of the strictest kind; of one kind the first to end. */
export function strongest<C extends Clock>(periods: readonly C[]): C | undefined {
  const strengthOf = (clock: Clock) => strength[lawOf(clock).kind];
  return [...periods].sort((a, b) => strengthOf(a) - strengthOf(b) || byDue(a, b))[0];
}
