import { type AnyTransitionDefinition, createActor, type InspectionEvent } from 'xstate';
import { fromDay, toDay } from '../../src/calendar/date.js';
import type { ProcedureEvent } from '../../src/casefile/event-fields.js';
import { bridgeTo } from '../../src/machine/bridge/bridge.js';
import type { DisputeInput } from '../../src/machine/context.js';
import { disputeMachine } from '../../src/machine/machine.js';
import { after, type DisputeSnapshot, onDay, statesOf } from '../../src/machine/procedure.js';
import { eventTypes, type Milestone, milestones, type plainEvents } from '../../src/vocabulary.js';
import { ownSamples, requiredFields } from '../record/samples.js';

/** The fields besides those required that open another way through the machine. */
const choices: Readonly<Record<string, readonly object[]>> = {
  'panel.suspended': [{ until: '2030-01-01' }],
  'panel.reportCirculated': [{ brief: true }],
  'report.adopted': [{ recommendations: true }, { recommendations: false }],
  'arbitration.awardNotified': [{ recommendations: true }, { recommendations: false }],
  'appeal.notified': [{ forum: 'appellateBody' }, { forum: 'arbitration' }],
  'arbitration.agreed': [{ purpose: 'merits' }],
  'rpt.agreed': [{ expires: '2003-01-01' }, { period: { months: 2 } }],
};

const plainOf = (type: string) => type.replace(/^compliance\./, '');

function ownFields(plain: string): object {
  const sample: Readonly<Record<string, unknown>> = { ...ownSamples[plain as keyof typeof ownSamples] };
  const required = requiredFields[plain as (typeof plainEvents)[number]] ?? [];
  return Object.fromEntries(required.map((name) => [name, sample[name]]));
}

type Undated = Omit<ProcedureEvent, 'date'>;

/** Each type of fact with the fields that matter to the procedure; milestones also as a bridge implies them. */
export const facts: readonly Undated[] = eventTypes.flatMap((type) => {
  const plain = plainOf(type);
  const bare = { type, ...ownFields(plain) };
  const isCompliance = plain !== type;
  const variants = [
    bare,
    ...(choices[plain] ?? []).map((fields) => ({ ...bare, ...fields })),
    ...(milestones.includes(plain as Milestone) ? [{ ...bare, implied: true }] : []),
    ...(isCompliance ? [{ ...bare, recourse: 1 }] : [{ ...bare, by: 'Brazil' }]),
    ...(isCompliance && /^(panel|consultations)\.requested$/.test(plain) ? [{ ...bare, recourse: 2 }] : []),
  ];
  return variants as Undated[];
});

/** Where the machine went: the snapshots, and every transition that was taken. */
export class Explorer {
  readonly taken = new Set<AnyTransitionDefinition>();
  readonly reached = new Map<string, DisputeSnapshot>();

  private readonly watch = (event: InspectionEvent): void => {
    if (event.type === '@xstate.microstep') for (const one of event._transitions) this.taken.add(one);
  };

  start(input: DisputeInput): DisputeSnapshot {
    return this.seen(createActor(disputeMachine, { input }).getSnapshot() as DisputeSnapshot);
  }

  /** The snapshot after a fact, with the calendar come to its day; undefined where it is not possible. */
  after(snapshot: DisputeSnapshot, event: ProcedureEvent): DisputeSnapshot | undefined {
    const day = toDay(event.date);
    const here = onDay(snapshot, day);
    if (here !== snapshot) this.passTime(snapshot, day);
    // Most facts are not possible, and an actor costs more than the question.
    if (after(here, event) === undefined) return undefined;
    const actor = createActor(disputeMachine, { input: undefined, snapshot: here, inspect: this.watch }).start();
    actor.send(event);
    const next = actor.getSnapshot() as DisputeSnapshot;
    actor.stop();
    return this.seen(next);
  }

  /** What every fact leads to, some days later. */
  allAfter(snapshot: DisputeSnapshot, later: number): readonly DisputeSnapshot[] {
    const date = fromDay(snapshot.context.day + later);
    return facts.flatMap((fact) => this.after(snapshot, { ...fact, date } as ProcedureEvent) ?? []);
  }

  private passTime(snapshot: DisputeSnapshot, day: number): void {
    const actor = createActor(disputeMachine, { input: undefined, snapshot, inspect: this.watch }).start();
    actor.send({ type: 'date.reached', date: fromDay(day) });
    this.seen(actor.getSnapshot() as DisputeSnapshot);
    actor.stop();
  }

  private seen(snapshot: DisputeSnapshot): DisputeSnapshot {
    for (const state of statesOf(snapshot)) if (!this.reached.has(state)) this.reached.set(state, snapshot);
    return snapshot;
  }
}

/** Days between one fact and the next: waits and some suspensions are over. */
const LATER = 70;

/**
 * Walks the machine breadth first: from each state some snapshots, told apart by their state value (the
 * log of facts makes every snapshot different), every fact after each.
 */
export function explore(explorer: Explorer, inputs: readonly DisputeInput[], from: string, most: number): void {
  const times = new Map<string, number>();
  const known = new Set<string>();
  const isNew = ({ value, context }: DisputeSnapshot) => {
    const key = JSON.stringify([value, context.caseFile.recourse]);
    if (known.has(key)) return false;
    known.add(key);
    return true;
  };
  const isDone = (snapshot: DisputeSnapshot) => {
    const states = statesOf(snapshot);
    if (states.every((state) => (times.get(state) ?? 0) >= most)) return true;
    for (const state of states) times.set(state, (times.get(state) ?? 0) + 1);
    return false;
  };
  const first = { type: 'date.reached', date: from } as const;
  let frontier = inputs.flatMap((input) => explorer.after(explorer.start(input), first) ?? []);
  while (frontier.length > 0) {
    const found = frontier.flatMap((snapshot) => (isDone(snapshot) ? [] : explorer.allAfter(snapshot, LATER)));
    frontier = found.filter(isNew);
  }
}

/** Takes facts one after the other, as a lenient replay does: what is missing is implied. */
export function follow(explorer: Explorer, from: DisputeSnapshot, events: readonly ProcedureEvent[]): DisputeSnapshot {
  return events.reduce((snapshot, event) => {
    const here = onDay(snapshot, toDay(event.date));
    const implied = bridgeTo(here, event) ?? [];
    return [...implied, event].reduce((now, one) => explorer.after(now, one) ?? now, snapshot);
  }, from);
}
