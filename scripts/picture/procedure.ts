import { disputeMachine } from 'wto-dispute/machine';

/** A state inside a stage. */
export interface Chip {
  readonly name: string;
  readonly description: string;
}

export interface StageBox {
  readonly name: string;
  readonly description: string;
  readonly articles: readonly string[];
  /** The states inside; the regions of a stage that has several at once have names. */
  readonly groups: readonly { readonly name?: string; readonly chips: readonly Chip[] }[];
}

/** Facts that lead from a stage, or from every open stage, to the same places. */
export interface Edge {
  readonly from: string;
  readonly events: readonly string[];
  /** Stages; an end with its name: `ended.settled`. */
  readonly to: readonly string[];
  /** The one end from which they lead back. */
  readonly after?: string;
}

/** Where an edge starts that every open stage has. */
export const EVERY = '*';

type Node = (typeof disputeMachine)['root'];

/** The stages of the machine, in its order. */
export function stageBoxes(): StageBox[] {
  return children(disputeMachine.root).map((node) => ({
    name: node.key,
    description: node.description ?? '',
    articles: node.meta?.articles ?? [],
    groups:
      node.type === 'parallel'
        ? children(node).map((region) => ({ name: region.key, chips: children(region).map(chip) }))
        : [{ chips: children(node).map(chip) }],
  }));
}

const children = (node: Node): Node[] => Object.values(node.states).filter(({ type }) => type !== 'history');
const chip = ({ key, description = '' }: Node): Chip => ({ name: key, description });

/** What leads from stage to stage; what every open stage has is said once. */
export function edges(): Edge[] {
  const stages = children(disputeMachine.root);
  const open = stages.slice(1, -1);
  const shared = distinct(open.flatMap(exits)).filter((exit) =>
    open.every((stage) => stage.key === exit.to || has(exits(stage), exit)),
  );
  const own = stages.map((stage) => {
    const outer = open.includes(stage) ? exits(stage).filter((exit) => !has(shared, exit)) : exits(stage);
    return { from: stage.key, exits: [...outer, ...descendants(stage).flatMap(exits)] };
  });
  return [...own, { from: EVERY, exits: shared }].flatMap(grouped);
}

interface Exit {
  readonly event: string;
  readonly to: string;
  readonly after?: string;
}

const same = (a: Exit, b: Exit) => a.event === b.event && a.to === b.to;
const has = (all: readonly Exit[], one: Exit) => all.some((exit) => same(exit, one));
const distinct = (all: readonly Exit[]) =>
  all.filter((exit, index) => all.findIndex((one) => same(one, exit)) === index);

/** The facts by which a state itself leads out of its stage. */
function exits(node: Node): Exit[] {
  return [...node.transitions].flatMap(([event, transitions]) =>
    transitions.flatMap(({ target = [] }) =>
      target
        .filter(({ path }) => path[0] !== node.path[0])
        .map(({ path }) => ({
          event,
          to: path.slice(0, path[0] === 'ended' ? 2 : 1).join('.'),
          ...(node.path[0] === 'ended' && node.path[1] !== undefined && { after: node.path[1] }),
        })),
    ),
  );
}

function descendants(node: Node): Node[] {
  return Object.values(node.states).flatMap((child) => [child, ...descendants(child)]);
}

function grouped({ from, exits }: { from: string; exits: readonly Exit[] }): Edge[] {
  const places = new Map<string, string[]>();
  for (const { event, to } of distinct(exits)) places.set(event, [...(places.get(event) ?? []), to].sort());
  const found = new Map<string, Edge>();
  for (const [event, to] of places) {
    const after = exits.find((exit) => exit.event === event)?.after;
    const events = [...(found.get(to.join())?.events ?? []), event];
    found.set(to.join(), { from, events, to, ...(after !== undefined && { after }) });
  }
  return [...found.values()];
}
