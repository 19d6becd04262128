import { articlesOf, labelOf } from './label.js';
import type { Chip, Edge, StageBox } from './procedure.js';
import { type Rect, widthOf } from './shapes.js';
import { type Plan, stageOf } from './ways.js';

/*
 * The stages stand in a column, in the order of the machine; the one that has several states at once stands beside
 * it, the ends below. What leads to the next stage goes straight down; what leads further runs in lanes on the right,
 * what leads back in lanes on the left, one lane for each place that is reached. A label stands on the level line
 * beside the box that the fact leaves.
 */
const MARGIN = 12;
const LANE = 13;
const LABEL = 124;
const COLUMN = 276;
const BESIDE = 290;
const ARRIVAL = 16;
const GAP = 38;
/** From the first stage, with its label, to the frame around the others, and from there to the next stage. */
const TO_FRAME = 40;
const INTO_FRAME = 20;
const TURN = 10;

export const LINE = 13;
export const PADDING = 10;
export const TITLE = 28;
export const STATE = { height: 19, gap: 5, padding: 7 } as const;
export const REGION = 20;

/** A box, and the heights at which lines leave and reach its sides. */
export interface Placed {
  readonly stage: StageBox;
  readonly at: Rect;
  readonly exits: ReadonlyMap<Edge, number>;
  readonly arrivals: { readonly left?: number; readonly right?: number };
}

export interface Geometry {
  readonly width: number;
  readonly height: number;
  readonly frame: Rect;
  readonly boxes: ReadonlyMap<string, Placed>;
  readonly laneX: ReadonlyMap<string, number>;
  readonly backLaneX: ReadonlyMap<string, number>;
  /** The column of each end within the box of the ends. */
  readonly ends: ReadonlyMap<string, { readonly x: number; readonly width: number }>;
  /** The height at which a lane turns towards its end. */
  readonly turns: ReadonlyMap<string, number>;
}

export function geometryOf(plan: Plan): Geometry {
  const backLaneX = new Map(plan.backLanes.map((place, index) => [place, MARGIN + (index + 1) * LANE]));
  const columnX = MARGIN + plan.backLanes.length * LANE + LABEL;
  const lanesX = columnX + COLUMN + LABEL;
  const laneX = new Map(plan.lanes.map((place, index) => [place, lanesX + index * LANE]));
  const besideX = lanesX + plan.lanes.length * LANE + 6;
  const right = besideX + BESIDE;

  const column = stacked(plan, columnX);
  const frameTop = bottomOf(column[0]) + TO_FRAME;
  const bottom = bottomOf(column.at(-1));
  const height = contentHeight(plan.beside, BESIDE);
  const beside: Placed = {
    stage: plan.beside,
    at: { x: besideX, y: bottom - height, width: BESIDE, height },
    exits: new Map(),
    arrivals: {},
  };
  const toEnds = plan.lanes.filter((place) => stageOf(place) === plan.end.name);
  const frame: Rect = {
    x: MARGIN,
    y: frameTop,
    width: right,
    height: bottom + (toEnds.length + 1) * TURN + 4 - frameTop,
  };
  const end = endOf(plan, { x: columnX, y: frame.y + frame.height + 3 * LINE + 4, width: right - columnX });
  const boxes = [...column, beside, end.placed].map((placed) => [placed.stage.name, placed] as const);
  return {
    width: right + 2 * MARGIN,
    height: bottomOf(end.placed) + MARGIN,
    frame,
    boxes: new Map(boxes),
    laneX,
    backLaneX,
    ends: end.columns,
    turns: turnsOf(toEnds, { bottom, laneX, columns: end.columns }),
  };
}

const bottomOf = (placed: Placed | undefined) => (placed === undefined ? 0 : placed.at.y + placed.at.height);

function stacked(plan: Plan, x: number): Placed[] {
  const placed: Placed[] = [];
  for (const stage of plan.column) {
    const before = placed.at(-1);
    const gap = placed.length === 1 ? TO_FRAME + INTO_FRAME : GAP;
    const y = before === undefined ? MARGIN : bottomOf(before) + gap;
    const { height, ...sides } = sidesOf(stage, plan, y);
    const at = { x, y, width: COLUMN, height: Math.max(height, contentHeight(stage, COLUMN)) };
    placed.push({ stage, at, ...sides });
  }
  return placed;
}

/**
 * On the left lanes come from below: exits first, those to inner lanes above those to outer ones. On the right lanes
 * come from above: arrivals first.
 */
