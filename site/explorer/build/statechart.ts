import { french } from '../../../dist/french.js';
import { english } from '../../../dist/index.js';
import { disputeMachine } from '../../../dist/machine.js';
import { spanish } from '../../../dist/spanish.js';
import type { Arrow, Box, Chart, Charts } from '../model/chart.js';
import { statesWithoutName } from '../model/chart-words.js';

type Language = typeof english;
type Node = (typeof disputeMachine)['root'];

const GAP = 6;
const PILL = 21;
const LINE = 14;
const EDGE = 12;
const HEAD = 30;
/** How much broader the letters of a title are. */
const TITLE = 1.25;
const widthOf = (text: string) => Math.ceil(text.length * 6.4) + 18;

const cut = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);
const childrenOf = (node: Node): Node[] => Object.values(node.states).filter(({ type }) => type !== 'history');

/** The name of a state; nothing for one that passes by itself. */
function nameOf({ path, key }: Node, language: Language): string | undefined {
  const id = path.join('.');
  const states: Readonly<Record<string, string>> = language.states;
  const stages: Readonly<Record<string, string>> = language.stages;
  const own: Readonly<Record<string, string>> = statesWithoutName[language.code];
  return states[id] ?? own[id] ?? (path.length > 2 ? stages[key] : undefined);
}

