import type { DisputeRecord } from 'wto-dispute';
import { type DisputeContext, disputeMachine, machineEvents } from 'wto-dispute/machine';
import {
  type ActorRefFrom,
  type AnyStateMachine,
  assign,
  createActor,
  createMachine,
  initialTransition,
  transition,
} from 'xstate';

type Events = ReturnType<typeof machineEvents>;

interface Config {
  readonly on?: Readonly<Record<string, unknown>>;
  readonly always?: unknown;
  readonly states?: Readonly<Record<string, Config>>;
}

const KEPT: ReadonlySet<string> = new Set(['id', 'initial', 'type', 'history', 'tags', 'meta', 'description']);

/**
 * The states of the machine without its guards and actions. Of several candidates the last stays, which is the one that
 * asks nothing; a transition that needs no fact stays where it asked nothing either, as it would not come to rest.
 */
function stripped(config: Config): Config {
  const { on = {}, always, states = {} } = config;
  const kept = Object.fromEntries(Object.entries(config).filter(([key]) => KEPT.has(key)));
  const last = [always].flat().at(-1);
  return {
    ...kept,
    on: mapped(on, (candidates) => targetOf([candidates].flat().at(-1))),
    ...(last !== undefined && !('guard' in (last as object)) && { always: targetOf(last) }),
    states: mapped(states, stripped),
  };
}

const targetOf = (one: unknown) => {
  const { target } = one as { readonly target?: string };
  return target === undefined ? {} : { target };
};

function mapped<A, B>(record: Readonly<Record<string, A>>, change: (value: A) => B): Record<string, B> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}

const bareMachine = createMachine(stripped(disputeMachine.config as Config) as object);

/** (a) An actor of the states alone. */
export function bare(events: Events): ActorRefFrom<AnyStateMachine> {
  const actor = createActor(bareMachine).start();
  for (const event of events) actor.send(event);
  return actor;
}

type Assignment = (given: unknown, params: unknown) => DisputeContext;
type Assigning = Readonly<Record<string, { readonly assignment: Assignment }>>;

const assigning = disputeMachine.implementations.actions as unknown as Assigning;

/** The machine with other assignments, under the names of its own. */
const withAssignments = (change: (own: Assignment) => Assignment) =>
  disputeMachine.provide({
    actions: mapped(assigning, ({ assignment }) => assign(change(assignment) as never) as never),
  });

function sent(machine: AnyStateMachine, record: DisputeRecord, events: Events): ActorRefFrom<AnyStateMachine> {
  const actor = createActor(machine, { input: record }).start();
  for (const event of events) actor.send(event);
  return actor;
}

/** What the law made of a record, one context after the other. */
function contextsOf(record: DisputeRecord, events: Events): readonly DisputeContext[] {
  const contexts: DisputeContext[] = [];
  const noting = withAssignments((own) => (given, params) => {
    const context = own(given, params);
    contexts.push(context);
    return context;
  });
  sent(noting, record, events);
  return contexts;
}

let prepared: readonly DisputeContext[] = [];
let place = 0;
const counting = withAssignments(() => () => prepared[place++] as DisputeContext);

/**
 * (a2) An actor of the machine with its guards and without the law: its one assignment counts, and hands on what the law
 * had made of the same fact before the clock was started.
 */
export function withoutLaw(record: DisputeRecord, events: Events): () => ActorRefFrom<AnyStateMachine> {
  const contexts = contextsOf(record, events);
  return () => {
    prepared = contexts;
    place = 0;
    return sent(counting, record, events);
  };
}

/** (b) A loop of `transition()`. */
export function looped(record: DisputeRecord, events: Events) {
  let [snapshot] = initialTransition(disputeMachine, record);
  for (const event of events) [snapshot] = transition(disputeMachine, snapshot, event);
  return snapshot;
}

/** All ways of going through a record, prepared and found to lead to the same states. */
export function prepareAll(records: readonly DisputeRecord[]) {
  return records.map((record) => {
    const events = machineEvents(record);
    const way = { record, events, counted: withoutLaw(record, events) };
    const ends = [
      sent(disputeMachine, record, events).getSnapshot(),
      way.counted().getSnapshot(),
      looped(record, events),
    ];
    const [own, ...others] = ends.map(({ value }) => JSON.stringify(value));
    if (others.some((other) => other !== own)) throw new Error(`DS${record.ds}: not the same states`);
    return way;
  });
}

/** How many of the events lead to another state: of the machine as it is, and of the bare one. */
export function steps(record: DisputeRecord, events: Events): { readonly own: number; readonly bare: number } {
  const stepsOf = (actor: ActorRefFrom<AnyStateMachine>) =>
    events.filter((event) => {
      const before = JSON.stringify(actor.getSnapshot().value);
      actor.send(event);
      return JSON.stringify(actor.getSnapshot().value) !== before;
    }).length;
  return {
    own: stepsOf(createActor(disputeMachine, { input: record }).start() as ActorRefFrom<AnyStateMachine>),
    bare: stepsOf(createActor(bareMachine).start()),
  };
}
