import type { Day } from '../calendar/date.js';
import { emptyLog, itemsOf, type Log } from '../clocks/log.js';
import { type Configuration, configurationOf, type DisputeSnapshot, restored } from '../machine/configuration.js';
import type { DisputeContext } from '../machine/context.js';
import type { DisputeEvent } from '../record/events.js';
import type { Gap, SetAside, Warning } from '../record/judgement.js';

/** The gaps of a record that lacks nothing. */
const NO_GAPS: readonly Gap[] = /* @__PURE__ */ Object.freeze([]);

/** What a replay had to imply and to leave out up to some moment, and what was doubtful. */
export interface Findings {
  readonly gaps: readonly Gap[];
  readonly setAside: Log<SetAside>;
  readonly warnings: Log<Warning>;
}

/** What was found before the first fact. */
export const NO_FINDINGS: Findings = /* @__PURE__ */ Object.freeze({
  gaps: NO_GAPS,
  setAside: emptyLog,
  warnings: emptyLog,
});

/** Where a dispute is at some moment, and what was found up to then. */
export interface Standing {
  readonly snapshot: DisputeSnapshot;
  readonly findings: Findings;
}

interface Taken extends Standing {
  readonly day: Day;
  readonly event: DisputeEvent;
  /** Whether the fact had its effects: it was not set aside, and none before it was equal. */
  readonly isTaken: boolean;
}

/**
 * One fact of a replay, with where the dispute was after it. Of the snapshot only the context is kept, and a reference
 * to its states, which it shares with all snapshots of these: the snapshot is made anew when it is asked for.
 */
export class Step implements Standing {
  readonly day: Day;
  readonly event: DisputeEvent;
  readonly isTaken: boolean;
  readonly findings: Findings;
  private readonly configuration: Configuration;
  private readonly context: DisputeContext;
  private readonly historyValue: DisputeSnapshot['historyValue'];

  constructor({ day, event, isTaken, findings, snapshot }: Taken) {
    this.day = day;
    this.event = event;
    this.isTaken = isTaken;
    this.findings = findings;
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

/** What was found up to some moment, as answers show it. */
export function shownFindings({ findings: { gaps, setAside, warnings } }: Standing) {
  return { gaps, setAside: Object.freeze(itemsOf(setAside)), warnings: Object.freeze(itemsOf(warnings)) };
}

/** Whether the last facts were taken in their order, with nothing implied and none left out. */
export function isPlain(facts: readonly DisputeEvent[], { start, steps }: History): boolean {
  const first = steps.length - facts.length;
  const { gaps } = (steps[first - 1] ?? start).findings;
  return facts.every((event, index) => {
    const step = steps[first + index];
    return step?.event === event && step.isTaken && step.findings.gaps === gaps;
  });
}

/** The facts of the last date that had their effects. */
export function lastDayTaken(steps: readonly Step[]): DisputeEvent[] {
  const last = steps.at(-1)?.day;
  let from = steps.length;
  while (from > 0 && steps[from - 1]?.day === last) from -= 1;
  return steps.slice(from).flatMap(({ event, isTaken }) => (isTaken ? [event] : []));
}
