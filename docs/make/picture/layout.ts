import ELK, { type ElkExtendedEdge, type ElkLabel, type ElkNode } from 'elkjs/lib/elk.bundled.js';
import { childrenOf, type Edge, EVERY, edges, type Node, stages } from './procedure.js';

/** How wide a letter is in the widest usual font: what fits with these fits everywhere. */
const letters = { title: 9.4, small: 6.3, name: 6.7, fact: 6.7 } as const;

export const widthOf = (text: string, look: keyof typeof letters): number => Math.ceil(text.length * letters[look]);

/** The height of a line of facts. */
export const LINE = 13;

export interface Box extends ElkNode {
  readonly look: 'stage' | 'every' | 'region' | 'state' | 'bar';
  readonly name: string;
  /** Shown by whoever points at it. */
  readonly tip?: string;
  /** On lines of their own. */
  readonly articles?: readonly string[];
  readonly children?: Box[];
}

export interface Arrow extends ElkExtendedEdge {
  readonly labels: (ElkLabel & { readonly text: string })[];
}

/** The boxes, an outer one before those within, and the arrows, in pixels from the corner of the picture. */
export interface Picture extends Readonly<Record<'width' | 'height', number>> {
  readonly boxes: readonly Box[];
  readonly arrows: readonly Arrow[];
}

const within = (box: Box): Box[] => [box, ...(box.children ?? []).flatMap(within)];

const procedure = {
  'elk.algorithm': 'layered',
  'elk.direction': 'DOWN',
  'elk.hierarchyHandling': 'INCLUDE_CHILDREN',
  'elk.json.shapeCoords': 'ROOT',
  'elk.json.edgeCoords': 'ROOT',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
  'elk.layered.cycleBreaking.strategy': 'MODEL_ORDER',
  'elk.layered.feedbackEdges': 'true',
  'elk.layered.nodePlacement.strategy': 'BRANDES_KOEPF',
  'elk.layered.edgeLabels.centerLabelPlacementStrategy': 'SPACE_EFFICIENT_LAYER',
  'elk.layered.edgeLabels.sideSelection': 'ALWAYS_UP',
  // Of those tried the layout with the fewest lines that cross.
  'elk.layered.thoroughness': '40',
  'elk.randomSeed': '2',
  'elk.spacing.nodeNode': '24',
  'elk.spacing.edgeEdge': '12',
  'elk.spacing.edgeLabel': '5',
  'elk.layered.spacing.nodeNodeBetweenLayers': '24',
  'elk.layered.spacing.edgeEdgeBetweenLayers': '10',
};

/** Boxes side by side, in rows. */
const rows = (ratio: number, top: number) => ({
  'elk.algorithm': 'rectpacking',
  'elk.hierarchyHandling': 'SEPARATE_CHILDREN',
  'elk.aspectRatio': `${ratio}`,
  'elk.spacing.nodeNode': '6',
  'elk.padding': `[top=${top},left=10,bottom=10,right=10]`,
});

/** A state within a stage, or a region with its states. */
function innerBox(node: Node): Box {
  const { key: name, description: tip = '' } = node;
  const id = node.path.join('.');
  const children = childrenOf(node).map(innerBox);
  if (node.parent?.type === 'parallel') return { id, look: 'region', name, children, layoutOptions: rows(2, 24) };
  return { id, look: 'state', name, tip, width: widthOf(name, 'name') + 14, height: 19 };
}

function stageBox(node: Node): Box {
  const { key: id, description: tip = '', meta } = node;
  const cited = meta?.articles.join(', ').replaceAll(', DSU ', ', ') ?? '';
  const width = widthOf(id, 'title') + widthOf(cited, 'small') + 40;
  const minimum = { 'elk.nodeSize.constraints': 'MINIMUM_SIZE', 'elk.nodeSize.minimum': `(${width},34)` };
  return {
    ...{ id, look: 'stage', name: id, tip, articles: [cited], width, height: 34 },
    children: childrenOf(node).map(innerBox),
    layoutOptions: { ...rows(node.type === 'parallel' ? 0.8 : 3, 32), ...minimum },
  };
}

/** The ends stand in a row, each with the arrows that lead to it; what is said of all stands before them. */
function endBox(node: Node): Box {
  const layoutOptions = { 'elk.padding': '[top=14,left=90,bottom=48,right=10]', 'elk.spacing.nodeNode': '20' };
  return { ...stageBox(node), articles: node.meta?.articles ?? [], layoutOptions };
}

/** A bar from which arrows lead to several places, and the box that stands for every open stage. */
const bar = (to: readonly string[]): Box => ({ id: to.join(' or '), look: 'bar', name: '', width: 48, height: 5 });
const every: Box = { id: EVERY, look: 'every', name: EVERY, width: widthOf(EVERY, 'name') + 24, height: 28 };

/** The facts of an edge on short lines: what they have in common first, then each, unless there are many. */
function linesOf([first = '', ...more]: readonly string[]): string[] {
  const prefix = first.slice(0, first.indexOf('.') + 1);
  if (more.length > 2) return [`${prefix}*`, `(${more.length + 1})`];
  return [prefix, ...[first, ...more].map((event) => event.slice(prefix.length))];
}

function arrow({ from, to, events }: Edge): Arrow {
  const lines = linesOf(events);
  const width = Math.max(...lines.map((line) => widthOf(line, 'fact')));
  const label = { text: lines.join('\n'), width, height: lines.length * LINE };
  const target = to.join(' or ');
  return {
    id: `${from}: ${events} ${to}`,
    sources: [from],
    targets: [target],
    labels: events.length > 0 ? [label] : [],
  };
}

/** The picture of the procedure, from the machine. */
export async function picture(): Promise<Picture> {
  const drawn = edges();
  const children = stages.map((node) => (node.key === 'ended' ? endBox(node) : stageBox(node)));
  // ELK reads the order of the boxes as that of the procedure.
  const insert = (box: Box, to: readonly string[]) =>
    children.splice(Math.max(...to.map((name) => children.findIndex(({ id }) => id === name))), 0, box);
  const forks = [...new Map(drawn.map(({ to }) => [to.join(), to])).values()].filter((to) => to.length > 1);
  insert(every, ['implementation']);
  for (const to of forks) insert(bar(to), to);
  const fromBars = forks.flatMap((to) => to.map((end) => ({ from: to.join(' or '), events: [], to: [end] })));
  const graph = { id: 'procedure', layoutOptions: procedure, children, edges: [...fromBars, ...drawn].map(arrow) };
  const { width = 0, height = 0 }: ElkNode = await new ELK().layout(graph);
  return { width, height, boxes: children.flatMap(within), arrows: graph.edges };
}
