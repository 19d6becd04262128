import type { AnyStateNode, AnyTransitionDefinition } from 'xstate';
import { disputeMachine } from '../../src/machine/machine.js';

function within(node: AnyStateNode): AnyStateNode[] {
  return [node, ...Object.values(node.states).flatMap(within)];
}

/** Every state of the machine, the root first. */
export const allNodes: readonly AnyStateNode[] = within(disputeMachine.root);

/** History states remember; a dispute is never in one. */
export const nodes: readonly AnyStateNode[] = allNodes.filter(({ type }) => type !== 'history');

export const leaves: readonly AnyStateNode[] = nodes.filter(({ type }) => type === 'atomic');

/** Dotted, without the machine's own id. */
export const pathOf = ({ path }: AnyStateNode): string => path.join('.');

/** The transitions that a fact takes from a state, in the order in which they are tried. */
export function transitionsOn(node: AnyStateNode): readonly AnyTransitionDefinition[] {
  return [...node.transitions.values()].flat().filter(({ eventType }) => eventType !== '');
}

/** The transitions that a state takes by itself. */
export function eventlessOf(node: AnyStateNode): readonly AnyTransitionDefinition[] {
  return node.always ?? [];
}

export function nodeAt(path: string): AnyStateNode {
  const node = nodes.find((one) => pathOf(one) === path);
  if (node === undefined) throw new RangeError(`no state ${path}`);
  return node;
}
