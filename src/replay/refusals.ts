import type { Departure } from '../clocks/departure.js';
import { NO_DIVISION_FROM } from '../law/dates.js';
import { isWithoutReport } from '../machine/bridge/bridge.js';
import { possibleIn } from '../machine/possible.js';
import { type DisputeSnapshot, stageOf, statesOf } from '../machine/procedure.js';
import { type DisputeError, invalid, invalidArgument, irregular, notPossible } from '../record/error.js';
import type { DisputeEvent } from '../record/events.js';
import { issue, within } from '../record/issue.js';
import { entryOf, foundIn } from '../record/plain.js';
import type { EventType } from '../vocabulary.js';
import { irregularityOf } from './irregularities.js';
import { filledOnDemand } from './on-demand.js';

/** A fact with its place in `record.events`. */
export interface PlacedFact {
  readonly event: DisputeEvent;
  readonly index: number;
}

/** Why a fact is not possible, before anybody has asked what is possible in its stead. */
export interface Refusal extends PlacedFact {
  /** Where the dispute was when the fact came. */
  readonly snapshot: DisputeSnapshot;
  /** What the fact presupposes and the record lacks; nothing where it contradicts what is on record. */
  readonly missing: readonly EventType[] | undefined;
  /** The last fact before it for which milestones were implied. */
  readonly causedBy: DisputeEvent | undefined;
}

/** Whether a refused fact is impossible, or presupposes what the record lacks. */
export function reasonOf({ missing }: Refusal): 'impossible' | 'incomplete' {
  return missing === undefined ? 'impossible' : 'incomplete';
}

/** The error for a fact that is not possible. What is possible in its stead is worked out when somebody reads of it. */
export function impossibleFact(refusal: Refusal): DisputeError {
  return filledOnDemand(errorOf(refusal, []), () => wholeErrorOf(refusal));
}

/** The sentence of that error. */
export function messageOf(refusal: Refusal): string {
  return wholeErrorOf(refusal).message;
}

function wholeErrorOf(refusal: Refusal): DisputeError {
  return errorOf(refusal, possibleIn(refusal.snapshot, refusal.event.date));
}

function errorOf(refusal: Refusal, possibleEvents: readonly EventType[]): DisputeError {
  const { event, index, snapshot, missing = [], causedBy } = refusal;
  const { track } = snapshot.context.caseFile.parties;
  return notPossible({
    event,
    index,
    stage: stageOf(snapshot),
    states: statesOf(snapshot),
    reason: reasonOf(refusal),
    missing,
    possibleEvents,
    ...(causedBy && { causedBy }),
    ...(isWithoutReport(snapshot, event) && { noReportFrom: NO_DIVISION_FROM }),
    ...(track !== 'standard' && { track }),
  });
}

/** The error for a fact that departs from the law. */
export function irregularFact(fact: PlacedFact, departures: readonly Departure[]): DisputeError {
  return irregular({ ...fact, irregularities: departures.map(irregularityOf) });
}

/** The error for a record of which too many time-limits run at once, with the place of the fact that starts the last. */
export function tooManyPeriods(index: number, most: number): DisputeError {
  return invalid('INVALID_RECORD', [issue({ kind: 'tooMany', path: within('events', index), most })]);
}

/** The error for an argument that is no dispute, or no list of disputes. */
export function unlike(expected: 'dispute' | 'list', value: unknown, path: string): DisputeError {
  return invalidArgument([issue({ kind: 'wrongKind', path, expected, found: foundAs(value) })]);
}

function foundAs(value: unknown) {
  if (Array.isArray(entryOf(value, 'events'))) return { is: 'record' } as const;
  return entryOf(value, 'record') === undefined ? foundIn(value) : ({ is: 'dispute' } as const);
}
