import { oneLine } from '../text.js';

/** What Mermaid takes literally everywhere; ß and ﬂ are its own marks for characters that are written as codes. */
const OTHER = /(?!\u200D)[^\p{L}\p{N}\p{M}\p{Extended_Pictographic} .,()/'–—-]|[ßﬂ]/gu;

/** A label: one line, every character that Mermaid could read as its own written as a code. */
export function inMermaid(text: string): string {
  return oneLine(text).replace(OTHER, (character) => `#${character.codePointAt(0)};`);
}
