import { type Day, toDay } from '../calendar/date.js';
import type { Calendar } from '../calendar/workdays.js';
import type { ProcedureEvent } from '../casefile/event-fields.js';
import {
  bridgeTo,
  closesGap,
  type DisputeSnapshot,
  Procedure,
  possibleIn,
  recourseIn,
  stageOf,
  statesOf,
} from '../machine/procedure.js';
import { type DisputeError, invalid, invalidArgument, irregular, notPossible } from '../record/error.js';
import type { DisputeEvent } from '../record/events.js';
import { issue, within } from '../record/issue.js';
import type { Gap } from '../record/judgement.js';
import { calendarOf, ensureOptions, judgedLater, oneOf } from '../record/options.js';
import { inDateOrder } from '../record/order.js';
import { ensureEvent, ensureRecord, parseEvent, withEvents } from '../record/parse.js';
import { entryOf, foundIn } from '../record/plain.js';
import type { DisputeRecord } from '../record/record.js';
import { type Policy, policies } from '../vocabulary.js';
import { departuresSince, irregularityOf } from './irregularities.js';

/** How facts are taken that are incomplete or irregular, and which days the WTO does not work. */
export interface ReplayOptions {
  /**
   * - `strict` refuses what is incomplete and what is irregular
   * - `standard` (default) refuses what is incomplete and notes what is irregular
   * - `lenient` implies what is missing and notes what is irregular
   *
   * What is impossible is refused by all three.
   */
  readonly policy?: Policy;
  /** The WTO's own non-working days besides Saturdays and Sundays. Default: none. */
  readonly calendar?: Calendar;
}

/** Where the dispute stood after one of its facts. */
interface Step {
  readonly day: Day;
  readonly event: DisputeEvent;
  readonly snapshot: DisputeSnapshot;
  readonly gaps: readonly Gap[];
}

interface History {
  readonly start: DisputeSnapshot;
  readonly steps: readonly Step[];
}

/** A dispute replayed: its record, and what the replay had to imply. An immutable value. */
export interface Dispute {
  readonly record: DisputeRecord;
  /** Milestones that the record lacks and that were implied (under `lenient` only). */
  readonly gaps: readonly Gap[];
  readonly policy: Policy;
  readonly calendar: Calendar;
  /** The record: it is what is stored, everything else is derived from it. */
  toJSON(): DisputeRecord;
}

class ReplayedDispute implements Dispute {
  readonly record: DisputeRecord;
  readonly gaps: readonly Gap[];
  readonly policy: Policy;
  readonly calendar: Calendar;
  readonly #history: History;

  constructor(record: DisputeRecord, options: Required<ReplayOptions>, history: History) {
    this.record = record;
    this.gaps = history.steps.at(-1)?.gaps ?? NO_GAPS;
    this.policy = options.policy;
    this.calendar = options.calendar;
    this.#history = history;
    Object.freeze(this);
  }

  toJSON(): DisputeRecord {
    return this.record;
  }

  static isOne(value: unknown): value is ReplayedDispute {
    return typeof value === 'object' && value !== null && #history in value;
  }

  static historyOf(dispute: Dispute): History {
    return ensureDispute(dispute).#history;
  }
}

const NO_GAPS: readonly Gap[] = /* @__PURE__ */ Object.freeze([]);
const NO_CALENDAR: Calendar = /* @__PURE__ */ Object.freeze({ closed: /* @__PURE__ */ Object.freeze([]) });

/** A dispute shows what it was replayed with, so that another can be replayed in the same way. */
function settingsOf(options: ReplayOptions): Required<ReplayOptions> {
  if (ReplayedDispute.isOne(options)) return options;
  const { policy = 'standard', calendar } = ensureOptions(options, {
    policy: oneOf(policies),
    calendar: judgedLater,
  });
  return { policy, calendar: calendar === undefined ? NO_CALENDAR : calendarOf(calendar) };
}