/** A text on lines that fit. */
function linesIn(text: string, width: number, broader = 1): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1)} ${word}`.trim();
    if (widthOf(longer) * broader <= width || lines.at(-1) === '') lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** The states of a place, in rows from its corner. */
function pills(nodes: readonly Node[], language: Language, room: number): { boxes: Box[]; height: number } {
  const boxes: Box[] = [];
  let [x, y, row] = [0, 0, 0];
  for (const node of nodes) {
    const name = nameOf(node, language);
    if (name === undefined) continue;
    const lines = linesIn(name, room);
    const [width, height] = [Math.max(...lines.map(widthOf)), PILL + (lines.length - 1) * LINE];
    if (x > 0 && x + width > room) [x, y, row] = [0, y + row + GAP, 0];
    boxes.push({ id: node.path.join('.'), look: 'state', lines, x, y, width, height });
    x += width + GAP;
    row = Math.max(row, height);
  }
  return { boxes, height: y + row };
}

const moved = (boxes: readonly Box[], right: number, down: number): Box[] =>
  boxes.map((box) => ({ ...box, x: box.x + right, y: box.y + down }));

/** The regions of a stage that has several, one below the other. */
function regions(node: Node, language: Language, room: number): { boxes: Box[]; height: number } {
  const boxes: Box[] = [];
  let y = 0;
  for (const region of childrenOf(node)) {
    const inner = pills(childrenOf(region), language, room - 2 * EDGE);
    const height = inner.height + 2 * EDGE;
    boxes.push({ id: region.path.join('.'), look: 'region', lines: [], x: 0, y, width: room, height });
    boxes.push(...moved(inner.boxes, EDGE, y + EDGE));
    y += height + GAP;
  }
  return { boxes, height: y - GAP };
}

/** A stage with what is in it, from its own corner. */
function stage(node: Node, language: Language, width: number): Box[] {
  const room = width - 2 * EDGE;
  const inner = node.type === 'parallel' ? regions(node, language, room) : pills(childrenOf(node), language, room);
  const lines = linesIn(cut(language.stages[node.key as keyof Language['stages']]), room, TITLE);
  const head = HEAD + (lines.length - 1) * LINE;
  const height = inner.boxes.length === 0 ? head + 4 : head + inner.height + EDGE;
  return [{ id: node.key, look: 'stage', lines, x: 0, y: 0, width, height }, ...moved(inner.boxes, EDGE, head)];
}

const stages = childrenOf(disputeMachine.root);
const nodesIn = (node: Node): Node[] => [node, ...Object.values(node.states).flatMap(nodesIn)];
/** What every open stage has leads to an end: that is said beside the picture. */
const EVERYWHERE = ['settlement.notified', 'complaint.withdrawn', 'arbitration.awardNotified'];

/** From stage to stage, without the ways that every stage has, and without the reopening of an ended dispute. */
function ways(): { from: string; to: string }[] {
  const pairs = stages.slice(0, -1).flatMap((from) =>
    nodesIn(from).flatMap(({ transitions }) =>
      [...transitions.values()].flat().flatMap(({ eventType, target = [] }) =>
        target.flatMap(({ path: [to = ''] }) => {
          const isShared = EVERYWHERE.includes(eventType) && !(from.key === 'appeal' && to === 'implementation');
          return to === from.key || isShared ? [] : [`${from.key} ${to}`];
        }),
      ),
    ),
  );
  return [...new Set(pairs)].map((pair) => {
    const [from = '', to = ''] = pair.split(' ');
    return { from, to };
  });
}

const BETWEEN = 28;
/** Where arrows leave and reach the side of a box, from its corner. */
const PORT = 15;

interface Way {
  readonly from: number;
  readonly to: number;
}

/** Each way on the lane nearest to the boxes that is free for its whole length. */
function lanesOf(ways: readonly Way[]): Map<Way, number> {
  const lanes = new Map<Way, number>();
  const span = ({ from, to }: Way) => Math.abs(to - from);
  const meets = (a: Way, b: Way) =>
    Math.min(a.from, a.to) <= Math.max(b.from, b.to) && Math.min(b.from, b.to) <= Math.max(a.from, a.to);
  for (const way of [...ways].sort((a, b) => span(a) - span(b))) {
    const taken = [...lanes].flatMap(([other, lane]) => (meets(way, other) ? [lane] : []));
    let lane = 0;
    while (taken.includes(lane)) lane += 1;
    lanes.set(way, lane);
  }
  return lanes;
}

const widest = (lanes: Map<Way, number>, lane: number) => (Math.max(-1, ...lanes.values()) + 1) * lane + 12;

/** The stages one below the other: what leads on stands right of them, what leads back left. */
function chart(language: Language, room: number, lane: number): Chart {
  const places = stages.map(({ key }) => key);
  const all = ways().map(({ from, to }) => ({ from: places.indexOf(from), to: places.indexOf(to) }));
  const onward = lanesOf(all.filter(({ from, to }) => to > from + 1));
  const back = lanesOf(all.filter(({ from, to }) => to < from));
  const left = widest(back, lane);
  let y = 4;
  const drawn = stages.map((node) => {
    const boxes = moved(stage(node, language, room), left, y);
    y += (boxes[0]?.height ?? 0) + BETWEEN;
    return boxes;
  });
  const box = (place: number) => drawn[place]?.[0] ?? { y: 0, height: 0 };
  /** Each way has a port of its own, so that no two arrows meet in one point. */
  const side = (lanes: Map<Way, number>, edge: number, out: 1 | -1) =>
    [...lanes].map(([way, at]): Arrow => {
      const x = edge + out * (10 + at * lane);
      const [start, end] = [portOut(box(way.from), at), portIn(box(way.to), at)];
      const points = [
        [edge, start],
        [x, start],
        [x, end],
        [edge, end],
      ] as const;
      return { from: places[way.from] ?? '', to: places[way.to] ?? '', points };
    });
  const down = all
    .filter(({ from, to }) => to === from + 1)
    .map(({ from, to }): Arrow => {
      const x = left + Math.min(room / 2, 150);
      const { y: top, height } = box(from);
      return {
        from: places[from] ?? '',
        to: places[to] ?? '',
        points: [
          [x, top + height],
          [x, box(to).y],
        ],
      };
    });
  const arrows = [...down, ...side(onward, left + room, 1), ...side(back, left, -1)];
  return { width: left + room + widest(onward, lane), height: y - BETWEEN + 4, boxes: drawn.flat(), arrows };
}

/** A way leaves low and arrives high, as far as the box has room. */
const portOut = ({ y, height }: Pick<Box, 'y' | 'height'>, lane: number) =>
  Math.round(y + Math.max(height / 2, height - PORT + 4 - (lane % 3) * 5));
const portIn = ({ y, height }: Pick<Box, 'y' | 'height'>, lane: number) =>
  Math.round(y + Math.min(height / 2 - 1, PORT - 6 + (lane % 3) * 5));

function chartsIn(language: Language): Charts {
  return { wide: chart(language, 860, 11), narrow: chart(language, 250, 8) };
}

/** The pictures of the procedure in each language, for a broad and for a narrow page. */
export function statecharts(): Record<Language['code'], Charts> {
  return { en: chartsIn(english), fr: chartsIn(french), es: chartsIn(spanish) };
}
