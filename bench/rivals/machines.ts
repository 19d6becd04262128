import type { DisputeRecord } from 'wto-dispute';
import { type DisputeContext, disputeMachine, machineEvents } from 'wto-dispute/machine';
import { type AnyActorRef, assign, createActor, initialTransition, transition } from 'xstate';

type Events = ReturnType<typeof machineEvents>;

/** A record with the events that a machine of one's own is sent. */
export interface Course {
  readonly record: DisputeRecord;
  readonly events: Events;
}

export const courseOf = (record: DisputeRecord): Course => ({ record, events: machineEvents(record) });

/** The actor after all of the events. */
export function sent<A extends AnyActorRef>(actor: A, events: Events): A {
  actor.start();
  for (const event of events) actor.send(event);
  return actor;
}

type Assignment = (given: unknown, params: unknown) => DisputeContext;
type Assigning = Readonly<Record<string, { readonly assignment: Assignment }>>;

/** The machine with other assignments, under the names of its own. */
function withAssignments(change: (own: Assignment) => Assignment) {
  const own = Object.entries(disputeMachine.implementations.actions as unknown as Assigning);
  return disputeMachine.provide({
    actions: Object.fromEntries(own.map(([name, { assignment }]) => [name, assign(change(assignment) as never)])),
  });
}

/** The contexts that the machine assigns in a course, one after the other. */
function contextsOf({ record, events }: Course): readonly DisputeContext[] {
  const contexts: DisputeContext[] = [];
  const noting = withAssignments((own) => (given, params) => {
    const context = own(given, params);
    contexts.push(context);
    return context;
  });
  sent(createActor(noting, { input: record }), events);
  return contexts;
}

let prepared: readonly DisputeContext[] = [];
let place = 0;
const counting = withAssignments(() => () => prepared[place++] as DisputeContext);

/**
 * (a2) The machine with its guards and without the law: each of its assignments counts, and takes the context that the
 * law had given at the same place before the clock was started.
 */
export function withoutLaw(course: Course): () => AnyActorRef {
  const contexts = contextsOf(course);
  return () => {
    prepared = contexts;
    place = 0;
    return sent(createActor(counting, { input: course.record }), course.events);
  };
}

/** (b) A loop of `transition()`. */
export function looped({ record, events }: Course) {
  let [snapshot] = initialTransition(disputeMachine, record);
  for (const event of events) [snapshot] = transition(disputeMachine, snapshot, event);
  return snapshot;
}

/** How many events of a course lead an actor to another state. */
export function moves(actor: AnyActorRef, { events }: Course): number {
  const stateOf = () => JSON.stringify(actor.getSnapshot().value);
  actor.start();
  return events.filter((event) => {
    const before = stateOf();
    actor.send(event);
    return stateOf() !== before;
  }).length;
}
