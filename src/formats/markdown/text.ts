import { oneLine } from '../text.js';

const SPECIAL = /[\\`*_[\]|~#]/g;
/** What some readers turn into links: a scheme, `www.`, an address, a mention. */
const LINKED = /:(?=\/\/)|(?<=\bwww)\.|@/gi;
/** What would begin a list or a heading. */
const BEGINNING = /^(?:[-+=]|\d+(?=[.)]))/;

/** Text within Markdown, on one line: nothing in it is markup, HTML or a link. */
export function inMarkdown(text: string): string {
  return oneLine(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(SPECIAL, '\\$&')
    .replace(LINKED, (mark) => `&#${mark.charCodeAt(0)};`)
    .replace(BEGINNING, (mark) => (/\d/.test(mark) ? `${mark}\\` : `\\${mark}`));
}

/** A table; its cells are Markdown already. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)];
}
