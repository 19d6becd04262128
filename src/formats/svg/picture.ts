import type { BarPart } from '../../languages/language.js';
import { fonts, type Look, widthOf } from './letters.js';

/** A text. `x` is its left end, its middle or its right end, as its anchor says; `y` is its base line. */
export interface Label {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly look: Look;
  /** Where `x` is in the text. Default: `start`. */
  readonly anchor?: 'start' | 'middle' | 'end';
}

/** A part of a period's bar, drawn from `y` down. */
export interface Bar {
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly tone: BarPart;
  /** It goes on beyond an end of the axis. */
  readonly goesOn?: 'left' | 'right';
}

export interface Dot {
  readonly x: number;
  readonly y: number;
}

/** A vertical line of the time axis, or that of the asked date; or, between two rows, a horizontal one. */
export interface Line {
  readonly kind: 'axis' | 'now' | 'rule';
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** What belongs together on the picture: a fact or a time-limit with its label. */
export interface Part {
  /** More about it, which is shown when a reader points at it. */
  readonly tip?: string;
  readonly labels: readonly Label[];
  readonly bars: readonly Bar[];
  readonly dots: readonly Dot[];
}

/** Everything on the picture. Sizes are in pixels at its natural size. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly Line[];
  readonly parts: readonly Part[];
}

export const BAR_HEIGHT = 8;
export const DOT = 3.5;
/** The length of the arrow of a bar that goes on. */
export const ARROW = 6;

/** Where things stand from left to right. */
export interface Frame {
  readonly width: number;
  readonly left: number;
  readonly right: number;
  /** The labels stand beside the time axis. Otherwise they stand above their bars. */
  readonly isWide: boolean;
  /** The right end of the labels, and the left end of the time axis. */
  readonly textRight: number;
  readonly chartLeft: number;
}

const WIDE = 640;
/** The part of a wide picture that labels take. */
const FOR_TEXT = 0.56;
const GUTTER = 16;

/** The frame of a picture of a width. */
export function frameOf(width: number): Frame {
  const isWide = width >= WIDE;
  const left = isWide ? 24 : 14;
  const right = width - left;
  if (!isWide) return { width, left, right, isWide, textRight: right, chartLeft: left };
  const textRight = Math.round(left + (right - left) * FOR_TEXT);
  return { width, left, right, isWide, textRight, chartLeft: textRight + GUTTER };
}

/** A rectangle by its edges. */
export interface Rect {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const BEFORE = { start: 0, middle: 0.5, end: 1 } as const;

/** The rectangle that a label covers. */
export function boxOf({ x, y, text, look, anchor = 'start' }: Label): Rect {
  const { size } = fonts[look];
  const width = widthOf(text, look);
  const left = x - width * BEFORE[anchor];
  return { left, right: left + width, top: y - size * 0.85, bottom: y + size * 0.25 };
}
