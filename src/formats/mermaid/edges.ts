import type { Language } from '../../languages/language.js';
import type { disputeMachine } from '../../machine/public.js';
import { type EventType, type PlainEventType, plainType } from '../../vocabulary.js';

/** A state of the machine. */
export type Node = (typeof disputeMachine)['root'];

/** Facts that lead from one state of a box to another of the same box. */
export interface Edge {
  readonly from: string;
  readonly to: string;
  /** The box in which it is drawn; empty for the whole. */
  readonly box: string;
  /** It leads from every state of the box, or from most. */
  readonly isFromAny: boolean;
  readonly events: Set<PlainEventType>;
}

type Ends = Omit<Edge, 'events'>;

interface Step extends Ends {
  readonly event: PlainEventType;
}

const COMPLIANCE = 'implementation.compliance.';
/** A fact that leads to one state from so many others is drawn once. */
const MANY = 4;

export const idOf = (path: string): string => path.replaceAll('.', '_');

/** The states of a box that are drawn; those that a dispute only passes through are not. */
export function childrenOf(node: Node, language: Language): Node[] {
  return Object.values(node.states).filter((child) => child.type !== 'history' && !isPassedThrough(child, language));
}

/** The words for a state; within a compliance proceeding those of the original one. */
export function labelOf({ path, type }: Node, { states, stages, inCompliance }: Language): string | undefined {
  const name = path.join('.');
  const inner = name.startsWith(COMPLIANCE) ? name.slice(COMPLIANCE.length) : name;
  if (type === 'atomic') return wordFor(name, states) ?? wordFor(inner, states);
  const stage = wordFor(inner, stages);
  return stage === undefined || inner === name ? stage : inCompliance(stage);
}

function wordFor(name: string, words: Readonly<Record<string, string>>): string | undefined {
  return Object.hasOwn(words, name) ? words[name] : undefined;
}

function isPassedThrough(node: Node, language: Language): boolean {
  return node.type === 'atomic' && labelOf(node, language) === undefined;
}

/** What leads from where to where, each line within the innermost box that holds both its ends. */
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

/** What a state leads to: upon facts, and by time alone. */
function stepsFrom(node: Node, language: Language): Step[] {
  if (isPassedThrough(node, language)) return [];
  const upon = [...node.transitions].flatMap(([type, transitions]) =>
    transitions.map(({ target }) => ({ event: type === '' ? 'date.reached' : plainType(type as EventType), target })),
  );
  const byTime = (node.always ?? []).map(({ target }) => ({ event: 'date.reached' as const, target }));
  return [...upon, ...byTime].flatMap(({ event, target = [] }) =>
    target
      .flatMap((one) => reached(one, language))
      .flatMap(({ path }) => endsOf(node.path, path))
      .map((ends) => ({ ...ends, event })),
  );
}

/** Where a transition comes to rest. */
function reached(target: Node, language: Language): Node[] {
  if (target.type === 'history') return target.parent === undefined ? [] : [target.parent];
  if (!isPassedThrough(target, language)) return [target];
  return (target.always ?? []).flatMap(({ target: next = [] }) => next.flatMap((one) => reached(one, language)));
}

/** The ends of a line; Mermaid draws none across the edge of a box. */
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

/** What leads to one state from many others, as one line. */
function merged(steps: readonly Step[]): Step[] {
  const sources = new Map<string, Set<string>>();
  const keyOf = ({ event, to, box }: Step) => `${event} ${to} ${box}`;
  for (const step of steps) sources.set(keyOf(step), (sources.get(keyOf(step)) ?? new Set()).add(step.from));
  return steps.map((step) => {
    const isFromMany = (sources.get(keyOf(step))?.size ?? 0) >= MANY;
    return isFromMany ? { ...step, from: anyOf(step.box), isFromAny: true } : step;
  });
}