/**
 * Reads the facts of a record in date order and judges each by those before it.
 *
 * @throws DisputeError `EVENT_NOT_POSSIBLE` for a fact that contradicts those before it, or that
 * presupposes one the record lacks (unless `lenient`); `IRREGULAR_EVENT` under `strict`;
 * `INVALID_RECORD` for a record that is not one, and for an option that is not known or cannot have
 * its value; `INVALID_DATE` for a closed day that is not a date.
 *
 * @example
 * ```ts
 * import { parseRecord, replay, statusOn } from 'wto-dispute';
 *
 * const dispute = replay(parseRecord({
 *   title: 'Japan — Products and Technology',
 *   complainants: ['Korea'],
 *   respondent: 'Japan',
 *   events: [{ type: 'consultations.requested', date: '2019-09-11' }],
 * }));
 * statusOn(dispute, '2019-11-10').states; // => ['consultations.window']
 * statusOn(dispute, '2019-11-11').states; // => ['consultations.panelMayBeRequested']
 * ```
 */
export function replay(record: DisputeRecord, options: ReplayOptions = {}): Dispute {
  return replayed(ensureRecord(record), settingsOf(options));
}

function replayed(record: DisputeRecord, settings: Required<ReplayOptions>): ReplayedDispute {
  const fold = new Fold(record, settings);
  for (const event of inDateOrder(record.events)) fold.take(event);
  return new ReplayedDispute(record, settings, fold.history());
}

/**
 * One more fact. The dispute that is given stays as it is. A fact with an earlier date than the last
 * is put in its place, and everything after it is judged again.
 *
 * @throws DisputeError `INVALID_EVENT`, `EVENT_NOT_POSSIBLE`, `IRREGULAR_EVENT`, as `replay` does;
 * `INVALID_RECORD` for a dispute that is none.
 *
 * @example
 * ```ts
 * import { append, parseRecord, replay, statusOn } from 'wto-dispute';
 *
 * const dispute = replay(parseRecord({
 *   title: 'Japan — Products and Technology',
 *   complainants: ['Korea'],
 *   respondent: 'Japan',
 *   events: [{ type: 'consultations.requested', date: '2019-09-11' }],
 * }));
 * const later = append(dispute, { type: 'panel.requested', date: '2020-06-18' });
 * statusOn(later, '2020-06-18').stage; // => 'panelRequested'
 * ```
 */
export function append(dispute: Dispute, event: DisputeEvent): Dispute {
  const before = ensureDispute(dispute);
  const history = historyOf(before);
  const { events } = before.record;
  const fact = events.includes(event) ? parseEvent(event) : ensureEvent(event);
  const record = withEvents(before.record, [...events, fact]);
  const last = history.steps.at(-1);
  if (last !== undefined && toDay(fact.date) < last.day) return replayed(record, before);
  const fold = new Fold(record, before, history);
  fold.take(fact);
  return new ReplayedDispute(record, before, fold.history());
}

/**
 * The dispute itself; a copy of one, or one of another copy of the library, is replayed anew.
 *
 * @throws DisputeError `INVALID_RECORD` for anything else, such as a record
 */
export function ensureDispute(dispute: Dispute, path = 'dispute'): ReplayedDispute {
  if (ReplayedDispute.isOne(dispute)) return dispute;
  if (entryOf(dispute, 'record') === undefined) throw unlike('dispute', dispute, path);
  const { record, policy, calendar } = dispute;
  return replayed(ensureRecord(record), settingsOf({ policy, calendar }));
}

/** Every dispute of a list. */
export function ensureDisputes(disputes: readonly Dispute[]): readonly Dispute[] {
  if (!Array.isArray(disputes)) throw unlike('list', disputes, 'disputes');
  return Array.from(disputes, (dispute, index) => ensureDispute(dispute, within('disputes', index)));
}

function unlike(expected: 'dispute' | 'list', value: unknown, path: string): DisputeError {
  const isRecord = Array.isArray(entryOf(value, 'events'));
  const isDispute = entryOf(value, 'record') !== undefined;
  const found = isRecord ? ({ is: 'record' } as const) : isDispute ? ({ is: 'dispute' } as const) : foundIn(value);
  return invalidArgument([issue({ kind: 'wrongKind', path, expected, found })]);
}

/** More time-limits than run at once in any dispute, many times over: what a replay costs has a bound. */
const MOST_AT_ONCE = 1_000;

function runsTooMuch({ context }: DisputeSnapshot): boolean {
  return context.docket.running.length > MOST_AT_ONCE;
}

function tooMuch(index: number): DisputeError {
  return invalid('INVALID_RECORD', [issue({ kind: 'tooMany', path: within('events', index), most: MOST_AT_ONCE })]);
}

