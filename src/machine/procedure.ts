import { type CivilDate, type Day, fromDay } from '../calendar/date.js';
import type { ProcedureEvent } from '../casefile/event-fields.js';
import type { Stage, StateName } from '../vocabulary.js';
import type { DisputeSnapshot } from './configuration.js';
import type { DisputeInput } from './context.js';
import { initialSnapshot, step } from './step.js';
import { nextTurn } from './time.js';

export type { DisputeSnapshot } from './configuration.js';

/** One run of the machine: facts go in, in date order, and what is not possible leaves it as it was. */
export class Procedure {
  snapshot: DisputeSnapshot;

  /** @param from where the run begins; without it, before the first fact */
  constructor(input: DisputeInput, from: DisputeSnapshot = initialSnapshot(input)) {
    this.snapshot = from;
  }

  /**
   * Lets the calendar come to a date, that day included, with a stop on each day on which something turns.
   *
   * @returns the days of the stops
   */
  advance(to: Day): readonly CivilDate[] {
    const dates: CivilDate[] = [];
    for (const snapshot of turnsUpTo(to, this.snapshot)) {
      this.snapshot = snapshot;
      dates.push(fromDay(snapshot.context.day));
    }
    return dates;
  }

  /** Takes a fact, if it is possible; says whether it was. */
  take(event: ProcedureEvent): boolean {
    const next = step(this.snapshot, event);
    if (next === undefined) return false;
    this.snapshot = next;
    return true;
  }
}

/** The snapshot after a fact, or nothing where the fact is not possible. */
export function after(snapshot: DisputeSnapshot, event: ProcedureEvent): DisputeSnapshot | undefined {
  return step(snapshot, event);
}

/** The snapshot on a day without further facts, that day included. */
export function onDay(snapshot: DisputeSnapshot, day: Day): DisputeSnapshot {
  let now = snapshot;
  for (const next of turnsUpTo(day, snapshot)) now = next;
  return now;
}

/** The snapshots on the days up to a day on which something turns by time alone, without further facts. */
export function* turnsUpTo(day: Day, snapshot: DisputeSnapshot): Generator<DisputeSnapshot> {
  let now = snapshot;
  for (let turn = turnUpTo(day, now); turn !== undefined; turn = turnUpTo(day, now)) {
    now = turned(now, turn);
    yield now;
  }
}

/** The next day on which something turns by time alone, if it comes by a day. */
function turnUpTo(day: Day, { context }: DisputeSnapshot): Day | undefined {
  const turn = nextTurn(context, context.day);
  return turn === undefined || turn > day ? undefined : turn;
}

/** The snapshot on a day on which something turns. */
function turned(snapshot: DisputeSnapshot, day: Day): DisputeSnapshot {
  return step(snapshot, { type: 'date.reached', date: fromDay(day) }) ?? snapshot;
}

/** Every active state, dotted, the innermost of each branch. */
export function statesOf({ value }: DisputeSnapshot): StateName[] {
  return paths(value, '') as StateName[];
}

function paths(value: DisputeSnapshot['value'] | string, prefix: string): string[] {
  if (typeof value === 'string') return [prefix + value];
  return Object.entries(value).flatMap(([key, inner]) => {
    return inner === undefined ? [prefix + key] : paths(inner as string, `${prefix}${key}.`);
  });
}

/** The stage: the top-level state. */
export function stageOf({ value }: DisputeSnapshot): Stage {
  return (typeof value === 'string' ? value : Object.keys(value)[0]) as Stage;
}
