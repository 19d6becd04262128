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

/** What an actor is told: a fact of a record. */
export type MachineEvent = DisputeEvent;

/**
 * The type of the machine, as far as its users need it: facts go in, and a snapshot knows its states
 * and tags.
 */
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
 * The procedure of WTO dispute settlement: which stage follows which fact. It refuses only what
 * cannot have happened; early and late are judged by the law, not here. Time comes with the facts:
 * `machineEvents` puts the `date.reached` between them that the machine needs.
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
 * ```
 */
export const disputeMachine: DisputeMachine = machine as unknown as DisputeMachine;
