import { explain } from '../../answers/explain.js';
import type { Status } from '../../answers/status.js';
import { type Day, toDay } from '../../calendar/date.js';
import type { Dispute } from '../../dispute.js';
import type { Language } from '../../languages/language.js';
import type { DisputeEvent } from '../../record/events.js';
import { liveOf, type Period, pastOf, periodsOf } from '../periods.js';
import {
  actionOf,
  factLine,
  factsBy,
  headline,
  holderOf,
  listLabels,
  sides,
  standingWords,
  standsWords,
} from '../words.js';
import { strokesOf, type Tone } from './bars.js';
import { fonts, type Look, shortened, widthOf, wrapped } from './letters.js';
import { rowsOf, type Stretch } from './rows.js';
import { type Scale, ticksOf, xOf } from './scale.js';

/** A text on the picture; `x` is its left end, `y` its base line. */
export interface Label {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly look: Look;
  readonly isToday?: true;
  /** The whole of it, shown by whoever points at it. */
  readonly tip?: string;
}

export interface Bar extends Stretch {
  readonly y: number;
  readonly tone: Tone;
}

/** Everything on the picture; sizes are pixels at its natural size. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly labels: readonly Label[];
  readonly bars: readonly Bar[];
  readonly dots: readonly { readonly x: number; readonly y: number }[];
  /** Vertical lines of the axis, the last of them today's. */
  readonly lines: readonly { readonly x: number; readonly isToday: boolean }[];
  /** Where those lines begin and end. */
  readonly top: number;
  readonly bottom: number;
}

const WIDTH = 960;
const MARGIN = 24;
const LEFT = MARGIN;
const RIGHT = WIDTH - MARGIN;
const ROOM = RIGHT - LEFT;
/** Between the edge of the picture and the first and last day. */
const INSET = 8;
const FACT_ROW = 20;
const PERIOD_ROW = 34;
const DOT = 4;
const BESIDE_DOT = 9;
const BAR_BELOW = 6;
const THINNEST = 2;
const LONGEST_LABEL = 440;
/** A short case is drawn on so many days all the same. */
const FEWEST_DAYS = 60;
const DAYS_A_YEAR = 365;

/** Where everything of a dispute's timeline stands. */
export function layoutOf(dispute: Dispute, status: Status, language: Language): Picture {
  const periods = periodsOf(dispute, status.date);
  const facts = factsBy(dispute, status.date);
  const live = liveOf(periods);
  const past = pastOf(periods);
  const today = toDay(status.date);
  const scale = scaleOf(facts, [...live, ...past], today);
  const canvas = new Canvas(scale, today, language);
  canvas.head(dispute, status);
  canvas.axis(status.date);
  canvas.facts(facts);
  canvas.periods(language.headings.deadlines, live);
  canvas.periods(language.headings.settled, past);
  return canvas.done();
}

/** From the first fact to the last day ahead, but no further ahead than the case is old, or a year. */
function scaleOf(facts: readonly DisputeEvent[], periods: readonly Period[], today: Day): Scale {
  const known = [...facts.map(({ date }) => date), ...periods.map(({ deadline }) => deadline.starts)].map(toDay);
  const first = known.reduce((least, day) => Math.min(least, day), today);
  const horizon = today + Math.max(DAYS_A_YEAR, today - first);
  const ends = periods.flatMap(({ day }) => (day === undefined ? [] : [Math.min(horizon, toDay(day))]));
  const last = ends.reduce((most, day) => Math.max(most, day), today);
  const spare = Math.max(0, FEWEST_DAYS - (last - first));
  return { from: first, to: last + spare, left: LEFT + INSET, right: RIGHT - INSET };
}

/** The picture while it is made, from top to bottom. */
class Canvas {
  private readonly labels: Label[] = [];
  private readonly bars: Bar[] = [];
  private readonly dots: { x: number; y: number }[] = [];
  private y = MARGIN;
  private top = 0;

  constructor(
    private readonly scale: Scale,
    private readonly today: Day,
    private readonly language: Language,
  ) {}

  head({ record }: Dispute, status: Status): void {
    const { language } = this;
    this.paragraph(headline(record), 'title', 3);
    this.y += 4;
    for (const side of sides(record, language)) this.paragraph(side, 'lead', 2);
    this.paragraph(`${language.date(status.date)}: ${standingWords(status, language)}`, 'lead', 3);
    this.paragraph(`${language.headings.wtoList}: ${listLabels(status, language)}`, 'lead', 2);
    this.y += 10;
  }

  /** Today's date above, the dates of the lines beneath. */
  axis(date: string): void {
    this.centred(`${this.language.headings.today} ${date}`, xOf(this.scale, this.today), { isToday: true });
    this.y += 16;
    for (const { x, text } of ticksOf(this.scale)) this.centred(text, x);
    this.y += 18;
    this.top = this.y - 13;
  }

