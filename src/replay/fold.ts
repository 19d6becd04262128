/*
 * The path of a fact, hop by hop:
 *
 * 1. record: `parseRecord` or `parseEvent` makes a frozen copy of the fact, and refuses what is no fact (record/parse.ts)
 * 2. order: the facts of a record are put in date order; those of one date keep theirs (record/order.ts)
 * 3. time: before the fact, the machine is told of each day up to its own on which something turns: a wait ends, a
 *    suspension lapses, a period runs out (`advance` in machine/procedure.ts; machine/time.ts knows the days)
 * 4. machine: XState selects a transition; the guards say whether the fact can have happened (machine/guards.ts), and
 *    the action `record` hands the fact on (machine/step.ts, machine/actions.ts)
 * 5. case file: the fact is added to what has happened in its proceeding (casefile/)
 * 6. docket: the law is applied to it: periods end, move and start (clocks/)
 * 7. departures: the act is judged by the periods that it meets, and the docket keeps what was early or late
 *    (clocks/judge.ts); the policy `strict` refuses such a fact (refusals.ts)
 * 8. history: where the dispute is after the fact is kept, and looked up by day (history.ts)
 *
 * Hops 4 to 7 are one transition of the machine. Where the machine refuses a fact, the milestones that the fact
 * presupposes are searched for (machine/bridge/): the policy `lenient` lets them go the same way before the fact, the
 * others refuse it.
 */
import { toDay } from '../calendar/date.js';
import type { Calendar } from '../calendar/workdays.js';
import type { ProcedureEvent } from '../casefile/event-fields.js';
import { bridgeTo, closesGap, recourseIn } from '../machine/bridge/bridge.js';
import { type DisputeSnapshot, Procedure } from '../machine/procedure.js';
import type { DisputeEvent } from '../record/events.js';
import type { Gap } from '../record/judgement.js';
import type { DisputeRecord } from '../record/record.js';
import type { Policy } from '../vocabulary.js';
import { type History, lastOf, NO_GAPS, type Standing, Step } from './history.js';
import { departuresSince } from './irregularities.js';
import { irregularFact, type Refusal, tooManyPeriods } from './refusals.js';

/** How facts are taken. */
export interface Settings {
  readonly policy: Policy;
  readonly calendar?: Calendar;
}

/** What facts lead to: where the dispute was after each, or the refusal of the first that is not possible. */
export type Outcome =
  | { readonly history: History; readonly refusal?: never }
  | { readonly refusal: Refusal; readonly history?: never };

/** A record, and how its facts are taken. */
export interface Folding {
  readonly record: DisputeRecord;
  readonly settings: Settings;
  /** The history of the facts before those that are taken. */
  readonly from?: History;
}

/**
 * Takes facts one after the other.
 *
 * @param facts in date order, none earlier than the last one of `from`
 * @returns the whole history, or the first refusal
 * @throws DisputeError `IRREGULAR_EVENT` under `strict`; `INVALID_RECORD` where too many time-limits run at once
 */
export function fold(folding: Folding, facts: readonly DisputeEvent[]): Outcome {
  const run = new Run(folding);
  for (const fact of facts) {
    const refusal = run.take(fact);
    if (refusal !== undefined) return { refusal };
  }
  return { history: run.history() };
}

/** More time-limits than run at once in any dispute, many times over: what a replay costs has a bound. */
const MOST_AT_ONCE = 1_000;

/** A fact, and where the dispute was when it came. */
interface Incoming {
  readonly event: DisputeEvent;
  readonly before: DisputeSnapshot;
}

/** One fold: it changes while the facts are taken, and is then given up for its history. */
class Run {
  private readonly record: DisputeRecord;
  private readonly policy: Policy;
  private readonly procedure: Procedure;
  private readonly start: Standing;
  private readonly steps: Step[];
  private gaps: readonly Gap[];

  constructor({ record, settings: { policy, calendar }, from }: Folding) {
    const { complainants, respondent, track = 'standard' } = record;
    const last = from && lastOf(from);
    this.record = record;
    this.policy = policy;
    this.procedure = new Procedure({ complainants, respondent, track, ...(calendar && { calendar }) }, last?.snapshot);
    this.start = from?.start ?? { snapshot: this.procedure.snapshot, gaps: NO_GAPS };
    this.steps = [...(from?.steps ?? [])];
    this.gaps = last?.gaps ?? NO_GAPS;
  }

  history(): History {
    return { start: this.start, steps: this.steps };
  }

  /** Takes a fact, or says why it is not possible. */
  take(event: DisputeEvent): Refusal | undefined {
    const day = toDay(event.date);
    this.procedure.advance(day);
    const incoming = { event, before: this.procedure.snapshot };
    if (this.procedure.take(event)) this.closeGap(incoming);
    else {
      const refusal = this.bridge(incoming);
      if (refusal !== undefined) return refusal;
    }
    this.judge(incoming);
    this.steps.push(new Step({ day, event, snapshot: this.procedure.snapshot, gaps: this.gaps }));
    return undefined;
  }

  /** Takes a fact after the milestones that it presupposes, or says why it is not possible. */
  private bridge(incoming: Incoming): Refusal | undefined {
    const { event, before } = incoming;
    const implied = bridgeTo(before, event);
    if (implied === undefined || this.policy !== 'lenient') return this.refusal(incoming, implied);
    for (const one of implied) this.procedure.take(one);
    this.procedure.take(event);
    this.gaps = Object.freeze([...this.gaps, ...implied.map((one) => gapOf(one, incoming))]);
    return undefined;
  }

  /** Removes the gap of a milestone that was implied and is now recorded. */
  private closeGap({ event, before }: Incoming): void {
    if (this.gaps.length === 0 || !closesGap(before, event)) return;
    const recourse = recourseIn(before, event);
    const at = this.gaps.findIndex((gap) => gap.missing === event.type && gap.recourse === recourse);
    if (at >= 0) this.gaps = Object.freeze(this.gaps.filter((_, index) => index !== at));
  }

  /** Throws where a fact starts too many time-limits, or departs from the law and the policy refuses that. */
  private judge({ event, before }: Incoming): void {
    const { snapshot } = this.procedure;
    if (snapshot.context.docket.running.length > MOST_AT_ONCE) throw tooManyPeriods(this.placeOf(event), MOST_AT_ONCE);
    if (this.policy !== 'strict') return;
    const departures = departuresSince(before, snapshot);
    if (departures.length > 0) throw irregularFact({ event, index: this.placeOf(event) }, departures);
  }

  private refusal({ event, before }: Incoming, implied: readonly ProcedureEvent[] | undefined): Refusal {
    const causedBy = this.gaps.at(-1)?.impliedBy;
    const missing = implied?.map(({ type }) => type);
    return { event, index: this.placeOf(event), snapshot: before, missing, causedBy };
  }

  /** The place of a fact in the record, whatever the order there. */
  private placeOf(event: DisputeEvent): number {
    return this.record.events.indexOf(event);
  }
}

function gapOf(implied: ProcedureEvent, { event, before }: Incoming): Gap {
  const recourse = recourseIn(before, implied);
  return Object.freeze({ missing: implied.type, impliedBy: event, ...(recourse !== undefined && { recourse }) });
}
