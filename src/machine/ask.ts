import type { Given } from './context.js';
import { disputeMachine } from './machine.js';

/** A guard as the machine writes it: a name, a name with parameters, several of which all must hold, or none. */
export type Guard =
  | string
  | { readonly type: string; readonly params?: unknown }
  | { readonly guards: readonly Guard[] };

type Guards = Readonly<Record<string, (given: Given, params?: unknown) => boolean>>;

/** Whether a guard lets a fact pass; it is asked as XState asks it. */
export function holds(guard: Guard | undefined, given: Given): boolean {
  if (guard === undefined) return true;
  if (typeof guard !== 'string' && 'guards' in guard) return guard.guards.every((one) => holds(one, given));
  const [name, params] = typeof guard === 'string' ? [guard] : [guard.type, guard.params];
  // A machine that was made has each guard that it names.
  return (disputeMachine.implementations.guards as unknown as Guards)[name]?.(given, params) === true;
}
