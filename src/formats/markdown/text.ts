import { oneLine } from '../text.js';

const SPECIAL = /[\\`*_[\]|~#]/g;
/** Characters that make a link for some readers: of a scheme, of `www.`, of an e-mail address, of a mention. */
const LINKED = /:(?=\/\/)|(?<=\bwww)\.|@/gi;
/** The start of a line that would make a list or a heading. */
const BEGINNING = /^(?:[-+=]|\d+(?=[.)]))/;

/** Text for Markdown on one line, escaped so that nothing in it is markup, HTML or a link. */
export function inMarkdown(text: string): string {
  return oneLine(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(SPECIAL, '\\$&')
    .replace(LINKED, (mark) => `&#${mark.charCodeAt(0)};`)
    .replace(BEGINNING, (mark) => (/\d/.test(mark) ? `${mark}\\` : `\\${mark}`));
}

/** The lines of a table. The cells must already be Markdown. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)];
}
