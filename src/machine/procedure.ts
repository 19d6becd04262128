import { type ActorRefFrom, createActor, getNextTransitions, type SnapshotFrom, transition } from 'xstate';
import { type CivilDate, type Day, fromDay } from '../calendar/date.js';
import { proceedingOf } from '../casefile/case-file.js';
import type { ProcedureEvent } from '../casefile/event-fields.js';
import { concerns, partyOf } from '../casefile/parties.js';
import { recourseOf } from '../casefile/recourses.js';
import { type EventType, eventTypes, isComplianceType, type Milestone, plainType, type Stage } from '../vocabulary.js';
import { presupposedBy } from './bridge/presupposed.js';
import type { DisputeInput } from './context.js';
import { disputeMachine } from './machine.js';
import { nextTurn } from './time.js';

/** Where a dispute stands, as XState keeps it. It never leaves the library in this form. */
export type DisputeSnapshot = SnapshotFrom<typeof disputeMachine>;

/** More than any fact presupposes: a bridge that is longer goes in circles. */
const LONGEST_BRIDGE = 16;

/**
 * One run of the machine: facts go in, in date order, and what is not possible leaves it as it was. From the beginning
 * it is an actor; from where a dispute stood it goes transition by transition, as an actor that is restored walks
 * through all that its snapshot holds.
 */
export class Procedure {
  snapshot: DisputeSnapshot;
  private readonly actor?: ActorRefFrom<typeof disputeMachine>;

  constructor(input: DisputeInput, from?: DisputeSnapshot) {
    if (from !== undefined) {
      this.snapshot = from;
      return;
    }
    this.actor = createActor(disputeMachine, { input }).start();
    this.snapshot = this.actor.getSnapshot();
  }

  /** Lets the calendar come to a date, that day included, stopping on each day on which something turns. */
  advance(to: Day): readonly CivilDate[] {
    const dates: CivilDate[] = [];
    for (;;) {
      const { context } = this.snapshot;
      const turn = nextTurn(context, context.day);
      if (turn === undefined || turn > to) return dates;
      const date = fromDay(turn);
      this.send({ type: 'date.reached', date });
      dates.push(date);
    }
  }

  /** Takes a fact, if it is possible; says whether it was. */
  take(event: ProcedureEvent): boolean {
    const before = this.snapshot.context;
    this.send(event);
    return this.snapshot.context !== before;
  }

  private send(event: ProcedureEvent): void {
    if (this.actor === undefined) [this.snapshot] = transition(disputeMachine, this.snapshot, event);
    else {
      this.actor.send(event);
      this.snapshot = this.actor.getSnapshot();
    }
  }
}

/** The snapshot after a fact, or nothing where it is not possible there. */
export function after(snapshot: DisputeSnapshot, event: ProcedureEvent): DisputeSnapshot | undefined {
  const [next] = transition(disputeMachine, snapshot, event);
  return next.context === snapshot.context ? undefined : next;
}

/** The snapshot on a day without further facts, that day included. */
export function onDay(snapshot: DisputeSnapshot, day: Day): DisputeSnapshot {
  let now = snapshot;
  for (;;) {
    const turn = nextTurn(now.context, now.context.day);
    if (turn === undefined || turn > day) return now;
    const [next] = transition(disputeMachine, now, { type: 'date.reached', date: fromDay(turn) });
    now = next;
  }
}

/**
 * The milestones that a fact presupposes and the proceeding lacks, in the order in which they must
 * have happened; nothing where the fact contradicts what is on record.
 */
export function bridgeTo(snapshot: DisputeSnapshot, event: ProcedureEvent): readonly ProcedureEvent[] | undefined {
  const implied: ProcedureEvent[] = [];
  let now = snapshot;
  while (implied.length < LONGEST_BRIDGE) {
    if (after(now, event) !== undefined) return implied;
    const step = nearest(now, event);
    if (step === undefined) return undefined;
    implied.push(step.event);
    now = step.snapshot;
  }
  return undefined;
}

function nearest(snapshot: DisputeSnapshot, event: ProcedureEvent) {
  for (const type of presupposedBy(event.type)) {
    const implied = impliedEvent(type, event, snapshot);
    if (alreadyHad(snapshot, implied)) continue;
    const next = after(snapshot, implied);
    if (next !== undefined) return { event: implied, snapshot: next };
  }
  return undefined;
}

function impliedEvent(type: EventType, event: ProcedureEvent, { context }: DisputeSnapshot): ProcedureEvent {
  const recourse = recourseOf(context.caseFile, event);
  // A milestone needs no field besides these, so the event is one of its type. Only arbitrators make awards.
  return {
    type,
    date: event.date,
    implied: true,
    ...(event.by !== undefined && { by: event.by }),
    ...(recourse !== undefined && isComplianceType(type) && { recourse }),
    ...(isAward(event) && isAppeal(type) && { forum: 'arbitration' }),
  } as ProcedureEvent;
}

const isAward = ({ type }: ProcedureEvent) => plainType(type) === 'arbitration.awardNotified';
const isAppeal = (type: EventType) => plainType(type) === 'appeal.notified';

/** A proceeding has each milestone once; only requests of several complainants are one each. */
function alreadyHad({ context }: DisputeSnapshot, implied: ProcedureEvent): boolean {
  const { caseFile } = context;
  const { had, requests } = proceedingOf(caseFile, recourseOf(caseFile, implied));
  const party = partyOf(caseFile.parties, implied);
  if (implied.type === 'panel.requested' && party !== undefined)
    return requests.some((request) => request.party === undefined || concerns(request.party, party));
  if (implied.type === 'retaliation.requested')
    return caseFile.retaliation.some((one) => one.state !== 'authorized' && concerns(one.party, party));
  return had.includes(plainType(implied.type) as Milestone);
}

/** Whether a recorded fact takes the place of one that was implied. */
export function closesGap({ context }: DisputeSnapshot, event: ProcedureEvent): boolean {
  const { caseFile } = context;
  return proceedingOf(caseFile, recourseOf(caseFile, event)).implied.includes(plainType(event.type) as Milestone);
}

/** The compliance proceeding that a fact would belong to. */
export function recourseIn({ context }: DisputeSnapshot, event: ProcedureEvent): number | undefined {
  return recourseOf(context.caseFile, event);
}

/** The event types that are possible in a snapshot, as facts of a date: first those that lead on from it. */
export function possibleIn(snapshot: DisputeSnapshot, date: CivilDate): EventType[] {
  const named: ReadonlySet<string> = new Set(getNextTransitions(snapshot).map(({ eventType }) => eventType));
  const here = statesOf(snapshot).join();
  const leading: EventType[] = [];
  const staying: EventType[] = [];
  for (const type of eventTypes) {
    const next = named.has(type) ? after(snapshot, { type, date } as ProcedureEvent) : undefined;
    if (next !== undefined) (statesOf(next).join() === here ? staying : leading).push(type);
  }
  return [...leading, ...staying];
}

/** Every active state, dotted, the innermost of each branch. */
export function statesOf({ value }: DisputeSnapshot): string[] {
  return paths(value, '');
}

function paths(value: DisputeSnapshot['value'] | string, prefix: string): string[] {
  if (typeof value === 'string') return [prefix + value];
  return Object.entries(value).flatMap(([key, inner]) => {
    return inner === undefined ? [prefix + key] : paths(inner as string, `${prefix}${key}.`);
  });
}

/** The stage: the top-level state. */
export function stageOf({ value }: DisputeSnapshot): Stage {
  return (typeof value === 'string' ? value : Object.keys(value)[0]) as Stage;
}
