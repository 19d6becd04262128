import type { Clock } from '../../clocks/clock.js';
import { lawOf, ruleOf } from '../../clocks/rule-book.js';
import { inCompliance, type PlainEventType, type ProceedingEventType } from '../../vocabulary.js';
import type { Situation } from './situation.js';

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
      clock.active &&
      clock.starts !== undefined &&
      ruleOf(clock).effects.get(type)?.met === true &&
      (clock.recourse === undefined || clock.recourse === recourse),
  );
}

/** In the order of their last days; a period without one comes last. */
export function byDue({ due: a = Infinity }: Clock, { due: b = Infinity }: Clock): number {
  return a === b ? 0 : a - b;
}
