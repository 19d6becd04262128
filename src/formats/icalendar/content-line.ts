import type { CivilDate } from '../../calendar/date.js';
import { readable } from '../text.js';

const LONGEST_LINE = 75;

/** Folds a line of iCalendar at 75 octets (RFC 5545, 3.1). A character is never divided. */
export function folded(line: string): string {
  const lines: string[] = [];
  let current = '';
  let length = 0;
  for (const character of line) {
    const size = octets(character);
    if (length + size > LONGEST_LINE) {
      lines.push(current);
      current = ' ';
      length = 1;
    }
    current += character;
    length += size;
  }
  return [...lines, current].join('\r\n');
}

/** The number of octets of a character in UTF-8. */
function octets(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

/** A text as a value of the type TEXT (RFC 5545, 3.3.11). */
export function textValue(text: string): string {
  return readable(text)
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
}

/** A date as a value of the type DATE: `20190911`. */
export function dateValue(date: CivilDate): string {
  return date.replaceAll('-', '');
}
