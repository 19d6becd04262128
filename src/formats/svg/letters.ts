/*
 * The greatest width at which a text is drawn. The font of the reader is unknown, so each letter counts
 * as wide as in the widest of the usual fonts (DejaVu Sans, Verdana). In other fonts the text is narrower.
 */

/** The appearance of a text; each has its size. */
export type Look = 'title' | 'lead' | 'heading' | 'label' | 'tick' | 'now';

interface Font {
  readonly size: number;
  readonly isBold: boolean;
}

export const fonts: Readonly<Record<Look, Font>> = {
  title: { size: 18, isBold: true },
  lead: { size: 13, isBold: false },
  heading: { size: 12, isBold: true },
  label: { size: 11.5, isBold: false },
  tick: { size: 11, isBold: false },
  now: { size: 11, isBold: true },
};

/** Bold letters are wider by this factor. */
const BOLD = 1.16;
const ELLIPSIS = '…';

/** Classes of letters with their widths, as parts of the font size. The first class that matches counts. */
const classes: readonly (readonly [RegExp, number])[] = [
  [/\p{M}|[\u200B-\u200D]|[\uFE00-\uFE0F]/u, 0],
  [/\p{Extended_Pictographic}|[\u{1F1E6}-\u{1F1FF}]/u, 1.4],
  [/[ijlIJ' ]/, 0.33],
  [/[,./:;\\|f()[\]t!r-]/, 0.42],
  [/[cszL"*?_–“”‘’]/, 0.58],
  [/[mMW%@—…]/, 1.03],
  [/[wDGHNOQ&#+<=>^~]/, 0.86],
  [/[ABCKRUVXZ]/, 0.76],
  [/[!-~]/, 0.66],
  [/[\p{Script=Latin}\p{P}]/u, 0.9],
  [/[\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}]/u, 1.1],
];
const WIDEST = 1.25;

/** The width of a text in pixels, at most. */
export function widthOf(text: string, look: Look): number {
  const { size, isBold } = fonts[look];
  const parts = [...text].reduce((sum, letter) => sum + partOf(letter), 0);
  return Math.ceil(parts * size * (isBold ? BOLD : 1));
}

function partOf(letter: string): number {
  return classes.find(([pattern]) => pattern.test(letter))?.[1] ?? WIDEST;
}

/** The text if it fits into a width in pixels, otherwise its beginning with an ellipsis. */
export function shortened(text: string, look: Look, width: number): string {
  if (widthOf(text, look) <= width) return text;
  const letters = [...text];
  const count = greatest(letters.length, (n) => widthOf(letters.slice(0, n).join('') + ELLIPSIS, look) <= width);
  return letters.slice(0, count).join('').trimEnd() + ELLIPSIS;
}

/** The greatest count that fits, found by halving: if a count does not fit, no greater one does. */
function greatest(count: number, fits: (count: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The text on at most `most` lines of a width in pixels. If it needs more, the last line ends with an ellipsis. */
export function wrapped(text: string, look: Look, { width, most }: { width: number; most: number }): string[] {
  const lines: string[] = [];
  let rest = text.split(' ').filter(Boolean);
  while (rest.length > 0) {
    if (lines.length === most - 1) return [...lines, shortened(rest.join(' '), look, width)];
    const words = rest;
    const count = Math.max(
      1,
      greatest(words.length, (n) => widthOf(words.slice(0, n).join(' '), look) <= width),
    );
    lines.push(shortened(rest.slice(0, count).join(' '), look, width));
    rest = rest.slice(count);
  }
  return lines;
}
