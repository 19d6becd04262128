/*
 * The greatest width at which a text is drawn. The font of the reader is unknown, so each letter counts
 * as wide as in the widest of the usual fonts (DejaVu Sans, Verdana). In other fonts the text is narrower.
 */

import { onFirstUse } from '../../languages/pattern.js';

/** The appearance of a text; each has its size. */
export type Look = 'title' | 'lead' | 'heading' | 'label' | 'date' | 'tick' | 'now';

interface Font {
  readonly size: number;
  readonly isBold: boolean;
}

export const fonts: Readonly<Record<Look, Font>> = {
  title: { size: 18, isBold: true },
  lead: { size: 13, isBold: false },
  heading: { size: 12.5, isBold: true },
  label: { size: 11.5, isBold: false },
  date: { size: 11.5, isBold: false },
  tick: { size: 11, isBold: false },
  now: { size: 11, isBold: true },
};

/** From the base line of a text to that of the next line of it. */
export function lineHeightOf(look: Look): number {
  return Math.round(fonts[look].size * 1.17);
}

/** Bold letters are wider by this factor. */
const BOLD = 1.16;
const ELLIPSIS = '…';

/** Classes of letters with their widths, as parts of the font size. The first class that matches counts. */
const classes: readonly (readonly [letters: string, width: number])[] = [
  ['\\p{M}|[\\u200B-\\u200D]|[\\uFE00-\\uFE0F]', 0],
  ['\\p{Extended_Pictographic}|[\\u{1F1E6}-\\u{1F1FF}]', 1.4],
  ["[ijlIJ' ]", 0.33],
  ['[,./:;\\\\|f()[\\]t!r-]', 0.42],
  ['[cszL"*?_–“”‘’]', 0.58],
  ['[mMW%@—…]', 1.03],
  ['[wDGHNOQ&#+<=>^~]', 0.86],
  ['[ABCKRUVXZ]', 0.76],
  ['[!-~]', 0.66],
  ['[\\p{Script=Latin}\\p{P}]', 0.9],
  ['[\\p{Script=Greek}\\p{Script=Cyrillic}\\p{Script=Arabic}\\p{Script=Hebrew}]', 1.1],
];
const patterns = /* @__PURE__ */ onFirstUse(() =>
  classes.map(([letters, width]) => ({ letters: new RegExp(letters, 'u'), width })),
);
const WIDEST = 1.25;

/** The width of a text in pixels, at most. */
export function widthOf(text: string, look: Look): number {
  return Math.ceil(partsOf(text) * scaleOf(look));
}

function scaleOf(look: Look): number {
  const { size, isBold } = fonts[look];
  return size * (isBold ? BOLD : 1);
}

function partsOf(text: string): number {
  return [...text].reduce((sum, letter) => sum + partOf(letter), 0);
}

function partOf(letter: string): number {
  return patterns().find(({ letters }) => letters.test(letter))?.width ?? WIDEST;
}

/** How much room a text has. */
export interface Room {
  /** The width of a line in pixels. */
  readonly width: number;
  /** The most lines. */
  readonly most: number;
}

/**
 * The text on lines of a width. Lines end between words, and a word is broken only where it is wider than a line. If the
 * text needs more lines than there are, the last one ends with an ellipsis.
 */
export function wrapped(text: string, look: Look, { width, most }: Room): string[] {
  const room = width / scaleOf(look);
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of wordsOf(text, room)) {
    const parts = partsOf(word);
    const next = line === '' ? parts : used + partsOf(' ') + parts;
    if (line !== '' && next > room) {
      if (lines.length === most - 1) return [...lines, cut(line, room)];
      lines.push(line);
      [line, used] = [word, parts];
    } else [line, used] = [line === '' ? word : `${line} ${word}`, next];
  }
  return line === '' ? lines : [...lines, line];
}

/** A word with the short numbers after it: "DSU 21.5" and "of 21 June" are not parted before the number. */
const UNITS = /[^ ]+(?: \d[^ ]{0,7}(?= |$)){0,2}/g;

/** What is not parted in a text; a word that is wider than a line in pieces that are not. */
function* wordsOf(text: string, room: number): Generator<string> {
  for (const [unit] of text.matchAll(UNITS)) {
    if (partsOf(unit) <= room) yield unit;
    else for (const word of unit.split(' ')) yield* piecesOf(word, room);
  }
}

function* piecesOf(word: string, room: number): Generator<string> {
  let piece = '';
  let used = 0;
  for (const letter of word) {
    const part = partOf(letter);
    if (used + part > room && piece !== '') {
      yield piece;
      [piece, used] = ['', 0];
    }
    piece += letter;
    used += part;
  }
  yield piece;
}

/** A line with an ellipsis at its end, in the place of its last words if there is no room for it. */
function cut(line: string, room: number): string {
  const words = line.split(' ');
  const fits = () => partsOf(`${words.join(' ')} ${ELLIPSIS}`) <= room;
  while (words.length > 1 && !fits()) words.pop();
  if (fits()) return `${words.join(' ')} ${ELLIPSIS}`;
  const letters = [...words.join(' ')];
  while (letters.length > 0 && partsOf(letters.join('') + ELLIPSIS) > room) letters.pop();
  return letters.join('') + ELLIPSIS;
}
