import ELK, { type ElkExtendedEdge, type ElkNode } from 'elkjs/lib/elk.bundled.js';
import { LINE, widthOf } from './layout.js';
import { light, rounded, svg, text } from './theme.js';

/** A box: its lines in bold, and beneath them a smaller one. */
export interface GraphNode {
  readonly id: string;
  readonly lines: readonly string[];
  readonly small: string;
  /** A place outside what the picture is about: drawn with a dashed edge. */
  readonly isOutside?: boolean;
}

/** An arrow from a box to another, with what stands beside it. */
export interface GraphEdge {
  readonly from: string;
  readonly to: string;
  readonly lines?: readonly string[];
}

interface Graph {
  readonly title: string;
  readonly description: string;
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

const options = {
  'elk.algorithm': 'layered',
  'elk.direction': 'DOWN',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
  'elk.layered.cycleBreaking.strategy': 'MODEL_ORDER',
  'elk.layered.feedbackEdges': 'true',
  'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
  'elk.padding': '[top=12,left=12,bottom=12,right=12]',
  'elk.randomSeed': '1',
  'elk.spacing.nodeNode': '28',
  'elk.spacing.edgeEdge': '14',
  'elk.spacing.edgeNode': '14',
  'elk.spacing.edgeLabel': '6',
  'elk.layered.spacing.nodeNodeBetweenLayers': '26',
  'elk.layered.spacing.edgeEdgeBetweenLayers': '12',
  'elk.layered.spacing.edgeNodeBetweenLayers': '14',
};

const widest = (lines: readonly string[]) => Math.max(...lines.map((line) => widthOf(line, 'name')));

/** A picture of boxes and arrows, laid out by ELK. */
export async function drawn({ title, description, nodes, edges }: Graph): Promise<string> {
  const graph = {
    id: 'graph',
    layoutOptions: options,
    children: nodes.map(({ id, lines, small }) => ({
      id,
      width: Math.max(widest(lines) * 1.15, widest([small])) + 22,
      height: (lines.length + 1) * (LINE + 3) + 14,
    })),
    edges: edges.map(({ from, to, lines = [] }, index) => ({
      id: `${index}`,
      sources: [from],
      targets: [to],
      labels:
        lines.length === 0
          ? []
          : [{ text: lines.join('\n'), width: widest(lines) + 4, height: lines.length * (LINE + 1) }],
    })),
  };
  const laidOut: ElkNode = await new ELK().layout(graph);
  const { width = 0, height = 0, children = [], edges: arrows = [] } = laidOut;
  const parts = [
    ...arrows.flatMap(arrowOf),
    ...children.map((box, index) => boxOf(box, nodes[index])),
    ...arrows.flatMap(labelsOf),
  ];
  return svg({ width: Math.ceil(width), height: Math.ceil(height), title, description, parts });
}

function boxOf({ x = 0, y = 0, width = 0, height = 0 }: ElkNode, node: GraphNode | undefined): string {
  const { lines = [], small = '', isOutside = false } = node ?? {};
  const look = isOutside
    ? `fill="${light.ground}" stroke="${light.quiet}" stroke-dasharray="5 3"`
    : `fill="${light.band}" stroke="${light.dot}"`;
  const rect = `<rect x="${rounded(x)}" y="${rounded(y)}" width="${rounded(width)}" height="${rounded(height)}" rx="6" ${look}/>`;
  const lineAt = (index: number) => y + 19 + index * (LINE + 3);
  const words = lines.map((line, index) => text(x + 10, lineAt(index), line, { isBold: true }));
  return [rect, ...words, text(x + 10, lineAt(lines.length), small, { fill: light.quiet, size: 11 })].join('\n');
}

/** The line of an arrow, and its head. */
function arrowOf({ sections = [] }: ElkExtendedEdge): string[] {
  const points = sections.flatMap(({ startPoint, bendPoints = [], endPoint }) => [startPoint, ...bendPoints, endPoint]);
  const [from = { x: 0, y: 0 }, to = { x: 0, y: 0 }] = points.slice(-2);
  const [dx, dy] = [Math.sign(to.x - from.x), Math.sign(to.y - from.y)];
  const wing = (side: 1 | -1) => `${rounded(to.x - 7 * dx + 4 * side * dy)},${rounded(to.y - 7 * dy + 4 * side * dx)}`;
  return [
    `<polyline fill="none" stroke="${light.quiet}" points="${points.map(({ x, y }) => `${rounded(x)},${rounded(y)}`).join(' ')}"/>`,
    `<polygon fill="${light.quiet}" points="${rounded(to.x)},${rounded(to.y)} ${wing(1)} ${wing(-1)}"/>`,
  ];
}

function labelsOf({ labels = [] }: ElkExtendedEdge): string[] {
  return labels.flatMap(({ text: words = '', x = 0, y = 0 }) =>
    words.split('\n').map((line, index) => text(x + 2, y + 11 + index * (LINE + 1), line, { size: 11 })),
  );
}
