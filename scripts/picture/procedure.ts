import { disputeMachine } from 'wto-dispute/machine';

export interface State {
  readonly name: string;
  readonly description: string;
}

export interface Stage extends State {
  readonly articles: readonly string[];
  /** The states within it, one list for each region of a stage that has several; these have names. */
  readonly regions: readonly { readonly name?: string; readonly states: readonly State[] }[];
}

/** Facts that lead from one place to the same others: to several where it depends on what else the record shows. */
export interface Edge {
  /** A stage, an end with its name (`ended.panelLapsed`), or every open stage. */
  readonly from: string;
  readonly events: readonly string[];
  readonly to: readonly string[];
}

/** What an edge that every open stage has starts from. */
export const EVERY = 'every open stage';

type Node = (typeof disputeMachine)['root'];

const children = (node: Node): Node[] => Object.values(node.states).filter(({ type }) => type !== 'history');
const all = (node: Node): Node[] => [node, ...Object.values(node.states).flatMap(all)];
const stateOf = ({ key, description = '' }: Node): State => ({ name: key, description });

/** The stages of the machine, in its order. */
export function stages(): Stage[] {
  return children(disputeMachine.root).map((node) => ({
    ...stateOf(node),
    articles: node.meta?.articles ?? [],
    regions:
      node.type === 'parallel'
        ? children(node).map((region) => ({ name: region.key, states: children(region).map(stateOf) }))
        : [{ states: children(node).map(stateOf) }],
  }));
}

interface Exit {
  readonly from: string;
  readonly event: string;
  readonly to: string;
}

const isSame = (a: Exit, b: Exit) => a.event === b.event && a.to === b.to;
const placeOf = ([stage = '', end]: readonly string[]) =>
  stage === 'ended' && end !== undefined ? `${stage}.${end}` : stage;

/** The facts by which a state itself leads out of its stage. */
function exits(node: Node): Exit[] {
  const from = placeOf(node.path);
  return [...node.transitions].flatMap(([event, transitions]) =>
    transitions.flatMap(({ target = [] }) =>
      target.flatMap(({ path }) => (path[0] === node.path[0] ? [] : [{ from, event, to: placeOf(path) }])),
    ),
  );
}

/** What leads from stage to stage; what every open stage has is said once. */
export function edges(): Edge[] {
  const nodes = children(disputeMachine.root);
  const open = nodes.slice(1, -1);
  const isShared = (exit: Exit) =>
    open.every((stage) => stage.key === exit.to || exits(stage).some((one) => isSame(one, exit)));
  const shared = open.flatMap(exits).filter(isShared);
  const own = nodes.flatMap((stage) => [
    ...exits(stage).filter((exit) => !open.includes(stage) || !isShared(exit)),
    ...all(stage).slice(1).flatMap(exits),
  ]);
  return joined([...own, ...shared.map((exit) => ({ ...exit, from: EVERY }))]);
}

/** Facts that lead from one place to the same others are one edge. */
function joined(exits: readonly Exit[]): Edge[] {
  const facts = grouped(exits, ({ from, event }) => `${from} ${event}`).map((same) => ({
    from: same[0].from,
    event: same[0].event,
    to: [...new Set(same.map(({ to }) => to))].sort(),
  }));
  return grouped(facts, ({ from, to }) => `${from} ${to}`).map((same) => ({
    from: same[0].from,
    events: same.map(({ event }) => event),
    to: same[0].to,
  }));
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): [T, ...T[]][] {
  const groups = new Map<string, [T, ...T[]]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return [...groups.values()];
}
