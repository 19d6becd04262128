import { and } from 'xstate';
import type { guards } from './guards.js';

type GuardName = keyof typeof guards;

interface Transition {
  readonly guard?: unknown;
  readonly actions?: unknown;
}

type Transitions = Transition | readonly Transition[] | undefined;

interface States {
  readonly entry?: unknown;
  readonly always?: unknown;
  readonly on?: Readonly<Record<string, Transitions>>;
  readonly states?: Readonly<Record<string, States>>;
}

/*
 * Passes over states that are written once: they change names, guards and actions, never the
 * structure. What goes in was checked by XState's types, so each pass gives back the type it was
 * given; that is the one cast.
 */

/** Adds `record` to every transition that a fact takes, so that no accepted fact goes unrecorded. */
export function recording<T>(states: T): T {
  const record = (one: Transition): Transition => ({ ...one, actions: [...listOf(one.actions), 'record'] });
  return mapped(states as States, (type) => type, record) as T;
}

/** Adds transitions to a state; those that the state has itself go before them. */
export function everywhere<T>(state: T, transitions: unknown): T {
  const { on } = state as States;
  return { ...state, on: { ...(transitions as States['on']), ...on } } as T;
}

/** The transitions, each allowed only where a further guard holds. */
export function guarded<T>(on: T, guard: GuardName): T {
  return mapped({ on: on as NonNullable<States['on']> }, (type) => type, underGuard(guard)).on as T;
}

/** The second use of a proceeding's states: the same under the prefix `compliance.`, for the current recourse. */
export function complianceStates<T>(states: T): T {
  const all = { states: states as Readonly<Record<string, States>> };
  return mapped(all, (type) => `compliance.${type}`, underGuard('isCurrentRecourse')).states as T;
}

/** Lets a dispute leave each of the states without a fact, before it would leave a state within. */
export function leaving<T>(states: T, transition: unknown): T {
  const left = (state: States) => ({ ...state, always: [...listOf(state.always), transition] });
  const all = Object.entries(states as Readonly<Record<string, States>>);
  return Object.fromEntries(all.map(([key, state]) => [key, left(state)])) as T;
}

/** Lets each innermost state of a recourse say that it is reached. */
export function arriving<T>(states: T): T {
  const named = (state: States, at: string): States => {
    const { states } = state;
    if (states === undefined) return { ...state, entry: [...listOf(state.entry), { type: 'arrive', params: { at } }] };
    const inner = Object.entries(states).map(([key, one]) => [key, named(one, `${at}.${key}`)] as const);
    return { ...state, states: Object.fromEntries(inner) };
  };
  const all = Object.entries(states as Readonly<Record<string, States>>);
  return Object.fromEntries(all.map(([key, state]) => [key, named(state, key)])) as T;
}

function underGuard(guard: GuardName) {
  return (one: Transition): Transition => ({
    ...one,
    guard: one.guard === undefined ? guard : and([guard, one.guard as GuardName]),
  });
}

function mapped(state: States, name: (type: string) => string, change: (one: Transition) => Transition): States {
  const { on, states } = state;
  const each = (transitions: Transitions) =>
    Array.isArray(transitions) ? transitions.map(change) : change((transitions ?? {}) as Transition);
  return {
    ...state,
    ...(on && { on: Object.fromEntries(Object.entries(on).map(([type, to]) => [name(type), each(to)])) }),
    ...(states && {
      states: Object.fromEntries(Object.entries(states).map(([key, one]) => [key, mapped(one, name, change)])),
    }),
  };
}

function listOf(actions: unknown): readonly unknown[] {
  if (actions === undefined) return [];
  return Array.isArray(actions) ? actions : [actions];
}
