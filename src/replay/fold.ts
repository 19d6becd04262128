/*
 * The path of a fact, hop by hop:
 *
 * 1. record: `parseRecord` or `parseEvent` makes a frozen copy of the fact, and refuses what is no fact (record/parse.ts)
 * 2. order: the facts of a record are put in date order; those of one date keep theirs
 *    (record/order.ts), but that under `lenient` a fact waits for those of its date on which it rests (`awaitedBy`)
 * 3. time: before the fact, the machine is told of each day up to its own on which something turns: a wait ends, a
 *    suspension lapses, a period runs out (`advance` in machine/procedure.ts; machine/time.ts knows the days)
 * 4. machine: XState selects a transition; the guards say whether the fact can have happened (machine/guards.ts), and
 *    the action `record` hands the fact on (machine/step.ts, machine/actions.ts)
 * 5. case file: the fact is added to what has happened in its proceeding (casefile/)
 * 6. docket: the law is applied to it: periods end, move and start (clocks/)
 * 7. departures: the act is judged by the periods that it meets, and the docket keeps what was early or late
 *    (clocks/judge.ts); the policy `strict` refuses such a fact, unless another reading of the law
 *    excuses it (other-readings.ts)
 * 8. doubts: what can hardly be meant is warned of (warnings.ts); the policy `strict` refuses it
 * 9. history: where the dispute is after the fact is kept, and looked up by day (history.ts)
 *
 * Hops 4 to 7 are one transition of the machine. Where the machine refuses a fact, the milestones that the fact
 * presupposes are searched for (machine/bridge/). So a fact is possible, incomplete or impossible (judgement.ts), and
 * that is decided once. What happens then is the policy's: `lenient` lets the milestones go the same way before an
 * incomplete fact, and sets an impossible one aside; the others refuse both.
 */
import type { DisputeEvent } from '../record/events.js';
import type { History } from './history.js';
import { OtherReadings } from './other-readings.js';
import { irregularFact, type Refusal } from './refusals.js';
import { type Folding, Run } from './run.js';

/** What facts lead to: where the dispute was after each, or the refusal of the first that is not possible. */
export type Outcome =
  | { readonly history: History; readonly refusal?: never }
  | { readonly refusal: Refusal; readonly history?: never };

/**
 * Takes facts one after the other.
 *
 * @param facts in date order, none earlier than the last one of `from`
 * @returns the whole history, or the first refusal
 * @throws DisputeError `IRREGULAR_EVENT` and `DOUBTFUL_RECORD` under `strict`
 */
export function fold(folding: Folding, facts: readonly DisputeEvent[]): Outcome {
  const run = new Run(folding);
  const left = [...facts].reverse();
  for (let fact = left.pop(); fact !== undefined; fact = left.pop()) {
    const refusal = run.take(fact, left);
    if (refusal !== undefined) return { refusal };
    if (folding.settings.policy === 'strict') judge(fact, run, folding);
  }
  return { history: run.history() };
}

/** Throws where a fact came too early or too late, and no other reading excuses it. */
function judge(event: DisputeEvent, run: Run, { record, settings }: Folding): void {
  const found = run.departures();
  if (found.length === 0) return;
  const departures = new OtherReadings(record, settings, run.history()).unexcused(found);
  if (departures.length > 0) throw irregularFact({ event, index: run.placeOf(event) }, departures);
}
