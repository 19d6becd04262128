import { pattern } from '../languages/pattern.js';

/** How a line of an answer looks on a terminal with colours. */
export type Look = 'strong' | 'alert' | 'wait' | 'open' | 'faint';

/** A line of an answer: as it is, or with a look. */
export type Line = string | { readonly text: string; readonly look: Look };

const codes: Readonly<Record<Look, number>> = { strong: 1, alert: 31, wait: 33, open: 32, faint: 2 };

/** Lines as text. What they hold of a record cannot change the terminal: only looks write control characters. */
export function rendered(lines: readonly Line[], hasColours: boolean): string {
  return lines.map((line) => `${shown(line, hasColours)}\n`).join('');
}

function shown(line: Line, hasColours: boolean): string {
  if (typeof line === 'string') return printable(line);
  const text = printable(line.text);
  return hasColours && text !== '' ? `\u001b[${codes[line.look]}m${text}\u001b[0m` : text;
}

/** What could change a terminal. */
const changing = /* @__PURE__ */ pattern('[\\p{Cc}\\p{Cf}\\u2028\\u2029]', 'gu');

/** Text of a record for a terminal: control characters and marks that change the direction of writing are replaced. */
export function printable<T extends string | undefined>(text: T): T {
  return text?.replace(changing(), '\uFFFD') as T;
}

/** What a terminal wants: `FORCE_COLOR` before `NO_COLOR`, both before the terminal itself. */
export function wantsColours(env: Readonly<Record<string, string | undefined>>, isTerminal: boolean): boolean {
  const { FORCE_COLOR: force, NO_COLOR: no, TERM: term } = env;
  if (force !== undefined) return force !== '0' && force !== 'false';
  if (no !== undefined && no !== '') return false;
  return isTerminal && term !== 'dumb';
}
