export type Point = readonly [x: number, y: number];

export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Box {
  readonly is: 'box';
  readonly at: Rect;
  readonly look: 'frame' | 'stage' | 'state';
  /** Shown by whoever points at it. */
  readonly tip?: string;
}

export interface Text {
  readonly is: 'text';
  /** The start of the base line, or its end where `end` stands. */
  readonly at: Point;
  readonly text: string;
  readonly look: keyof typeof letterWidths;
  readonly end?: true;
}

export interface Line {
  readonly is: 'line';
  readonly points: readonly Point[];
  readonly look: 'onward' | 'back' | 'rule';
  readonly arrow?: true;
}

/** Where a line forks. */
export interface Dot {
  readonly is: 'dot';
  readonly at: Point;
}

/** Everything on the picture; sizes are pixels at its natural size. */
export type Shape = Box | Text | Line | Dot;

/**
 * Letters as wide as the widest usual font draws them: what fits with these fits everywhere. Facts and states are in
 * a monospaced font, whose letters are all alike.
 */
const letterWidths = { title: 10, small: 6.3, fact: 6.7, state: 6.7, region: 6.7 } as const;

export function widthOf(text: string, look: Text['look']): number {
  return Math.ceil(text.length * letterWidths[look]);
}

/** The rectangle that a text covers. */
export function rectOf({ at: [x, y], text, look, end }: Text): Rect {
  const width = widthOf(text, look);
  return { x: end ? x - width : x, y: y - 9, width, height: 11 };
}

/** Words on as few lines as a width allows. */
export function wrapped(text: string, look: Text['look'], width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = [lines.at(-1), word].filter(Boolean).join(' ');
    if (lines.length > 0 && widthOf(longer, look) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