function sidesOf({ name }: StageBox, plan: Plan, top: number) {
  const from = plan.edges.filter((edge) => edge.from === name);
  const leads = (edge: Edge, ...ways: string[]) => edge.to.some((to) => ways.includes(plan.wayTo(edge, to)));
  const exits = new Map<Edge, number>();
  const leave = (edges: readonly Edge[], start: number) =>
    edges.reduce((y, edge) => {
      const at = y + labelOf(edge).length * LINE + 5;
      exits.set(edge, at);
      return at;
    }, start);
  const innermost = ({ to }: Edge) => Math.max(...to.map((place) => plan.backLanes.indexOf(place)));
  const back = from.filter((edge) => leads(edge, 'back'));
  const leftEnd = leave(
    back.sort((a, b) => innermost(b) - innermost(a)),
    top,
  );
  const left = plan.backLanes.includes(name) ? { left: leftEnd + ARRIVAL } : {};
  const right = plan.lanes.includes(name) ? { right: top + ARRIVAL } : {};
  const rightEnd = leave(
    from.filter((edge) => leads(edge, 'lane', 'beside')),
    right.right ?? top,
  );
  const height = Math.max(left.left ?? leftEnd, rightEnd) + PADDING - top;
  return { exits, arrivals: { ...left, ...right }, height };
}

/** The rows of pills in a width: each with its place from the left. */
export function rowsOf(chips: readonly Chip[], width: number): { chip: Chip; x: number; width: number }[][] {
  const rows: { chip: Chip; x: number; width: number }[][] = [];
  let x = Infinity;
  for (const chip of chips) {
    const own = pillWidth(chip.name);
    if (x + own > width) {
      rows.push([]);
      x = 0;
    }
    rows.at(-1)?.push({ chip, x, width: own });
    x += own + STATE.gap;
  }
  return rows;
}

export const pillWidth = (name: string): number => widthOf(name, 'state') + 2 * STATE.padding;

function contentHeight({ groups }: StageBox, width: number): number {
  const heights = groups.map(({ name, chips }) => {
    const rows = rowsOf(chips, width - 2 * PADDING).length;
    return rows * (STATE.height + STATE.gap) + (name === undefined ? 0 : REGION);
  });
  return TITLE + heights.reduce((sum, height) => sum + height, 0) + 6;
}

/** The ends: each a column as wide as the labels of what comes down to it. */
function endOf(plan: Plan, { x, y, width }: Omit<Rect, 'height'>) {
  const { height, ...sides } = sidesOf(plan.end, plan, y);
  const title = Math.max(
    widthOf(plan.end.name, 'title'),
    ...articleLines(plan.end).map((article) => widthOf(article, 'small')),
  );
  const needed = plan.ends.map((place) => Math.max(pillWidth(place.split('.')[1] ?? ''), arrivalsWidth(plan, place)));
  const left = x + PADDING + title + PADDING;
  const spare = (x + width - PADDING - left - needed.reduce((sum, one) => sum + one, 0)) / (needed.length - 1);
  const columns = new Map<string, { x: number; width: number }>();
  let at = left;
  for (const [index, place] of plan.ends.entries()) {
    const own = needed[index] ?? 0;
    columns.set(place, { x: Math.round(at), width: own });
    at += own + spare;
  }
  return { placed: { stage: plan.end, at: { x, y, width, height }, ...sides }, columns };
}

export const articleLines = ({ articles }: StageBox): string[] => articlesOf(articles).split(', ');

/** Labelled arrows side by side, and one without a label for a lane. */
function arrivalsWidth(plan: Plan, place: string): number {
  const labelled = labelledTo(plan, place).map(
    (edge) => 12 + Math.max(...labelOf(edge).map((line) => widthOf(line, 'fact'))),
  );
  return labelled.reduce((sum, one) => sum + one, 0) + (plan.lanes.includes(place) ? 12 : 0);
}

/** What comes straight down to an end. */
export function labelledTo(plan: Plan, place: string): Edge[] {
  return plan.edges.filter(
    (edge) => edge.to.includes(place) && ['frameBelow', 'below'].includes(plan.wayTo(edge, place)),
  );
}

/** Where a lane comes down within the column of its end. */
export const laneEnd = (column: { readonly x: number; readonly width: number } | undefined): number =>
  column === undefined ? 0 : column.x + column.width - 5;

/** So that lanes do not cross: those that turn left the innermost first, those that turn right the outermost first. */
function turnsOf(
  places: readonly string[],
  { bottom, laneX, columns }: Pick<Geometry, 'laneX'> & { bottom: number; columns: Geometry['ends'] },
): Map<string, number> {
  const goesLeft = (place: string) => laneEnd(columns.get(place)) < (laneX.get(place) ?? 0);
  const left = places.filter(goesLeft);
  const right = places.filter((place) => !goesLeft(place)).reverse();
  return new Map([...left, ...right].map((place, index) => [place, bottom + (index + 1) * TURN]));
}
