import type { ProcedureEvent } from '../casefile/event-fields.js';
import { bridgeTo } from '../machine/bridge/bridge.js';
import { after, type DisputeSnapshot } from '../machine/procedure.js';
import type { DisputeEvent } from '../record/events.js';

/** A fact, and where the dispute was when it came. */
export interface Incoming {
  readonly event: DisputeEvent;
  readonly before: DisputeSnapshot;
}

/** Whether a fact can have happened, and where it leads. It is the same under every policy. */
export type Judgement =
  | { readonly is: 'possible'; readonly after: DisputeSnapshot }
  /** It presupposes facts that the record lacks; it leads there after these. */
  | { readonly is: 'incomplete'; readonly implied: readonly ProcedureEvent[]; readonly after: DisputeSnapshot }
  /** It contradicts the facts before it. */
  | { readonly is: 'impossible' }
  /** It would start more time-limits than are counted. */
  | { readonly is: 'overBound' };

/** More time-limits than run at once in any dispute, many times over: what a replay costs has a bound. */
export const MOST_AT_ONCE = 1_000;

/** Judges a fact by those before it. */
export function judged(incoming: Incoming): Judgement {
  const judgement = placed(incoming);
  if (judgement.is === 'impossible') return judgement;
  return isOverBound(incoming.before, judgement.after) ? { is: 'overBound' } : judgement;
}

function placed({ event, before }: Incoming): Exclude<Judgement, { is: 'overBound' }> {
  const direct = after(before, event);
  if (direct !== undefined) return { is: 'possible', after: direct };
  const implied = bridgeTo(before, event);
  if (implied === undefined) return { is: 'impossible' };
  return { is: 'incomplete', implied, after: afterAll([...implied, event], before) };
}

/** How many facts of a date are tried as the one that makes another possible. It bounds what a replay costs. */
const MOST_SOUGHT = 12;

/**
 * The facts of its date for which a fact waits: those that would otherwise be implied before it. Where there are none, it
 * is the one that makes the fact possible, unless that one could also come after it.
 *
 * @param others those that have not been taken, in the order of the record
 */
export function awaitedBy(
  { event, before }: Incoming,
  judgement: Judgement,
  others: readonly DisputeEvent[],
): readonly DisputeEvent[] {
  const isIncomplete = judgement.is === 'incomplete';
  const implied = isIncomplete ? judgement.implied : [];
  const bridged = isIncomplete ? judgement.after : undefined;
  const onRecord = others.filter((other) => implied.some(({ type }) => type === milestoneOf(other)));
  if (onRecord.length > 0) return onRecord;
  const awaited = others.slice(0, MOST_SOUGHT).find((one) => {
    if (bridged !== undefined && after(bridged, one) !== undefined) return false;
    const then = after(before, one);
    return then !== undefined && after(then, event) !== undefined;
  });
  return awaited === undefined ? [] : [awaited];
}

/** The milestone that a fact is. A referral to arbitration stands for the objection that brings it. */
function milestoneOf({ type }: DisputeEvent): DisputeEvent['type'] {
  return type === 'retaliation.arbitrationReferred' ? 'retaliation.objected' : type;
}

function afterAll(events: readonly ProcedureEvent[], before: DisputeSnapshot): DisputeSnapshot {
  return events.reduce((now, one) => after(now, one) ?? now, before);
}

function isOverBound(before: DisputeSnapshot, now: DisputeSnapshot): boolean {
  const running = ({ context }: DisputeSnapshot) => context.docket.running.length;
  return running(now) > MOST_AT_ONCE && running(now) > running(before);
}
