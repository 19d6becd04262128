import { type AnyActorScope, createActor, type Snapshot } from 'xstate';
import type { ProcedureEvent } from '../casefile/event-fields.js';
import { holds } from './ask.js';
import { type Configuration, configurationOf, type DisputeSnapshot, restored, sharing } from './configuration.js';
import { contextOf, type DisputeContext, type DisputeInput, type Given } from './context.js';
import { recorded } from './earlier.js';
import { disputeMachine } from './machine.js';

/**
 * The snapshot after a fact, or nothing where the fact is not possible. XState makes every transition that leads
 * somewhere. A fact that is only recorded changes the context alone, so that its snapshot needs no transition: the
 * guards say whether it is possible, and the states, the tags and the history stay what they were.
 */
export function step(snapshot: DisputeSnapshot, event: ProcedureEvent): DisputeSnapshot | undefined {
  const configuration = configurationOf(snapshot.value);
  if (configuration.moving.has(event.type)) return transitioned(snapshot, event);
  const guards = configuration.noted.get(event.type);
  if (!guards?.some((guard) => holds(guard, { context: snapshot.context, event }))) return undefined;
  const context = contextAfter(snapshot, event);
  const next = restored({ configuration, context, historyValue: snapshot.historyValue });
  return leavesByItself(configuration, { context, event }) ? withoutFact(next, event) : next;
}

/** The same, by a transition of XState in any case. */
export function transitioned(snapshot: DisputeSnapshot, event: ProcedureEvent): DisputeSnapshot | undefined {
  const next = disputeMachine.transition(snapshot, event, scope);
  // Every transition that a fact takes records it.
  return next.context === snapshot.context ? undefined : sharing(next);
}

/** No state has a transition for this type, so that XState makes those that need no fact, and these alone. */
const NO_FACT = 'nothing';

/** The snapshot after the transitions that need no fact, as they follow one that was recorded. */
function withoutFact(snapshot: DisputeSnapshot, { date }: ProcedureEvent): DisputeSnapshot {
  return sharing(disputeMachine.transition(snapshot, { type: NO_FACT, date } as unknown as ProcedureEvent, scope));
}

/** The context after a fact that is only recorded. */
export function contextAfter({ context }: DisputeSnapshot, event: ProcedureEvent): DisputeContext {
  return recorded({ context, event });
}

/** The snapshot before the first fact. */
export function initialSnapshot(input: DisputeInput): DisputeSnapshot {
  return restored({ configuration: configurationOf('opening'), context: contextOf(input), historyValue: {} });
}

/** Whether the context lets the dispute leave one of the states without a further fact. */
export function leavesByItself({ eventless }: Configuration, given: Given): boolean {
  return eventless.some((guard) => holds(guard, given));
}

/**
 * The scope of an actor, which a transition of XState asks for besides the snapshot and the event. One serves all
 * transitions here. XState's own `transition()` makes an actor for each call, which costs more than the transition.
 */
const scope: AnyActorScope = /* @__PURE__ */ scopeWithoutEffects();

/** The scope that XState hands to the logic of an actor; this actor is never started, and its effects go nowhere. */
function scopeWithoutEffects(): AnyActorScope {
  const scopes: AnyActorScope[] = [];
  const idle: Snapshot<undefined> = { status: 'active', output: undefined, error: undefined };
  createActor({
    getInitialSnapshot: (given: AnyActorScope) => {
      scopes.push(given);
      return idle;
    },
    transition: () => idle,
    getPersistedSnapshot: () => idle,
  });
  const [given] = scopes;
  return { ...(given as AnyActorScope), actionExecutor: () => undefined, defer: () => undefined };
}
