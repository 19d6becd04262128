import { items } from '../../clocks/chain.js';
import type { Clock } from '../../clocks/clock.js';
import type { Docket } from '../../clocks/docket.js';
import { effects } from '../../clocks/rule-book.js';
import type { LawRule } from '../../law/rules.js';
import { inCompliance, type PlainEventType, type ProceedingEventType } from '../../vocabulary.js';
import type { Situation } from './situation.js';

/** The rule under which a period runs. */
export function lawOf({ rule }: Clock): LawRule {
  return rule.law;
}

/** The periods in which an act is to be done. */
export function periodsFor(situation: Situation, event: PlainEventType): readonly Clock[] {
  return metBy(situation, event).filter((clock) => lawOf(clock).kind !== 'waitingPeriod');
}

/** The waits that hold an act back. */
export function waitsFor(situation: Situation, event: PlainEventType): readonly Clock[] {
  return metBy(situation, event).filter((clock) => lawOf(clock).kind === 'waitingPeriod');
}

function metBy({ docket, recourse }: Situation, event: PlainEventType): readonly Clock[] {
  // A compliance proceeding has only acts of a proceeding.
  const type = recourse === undefined ? event : inCompliance(event as ProceedingEventType);
  return docket.running.filter(
    (clock) =>
      clock.shown &&
      clock.starts !== undefined &&
      ((clock.rule.on.get(type) ?? 0) & effects.met) !== 0 &&
      (clock.recourse === undefined || clock.recourse === recourse),
  );
}

/** Every period of some rules: first those that have ended, then those that run. */
export function everyPeriod({ running, ended }: Docket, isOne: (law: LawRule) => boolean): readonly Clock[] {
  return [...items(ended), ...running].filter((clock) => isOne(lawOf(clock)));
}

/** In the order of their last days; a period without one comes last. */
export function byDue({ due: a = Infinity }: Clock, { due: b = Infinity }: Clock): number {
  return a === b ? 0 : a - b;
}
