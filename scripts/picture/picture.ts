import {
  articleLines,
  type Geometry,
  geometryOf,
  LINE,
  labelledTo,
  laneEnd,
  PADDING,
  type Placed,
  pillWidth,
  REGION,
  rowsOf,
  STATE,
  TITLE,
} from './geometry.js';
import { articlesOf, labelOf } from './label.js';
import { type Chip, type Edge, EVERY, edges, type StageBox, stageBoxes } from './procedure.js';
import { type Point, type Shape, type Text, widthOf, wrapped } from './shapes.js';
import { type Plan, planOf, stageOf } from './ways.js';

export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}

const LEGEND = [
  'Box: a stage. Pill: a state within it. Blue: the fact that leads on.',
  'A line that forks: it depends on what else the record shows.',
  'Dashed line: back. From the dashed frame: in every stage within it.',
];

/** The picture of the procedure, from the machine. */
export function picture(): Picture {
  const plan = planOf(stageBoxes(), edges());
  const geometry = geometryOf(plan);
  const { width, height, frame, boxes } = geometry;
  const placed = [...boxes.values()];
  const shapes = [
    { is: 'box', at: frame, look: 'frame' } as const,
    ...plan.edges.flatMap((edge) =>
      edge.from === EVERY ? fromFrame(edge, plan, geometry) : ways(edge, plan, geometry),
    ),
    ...plan.backLanes.flatMap((place) => backLane(place, plan, geometry)),
    ...plan.lanes.flatMap((place) => lane(place, plan, geometry)),
    ...placed.flatMap((each) => (each.stage === plan.end ? endBox(each, plan, geometry) : stageBox(each))),
    ...legend(geometry, placed[0]),
  ];
  return { width, height, shapes };
}

const text = (at: Point, look: Text['look'], words: string): Text => ({ is: 'text', at, look, text: words });

function stageBox({ stage, at }: Placed): Shape[] {
  const shapes: Shape[] = [
    { is: 'box', at, look: 'stage', tip: stage.description },
    text([at.x + PADDING, at.y + 18], 'title', stage.name),
    { ...text([at.x + at.width - PADDING, at.y + 18], 'small', articlesOf(stage.articles)), end: true },
  ];
  let y = at.y + TITLE;
  for (const [index, { name, chips }] of stage.groups.entries()) {
    if (index > 0)
      shapes.push({
        is: 'line',
        look: 'rule',
        points: [
          [at.x, y],
          [at.x + at.width, y],
        ],
      });
    if (name !== undefined) {
      shapes.push(text([at.x + PADDING, y + 14], 'region', name));
      y += REGION;
    }
    for (const row of rowsOf(chips, at.width - 2 * PADDING)) {
      shapes.push(...row.flatMap(({ chip, x }) => pill(chip, [at.x + PADDING + x, y])));
      y += STATE.height + STATE.gap;
    }
  }
  return shapes;
}

function pill({ name, description }: Chip, [x, y]: Point): Shape[] {
  return [
    { is: 'box', at: { x, y, width: pillWidth(name), height: STATE.height }, look: 'state', tip: description },
    text([x + STATE.padding, y + 13], 'state', name),
  ];
}

function endBox({ stage, at }: Placed, plan: Plan, { ends }: Geometry): Shape[] {
  const shapes: Shape[] = [
    { is: 'box', at, look: 'stage', tip: stage.description },
    text([at.x + PADDING, at.y + 22], 'title', stage.name),
    ...articleLines(stage).map((article, index) => text([at.x + PADDING, at.y + 40 + index * LINE], 'small', article)),
  ];
  for (const place of plan.ends) {
    const chip = stage.groups[0]?.chips.find(({ name }) => place === `${stage.name}.${name}`);
    const { x, width } = columnOf(ends, place);
    if (chip === undefined) continue;
    shapes.push(...pill(chip, [x, at.y + 8]));
    for (const [index, line] of wrapped(chip.description, 'small', width + 12).entries())
      shapes.push(text([x, at.y + 44 + index * LINE], 'small', line));
  }
  return shapes;
}

function columnOf(ends: Geometry['ends'], place: string): { x: number; width: number } {
  const column = ends.get(place);
  if (column === undefined) throw new Error(`${place} has no place`);
  return column;
}

/** The lines of an edge up to the lanes, or to the place where they reach it directly. */
function ways(edge: Edge, plan: Plan, geometry: Geometry): Shape[] {
  const from = boxOf(geometry, edge.from);
  const y = from.exits.get(edge) ?? 0;
  const has = (way: string) => edge.to.some((to) => plan.wayTo(edge, to) === way);
  const label = labelOf(edge);
  if (has('down')) return down(edge, geometry);
  if (has('below')) return edge.to.flatMap((to) => below(edge, to, plan, geometry));
  const right = from.at.x + from.at.width;
  const start = has('back') ? from.at.x : right;
  const shapes: Shape[] = label.map((line, index) => ({
    ...text([start + (has('back') ? -6 : 6), y - 4 - (label.length - 1 - index) * LINE], 'fact', line),
    ...(has('back') && { end: true }),
  }));
  const xs = edge.to.map((to) => endX(edge, to, plan, geometry));
  const far = has('back') ? Math.min(...xs) : Math.max(...xs);
  const arrow = has('beside') ? { arrow: true as const } : {};
  shapes.push({
    is: 'line',
    look: has('back') ? 'back' : 'onward',
    points: [
      [start, y],
      [far, y],
    ],
    ...arrow,
  });
  return [...shapes, ...xs.filter((x) => x !== far).map((x): Shape => ({ is: 'dot', at: [x, y] }))];
}

