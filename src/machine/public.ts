import type {
  AnyActorRef,
  EventObject,
  NonReducibleUnknown,
  ParameterizedObject,
  StateMachine,
  StateSchema,
} from 'xstate';
import type { DisputeEvent } from '../record/events.js';
import type { DisputeContext, DisputeInput } from './context.js';
import { disputeMachine as machine } from './machine.js';
import type { StateMeta, StateTag } from './setup.js';
import type { DisputeStateValue } from './values.js';

/** An event of the machine: a fact of a record. */
export type MachineEvent = DisputeEvent;

/** The type of the machine, as far as its users need it: facts go in, and a snapshot has states and tags. */
export interface DisputeMachine
  extends StateMachine<
    DisputeContext,
    MachineEvent,
    Record<string, AnyActorRef | undefined>,
    never,
    ParameterizedObject,
    ParameterizedObject,
    string,
    DisputeStateValue,
    StateTag,
    DisputeInput | undefined,
    NonReducibleUnknown,
    EventObject,
    StateMeta,
    StateSchema
  > {}

/**
 * The procedure of WTO dispute settlement: which stage follows which fact. It refuses only what cannot have happened;
 * `statusOn` says what came too early or too late. It has no timers. Time comes with the facts: `machineEvents` puts a
 * `date.reached` between them where the machine needs one.
 *
 * An actor checks that its input names the parties and that each fact has a date, and ends with a `DisputeError` where
 * not. It does not check the other fields of a fact, nor that facts come in date order: `parseEvent` checks a fact that
 * comes from outside, and `replay` and `append` check a whole record.
 *
 * A persisted snapshot survives JSON: `actor.getPersistedSnapshot()` gives it, and `createActor(disputeMachine, {
 * snapshot })` goes on from it. It carries the version of its form, and an actor refuses a snapshot of another form
 * (`INVALID_ARGUMENT`). What is to be kept for years is the record, which every version can replay.
 *
 * @example
 * ```ts
 * import { disputeMachine } from 'wto-dispute/machine';
 * import { createActor } from 'xstate';
 *
 * const actor = createActor(disputeMachine).start();
 * actor.send({ type: 'consultations.requested', date: '2019-09-11' });
 * actor.getSnapshot().value; // => { consultations: 'window' }
 * actor.getSnapshot().hasTag('consulting'); // => true
 * actor.getSnapshot().can({ type: 'panel.composed', date: '2019-09-12' }); // => false
 *
 * const kept = JSON.stringify(actor.getPersistedSnapshot());
 * const restored = createActor(disputeMachine, { snapshot: JSON.parse(kept), input: undefined }).start();
 * restored.getSnapshot().value; // => { consultations: 'window' }
 * ```
 */
export const disputeMachine: DisputeMachine = machine as unknown as DisputeMachine;
