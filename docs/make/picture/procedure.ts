import { disputeMachine } from 'wto-dispute/machine';

export type Node = (typeof disputeMachine)['root'];

export const childrenOf = (node: Node): Node[] => Object.values(node.states).filter(({ type }) => type !== 'history');

export const stages: readonly Node[] = childrenOf(disputeMachine.root);

/** Facts that lead from one place to the same others: to several where it depends on what else the record shows. */
export interface Edge {
  /** A stage, an end with its name (`ended.panelLapsed`), or every open stage. */
  readonly from: string;
  readonly events: readonly string[];
  readonly to: readonly string[];
}

/** What an edge that every open stage has starts from. */
export const EVERY = 'every open stage';

const open = stages.slice(1, -1);
const nodesIn = (node: Node): Node[] => [node, ...Object.values(node.states).flatMap(nodesIn)];
const placeOf = (path: readonly string[]) => path.slice(0, path[0] === 'ended' ? 2 : 1).join('.');

/** The facts by which a state itself leads out of its stage, each with its place. */
function exits({ path, transitions }: Node): (readonly [event: string, to: string])[] {
  const targets = [...transitions.values()]
    .flat()
    .flatMap(({ eventType, target = [] }) => target.map((node) => [eventType, node.path] as const));
  return targets.filter(([, to]) => to[0] !== path[0]).map(([event, to]) => [event, placeOf(to)]);
}

const isEverywhere = (event: string, to: string) =>
  open.every((stage) => stage.key === to || exits(stage).some((exit) => exit.join() === [event, to].join()));

/** What leads from stage to stage; what every open stage has is said once. */
export function edges(): Edge[] {
  const places = new Map<string, string[]>();
  for (const stage of stages)
    for (const node of nodesIn(stage))
      for (const [event, to] of exits(node)) {
        const isShared = open.includes(node) && isEverywhere(event, to);
        add(places, `${isShared ? EVERY : placeOf(node.path)} | ${event}`, to);
      }
  const facts = new Map<string, string[]>();
  for (const [key, to] of places) {
    const [from, event = ''] = key.split(' | ');
    add(facts, [from, ...to.sort()].join(' | '), event);
  }
  return [...facts].map(([way, events]) => {
    const [from = '', ...to] = way.split(' | ');
    return { from, events, to };
  });
}

function add(lists: Map<string, string[]>, key: string, one: string): void {
  lists.set(key, [...new Set([...(lists.get(key) ?? []), one])]);
}
