import { disputeMachine } from 'wto-dispute/machine';
import { createActor, createMachine, type InspectionEvent } from 'xstate';
import { type Course, sent } from './machines.js';

interface Config {
  readonly id?: string;
  readonly on?: Readonly<Record<string, unknown>>;
  readonly always?: unknown;
  readonly states?: Readonly<Record<string, Config>>;
}

/** Where an event leads from a state, by the id of the state. */
type Moves = ReadonlyMap<string, Readonly<Record<string, { readonly target: string }>>>;

/** The moves that courses make; a move without an event counts as one of the event before it. */
function movesOf(courses: readonly Course[]): Moves {
  const moves = new Map<string, Record<string, { target: string }>>();
  const inspect = (inspected: InspectionEvent) => {
    if (inspected.type !== '@xstate.microstep' || inspected.event.type === 'xstate.init') return;
    for (const { source, target } of inspected._transitions) {
      const [to] = target ?? [];
      if (to) moves.set(source.id, { [inspected.event.type]: { target: `#${to.id}` }, ...moves.get(source.id) });
    }
  };
  for (const { record, events } of courses) sent(createActor(disputeMachine, { input: record, inspect }), events);
  return moves;
}

const KEPT: ReadonlySet<string> = new Set(['id', 'initial', 'type', 'history', 'tags', 'meta', 'description']);

/** The states without guards and actions. An event leads where these courses first took it, or is noted. */
function stripped(config: Config, moves: Moves, path: string): Config {
  const { id = path, on = {}, always, states = {} } = config;
  const last = [always].flat().at(-1) as { readonly guard?: unknown; readonly target?: string } | undefined;
  return {
    ...Object.fromEntries(Object.entries(config).filter(([key]) => KEPT.has(key))),
    on: { ...Object.fromEntries(Object.keys(on).map((type) => [type, {}])), ...moves.get(id) },
    // A transition without an event is kept where it has no guard.
    ...(last && !last.guard && { always: { target: last.target } }),
    states: Object.fromEntries(
      Object.entries(states).map(([key, inner]) => [key, stripped(inner, moves, `${path}.${key}`)]),
    ),
  };
}

/** (a) The same states and the same moves, without guards and actions. */
export function bareMachine(courses: readonly Course[]) {
  return createMachine(stripped(disputeMachine.config as Config, movesOf(courses), 'dispute') as object);
}