/** The fold: facts through one actor, each compared with what it left. */
class Fold {
  private readonly procedure: Procedure;
  private readonly start: DisputeSnapshot;
  private readonly steps: Step[];
  private gaps: readonly Gap[];

  constructor(
    private readonly record: DisputeRecord,
    private readonly options: Required<ReplayOptions>,
    from?: History,
  ) {
    const { complainants, respondent, track = 'standard' } = record;
    const input = { complainants, respondent, track, calendar: options.calendar };
    this.procedure = new Procedure(input, from?.steps.at(-1)?.snapshot ?? from?.start);
    this.start = from?.start ?? this.procedure.snapshot;
    this.steps = from === undefined ? [] : [...from.steps];
    this.gaps = from?.steps.at(-1)?.gaps ?? NO_GAPS;
  }

  history(): History {
    return { start: this.start, steps: this.steps };
  }

  take(event: DisputeEvent): void {
    const day = toDay(event.date);
    this.procedure.advance(day);
    const before = this.procedure.snapshot;
    const closes = this.gaps.length > 0 && closesGap(before, event);
    if (!this.procedure.take(event)) this.bridge(event, before);
    else if (closes) this.closeGap(event, before);
    const { snapshot } = this.procedure;
    if (runsTooMuch(snapshot)) throw tooMuch(this.placeOf(event));
    if (this.options.policy === 'strict') this.refuseIrregular(before, snapshot, event);
    this.steps.push({ day, event, snapshot, gaps: this.gaps });
  }

  private bridge(event: DisputeEvent, before: DisputeSnapshot): void {
    const implied = bridgeTo(before, event);
    if (implied === undefined || this.options.policy !== 'lenient') throw this.refusal(event, before, implied);
    for (const one of implied) this.procedure.take(one);
    this.procedure.take(event);
    const gaps = implied.map((one) => gapOf(one, event, before));
    this.gaps = Object.freeze([...this.gaps, ...gaps]);
  }

  private closeGap(event: DisputeEvent, before: DisputeSnapshot): void {
    const recourse = recourseIn(before, event);
    const at = this.gaps.findIndex((gap) => gap.missing === event.type && gap.recourse === recourse);
    if (at >= 0) this.gaps = Object.freeze(this.gaps.filter((_, index) => index !== at));
  }

  /** The place of a fact in the record, whatever the order there. */
  private placeOf(event: DisputeEvent): number {
    return this.record.events.indexOf(event);
  }

  private refuseIrregular(before: DisputeSnapshot, now: DisputeSnapshot, event: DisputeEvent): void {
    const irregularities = departuresSince(before, now).map(irregularityOf);
    if (irregularities.length > 0) throw irregular({ event, index: this.placeOf(event), irregularities });
  }

  private refusal(event: DisputeEvent, snapshot: DisputeSnapshot, implied: readonly ProcedureEvent[] | undefined) {
    const causedBy = this.gaps.at(-1)?.impliedBy;
    return notPossible({
      event,
      index: this.placeOf(event),
      stage: stageOf(snapshot),
      states: statesOf(snapshot),
      reason: implied === undefined ? 'impossible' : 'incomplete',
      missing: implied?.map(({ type }) => type) ?? [],
      possibleEvents: possibleIn(snapshot, event.date),
      ...(causedBy && { causedBy }),
    });
  }
}

function gapOf(implied: ProcedureEvent, impliedBy: DisputeEvent, snapshot: DisputeSnapshot): Gap {
  const recourse = recourseIn(snapshot, implied);
  return Object.freeze({ missing: implied.type, impliedBy, ...(recourse !== undefined && { recourse }) });
}

/** What was kept of a replay: where the dispute stood after each fact. */
export function historyOf(dispute: Dispute): History {
  return ReplayedDispute.historyOf(dispute);
}

/** Where a dispute stood after the last fact up to a day, that day included. */
export function standingOn(dispute: Dispute, day: Day): { snapshot: DisputeSnapshot; gaps: readonly Gap[] } {
  const { start, steps } = historyOf(dispute);
  let low = 0;
  let high = steps.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((steps[middle] as Step).day <= day) low = middle + 1;
    else high = middle;
  }
  return steps[low - 1] ?? { snapshot: start, gaps: NO_GAPS };
}
