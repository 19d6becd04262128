/**
 * The procedure as an XState machine, for an actor of one's own.
 *
 * @module wto-dispute/machine
 */
export type { DisputeContext, DisputeInput } from './context.js';
export { type MachineEventsOptions, machineEvents } from './machine-events.js';
export { type DisputeMachine, disputeMachine, type MachineEvent } from './public.js';
export type { StateMeta, StateTag } from './setup.js';
export type { DisputeStateValue, ImplementationValue, PanelValue, ProceedingValue } from './values.js';
