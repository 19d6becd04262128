export type { DisputeContext, DisputeInput } from './context.js';
export { machineEvents } from './machine-events.js';
export { type DisputeMachine, disputeMachine } from './public.js';
export type { StateMeta, StateTag } from './setup.js';
