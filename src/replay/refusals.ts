import { recourseBeside } from '../casefile/recourses.js';
import type { Departure } from '../clocks/departure.js';
import { messages } from '../languages/english/messages.js';
import { NO_DIVISION_FROM } from '../law/dates.js';
import { isWithoutReport } from '../machine/bridge/bridge.js';
import { possibleIn } from '../machine/possible.js';
import { after, type DisputeSnapshot, stageOf, statesOf } from '../machine/procedure.js';
import { type DisputeError, doubtful, invalid, irregular, notPossible } from '../record/error.js';
import type { DisputeEvent } from '../record/events.js';
import { issue } from '../record/issue.js';
import type { SetAside, Warning } from '../record/judgement.js';
import { entryOf, foundIn } from '../record/plain.js';
import { MOST_RECOURSES } from '../record/schema.js';
import { type EventType, inCompliance, type ProceedingEventType, proceedingEvents } from '../vocabulary.js';
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
  /** The most time-limits that run at once, where the fact would start more. */
  readonly most?: number;
}

/** Whether a refused fact is impossible, or presupposes what the record lacks. */
export function reasonOf({ missing }: Refusal): 'impossible' | 'incomplete' {
  return missing === undefined ? 'impossible' : 'incomplete';
}

/** The error for a fact that is not possible. What is possible in its stead is worked out when somebody reads of it. */
export function impossibleFact(refusal: Refusal): DisputeError {
  return filledOnDemand(errorOf(refusal, []), () => wholeErrorOf(refusal));
}

/** The same error, with what is possible in its stead. */
export function wholeErrorOf(refusal: Refusal): DisputeError {
  return errorOf(refusal, possibleIn(refusal.snapshot, refusal.event.date));
}

function errorOf(refusal: Refusal, possibleEvents: readonly EventType[]): DisputeError {
  const { event, index, snapshot, missing = [], causedBy, most } = refusal;
  return notPossible({
    event,
    index,
    ...placeOf(event, snapshot),
    reason: reasonOf(refusal),
    missing,
    possibleEvents,
    ...(causedBy && { causedBy }),
    ...(most !== undefined && { most }),
  });
}

/** Where the dispute is when a fact comes, and what of the track and of the date bears on the fact. */
function placeOf(event: DisputeEvent, snapshot: DisputeSnapshot) {
  const { track } = snapshot.context.caseFile.parties;
  const recourse = otherRecourse(event, snapshot);
  return {
    stage: stageOf(snapshot),
    states: Object.freeze(statesOf(snapshot)),
    ...(isWithoutReport(snapshot, event) && { noReportFrom: NO_DIVISION_FROM }),
    ...(track !== 'standard' && { track }),
    ...(recourse !== undefined && { recourse }),
  };
}

/** The other recourse to DSU 21.5 in which the fact is possible, if there is one. */
function otherRecourse(event: DisputeEvent, snapshot: DisputeSnapshot): number | undefined {
  const recourse = recourseBeside(snapshot.context.caseFile, event);
  if (recourse === undefined || recourse > MOST_RECOURSES) return undefined;
  return after(snapshot, { ...event, recourse } as DisputeEvent) === undefined ? undefined : recourse;
}

/** A fact that is left out, with the reasons. */
export function setAsideFor({ event, snapshot, causedBy, most }: Omit<Refusal, 'index' | 'missing'>): SetAside {
  const { type, date } = event;
  const twin = twinOf(event, snapshot);
  const reasons = {
    ...placeOf(event, snapshot),
    ...(causedBy && { causedBy }),
    ...(twin !== undefined && { inCompliance: twin }),
    ...(most !== undefined && { most }),
  };
  const said = { type, date, ...reasons };
  const message = most === undefined ? messages.setAside(said) : messages.setAsideOverBound({ type, date, most });
  return Object.freeze({ event, ...reasons, message });
}

/** The same fact in a compliance proceeding, where it is possible there. */
function twinOf({ type, date }: DisputeEvent, snapshot: DisputeSnapshot): EventType | undefined {
  if (!isOfProceeding(type)) return undefined;
  const twin = inCompliance(type);
  return after(snapshot, { type: twin, date } as DisputeEvent) === undefined ? undefined : twin;
}

const isOfProceeding = (type: EventType): type is ProceedingEventType =>
  (proceedingEvents as readonly EventType[]).includes(type);

/** The error for a fact that came too early or too late. */
export function irregularFact(fact: PlacedFact, departures: readonly Departure[]): DisputeError {
  return irregular({ ...fact, irregularities: departures.map(irregularityOf) });
}

/** The error for what is doubtful in a record, with the fact where it is one. */
export function doubtfulRecord(warnings: readonly Warning[], indexOf: (event: DisputeEvent) => number): DisputeError {
  const event = warnings[0]?.event;
  return doubtful({ warnings: Object.freeze(warnings), ...(event && { event, index: indexOf(event) }) });
}

/** The error for an argument that is no dispute, or no list of disputes. */
export function unlike(expected: 'dispute' | 'list', value: unknown, path: string): DisputeError {
  const code = expected === 'dispute' ? 'INVALID_RECORD' : 'INVALID_ARGUMENT';
  return invalid(code, [issue({ kind: 'wrongKind', path, expected, found: foundAs(value) })]);
}

function foundAs(value: unknown) {
  if (Array.isArray(entryOf(value, 'events'))) return { is: 'record' } as const;
  return entryOf(value, 'record') === undefined ? foundIn(value) : ({ is: 'dispute' } as const);
}
