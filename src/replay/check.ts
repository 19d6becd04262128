import { toDay } from '../calendar/date.js';
import { type DisputeSnapshot, onDay, possibleIn } from '../machine/procedure.js';
import { DisputeError } from '../record/error.js';
import type { DisputeEvent } from '../record/events.js';
import type { Irregularity } from '../record/judgement.js';
import { ensureEvent } from '../record/parse.js';
import type { EventType } from '../vocabulary.js';
import { append, type Dispute, replay, standingOn } from './dispute.js';
import { departuresOf, irregularityOf } from './irregularities.js';

/** Whether a fact may be appended, and what is to be said of it. */
export interface Verdict {
  /**
   * Whether the fact can have happened, as the policy sees it. Under `strict` it is also true where it
   * brings an irregularity, for which `append` refuses it.
   */
  readonly possible: boolean;
  /** Why it is not possible. */
  readonly reason?: 'impossible' | 'incomplete';
  readonly message?: string;
  /** What the fact presupposes and the record lacks; under `lenient` that is implied. */
  readonly missing?: readonly EventType[];
  /** The facts that are possible there, on that date. */
  readonly possibleEvents: readonly EventType[];
  /** What it brings: its own, and those of later facts that are regular without it. */
  readonly irregularities: readonly Irregularity[];
}

/**
 * Whether a fact could be appended, asked without throwing and without appending.
 *
 * @throws DisputeError `INVALID_EVENT` for something that is not an event; `INVALID_RECORD` for a
 * dispute that is none
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
  const fact = ensureEvent(event);
  const possibleEvents = possibleOn(dispute, fact);
  try {
    const appended = append(withoutRefusal(dispute), fact);
    const added = appended.record.events.at(-1);
    const missing = appended.gaps.filter(({ impliedBy }) => impliedBy === added).map((gap) => gap.missing);
    return Object.freeze({
      possible: true,
      ...(missing.length > 0 && { missing: Object.freeze(missing) }),
      possibleEvents,
      irregularities: Object.freeze(irregularitiesBetween(dispute, appended)),
    });
  } catch (error) {
    if (!(error instanceof DisputeError) || error.details.code !== 'EVENT_NOT_POSSIBLE') throw error;
    const { reason, missing } = error.details;
    return Object.freeze({
      possible: false,
      reason,
      message: error.message,
      ...(missing.length > 0 && { missing }),
      possibleEvents,
      irregularities: Object.freeze([]),
    });
  }
}

/** The question is asked of facts as such: what is irregular is answered, not refused. */
function withoutRefusal(dispute: Dispute): Dispute {
  return dispute.policy === 'strict' ? replay(dispute.record, { calendar: dispute.calendar }) : dispute;
}

function possibleOn(dispute: Dispute, { date }: DisputeEvent): readonly EventType[] {
  const day = toDay(date);
  return Object.freeze(possibleIn(onDay(standingOn(dispute, day).snapshot, day), date));
}

function irregularitiesBetween(before: Dispute, after: Dispute): Irregularity[] {
  const known = new Map(departuresOf(lastOf(before)).map(({ fact, clock }) => [fact.event, clock.rule]));
  return departuresOf(lastOf(after))
    .filter(({ fact, clock }) => known.get(fact.event) !== clock.rule)
    .map(irregularityOf);
}

function lastOf(dispute: Dispute): DisputeSnapshot {
  return standingOn(dispute, Infinity).snapshot;
}