  facts(facts: readonly DisputeEvent[]): void {
    this.heading(this.language.headings.facts, facts.length);
    const placed = facts.map((fact) => this.besideDot(fact));
    const rows = rowsOf(placed);
    for (const [index, { x, start, text, tip }] of placed.entries()) {
      const y = this.y + (rows[index] ?? 0) * FACT_ROW;
      this.dots.push({ x, y: y - 4 });
      this.labels.push({ x: start, y, text, look: 'label', ...(tip !== undefined && { tip }) });
    }
    this.skip(rows, FACT_ROW);
  }

  periods(title: string, periods: readonly Period[]): void {
    this.heading(title, periods.length);
    const placed = periods.map((period) => this.aboveBar(period));
    const rows = rowsOf(placed);
    for (const [index, { bars, start, text, tip }] of placed.entries()) {
      const y = this.y + (rows[index] ?? 0) * PERIOD_ROW;
      this.labels.push({ x: start, y, text, look: 'label', tip });
      this.bars.push(...bars.map((bar) => ({ ...bar, y: y + BAR_BELOW })));
    }
    this.skip(rows, PERIOD_ROW);
  }

  done(): Picture {
    const { labels, bars, dots, top, y: bottom } = this;
    const lines = [
      ...ticksOf(this.scale).map(({ x }) => ({ x, isToday: false })),
      { x: xOf(this.scale, this.today), isToday: true },
    ];
    return { width: WIDTH, height: bottom + MARGIN - 10, labels, bars, dots, lines, top, bottom };
  }

  private paragraph(text: string, look: Look, most: number): void {
    const lines = wrapped(text, look, { width: ROOM, most });
    for (const line of lines) {
      this.y += Math.round(fonts[look].size * 1.4);
      this.labels.push({ x: LEFT, y: this.y, text: line, look });
    }
  }

  private heading(title: string, count: number): void {
    this.y += 12;
    const { none } = this.language.headings;
    const text = count === 0 ? `${title}: ${none.toLowerCase()}` : title;
    this.labels.push({ x: LEFT, y: this.y, text, look: 'heading' });
    this.y += count === 0 ? 10 : 21;
  }

  private skip(rows: readonly number[], height: number): void {
    this.y += rows.length === 0 ? 0 : (Math.max(...rows) + 1) * height;
  }

  private centred(text: string, x: number, mark: { isToday?: true } = {}): void {
    const width = widthOf(text, 'tick');
    const start = Math.min(RIGHT - width, Math.max(LEFT, x - width / 2));
    this.labels.push({ x: Math.round(start), y: this.y, text, look: 'tick', ...mark });
  }

  /** The label right of the dot, or left of it where there is no room. */
  private besideDot(fact: DisputeEvent) {
    const x = xOf(this.scale, toDay(fact.date));
    const whole = `${fact.date}  ${factLine(fact, this.language)}`;
    const text = shortened(whole, 'label', LONGEST_LABEL);
    const width = widthOf(text, 'label');
    const goesRight = x + BESIDE_DOT + width <= RIGHT;
    const start = goesRight ? x + BESIDE_DOT : x - BESIDE_DOT - width;
    const stretch = goesRight ? { left: x - DOT, right: start + width } : { left: start, right: x + DOT };
    return { x, start, text, ...stretch, tip: tipOf(fact, whole) };
  }

  /** The label above the bar, from its start or as far left as it must. */
  private aboveBar(period: Period) {
    const { deadline } = period;
    const bars = strokesOf(period, this.today)
      .map(({ from, to, tone }) => ({ left: xOf(this.scale, from), right: xOf(this.scale, to), tone }))
      .filter(({ left, right }, index) => index === 0 || right > left)
      .map((bar) => ({ ...bar, right: Math.max(bar.right, bar.left + THINNEST) }));
    const whole = `${standsWords(deadline, this.language)}: ${actionOf(deadline, this.language)}`;
    const text = shortened(whole, 'label', LONGEST_LABEL);
    const width = widthOf(text, 'label');
    const barStart = Math.min(...bars.map(({ left }) => left));
    const start = Math.max(LEFT, Math.min(barStart, RIGHT - width));
    const right = Math.max(start + width, ...bars.map((bar) => bar.right));
    const tip = [whole, holderOf(deadline, this.language), explain(deadline, this.language)].join('\n');
    return { bars, start, text, left: Math.min(start, barStart), right, tip };
  }
}

function tipOf({ document, note }: DisputeEvent, whole: string): string {
  return [whole, document, note].filter(Boolean).join('\n');
}

/** The rectangle that a label covers. */
export function boxOf({ x, y, text, look }: Label): Stretch & { readonly top: number; readonly bottom: number } {
  const { size } = fonts[look];
  return { left: x, right: x + widthOf(text, look), top: y - size * 0.95, bottom: y + size * 0.28 };
}
