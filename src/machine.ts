/**
 * The procedure as an XState machine, for an actor of your own.
 *
 * @module wto-dispute/machine
 */
export type { DisputeContext, DisputeInput } from './machine/context.js';
export { type MachineEventsOptions, machineEvents } from './machine/machine-events.js';
export { type DisputeMachine, disputeMachine, type MachineEvent } from './machine/public.js';
export type { StateMeta, StateTag } from './machine/setup.js';
export type { DisputeStateValue, ImplementationValue, PanelValue, ProceedingValue } from './machine/values.js';
