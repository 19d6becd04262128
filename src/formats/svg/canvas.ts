import type { Meaning } from './legend.js';
import { fonts, type Look, lineHeightOf, widthOf, wrapped } from './letters.js';
import {
  BAR_HEIGHT,
  type Bar,
  DOT,
  type Dot,
  type Frame,
  type Label,
  type Line,
  type Part,
  type Picture,
} from './picture.js';
import type { Tick } from './scale.js';

/** A text with its room; with a date, the date stands before it in a column of its own. */
export interface Text {
  readonly text: string;
  readonly date?: string;
  readonly tip: string;
  readonly most: number;
}

/** The lines of the time axis, and the asked date, if it is on it. */
export interface Axis {
  readonly ticks: readonly Tick[];
  readonly now?: Tick;
}

/** What stands on the time axis beside a text. */
export interface Marks {
  readonly bars?: readonly Omit<Bar, 'y'>[];
  readonly dot?: number | undefined;
}

const ROW_GAP = 6;
const LIST_GAP = 2;
const COLUMN_GAP = 24;
/** At most so many lines of the head. */
const LONGEST_HEAD = 12;
const DATE_GAP = 8;
const SWATCH = 14;
/** So far into the margins the dates of the axis may stand. */
const NEAR_EDGE = 10;
/** From one dot to the next in a strip, and the most rows of dots. */
const DOT_STEP = 2 * DOT + 1;
const MOST_STRIPS = 6;
/** From the top of a line of a label to the middle of its letters. */
const MIDDLE = 7;

/** How far a text is moved for the date before it. */
function indentOf(date: string | undefined): number {
  return date === undefined ? 0 : widthOf(date, 'date') + DATE_GAP;
}

function linesOf({ text, date, most }: Text, width: number): string[] {
  return wrapped(text, 'label', { width: width - indentOf(date), most });
}

/** A picture that is being drawn from top to bottom; `y` is where the next thing begins. */
export class Canvas {
  private readonly parts: Part[] = [];
  private readonly lines: Line[] = [];
  private y: number;
  /** The upper end of the lines of the axis, where they run on. */
  private openBand: number | undefined;

  constructor(
    readonly frame: Frame,
    private readonly shown: Axis,
  ) {
    this.y = frame.left - 4;
  }

  get height(): number {
    return this.y;
  }

  paragraph(text: string, look: Look): void {
    const { left, right } = this.frame;
    const lines = wrapped(text, look, { width: right - left, most: LONGEST_HEAD });
    this.add({ labels: lines.map((line) => this.below(left, line, look)) });
    if (look === 'title') this.y += 5;
    else this.y += 2;
  }

  /** What the marks mean, one beside another as far as there is room. */
  legend(meanings: readonly Meaning[]): void {
    const { left, right } = this.frame;
    if (meanings.length === 0) return;
    this.y += 10;
    let x = left;
    for (const { mark, text } of meanings) {
      const size = SWATCH + 6 + widthOf(text, 'tick');
      if (x > left && x + size > right) {
        x = left;
        this.y += 17;
      }
      const y = this.y + MIDDLE;
      this.add({
        labels: [{ x: x + SWATCH + 6, y: y + 4, text, look: 'tick' }],
        dots: mark === 'fact' ? [{ x: x + SWATCH / 2, y }] : [],
        bars: mark === 'fact' ? [] : [{ left: x, right: x + SWATCH, y: y - BAR_HEIGHT / 2, tone: mark }],
      });
      x += size + 16;
    }
    this.y += 17;
  }

  /** The asked date, and beneath it the dates of the axis. In a wide picture its lines run on from here. */
  axis(): void {
    const { now, ticks } = this.shown;
    this.y += 8;
    if (now !== undefined) this.add({ labels: [this.centred(now, 'now', this.y + 11)] });
    if (now !== undefined) this.y += 15;
    this.dates(ticks);
    if (this.frame.isWide) this.openBand = this.y;
    this.y += this.frame.isWide ? 6 : 0;
  }

  heading(text: string): void {
    const { left, textRight } = this.frame;
    this.y += 6;
    const lines = wrapped(text, 'heading', { width: textRight - left, most: LONGEST_HEAD });
    this.add({ labels: lines.map((line) => this.below(left, line, 'heading')) });
    this.y += 7;
  }

