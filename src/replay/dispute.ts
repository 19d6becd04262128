import { type Day, toDay } from '../calendar/date.js';
import type { Calendar } from '../calendar/workdays.js';
import type { ReadingChoice } from '../law/readings.js';
import { invalid } from '../record/error.js';
import type { DisputeEvent } from '../record/events.js';
import { issue, within } from '../record/issue.js';
import type { Gap, SetAside, Warning } from '../record/judgement.js';
import { ensureOptions, judgedLater, lawOptions, oneOf } from '../record/options.js';
import { inDateOrder } from '../record/order.js';
import { ensureEvent, ensureRecord, parseEvent, withEvents } from '../record/parse.js';
import { entryOf } from '../record/plain.js';
import type { DisputeRecord } from '../record/record.js';
import { keyOf } from '../record/same-fact.js';
import { type Policy, policies } from '../vocabulary.js';
import { fold, type Outcome } from './fold.js';
import { type History, lastOf, lastUpTo, type Standing, shownFindings } from './history.js';
import { OtherReadings } from './other-readings.js';
import { impossibleFact, unlike } from './refusals.js';
import type { Folding, Settings } from './run.js';

/**
 * Options of `replay`: what is done about facts that do not fit, which days the WTO does not work, and how the law is
 * read.
 */
export interface ReplayOptions {
  /**
   * What is done about facts that do not fit the record or the law:
   *
   * - `strict` refuses what is impossible, incomplete, irregular or doubtful
   * - `standard` (default) refuses what is impossible or incomplete, notes what is irregular and warns of what is
   *   doubtful
   * - `lenient` sets aside what is impossible, implies what is missing, notes what is irregular and warns of what is
   *   doubtful: it refuses no well-formed record
   */
  readonly policy?: Policy | undefined;
  /**
   * The WTO's own non-working days besides Saturdays and Sundays, for the years from its first day to its last; an
   * empty list covers all years. In other years only week-ends count, and the usual closed days (`usualClosedDays`)
   * leave a doubt.
   */
  readonly calendar?: Calendar | undefined;
  /**
   * The readings to be followed where opinions differ: `{ 'dsu-4-7-day-sixty': 'day-60' }`. `readings` of
   * `wto-dispute/law` lists them. Default: the option of each that the library follows.
   */
  readonly readings?: ReadingChoice | undefined;
}

/** A record after its replay, with what the replay had to imply or to leave out. An immutable value. */
export interface Dispute {
  /** What was replayed, in its own order. Store this. */
  readonly record: DisputeRecord;
  /** Milestones that the record lacks and that were implied (under `lenient` only). */
  readonly gaps: readonly Gap[];
  /** Facts that contradict those before them and were left out (under `lenient` only). */
  readonly setAside: readonly SetAside[];
  /** What is doubtful in the record, and probably a mistake. */
  readonly warnings: readonly Warning[];
  /** What was done about facts that do not fit. */
  readonly policy: Policy;
  /** Absent where the caller gave none. */
  readonly calendar?: Calendar;
  /** The readings that were chosen. */
  readonly readings: ReadingChoice;
  /** The record: it is what is stored, everything else is derived from it. */
  toJSON(): DisputeRecord;
}

class ReplayedDispute implements Dispute {
  readonly record: DisputeRecord;
  readonly gaps: readonly Gap[];
  readonly setAside: readonly SetAside[];
  readonly warnings: readonly Warning[];
  readonly policy: Policy;
  declare readonly calendar?: Calendar;
  readonly readings: ReadingChoice;
  readonly #history: History;
  readonly #others: { made?: OtherReadings } = {};