function endX(edge: Edge, to: string, plan: Plan, { laneX, backLaneX, boxes }: Geometry): number {
  const way = plan.wayTo(edge, to);
  const x = way === 'beside' ? boxes.get(to)?.at.x : (way === 'back' ? backLaneX : laneX).get(to);
  if (x === undefined) throw new Error(`no way from ${edge.from} to ${to}`);
  return x;
}

function boxOf({ boxes }: Geometry, name: string): Placed {
  const box = boxes.get(name);
  if (box === undefined) throw new Error(`no box ${name}`);
  return box;
}

/** Straight down to the next stage. */
function down(edge: Edge, geometry: Geometry): Shape[] {
  const { at } = boxOf(geometry, edge.from);
  const x = at.x + 60;
  const y = at.y + at.height;
  const next = boxOf(geometry, edge.to[0] ?? '').at.y;
  return [
    {
      is: 'line',
      look: 'onward',
      points: [
        [x, y],
        [x, next],
      ],
      arrow: true,
    },
    text([x + 8, y + 22], 'fact', edge.events.join(', ')),
  ];
}

/** From the stage beside the others down to an end. */
function below(edge: Edge, to: string, plan: Plan, geometry: Geometry): Shape[] {
  const { at } = boxOf(geometry, edge.from);
  return straight(edge, to, { plan, geometry, from: at.y + at.height });
}

/** Down to an end, with the label above it. */
function straight(
  edge: Edge,
  to: string,
  { plan, geometry, from }: { plan: Plan; geometry: Geometry; from: number },
): Shape[] {
  const column = columnOf(geometry.ends, to);
  const before = labelledTo(plan, to).slice(0, labelledTo(plan, to).indexOf(edge));
  const x = before.reduce(
    (at, one) => at + 14 + Math.max(...labelOf(one).map((line) => widthOf(line, 'fact'))),
    column.x + 4,
  );
  const end = boxOf(geometry, plan.end.name).at.y;
  const top = geometry.frame.y + geometry.frame.height;
  return [
    {
      is: 'line',
      look: 'onward',
      points: [
        [x, from],
        [x, end],
      ],
      arrow: true,
    },
    ...labelOf(edge).map((line, index) => text([x + 7, top + 15 + index * LINE], 'fact', line)),
  ];
}

/** What every open stage has: from the frame around them. */
function fromFrame(edge: Edge, plan: Plan, geometry: Geometry): Shape[] {
  const { frame } = geometry;
  return edge.to.flatMap((to): Shape[] => {
    if (plan.wayTo(edge, to) === 'frameBelow')
      return straight(edge, to, { plan, geometry, from: frame.y + frame.height });
    const { at } = boxOf(geometry, to);
    const x = at.x + 60;
    return [
      {
        is: 'line',
        look: 'onward',
        points: [
          [x, frame.y],
          [x, at.y],
        ],
        arrow: true,
      },
      text([x + 8, frame.y + 24], 'fact', edge.events.join(', ')),
    ];
  });
}

const exitsTo = (place: string, way: string, plan: Plan, geometry: Geometry): number[] =>
  plan.edges
    .filter((edge) => edge.to.includes(place) && plan.wayTo(edge, place) === way)
    .map((edge) => boxOf(geometry, edge.from).exits.get(edge) ?? 0);

/** The lane on the left that leads back to a stage. */
function backLane(place: string, plan: Plan, geometry: Geometry): Shape[] {
  const { at, arrivals } = boxOf(geometry, place);
  const x = geometry.backLaneX.get(place) ?? 0;
  const lowest = Math.max(...exitsTo(place, 'back', plan, geometry));
  const y = arrivals.left ?? 0;
  return [
    {
      is: 'line',
      look: 'back',
      points: [
        [x, lowest],
        [x, y],
        [at.x, y],
      ],
      arrow: true,
    },
  ];
}

/** The lane on the right that leads further down: to a stage, or to an end. */
function lane(place: string, plan: Plan, geometry: Geometry): Shape[] {
  const x = geometry.laneX.get(place) ?? 0;
  const highest = Math.min(...exitsTo(place, 'lane', plan, geometry));
  if (stageOf(place) !== plan.end.name) {
    const { at, arrivals } = boxOf(geometry, place);
    const y = arrivals.right ?? 0;
    return [
      {
        is: 'line',
        look: 'onward',
        points: [
          [x, highest],
          [x, y],
          [at.x + at.width, y],
        ],
        arrow: true,
      },
    ];
  }
  const turn = geometry.turns.get(place) ?? 0;
  const end = laneEnd(columnOf(geometry.ends, place));
  const bottom = boxOf(geometry, plan.end.name).at.y;
  return [
    {
      is: 'line',
      look: 'onward',
      points: [
        [x, highest],
        [x, turn],
        [end, turn],
        [end, bottom],
      ],
      arrow: true,
    },
  ];
}

function legend({ width }: Geometry, first: Placed | undefined): Shape[] {
  if (first === undefined) return [];
  const x = first.at.x + first.at.width + 24;
  return LEGEND.flatMap((line) => wrapped(line, 'small', width - x - PADDING)).map((line, index) =>
    text([x, first.at.y + 10 + index * 15], 'small', line),
  );
}

/** The same in words, for those who cannot see it. */
export function inWords(): { title: string; description: string } {
  const names = (stages: readonly StageBox[]) => stages.map(({ name }) => name).join(', ');
  const sentences = edges().map(
    ({ from, events, to, after }) =>
      `From ${from === EVERY ? 'every stage between' : (after ?? from)} to ${to.join(' or ')}: ${events.join(', ')}.`,
  );
  return {
    title: 'WTO dispute settlement as a statechart',
    description: `The stages ${names(stageBoxes())}. ${sentences.join(' ')}`,
  };
}