  /** A text with its marks: beside it in a wide picture, otherwise below. */
  row(text: Text, { bars = [], dot }: Marks): void {
    const { left, right, textRight, isWide } = this.frame;
    const top = this.y;
    const labels = this.textAt(left, text, linesOf(text, textRight - left));
    const middle = isWide ? top + MIDDLE : this.y + 10;
    this.add({
      tip: text.tip,
      labels,
      bars: bars.map((bar) => ({ ...bar, y: middle - BAR_HEIGHT / 2 })),
      dots: dot === undefined ? [] : [{ x: dot, y: middle }],
    });
    if (!isWide) {
      this.band(middle - 7, middle + 7);
      this.y = middle + 8;
    }
    this.y += ROW_GAP;
    this.lines.push({ kind: 'rule', x1: left, x2: right, y1: this.y - 3, y2: this.y - 3 });
  }

  /** All dots in a row. Those that would touch stand one below another. */
  strip(dots: readonly number[]): void {
    const { isWide } = this.frame;
    const ends: number[] = [];
    const placed = new Map<string, Dot>();
    const top = isWide ? this.y - 15 : this.y + 6;
    for (const x of dots) {
      const free = ends.findIndex((end) => x - end >= DOT_STEP);
      const row = free < 0 ? Math.min(ends.length, MOST_STRIPS - 1) : free;
      ends[row] = x;
      placed.set(`${x} ${row}`, { x, y: top + row * DOT_STEP });
    }
    const bottom = top + Math.max(0, ends.length - 1) * DOT_STEP + DOT;
    if (isWide) this.closeBand(bottom + 5);
    else this.band(top - DOT - 3, bottom + 3);
    this.add({ dots: [...placed.values()] });
    this.y = Math.max(this.y, bottom + 10);
  }

  /** Texts in columns, the first ones in the left column. */
  columns(texts: readonly Text[]): void {
    const { left, right, isWide } = this.frame;
    const count = isWide ? 2 : 1;
    const width = (right - left - (count - 1) * COLUMN_GAP) / count;
    const set = texts.map((text) => ({ text, lines: linesOf(text, width) }));
    const share = set.reduce((sum, { lines }) => sum + lines.length, 0) / count;
    const top = this.y;
    let [lowest, used, column] = [top, 0, 0];
    for (const { text, lines } of set) {
      if (used >= share * (column + 1) && column < count - 1) {
        column += 1;
        this.y = top;
      }
      this.add({ tip: text.tip, labels: this.textAt(left + column * (width + COLUMN_GAP), text, lines) });
      this.y += LIST_GAP;
      used += lines.length;
      lowest = Math.max(lowest, this.y);
    }
    this.y = lowest;
  }

  /** The picture as far as it is drawn; the dates of the axis stand at its foot too, if it is tall. */
  done(isTall: boolean): Picture {
    this.closeBand(this.y);
    if (isTall) this.dates(this.shown.ticks);
    const { frame, lines, parts } = this;
    return { width: frame.width, height: Math.ceil(this.y + frame.left - 8), lines, parts };
  }

  private add({ labels = [], bars = [], dots = [], ...tip }: Partial<Part>): void {
    if (labels.length + bars.length + dots.length > 0) this.parts.push({ ...tip, labels, bars, dots });
  }

  /** A line of text below what has been drawn. */
  private below(x: number, text: string, look: Look): Label {
    this.y += lineHeightOf(look);
    return { x, y: this.y - Math.round(fonts[look].size * 0.25), text, look };
  }

  private textAt(left: number, { date }: Text, lines: readonly string[]): Label[] {
    const labels = lines.map((line) => this.below(left + indentOf(date), line, 'label'));
    const [first] = labels;
    return date === undefined || first === undefined
      ? labels
      : [{ ...first, x: left, text: date, look: 'date' }, ...labels];
  }

  private dates(ticks: readonly Tick[]): void {
    this.add({ labels: ticks.map((tick) => this.centred(tick, 'tick', this.y + 12)) });
    this.y += 17;
  }

  /** A text above its place on the axis. Near an edge it is moved, but little: its neighbours stay where they are. */
  private centred({ x, text }: Tick, look: Look, y: number): Label {
    const [left, right] = [this.frame.left - NEAR_EDGE, this.frame.right + NEAR_EDGE];
    const half = widthOf(text, look) / 2;
    if (x + half > right) return { x: right, y, text, look, anchor: 'end' };
    if (x - half < left) return { x: left, y, text, look };
    return { x, y, text, look, anchor: 'middle' };
  }

  private closeBand(bottom: number): void {
    if (this.openBand !== undefined) this.band(this.openBand, bottom);
    this.openBand = undefined;
  }

  /** The lines of the axis from top to bottom, where no text is. */
  private band(y1: number, y2: number): void {
    const { now, ticks } = this.shown;
    for (const { x } of ticks) this.lines.push({ kind: 'axis', x1: x, x2: x, y1, y2 });
    if (now !== undefined) this.lines.push({ kind: 'now', x1: now.x, x2: now.x, y1, y2 });
  }
}
