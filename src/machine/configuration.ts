import { getNextTransitions, type SnapshotFrom } from 'xstate';
import type { Guard } from './ask.js';
import { contextOf, type DisputeContext } from './context.js';
import { disputeMachine } from './machine.js';

/** Where a dispute is in the procedure, as XState writes it. It never leaves the library in this form. */
export type DisputeSnapshot = SnapshotFrom<typeof disputeMachine>;

type StateValue = DisputeSnapshot['value'];

/** A transition that the machine may make. */
export type MachineTransition = ReturnType<typeof disputeMachine.getTransitionData>[number];

/**
 * The states that are active together, with what the machine says of them. Equal state values share a configuration,
 * which is made when it is first asked for. So there are only as many as disputes have come to.
 */
export interface Configuration {
  /** A snapshot of these states, with the context of a dispute in which nothing has happened. */
  readonly empty: DisputeSnapshot;
  /** The types of fact with a transition that does more than record the fact. */
  readonly moving: ReadonlySet<string>;
  /** The guards of the transitions that only record a fact, by its type. */
  readonly noted: ReadonlyMap<string, readonly (Guard | undefined)[]>;
  /** The guards of the transitions that need no fact. */
  readonly eventless: readonly (Guard | undefined)[];
}

/** The context of a dispute in which nothing has happened. */
const nothingYet = /* @__PURE__ */ contextOf(undefined);

const byName = /* @__PURE__ */ new Map<string, Configuration>();
/** By the value of its own snapshots, which are most of those that are asked about: no name has to be made for these. */
const byValue = /* @__PURE__ */ new WeakMap<object, Configuration>();

/** The configuration that a state value names. */
export function configurationOf(value: StateValue): Configuration {
  return (typeof value === 'string' ? undefined : byValue.get(value)) ?? named(nameOf(value), value);
}

function named(name: string, value: StateValue): Configuration {
  const known = byName.get(name);
  if (known !== undefined) return known;
  const made = newConfiguration(value);
  byName.set(name, made);
  if (typeof made.empty.value === 'object') byValue.set(made.empty.value, made);
  return made;
}

function nameOf(value: StateValue | string): string {
  if (typeof value === 'string') return value;
  let name = '';
  for (const [state, inner] of Object.entries(value)) name += `${state}.${nameOf(inner)} `;
  return name;
}

function newConfiguration(value: StateValue): Configuration {
  const empty = disputeMachine.resolveState({ value, context: nothingYet });
  const transitions = transitionsOf({ empty });
  const noted = new Map<string, (Guard | undefined)[]>();
  for (const one of transitions.filter(isNoted))
    noted.set(typeOf(one), [...(noted.get(typeOf(one)) ?? []), guardOf(one)]);
  return {
    empty,
    moving: new Set(transitions.filter((one) => !isNoted(one)).map(typeOf)),
    noted,
    eventless: transitions.filter((one) => typeOf(one) === NO_EVENT).map(guardOf),
  };
}

/** The transitions that the machine may make from a configuration: those of its states and of the states around them. */
export function transitionsOf({ empty }: Pick<Configuration, 'empty'>): readonly MachineTransition[] {
  return getNextTransitions(empty);
}

/** The type under which XState keeps the transitions that need no event. */
const NO_EVENT = '';

/** The guard of a transition. The types of XState do not show which guards an `and` is made of. */
export const guardOf = ({ guard }: MachineTransition) => guard as unknown as Guard | undefined;

/** The type of event that a transition is for. */
export const typeOf = ({ eventType }: MachineTransition): string => eventType;

/** Whether a transition does nothing but record its fact. */
export function isNoted({ target, actions }: MachineTransition): boolean {
  return target === undefined && actions.length === 1 && actions[0] === 'record';
}

/** What has to be kept of a snapshot, so that it can be made again: the states are those of the configuration. */
export interface KeptSnapshot {
  readonly configuration: Configuration;
  readonly context: DisputeContext;
  readonly historyValue: DisputeSnapshot['historyValue'];
}

/**
 * A snapshot as it was kept. It has the fields that XState gives a snapshot, in the same order. A spread would make an
 * object of another hidden class, and the functions of XState run a tenth slower where they are given two classes.
 */
export function restored({ configuration: { empty }, context, historyValue }: KeptSnapshot): DisputeSnapshot {
  return {
    status: empty.status,
    output: empty.output,
    error: empty.error,
    machine: empty.machine,
    context,
    _nodes: empty._nodes,
    value: empty.value,
    tags: empty.tags,
    children: empty.children,
    historyValue,
    matches: empty.matches,
    hasTag: empty.hasTag,
    can: empty.can,
    getMeta: empty.getMeta,
    toJSON: empty.toJSON,
  } as DisputeSnapshot;
}

/** The same snapshot, which shares its states with all snapshots of its configuration. */
export function sharing({ value, context, historyValue }: DisputeSnapshot): DisputeSnapshot {
  return restored({ configuration: configurationOf(value), context, historyValue });
}
