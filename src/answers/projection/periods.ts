import { items } from '../../clocks/chain.js';
import type { Clock } from '../../clocks/clock.js';
import type { Docket } from '../../clocks/docket.js';
import { effects } from '../../clocks/rule-book.js';
import { inCompliance, type PlainEventType, type ProceedingEventType } from '../../vocabulary.js';

/** Of which proceeding an act is, and what runs. */
interface Where {
  readonly docket: Docket;
  readonly recourse?: number;
}

/** The periods within which an act is to be done. */
export function periodsFor(where: Where, event: PlainEventType): readonly Clock[] {
  return metBy(where, event).filter(({ rule }) => rule.law.kind !== 'waitingPeriod');
}

/** The waits that hold an act back. */
export function waitsFor(where: Where, event: PlainEventType): readonly Clock[] {
  return metBy(where, event).filter(({ rule }) => rule.law.kind === 'waitingPeriod');
}

function metBy({ docket, recourse }: Where, event: PlainEventType): readonly Clock[] {
  // A compliance proceeding knows only acts of a proceeding.
  const type = recourse === undefined ? event : inCompliance(event as ProceedingEventType);
  return docket.running.filter(
    (clock) =>
      clock.shown &&
      clock.starts !== undefined &&
      ((clock.rule.on.get(type) ?? 0) & effects.met) !== 0 &&
      (clock.recourse === undefined || clock.recourse === recourse),
  );
}

/** Every running of a rule, ended or not. */
export function runningsOf({ running, ended }: Docket, rule: string): readonly Clock[] {
  return [...items(ended), ...running].filter((clock) => clock.rule.law.id === rule);
}
