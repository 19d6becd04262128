import { pattern } from '../../languages/pattern.js';
import { oneLine } from '../text.js';

/** Characters that Mermaid does not take literally everywhere. It uses ß and ﬂ itself to mark characters written as codes. */
const other = /* @__PURE__ */ pattern(
  "(?!\\u200D)[^\\p{L}\\p{N}\\p{M}\\p{Extended_Pictographic} .,()/'–—-]|[ßﬂ]",
  'gu',
);

/**
 * A label that begins a line. Its first character is written as a code too: Mermaid takes a line that begins with one of
 * its words, or with a date, for a directive.
 */
export function atLineStart(text: string): string {
  const label = inMermaid(text);
  const [first = ''] = label;
  return first === '#' || first === '' ? label : `#${first.codePointAt(0)};${label.slice(first.length)}`;
}

/** A label on one line. Every character that Mermaid could read as syntax is written as a code. */
export function inMermaid(text: string): string {
  return oneLine(text).replace(other(), (character) => `#${character.codePointAt(0)};`);
}
