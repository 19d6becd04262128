import { toDay } from '../calendar/date.js';
import { possibleIn } from '../machine/possible.js';
import { onDay } from '../machine/procedure.js';
import type { ErrorDetails } from '../record/error.js';
import type { DisputeEvent } from '../record/events.js';
import type { Irregularity, Warning } from '../record/judgement.js';
import { ensureEvent } from '../record/parse.js';
import type { DisputeRecord } from '../record/record.js';
import type { EventType } from '../vocabulary.js';
import { type Dispute, ensureDispute, grown, historyOf, standingOn } from './dispute.js';
import { type History, lastOf, type Standing, shownFindings } from './history.js';
import { departuresOf, irregularityOf } from './irregularities.js';
import { once, shown } from './on-demand.js';
import { OtherReadings } from './other-readings.js';
import { type Refusal, reasonOf, wholeErrorOf } from './refusals.js';
import type { Settings } from './run.js';

/**
 * Whether a fact may be appended, and what is to be said of it. The message and the possible events are worked out when
 * they are read.
 */
export interface Verdict {
  /** The fact that was asked about. */
  readonly event: DisputeEvent;
  /**
   * Whether the fact can have happened, as the policy sees it. Under `strict` it is also true where it is irregular or
   * doubtful, for which `append` refuses it. Under `lenient` it is false where `append` sets the fact aside.
   */
  readonly possible: boolean;
  /** Why it is not possible. */
  readonly reason?: 'impossible' | 'incomplete';
  /** Why, in a sentence: that of the error which `append` throws, unless the policy is `lenient`. */
  readonly message?: string;
  /** The same as data: what `append` refuses, or under `lenient` sets aside. */
  readonly refusal?: ErrorDetails;
  /** The milestones that the fact presupposes and the record lacks; under `lenient` they are implied. */
  readonly missing?: readonly EventType[];
  /** The types of fact that are possible on that date: first those that lead to another state, then those that stay. */
  readonly possibleEvents: readonly EventType[];
  /** What is too early or too late with it: the fact itself, and later facts that are regular without it. */
  readonly irregularities: readonly Irregularity[];
  /** What is doubtful with it and was not before. */
  readonly warnings: readonly Warning[];
  /** Later facts that no longer fit: they would be set aside (under `lenient` only). */
  readonly setsAside: readonly DisputeEvent[];
}

/**
 * Says whether a fact could be appended. It does not throw if the fact is refused.
 *
 * @param dispute it stays as it is
 * @param event the fact; if its date is earlier than that of the last fact, it is judged as of its own date
 * @returns a frozen answer
 * @throws DisputeError with the code `INVALID_EVENT` where the event is none. With `INVALID_RECORD` where the dispute
 * is none.
 *
 * @example
 * ```ts
 * import { check, parseRecord, replay } from 'wto-dispute';
 *
 * const dispute = replay(parseRecord({
 *   title: 'Japan — Products and Technology',
 *   complainants: ['Korea'],
 *   respondent: 'Japan',
 *   events: [{ type: 'consultations.requested', date: '2019-09-11' }],
 * }));
 * const early = check(dispute, { type: 'panel.requested', date: '2019-10-26' });
 * early.possible; // => true
 * early.irregularities.map(({ rule, kind, days }) => [rule, kind, days]); // => [['dsu-4-7-request-panel', 'premature', 16]]
 * check(dispute, { type: 'appeal.notified', date: '2020-01-15' }).reason; // => 'incomplete'
 * ```
 */
export function check(dispute: Dispute, event: DisputeEvent): Verdict {
  const asked = ensureEvent(event);
  const before = ensureDispute(dispute);
  const { record, fact, outcome } = grown(before, asked, settingsOfQuestion(before), true);
  const question = { before, record, fact, possibleEvents: once(() => possibleOn(before, fact)) };
  return outcome.refusal === undefined ? yes(question, outcome.history) : no(question, outcome.refusal);
}

/** What is asked: whether a dispute may have one more fact. */
interface Question {
  readonly before: Dispute;
  /** The record with the fact. */
  readonly record: DisputeRecord;
  readonly fact: DisputeEvent;
  readonly possibleEvents: () => readonly EventType[];
}

const NONE: readonly never[] = /* @__PURE__ */ Object.freeze([]);

/** The question is asked of facts as such: what is irregular is answered, not refused. */
function settingsOfQuestion({ policy, calendar, readings }: Dispute): Settings {
  return { policy: policy === 'strict' ? 'standard' : policy, readings, ...(calendar && { calendar }) };
}

function yes(question: Question, history: History): Verdict {
  const { fact, possibleEvents } = question;
  const after = lastOf(history);
  const missing = after.findings.gaps.filter(({ impliedBy }) => impliedBy === fact).map((gap) => gap.missing);
  return shown({
    event: fact,
    possible: true,
    ...(missing.length > 0 && { missing: Object.freeze(missing) }),
    get possibleEvents() {
      return possibleEvents();
    },
    irregularities: Object.freeze(irregularitiesOf(question, history)),
    warnings: Object.freeze(warningsBetween(question.before, after)),
    setsAside: Object.freeze(setAsideBetween(question.before, after)),
  });
}

function no({ fact, possibleEvents }: Question, refusal: Refusal): Verdict {
  const { missing = [] } = refusal;
  const error = once(() => wholeErrorOf(refusal));
  return shown({
    event: fact,
    possible: false,
    reason: reasonOf(refusal),
    get message() {
      return error().message;
    },
    get refusal() {
      return error().details;
    },
    ...(missing.length > 0 && { missing }),
    get possibleEvents() {
      return possibleEvents();
    },
    irregularities: NONE,
    warnings: NONE,
    setsAside: NONE,
  });
}

function possibleOn(dispute: Dispute, { date }: DisputeEvent): readonly EventType[] {
  const day = toDay(date);
  return Object.freeze(possibleIn(onDay(standingOn(dispute, day).snapshot, day), date));
}

function irregularitiesOf({ before, record }: Question, history: History): Irregularity[] {
  const known = new Map(
    departuresOf(lastOf(historyOf(before)).snapshot).map(({ fact, clock }) => [fact.event, clock.rule]),
  );
  const found = departuresOf(lastOf(history).snapshot).filter(
    ({ fact, clock }) => known.get(fact.event) !== clock.rule,
  );
  if (found.length === 0) return [];
  return new OtherReadings(record, settingsOfQuestion(before), history).unexcused(found).map(irregularityOf);
}

function warningsBetween({ warnings }: Dispute, after: Standing): Warning[] {
  const keyOf = ({ code, path }: Warning) => `${code} ${path}`;
  const known = new Set(warnings.map(keyOf));
  return shownFindings(after).warnings.filter((one) => !known.has(keyOf(one)));
}

function setAsideBetween({ setAside }: Dispute, after: Standing): DisputeEvent[] {
  const known = new Set(setAside.map(({ event }) => event));
  return shownFindings(after).setAside.flatMap(({ event }) => (known.has(event) ? [] : [event]));
}
