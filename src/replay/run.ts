import { toDay } from '../calendar/date.js';
import type { Calendar } from '../calendar/workdays.js';
import type { ProcedureEvent } from '../casefile/event-fields.js';
import type { Departure } from '../clocks/departure.js';
import type { ReadingChoice } from '../law/readings.js';
import { bridgeTo, closesGap, recourseIn } from '../machine/bridge/bridge.js';
import { type DisputeSnapshot, Procedure } from '../machine/procedure.js';
import type { DisputeEvent } from '../record/events.js';
import type { Gap } from '../record/judgement.js';
import type { DisputeRecord } from '../record/record.js';
import type { Policy } from '../vocabulary.js';
import { type History, lastOf, NO_GAPS, type Standing, Step } from './history.js';
import { departuresSince } from './irregularities.js';
import { type Refusal, tooManyPeriods } from './refusals.js';

/** How facts are taken, and by which readings of the law. */
export interface Settings {
  readonly policy: Policy;
  readonly calendar?: Calendar;
  readonly readings: ReadingChoice;
}

/** A record, and how its facts are taken. */
export interface Folding {
  readonly record: DisputeRecord;
  readonly settings: Settings;
  /** The history of the facts before those that are taken. */
  readonly from?: History;
}

/** More time-limits than run at once in any dispute, many times over: what a replay costs has a bound. */
const MOST_AT_ONCE = 1_000;

/** A fact, and where the dispute was when it came. */
interface Incoming {
  readonly event: DisputeEvent;
  readonly before: DisputeSnapshot;
}

/** One fold: it changes while the facts are taken, and is then given up for its history. */
export class Run {
  private readonly record: DisputeRecord;
  private readonly policy: Policy;
  private readonly procedure: Procedure;
  private readonly start: Standing;
  private readonly steps: Step[];
  private gaps: readonly Gap[];

  constructor({ record, settings: { policy, calendar, readings }, from }: Folding) {
    const { complainants, respondent, track = 'standard' } = record;
    const last = from && lastOf(from);
    this.record = record;
    this.policy = policy;
    this.procedure = new Procedure(
      { complainants, respondent, track, readings, ...(calendar && { calendar }) },
      last?.snapshot,
    );
    this.start = from?.start ?? { snapshot: this.procedure.snapshot, gaps: NO_GAPS };
    this.steps = [...(from?.steps ?? [])];
    this.gaps = last?.gaps ?? NO_GAPS;
  }

  history(): History {
    return { start: this.start, steps: this.steps };
  }

  /**
   * Takes a fact, or says why it is not possible.
   *
   * @throws DisputeError `INVALID_RECORD` where too many time-limits run at once
   */
  take(event: DisputeEvent): Refusal | undefined {
    const day = toDay(event.date);
    this.procedure.advance(day);
    const incoming = { event, before: this.procedure.snapshot };
    if (this.procedure.take(event)) this.closeGap(incoming);
    else {
      const refusal = this.bridge(incoming);
      if (refusal !== undefined) return refusal;
    }
    if (this.procedure.snapshot.context.docket.running.length > MOST_AT_ONCE)
      throw tooManyPeriods(this.placeOf(event), MOST_AT_ONCE);
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

  /** The departures from the law that the last fact brought. */
  departures(): readonly Departure[] {
    const before = this.steps.at(-2) ?? this.start;
    return departuresSince(before.snapshot, this.procedure.snapshot);
  }

  private refusal({ event, before }: Incoming, implied: readonly ProcedureEvent[] | undefined): Refusal {
    const causedBy = this.gaps.at(-1)?.impliedBy;
    const missing = implied?.map(({ type }) => type);
    return { event, index: this.placeOf(event), snapshot: before, missing, causedBy };
  }

  /** The place of a fact in the record, whatever the order there. */
  placeOf(event: DisputeEvent): number {
    return this.record.events.indexOf(event);
  }
}

function gapOf(implied: ProcedureEvent, { event, before }: Incoming): Gap {
  const recourse = recourseIn(before, implied);
  return Object.freeze({ missing: implied.type, impliedBy: event, ...(recourse !== undefined && { recourse }) });
}
