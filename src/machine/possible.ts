import type { CivilDate } from '../calendar/date.js';
import type { ProcedureEvent } from '../casefile/event-fields.js';
import { type EventType, eventTypes } from '../vocabulary.js';
import { type Guard, holds } from './ask.js';
import {
  type Configuration,
  configurationOf,
  type DisputeSnapshot,
  guardOf,
  isNoted,
  type MachineTransition,
  transitionsOf,
  typeOf,
} from './configuration.js';
import { contextAfter, leavesByItself, transitioned } from './step.js';

/**
 * The types of fact that are possible in a snapshot on a date. The guards say which they are, and the targets of the
 * transitions where they lead; a transition is made only where the targets do not show it.
 *
 * @returns first the types that lead to another state, then those that stay, each in the order of the vocabulary
 */
export function possibleIn(snapshot: DisputeSnapshot, date: CivilDate): EventType[] {
  const configuration = configurationOf(snapshot.value);
  const leading: EventType[] = [];
  const staying: EventType[] = [];
  for (const { type, ways } of tableOf(configuration)) {
    // The question is asked of the bare type, without the other fields that its facts have.
    const event = { type, date } as ProcedureEvent;
    const way = ways.find(({ guard }) => holds(guard, { context: snapshot.context, event }));
    if (way === undefined) continue;
    if (leads[way.leads]({ configuration, snapshot, event })) leading.push(type);
    else staying.push(type);
  }
  return [...leading, ...staying];
}

/** A transition of a fact, under its guard. */
interface Way {
  readonly guard: Guard | undefined;
  readonly leads: keyof typeof leads;
}

/** A fact that is possible, and where. */
interface Asked {
  readonly configuration: Configuration;
  readonly snapshot: DisputeSnapshot;
  readonly event: ProcedureEvent;
}

/** Whether a transition leads to another state. */
const leads = {
  always: () => true,
  never: () => false,
  /** The fact is only recorded: it leads on where it lifts a wait or sets a period. */
  byItsEffect: ({ configuration, snapshot, event }: Asked) =>
    leavesByItself(configuration, { context: contextAfter(snapshot, event), event }),
  /** The states that the fact leads to may be active already, or be left at once. */
  perhaps: ({ configuration, snapshot, event }: Asked) => {
    const next = transitioned(snapshot, event);
    return next !== undefined && configurationOf(next.value) !== configuration;
  },
} as const;

/** The types of fact that a configuration knows, each with its transitions in the order in which they are tried. */
type Table = readonly { readonly type: EventType; readonly ways: readonly Way[] }[];

const tables = /* @__PURE__ */ new WeakMap<Configuration, Table>();

function tableOf(configuration: Configuration): Table {
  const known = tables.get(configuration);
  if (known !== undefined) return known;
  const made = newTable(configuration);
  tables.set(configuration, made);
  return made;
}

/** The machine tries the transitions of an inner state before those of the states around it. */
function newTable(configuration: Configuration): Table {
  const depth = ({ source }: MachineTransition) => source.path.length;
  const tried = [...transitionsOf(configuration)].sort((a, b) => depth(b) - depth(a));
  const byType = new Map<string, Way[]>();
  for (const one of tried) {
    const way = { guard: guardOf(one), leads: leadOf(one, configuration) };
    byType.set(typeOf(one), [...(byType.get(typeOf(one)) ?? []), way]);
  }
  return eventTypes.map((type) => ({ type, ways: byType.get(type) ?? [] })).filter(({ ways }) => ways.length > 0);
}

function leadOf(transition: MachineTransition, { empty, eventless }: Configuration): keyof typeof leads {
  const { target = [] } = transition;
  // A state of the remedies is left at once where another complainant has come further.
  if (target.some((node) => !empty._nodes.includes(node) && node.parent?.key !== 'remedies')) return 'always';
  if (!isNoted(transition)) return 'perhaps';
  return eventless.length === 0 ? 'never' : 'byItsEffect';
}
