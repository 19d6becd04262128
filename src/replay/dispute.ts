import { type Day, toDay } from '../calendar/date.js';
import type { Calendar } from '../calendar/workdays.js';
import type { ReadingChoice } from '../law/readings.js';
import type { DisputeEvent } from '../record/events.js';
import { within } from '../record/issue.js';
import type { Gap } from '../record/judgement.js';
import { calendarOf, ensureOptions, judgedLater, oneOf, readingsOf } from '../record/options.js';
import { inDateOrder } from '../record/order.js';
import { ensureEvent, ensureRecord, parseEvent, withEvents } from '../record/parse.js';
import { entryOf } from '../record/plain.js';
import type { DisputeRecord } from '../record/record.js';
import { type Policy, policies } from '../vocabulary.js';
import { fold, type Outcome } from './fold.js';
import { type History, lastOf, lastUpTo, type Standing } from './history.js';
import { OtherReadings } from './other-readings.js';
import { impossibleFact, unlike } from './refusals.js';
import type { Settings } from './run.js';

/** How facts are taken that are incomplete or irregular, which days the WTO does not work, and how the law is read. */
export interface ReplayOptions {
  /**
   * What is done about facts that the record does not prepare or the law does not allow:
   *
   * - `strict` refuses what is incomplete and what is irregular
   * - `standard` (default) refuses what is incomplete and notes what is irregular
   * - `lenient` implies what is missing and notes what is irregular
   *
   * What is impossible is refused by all three.
   */
  readonly policy?: Policy;
  /**
   * The WTO's own non-working days besides Saturdays and Sundays, for the years from its first day to its
   * last; an empty list speaks for all years. Where no calendar speaks, week-ends count and the usual
   * closed days (`usualClosedDays`) leave a doubt.
   */
  readonly calendar?: Calendar;
  /**
   * The readings to be followed where opinions differ: `{ 'dsu-4-7-day-sixty': 'day-60' }`. `readings` of
   * `wto-dispute/law` lists them. Default: the option of each that the library follows.
   */
  readonly readings?: ReadingChoice;
}

/** A record after its replay, with what the replay had to imply. An immutable value. */
export interface Dispute {
  readonly record: DisputeRecord;
  /** Milestones that the record lacks and that were implied (under `lenient` only). */
  readonly gaps: readonly Gap[];
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
  readonly policy: Policy;
  declare readonly calendar?: Calendar;
  readonly readings: ReadingChoice;
  readonly #history: History;
  readonly #others: { made?: OtherReadings } = {};

  constructor(record: DisputeRecord, { policy, calendar, readings }: Settings, history: History) {
    this.record = record;
    this.gaps = lastOf(history).gaps;
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
  const {
    policy = 'standard',
    calendar,
    readings,
  } = ensureOptions(options, {
    policy: oneOf(policies),
    calendar: judgedLater,
    readings: judgedLater,
  });
  const closedDays = calendar === undefined ? undefined : calendarOf(calendar);
  return {
    policy,
    readings: readings === undefined ? NO_READINGS : readingsOf(readings),
    ...(closedDays && { calendar: closedDays }),
  };
}

/**
 * The dispute of a record: its facts are read in date order, and each is judged by those before it.
 *
 * @param record one that `parseRecord` gave, or plain data, which is then parsed; its facts may stand in any order
 * @param options the policy, the calendar and the readings; without them `standard`, week-ends alone, with the usual closed
 * days in doubt, and the readings that the library follows
 * @returns an immutable value, of which the other functions ask
 * @throws DisputeError with the code `EVENT_NOT_POSSIBLE` where a fact contradicts those before it, and where it
 * presupposes one that the record lacks, unless the policy is `lenient`. With `IRREGULAR_EVENT` where the policy is
 * `strict` and a fact departs from the law. With `INVALID_RECORD` where the record is none, and where an option is not
 * known or cannot have its value. With `INVALID_DATE` where a closed day is not a date. With
 * `INVALID_ARGUMENT` where a reading or an option is unknown.
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
  return disputeOf(record, settings, foldOfAll(record, settings));
}

function foldOfAll(record: DisputeRecord, settings: Settings): Outcome {
  return fold({ record, settings }, inDateOrder(record.events));
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
 * @throws DisputeError with the code `INVALID_EVENT` where the event is none. With `EVENT_NOT_POSSIBLE` or
 * `IRREGULAR_EVENT` where `replay` would refuse the record. With `INVALID_RECORD` where the dispute is none.
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

/** A record with one more fact, and what its facts lead to. */
export interface Growth {
  readonly record: DisputeRecord;
  /** The fact as it stands in the record. */
  readonly fact: DisputeEvent;
  readonly outcome: Outcome;
}

/** What appending a fact to a dispute leads to, under settings that need not be its own. */
export function grown(dispute: Dispute, event: DisputeEvent, settings: Settings): Growth {
  const { events } = dispute.record;
  const fact = events.includes(event) ? parseEvent(event) : ensureEvent(event);
  const record = withEvents(dispute.record, [...events, fact]);
  const from = historyOf(dispute);
  const last = from.steps.at(-1);
  const isLast = last === undefined || toDay(fact.date) >= last.day;
  return { record, fact, outcome: isLast ? fold({ record, settings, from }, [fact]) : foldOfAll(record, settings) };
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
 * @throws DisputeError with the code `INVALID_RECORD` where it is no list, and where an entry is no dispute
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
