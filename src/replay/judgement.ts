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
  const bridged = [...implied, event].reduce((now, one) => after(now, one) ?? now, before);
  return { is: 'incomplete', implied, after: bridged };
}

function isOverBound(before: DisputeSnapshot, now: DisputeSnapshot): boolean {
  const running = ({ context }: DisputeSnapshot) => context.docket.running.length;
  return running(now) > MOST_AT_ONCE && running(now) > running(before);
}
