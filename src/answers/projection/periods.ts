import type { Clock } from '../../clocks/clock.js';
import { periodsOfRule } from '../../clocks/docket.js';
import type { Position } from '../../clocks/entry.js';
import { lawOf, ruleOf } from '../../clocks/rule-book.js';
import { inCompliance, type PlainEventType, type ProceedingEventType } from '../../vocabulary.js';

/** Of which proceeding an act is, and what runs. */
interface Where {
  readonly position: Position;
  readonly recourse?: number;
}

/** The periods within which an act is to be done. */
export function periodsFor(where: Where, event: PlainEventType): readonly Clock[] {
  return metBy(where, event).filter((clock) => lawOf(clock).kind !== 'waitingPeriod');
}

/** The waits that hold an act back. */
export function waitsOn(where: Where, event: PlainEventType): readonly Clock[] {
  return metBy(where, event).filter((clock) => lawOf(clock).kind === 'waitingPeriod');
}

function metBy({ position, recourse }: Where, event: PlainEventType): readonly Clock[] {
  // A compliance proceeding knows only acts of a proceeding.
  const type = recourse === undefined ? event : inCompliance(event as ProceedingEventType);
  return position.docket.running.filter(
    (clock) =>
      clock.active &&
      clock.starts !== undefined &&
      ruleOf(clock).effects.get(type)?.met === true &&
      (clock.recourse === undefined || clock.recourse === recourse),
  );
}

/** Every running of a rule, ended or not. */
export function runningsOf({ docket }: Position, rule: string): readonly Clock[] {
  return periodsOfRule(docket, rule);
}
