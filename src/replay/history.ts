import type { Day } from '../calendar/date.js';
import { type Configuration, configurationOf, type DisputeSnapshot, restored } from '../machine/configuration.js';
import type { DisputeContext } from '../machine/context.js';
import type { DisputeEvent } from '../record/events.js';
import type { Gap } from '../record/judgement.js';

/** The gaps of a record that lacks nothing. */
export const NO_GAPS: readonly Gap[] = /* @__PURE__ */ Object.freeze([]);

/** Where a dispute is at some moment, and which milestones were implied up to then. */
export interface Standing {
  readonly snapshot: DisputeSnapshot;
  readonly gaps: readonly Gap[];
}

interface Taken extends Standing {
  readonly day: Day;
  readonly event: DisputeEvent;
}

/**
 * One fact of a replay, with where the dispute was after it. Of the snapshot only the context is kept, and a reference
 * to its states, which it shares with all snapshots of these: the snapshot is made anew when it is asked for.
 */
export class Step implements Standing {
  readonly day: Day;
  readonly event: DisputeEvent;
  readonly gaps: readonly Gap[];
  private readonly configuration: Configuration;
  private readonly context: DisputeContext;
  private readonly historyValue: DisputeSnapshot['historyValue'];

  constructor({ day, event, gaps, snapshot }: Taken) {
    this.day = day;
    this.event = event;
    this.gaps = gaps;
    this.configuration = configurationOf(snapshot.value);
    this.context = snapshot.context;
    this.historyValue = snapshot.historyValue;
  }

  get snapshot(): DisputeSnapshot {
    const { configuration, context, historyValue } = this;
    return restored({ configuration, context, historyValue });
  }
}

/** A replay, as it is kept: where the dispute was before the first fact and after each, in date order. */
export interface History {
  readonly start: Standing;
  readonly steps: readonly Step[];
}

/** Where a dispute was after its last fact. */
export function lastOf({ start, steps }: History): Standing {
  return steps.at(-1) ?? start;
}

/** Where a dispute was after the last fact up to a day, that day included. */
export function lastUpTo(day: Day, { start, steps }: History): Standing {
  let low = 0;
  let high = steps.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((steps[middle] as Step).day <= day) low = middle + 1;
    else high = middle;
  }
  return steps[low - 1] ?? start;
}
