import { type CivilDate, toDay } from '../../calendar/date.js';
import { widthOf } from '../svg/letters.js';
import { oneLine } from '../text.js';

/** A task of a Gantt chart; a milestone has no last day. */
export interface Task {
  readonly text: string;
  /** What Mermaid is told of it, its name last. */
  readonly tags: string;
  readonly from: CivilDate;
  readonly to?: CivilDate;
}

const PADDING = { title: 24, right: 75 };
const NARROWEST = 1_000;
const WIDEST = 4_000;
const WIDER = 100;
const MILESTONE = 20;
/** A chart of so many years gets no ticks of ours: Mermaid finds some that are few. */
const MOST_YEARS = 60;
const DAYS_A_YEAR = 365.25;

/**
 * The settings of a chart: a width at which the label of each task has room beside it, and a margin for the names of the
 * sections. Mermaid puts a label right of its bar, or left of it where that would reach the edge, and clips what has no
 * room there; it neither wraps nor shortens.
 */
export function settingLines(titles: readonly string[], tasks: readonly Task[]): string[] {
  const left = titles.reduce((most, title) => Math.max(most, widthOf(title, 'tick')), 0) + PADDING.title;
  const labels = tasks.map((task) => ({ task, width: widthOf(oneLine(task.text), 'label') }));
  const axis = axisOf(tasks);
  let width = NARROWEST;
  while (width < WIDEST && !labels.every((label) => hasRoom(label, axis, { width, left }))) width += WIDER;
  return ['---', 'config:', '  gantt:', `    useWidth: ${width}`, `    leftPadding: ${left}`, '---'];
}

interface Labelled {
  readonly task: Task;
  readonly width: number;
}

/** Whether Mermaid finds room for a label: on its bar, right of it, or left of it. */
function hasRoom(
  { task, width: text }: Labelled,
  { first, days }: Axis,
  { width, left }: Readonly<Record<'width' | 'left', number>>,
) {
  const place = (date: CivilDate) => ((toDay(date) - first) / days) * (width - left - PADDING.right);
  const [start, end] = [place(task.from), task.to === undefined ? place(task.from) + MILESTONE : place(task.to)];
  return text <= end - start || end + text + 1.5 * left <= width || text <= start + left - MILESTONE;
}

interface Axis {
  readonly first: number;
  readonly days: number;
}

function axisOf(tasks: readonly Task[]): Axis {
  const first = tasks.reduce((least, { from }) => Math.min(least, toDay(from)), Infinity);
  const last = tasks.reduce((most, { from, to = from }) => Math.max(most, toDay(to) + 1), first);
  return { first, days: Math.max(1, last - first) };
}

/** How the dates of the axis are written, and how far apart they are: no two of them look the same. */
export function axisLines(tasks: readonly Task[]): string[] {
  const years = axisOf(tasks).days / DAYS_A_YEAR;
  if (years > MOST_YEARS) return ['  axisFormat %Y'];
  if (years > 3) return ['  axisFormat %Y', '  tickInterval 12month'];
  return ['  axisFormat %Y-%m', `  tickInterval ${years > 1.4 ? 3 : 1}month`];
}
