import type { Language } from '../../languages/language.js';
import type { disputeMachine } from '../../machine/public.js';
import { COMPLIANCE_STATE, type EventType, type PlainEventType, plainType } from '../../vocabulary.js';

/** A state of the machine. */
export type Node = (typeof disputeMachine)['root'];

/** An arrow of the diagram: facts that lead from one state of a box to another of the same box. */
export interface Edge {
  readonly from: string;
  readonly to: string;
  /** The path of the box in which it is drawn; empty for the whole diagram. */
  readonly box: string;
  /** It leads from any state of the box, or from many of them. */
  readonly isFromAny: boolean;
  readonly events: Set<PlainEventType>;
}

type Ends = Omit<Edge, 'events'>;

interface Step extends Ends {
  readonly event: PlainEventType;
}

/** A fact that leads to one state from at least so many others is drawn as one arrow. */
const MANY = 4;

/** The identifier of a state in the diagram. */
export const idOf = (path: string): string => path.replaceAll('.', '_');

/** The states of a box that are drawn. States that a dispute leaves at once are not. */
export function childrenOf(node: Node, language: Language): Node[] {
  return Object.values(node.states).filter((child) => child.type !== 'history' && !isPassedThrough(child, language));
}

/** The words for a state. A state of a compliance proceeding has those of the original. */
export function labelOf({ path, type }: Node, { states, stages, inCompliance }: Language): string | undefined {
  const name = path.join('.');
  const inner = name.startsWith(COMPLIANCE_STATE) ? name.slice(COMPLIANCE_STATE.length) : name;
  if (type === 'atomic') return wordFor(name, states) ?? wordFor(inner, states);
  const stage = wordFor(inner, stages);
  return stage === undefined || inner === name ? stage : inCompliance(stage);
}

function wordFor(name: string, words: Readonly<Record<string, string>>): string | undefined {
  return Object.hasOwn(words, name) ? words[name] : undefined;
}

/** Whether a dispute leaves the state at once, so that it has no words. */
function isPassedThrough(node: Node, language: Language): boolean {
  return node.type === 'atomic' && labelOf(node, language) === undefined;
}

/** All arrows. Each is drawn in the innermost box that contains both its ends. */
export function edgesIn(root: Node, language: Language): Edge[] {
  const steps = nodesWithin(root).flatMap((node) => stepsFrom(node, language));
  const edges = new Map<string, Edge>();
  for (const { event, ...ends } of merged(steps)) {
    const key = `${ends.from} ${ends.to}`;
    const edge = edges.get(key) ?? { ...ends, events: new Set() };
    edge.events.add(event);
    edges.set(key, edge);
  }
  return [...edges.values()];
}

function nodesWithin(node: Node): Node[] {
  return [node, ...Object.values(node.states).flatMap(nodesWithin)];
}

/** Where a state leads to, upon facts and by the passing of time. */
function stepsFrom(node: Node, language: Language): Step[] {
  if (isPassedThrough(node, language)) return [];
  const upon = [...node.transitions].flatMap(([type, transitions]) =>
    transitions.map(({ target }) => ({ event: type === '' ? 'date.reached' : plainType(type as EventType), target })),
  );
  const byTime = (node.always ?? [])
    .filter((one) => !isOfAnother(one))
    .map(({ target, guard }) => ({ event: guard === 'isSettledRecourse' ? SOLUTION : TIME, target }));
  return [...upon, ...byTime].flatMap(({ event, target = [] }) =>
    target
      .flatMap((one) => reached(one, language))
      .flatMap(({ path }) => endsOf(node.path, path))
      .map((ends) => ({ ...ends, event })),
  );
}

/** What moves a dispute where its states need no fact of their own. */
const TIME: PlainEventType = 'date.reached';
const SOLUTION: PlainEventType = 'settlement.notified';

/** Whether a state is left for that of another complainant: no fact and no time leads there. */
function isOfAnother({ guard }: { readonly guard?: unknown }): boolean {
  return typeof guard === 'object' && guard !== null && 'type' in guard && guard.type === 'isOtherRemedy';
}

/** The states in which a dispute can be after a transition. */
function reached(target: Node, language: Language): Node[] {
  if (target.type === 'history') return target.parent === undefined ? [] : [target.parent];
  if (!isPassedThrough(target, language)) return [target];
  return (target.always ?? []).flatMap(({ target: next = [] }) => next.flatMap((one) => reached(one, language)));
}

/** The ends of an arrow within one box, because Mermaid draws no arrow across the edge of a box. */
function endsOf(from: readonly string[], to: readonly string[]): Ends[] {
  let shared = 0;
  while (shared < from.length && from[shared] === to[shared]) shared += 1;
  if (shared === to.length) return [];
  const box = from.slice(0, shared).join('.');
  const end = to.slice(0, shared + 1).join('.');
  const isFromAny = shared === from.length;
  return [{ box, from: isFromAny ? anyOf(box) : from.slice(0, shared + 1).join('.'), to: end, isFromAny }];
}

const anyOf = (box: string) => (box === '' ? 'any' : `${box}.any`);

/** Replaces the arrows from many states to the same one by an arrow from any state. */
function merged(steps: readonly Step[]): Step[] {
  const sources = new Map<string, Set<string>>();
  const keyOf = ({ event, to, box }: Step) => `${event} ${to} ${box}`;
  for (const step of steps) sources.set(keyOf(step), (sources.get(keyOf(step)) ?? new Set()).add(step.from));
  return steps.map((step) => {
    const isFromMany = (sources.get(keyOf(step))?.size ?? 0) >= MANY;
    return isFromMany ? { ...step, from: anyOf(step.box), isFromAny: true } : step;
  });
}
