import { civilOf, type Day, dayOf, FIRST_DAY, fromDay, LAST_DAY, toDay } from '../../calendar/date.js';
import { DOT, type Frame } from './picture.js';
import type { Content, View } from './view.js';

/** The time axis: the first and last day, and their places from left to right in pixels. */
export interface Scale {
  readonly from: Day;
  readonly to: Day;
  readonly left: number;
  readonly right: number;
}

/** A line of the time axis with its date. */
export interface Tick {
  readonly x: number;
  readonly text: string;
}

/** The time axis has at least so many days, also for a short case. */
const FEWEST_DAYS = 60;
const DAYS_A_YEAR = 365;
const MONTHS_A_YEAR = 12;
/** The possible distances between ticks, in months. */
const DISTANCES = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1_200, 2_400, 6_000, 12_000, 24_000];
/** The least distance between ticks, in pixels. */
const NARROWEST = 66;
const DAYS_A_MONTH = 30.44;

/**
 * The time axis for what is shown: from its first day to its last. It ends a year ahead at most, or as far ahead as the
 * case is old, and where the reader asks for another end, there.
 */
export function scaleOf({ facts = [], live = [], past = [] }: Content, today: Day, { view, frame }: Place): Scale {
  const strokes = [...live, ...past].flatMap((stretch) => stretch.strokes);
  const known = [...facts.map(({ date }) => toDay(date)), ...strokes.map(({ from }) => from)];
  const first = known.reduce((least, day) => Math.min(least, day), Math.min(today, view.to ?? today));
  const from = view.from ?? first;
  const horizon = today + Math.max(DAYS_A_YEAR, today - first);
  const last = strokes.reduce((most, { to }) => Math.max(most, Math.min(horizon, to)), today);
  const to = view.to ?? Math.max(last, from + FEWEST_DAYS);
  return { from: Math.min(from, to), to, left: frame.chartLeft + DOT, right: frame.right - DOT };
}

/** What a time axis depends on besides what is shown. */
interface Place {
  readonly view: Pick<View, 'from' | 'to'>;
  readonly frame: Frame;
}

/** The place of a day on the axis in pixels. A day beyond an end is placed at that end. */
export function xOf({ from, to, left, right }: Scale, day: Day): number {
  const part = (day - from) / Math.max(1, to - from);
  return Math.round((left + Math.min(1, Math.max(0, part)) * (right - left)) * 10) / 10;
}

/** Ticks on first days of months or years, as close together as their labels allow. */
export function ticksOf(scale: Scale): Tick[] {
  const { from, to, left, right } = scale;
  const perMonth = ((right - left) / Math.max(1, to - from)) * DAYS_A_MONTH;
  const distance = DISTANCES.find((months) => months * perMonth >= NARROWEST) ?? Infinity;
  const { year, month } = civilOf(from);
  const first = Math.ceil((year * MONTHS_A_YEAR + month - 1) / distance) * distance;
  const ticks: Tick[] = [];
  for (let months = first; Number.isFinite(months); months += distance) {
    const day = dayOf({ year: Math.floor(months / MONTHS_A_YEAR), month: (months % MONTHS_A_YEAR) + 1, day: 1 });
    if (day > to || day > LAST_DAY) break;
    if (day < from || day < FIRST_DAY) continue;
    ticks.push({ x: xOf(scale, day), text: fromDay(day).slice(0, distance < MONTHS_A_YEAR ? 7 : 4) });
  }
  return ticks;
}
