import { disputeMachine } from 'wto-dispute/machine';

export type Node = (typeof disputeMachine)['root'];

/** A way from a state to another, or to the same where a fact is only noted. */
export interface Way {
  readonly from: Node;
  /** The type of the fact; empty where the state is left by itself. */
  readonly event: string;
  readonly to: Node | undefined;
  /** Whether the way depends on what else the record shows. */
  readonly isConditional: boolean;
}

export const root: Node = disputeMachine.root;
export const childrenOf = (node: Node): Node[] => Object.values(node.states).filter(({ type }) => type !== 'history');
export const nodesIn = (node: Node): Node[] => [node, ...childrenOf(node).flatMap(nodesIn)];
export const nameOf = (node: Node): string => node.path.join('.');

/** Whether the first state is the second or stands within it. */
export const isWithin = (inner: Node, outer: Node): boolean =>
  outer.path.every((part, index) => inner.path[index] === part);

/** Every way of the machine, from the state on which it stands. */
export const ways: readonly Way[] = nodesIn(root).flatMap((from) => {
  const on = [...from.transitions].flatMap(([event, transitions]) => transitions.map((each) => ({ event, each })));
  const alone = (from.always ?? []).map((each) => ({ event: '', each }));
  return [...on, ...alone].flatMap(({ event, each }): Way[] => {
    const isConditional = each.guard !== undefined;
    const targets = each.target ?? [undefined];
    return targets.map((to) => ({ from, event, to: to && arrival(to), isConditional }));
  });
});

/** The state in which a way arrives: the first within its target; of a history, the state around it. */
function arrival(node: Node): Node {
  if (node.type === 'history') return node.parent ?? node;
  const [first] = node.type === 'compound' ? (node.initial?.target ?? []) : [];
  return first === undefined ? node : arrival(first);
}
