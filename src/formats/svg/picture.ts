import type { Tone } from './bars.js';
import { fonts, type Look, widthOf } from './letters.js';

/** A text. `x` is its left end, or its right end if it is anchored there; `y` is its base line. */
export interface Label {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly look: Look;
  readonly isAnchoredRight?: boolean;
  /** The full text, which is shown when a reader points at the label. */
  readonly tip?: string;
}

/** A part of a period's bar, drawn from `y` down. */
export interface Bar {
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly tone: Tone;
}

/** Everything on the picture. Sizes are in pixels at its natural size. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly labels: readonly Label[];
  readonly bars: readonly Bar[];
  readonly dots: readonly { readonly x: number; readonly y: number }[];
  /** Vertical lines: those of the axis, then that of the asked date. */
  readonly lines: readonly { readonly x: number; readonly isToday: boolean }[];
  /** The upper and lower end of those lines. */
  readonly top: number;
  readonly bottom: number;
}

export const WIDTH = 960;
/** The margin on the left, which is also that above and beneath, and the end of the drawing on the right. */
export const LEFT = 24;
export const RIGHT = WIDTH - LEFT;
export const BAR_HEIGHT = 7;
export const DOT = 4;

/** A rectangle by its edges. */
export interface Rect {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The rectangle that a label covers. */
export function boxOf({ x, y, text, look, isAnchoredRight }: Label): Rect {
  const { size } = fonts[look];
  const width = widthOf(text, look);
  const left = isAnchoredRight ? x - width : x;
  return { left, right: left + width, top: y - size * 0.95, bottom: y + size * 0.28 };
}
