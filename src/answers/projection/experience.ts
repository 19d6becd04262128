import type { Day } from '../../calendar/date.js';
import type { Period } from '../../calendar/period.js';
import { type EventType, inCompliance, type ProceedingEventType } from '../../vocabulary.js';
import type { NextAct } from './next-act.js';
import type { Situation } from './situation.js';
import type { Experience, HistoryProfile } from './step.js';

/** So few cases are no experience: the step then has the last day of the law, or no date. */
const TOO_FEW = 4;

/** The day of a step by what past disputes took, and what it rests on. */
export interface Learnt {
  readonly day: Day;
  /** Whether the fact from which it counts has a date. */
  readonly isDated: boolean;
  readonly within: Period;
  readonly after: EventType;
  readonly n: number;
  readonly passed?: number;
}

/**
 * What past disputes took to a step. If days had passed on the date asked since the fact from which it counts, only
 * the disputes that took longer are asked: a panel that has worked for two years is not one of those that took one.
 */
export function experienceOf({ act, recourse }: NextAct, situation: Situation): Learnt | undefined {
  const { history, latest, asked } = situation;
  const known = history?.lengths.flatMap((length) => {
    const after = length.inCompliance ? inCompliance(length.after as ProceedingEventType) : length.after;
    const start = latest.get(after);
    const isOfStep = length.event === act.event && (length.inCompliance === true) === (recourse !== undefined);
    return start === undefined || !isOfStep ? [] : [{ length, after, start }];
  });
  // The latest of the facts is the nearest to the step.
  const nearest = known?.reduce((last, one) => (one.start >= last.start ? one : last), known[0] ?? NONE);
  if (history === undefined || nearest === undefined || nearest === NONE) return undefined;
  const { length, after, start } = nearest;
  const passed = Math.max(0, asked - start);
  const longer = length.days.filter((days) => days > passed || passed === 0);
  if (longer.length <= TOO_FEW) return undefined;
  const days = quantileOf(longer, history);
  return {
    day: start + days,
    isDated: situation.undated.get(after) !== start,
    within: Object.freeze({ days }),
    after,
    n: longer.length,
    ...(passed > 0 && { passed }),
  };
}

interface Known {
  readonly length: Experience;
  readonly after: EventType;
  readonly start: Day;
}

/** Before every day, and no experience. */
const NONE: Known = { length: { after: 'note', event: 'note', days: [] }, after: 'note', start: -Infinity };

/** The length of the reasonable period by experience, where there is enough of it. */
export function periodLearnt(history: HistoryProfile): Period | undefined {
  return history.periods.length <= TOO_FEW ? undefined : Object.freeze({ days: quantileOf(history.periods, history) });
}

/** A whole day: the first by which that share had come to the step. */
function quantileOf(sorted: readonly number[], { quantile }: HistoryProfile): number {
  return Math.ceil(sorted[Math.max(0, Math.ceil(sorted.length * quantile) - 1)] ?? 0);
}
