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

export const disputeMachine: DisputeMachine = machine as unknown as DisputeMachine;
