import { oneLine } from '../text.js';

/** Characters that Mermaid does not take literally everywhere. It uses ß and ﬂ itself to mark characters written as codes. */
const OTHER = /(?!\u200D)[^\p{L}\p{N}\p{M}\p{Extended_Pictographic} .,()/'–—-]|[ßﬂ]/gu;

/** A label on one line. Every character that Mermaid could read as syntax is written as a code. */
export function inMermaid(text: string): string {
  return oneLine(text).replace(OTHER, (character) => `#${character.codePointAt(0)};`);
}