  constructor(record: DisputeRecord, { policy, calendar, readings }: Settings, history: History) {
    this.record = record;
    const { gaps, setAside, warnings } = shownFindings(lastOf(history));
    this.gaps = gaps;
    this.setAside = setAside;
    this.warnings = warnings;
    this.policy = policy;
    if (calendar !== undefined) this.calendar = calendar;
    this.readings = readings;
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

  static othersOf(dispute: Dispute): OtherReadings {
    const one = ensureDispute(dispute);
    one.#others.made ??= new OtherReadings(one.record, one, one.#history);
    return one.#others.made;
  }
}

const NO_READINGS: ReadingChoice = /* @__PURE__ */ Object.freeze({});

/** The settings that options name; those of a dispute are its own, so that it can stand for the options of another. */
function settingsOf(options: ReplayOptions): Settings {
  if (ReplayedDispute.isOne(options)) return options;
  const given = ensureOptions(options, { policy: oneOf(policies), calendar: judgedLater, readings: judgedLater });
  return { policy: given.policy ?? 'standard', readings: NO_READINGS, ...lawOptions(given) };
}

/**
 * The dispute of a record: its facts are read in date order, and each is judged by those before it.
 *
 * @param record one that `parseRecord` gave, or plain data, which is then parsed; its facts may stand in any order
 * @param options the policy, the calendar and the readings; without them `standard`, week-ends alone, with the usual
 * closed days in doubt, and the readings that the library follows
 * @returns an immutable value, which the other functions take
 * @throws DisputeError with the code `EVENT_NOT_POSSIBLE` where a fact contradicts those before it, presupposes one that
 * the record lacks, or would start more time-limits than are counted at once, unless the policy is `lenient`. With
 * `IRREGULAR_EVENT` and `DOUBTFUL_RECORD` where the policy is `strict` and a fact came too early or too late, or is doubtful.
 * With `INVALID_RECORD` where the record is none. With `INVALID_ARGUMENT` where an option is not known or cannot have its
 * value. With `INVALID_DATE` where a closed day is not a date.
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

function replayed(record: DisputeRecord, settings: Settings): ReplayedDispute {
  return disputeOf(record, settings, foldOfAll({ record, settings }));
}

function foldOfAll(folding: Folding): Outcome {
  return fold(folding, inDateOrder(folding.record.events));
}

function disputeOf(record: DisputeRecord, settings: Settings, { history, refusal }: Outcome): ReplayedDispute {
  if (refusal !== undefined) throw impossibleFact(refusal);
  return new ReplayedDispute(record, settings, history);
}

/**
 * The dispute with one more fact. A fact with an earlier date than the last one is put in its place, and every fact
 * after it is judged again.
 *
 * @param dispute it stays as it is
 * @param event one that `parseEvent` gave, or plain data, which is then parsed
 * @returns a new value, under the same policy and calendar; in its record the fact stands last
 * @throws DisputeError with the code `INVALID_EVENT` where the event is none. With `EVENT_NOT_POSSIBLE`,
 * `IRREGULAR_EVENT` or `DOUBTFUL_RECORD` where `replay` would refuse the record. With `INVALID_RECORD` where the dispute is none.
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
  const { record, outcome } = grown(before, event, before);
  return disputeOf(record, before, outcome);
}

/**
 * The dispute without a fact. What follows the fact is judged anew.
 *
 * @param dispute it stays as it is
 * @param event a fact of its record: the same object, else the first that is equal in all fields
 * @returns a new value, under the same policy and calendar
 * @throws DisputeError with the code `INVALID_EVENT` where the event is none, and where the record has none such. With
 * `EVENT_NOT_POSSIBLE`, `IRREGULAR_EVENT` or `DOUBTFUL_RECORD` where `replay` would refuse the record without the fact.
 * With `INVALID_RECORD` where the dispute is none.
 *
 * @example
 * ```ts
 * import { parseRecord, remove, replay, statusOn } from 'wto-dispute';
 *
 * const dispute = replay(parseRecord({
 *   title: 'Japan — Products and Technology',
 *   complainants: ['Korea'],
 *   respondent: 'Japan',
 *   events: [
 *     { type: 'consultations.requested', date: '2019-09-11' },
 *     { type: 'panel.requested', date: '2020-06-18' },
 *   ],
 * }));
 * const without = remove(dispute, { type: 'panel.requested', date: '2020-06-18' });
 * statusOn(without, '2020-06-18').stage; // => 'consultations'
 * ```
 */
export function remove(dispute: Dispute, event: DisputeEvent): Dispute {
  return withoutFact(dispute, event, () => []);
}

/**
 * The dispute with another fact in the place of one. What follows is judged anew.
 *
 * @param dispute it stays as it is
 * @param event a fact of its record: the same object, else the first that is equal in all fields
 * @param by the corrected fact; it stands in the record where the other stood
 * @returns a new value, under the same policy and calendar
 * @throws DisputeError with the code `INVALID_EVENT` where one of the events is none, and where the record has no such
 * fact. With `EVENT_NOT_POSSIBLE`, `IRREGULAR_EVENT` or `DOUBTFUL_RECORD` where `replay` would refuse the record as it
 * then is. With `INVALID_RECORD` where the dispute is none.
 *
 * @example
 * ```ts
 * import { parseRecord, replace, replay, statusOn } from 'wto-dispute';
 *
 * const dispute = replay(parseRecord({
 *   title: 'Japan — Products and Technology',
 *   complainants: ['Korea'],
 *   respondent: 'Japan',
 *   events: [{ type: 'consultations.requested', date: '2019-11-09' }],
 * }));
 * const [wrong] = dispute.record.events;
 * const right = replace(dispute, wrong!, { type: 'consultations.requested', date: '2019-09-11' });
 * statusOn(right, '2019-11-11').states; // => ['consultations.panelMayBeRequested']
 * ```
 */
export function replace(dispute: Dispute, event: DisputeEvent, by: DisputeEvent): Dispute {
  return withoutFact(dispute, event, (events) => [events.includes(by) ? parseEvent(by) : ensureEvent(by)]);
}

/** The dispute with other facts, or none, in the place of one. */
function withoutFact(
  dispute: Dispute,
  event: DisputeEvent,
  inItsPlace: (events: readonly DisputeEvent[]) => readonly DisputeEvent[],
): Dispute {
  const before = ensureDispute(dispute);
  const { events } = before.record;
  const at = placeOf(event, events);
  const changed = [...events.slice(0, at), ...inItsPlace(events), ...events.slice(at + 1)];
  return replayed(withEvents(before.record, changed), before);
}

/** Where a fact stands among others: the same object, else the first that is equal. */
function placeOf(event: DisputeEvent, events: readonly DisputeEvent[]): number {
  const same = events.indexOf(event);
  if (same >= 0) return same;
  const key = keyOf(ensureEvent(event));
  const equal = events.findIndex((one) => one.date === event.date && keyOf(one) === key);
  if (equal < 0) throw invalid('INVALID_EVENT', [issue({ kind: 'notInRecord', path: 'event' })]);
  return equal;
}

/** A record with one more fact, and what its facts lead to. */
export interface Growth {
  readonly record: DisputeRecord;
  /** The fact as it stands in the record. */
  readonly fact: DisputeEvent;
  readonly outcome: Outcome;
}

/**
 * What appending a fact to a dispute leads to, under settings that need not be its own.
 *
 * @param isAsked the fact is refused where it would be set aside
 */
export function grown(dispute: Dispute, event: DisputeEvent, settings: Settings, isAsked = false): Growth {
  const { events } = dispute.record;
  const fact = events.includes(event) ? parseEvent(event) : ensureEvent(event);
  const record = withEvents(dispute.record, [...events, fact]);
  const from = historyOf(dispute);
  const last = from.steps.at(-1);
  const isLast = last === undefined || toDay(fact.date) >= last.day;
  const folding = { record, settings, ...(isAsked && { asked: fact }) };
  return { record, fact, outcome: isLast ? fold({ ...folding, from }, [fact]) : foldOfAll(folding) };
}

/**
 * The dispute itself; a copy of one, or one of another copy of the library, is replayed anew.
 *
 * @param path where the dispute stands among the arguments, for the message
 * @throws DisputeError with the code `INVALID_RECORD` where it is anything else, such as a record
 */
export function ensureDispute(dispute: Dispute, path = 'dispute'): ReplayedDispute {
  if (ReplayedDispute.isOne(dispute)) return dispute;
  if (entryOf(dispute, 'record') === undefined) throw unlike('dispute', dispute, path);
  const { record, policy, calendar, readings } = dispute;
  const given = { policy, readings, ...(calendar !== undefined && { calendar }) };
  return replayed(ensureRecord(record), settingsOf(given));
}

/**
 * Every dispute of a list.
 *
 * @throws DisputeError with the code `INVALID_ARGUMENT` where it is no list, and `INVALID_RECORD` where an entry is no
 * dispute
 */
export function ensureDisputes(disputes: readonly Dispute[]): readonly Dispute[] {
  if (!Array.isArray(disputes)) throw unlike('list', disputes, 'disputes');
  return Array.from(disputes, (dispute, index) => ensureDispute(dispute, within('disputes', index)));
}

/** Where a dispute was after each of its facts. */
export function historyOf(dispute: Dispute): History {
  return ReplayedDispute.historyOf(dispute);
}

/** The facts of a dispute under other readings of the law. */
export function otherReadingsOf(dispute: Dispute): OtherReadings {
  return ReplayedDispute.othersOf(dispute);
}

/** Where a dispute was after the last fact up to a day, that day included. */
export function standingOn(dispute: Dispute, day: Day): Standing {
  return lastUpTo(day, historyOf(dispute));
}

/** The facts of a dispute that were set aside. */
export function leftOutOf({ setAside }: Dispute): ReadonlySet<DisputeEvent> {
  return new Set(setAside.map(({ event }) => event));
}
