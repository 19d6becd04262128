import ELK, { type ElkExtendedEdge, type ElkLabel, type ElkNode } from 'elkjs/lib/elk.bundled.js';
import { type Edge, EVERY, edges, type Stage, type State, stages } from './procedure.js';

/** How wide a letter is in the widest usual font: what fits with these fits everywhere. */
const letters = { title: 9.4, small: 6.3, name: 6.7 } as const;

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

/** The boxes, one within the other, and the arrows between them, in pixels from the corner of the picture. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly children: readonly Box[];
  readonly edges: readonly Arrow[];
}

type Options = Readonly<Record<string, string>>;

const procedure: Options = {
  'elk.algorithm': 'layered',
  'elk.direction': 'DOWN',
  'elk.hierarchyHandling': 'INCLUDE_CHILDREN',
  'elk.json.shapeCoords': 'ROOT',
  'elk.json.edgeCoords': 'ROOT',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
  'elk.layered.cycleBreaking.strategy': 'MODEL_ORDER',
  'elk.layered.feedbackEdges': 'true',
  'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
  'elk.layered.edgeLabels.centerLabelPlacementStrategy': 'SPACE_EFFICIENT_LAYER',
  'elk.layered.edgeLabels.sideSelection': 'ALWAYS_UP',
  'elk.spacing.nodeNode': '24',
  'elk.spacing.edgeEdge': '12',
  'elk.spacing.edgeLabel': '5',
  'elk.layered.spacing.nodeNodeBetweenLayers': '24',
  'elk.layered.spacing.edgeEdgeBetweenLayers': '10',
};

/** Boxes side by side, in rows. */
const rows = (ratio: number, top: number): Options => ({
  'elk.algorithm': 'rectpacking',
  'elk.hierarchyHandling': 'SEPARATE_CHILDREN',
  'elk.aspectRatio': `${ratio}`,
  'elk.spacing.nodeNode': '6',
  'elk.padding': `[top=${top},left=10,bottom=10,right=10]`,
});

const stateBox = (within: string, { name, description }: State): Box => ({
  ...{ id: `${within}.${name}`, look: 'state', name, tip: description },
  ...{ width: widthOf(name, 'name') + 14, height: 19 },
});

/** What stands in a stage: its states, or its regions with theirs. */
function contentOf(stage: string, { name, states }: Stage['regions'][number]): Box[] {
  if (name === undefined) return states.map((state) => stateBox(stage, state));
  const id = `${stage}.${name}`;
  const children = states.map((state) => stateBox(id, state));
  return [{ id, look: 'region', name, children, layoutOptions: rows(2, 24) }];
}

function stageBox({ name, description, articles, regions }: Stage): Box {
  const cited = articles.join(', ').replaceAll(', DSU ', ', ');
  const width = widthOf(name, 'title') + widthOf(cited, 'small') + 40;
  return {
    ...{ id: name, look: 'stage', name, tip: description, articles: [cited], width, height: 34 },
    children: regions.flatMap((region) => contentOf(name, region)),
    layoutOptions: {
      ...rows(regions.length > 1 ? Number(process.env['RATIO'] ?? 0.8) : 3, 32),
      'elk.nodeSize.constraints': 'MINIMUM_SIZE',
      'elk.nodeSize.minimum': `(${width},34)`,
    },
  };
}

/** The ends stand in a row, each with the arrows that lead to it; what is said of all stands before them. */
function endBox(stage: Stage): Box {
  const layoutOptions = { 'elk.padding': '[top=14,left=90,bottom=48,right=10]', 'elk.spacing.nodeNode': '20' };
  return { ...stageBox(stage), articles: stage.articles, layoutOptions };
}

/** A bar from which arrows lead to several places, and the box that stands for every open stage. */
const bar = (to: readonly string[]): Box => ({ id: to.join(' or '), look: 'bar', name: '', width: 48, height: 5 });
const every: Box = { id: EVERY, look: 'every', name: EVERY, width: widthOf(EVERY, 'name') + 24, height: 28 };

const MOST = 3;

/** The facts of an edge on short lines: what they have in common first, then each. */
function linesOf({ events }: Edge): string[] {
  const [first = ''] = events;
  const prefix = first.slice(0, first.indexOf('.') + 1);
  if (events.length > MOST) return [`${prefix}*`, `(${events.length})`];
  return [prefix, ...events.map((event) => event.slice(prefix.length))];
}

function arrow(edge: Edge): Arrow {
  const { from, to, events } = edge;
  const lines = linesOf(edge);
  const width = Math.max(...lines.map((line) => widthOf(line, 'name')));
  return {
    ...{ id: `${from}: ${events}`, sources: [from], targets: [to.join(' or ')] },
    labels: [{ text: lines.join('\n'), width, height: lines.length * LINE }],
  };
}

/** The picture of the procedure, from the machine. */
export async function picture(): Promise<Picture> {
  const all = stages();
  const drawn = edges();
  const children = all.map((stage) => (stage === all.at(-1) ? endBox(stage) : stageBox(stage)));
  // ELK reads the order of the boxes as that of the procedure.
  const insert = (box: Box, to: readonly string[]) =>
    children.splice(Math.max(...to.map((name) => children.findIndex(({ id }) => id === name))), 0, box);
  const forks = [...new Map(drawn.map(({ to }) => [to.join(), to])).values()].filter((to) => to.length > 1);
  insert(every, ['implementation']);
  for (const to of forks) insert(bar(to), to);
  const ways = forks.flatMap((to) => to.map((end): Edge => ({ from: to.join(' or '), events: [], to: [end] })));
  const arrows = [...ways.map((way) => ({ ...arrow(way), id: `${way.from}: ${way.to}`, labels: [] })), ...drawn.map(arrow)];
  const graph = { id: 'procedure', layoutOptions: { ...procedure, ...JSON.parse(process.env['OPTS'] ?? '{}') }, children, edges: arrows };
  return (await new ELK().layout(graph)) as Picture;
}
