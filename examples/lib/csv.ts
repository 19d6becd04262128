export type Cell = string | number | undefined;

/** What a spreadsheet takes for a formula when a cell begins with it, after spaces too. */
const FORMULA = /^\s*[=+\-@＝＋－＠]/;

/**
 * Rows as CSV (RFC 4180): commas, every line ended with CRLF, quotes where they are needed. A text that a spreadsheet
 * would run as a formula gets an apostrophe before it: titles and notes come from others.
 */
export function toCsv(rows: readonly (readonly Cell[])[]): string {
  return rows.map((row) => `${row.map(written).join(',')}\r\n`).join('');
}

function written(cell: Cell = ''): string {
  if (typeof cell === 'number') return String(cell);
  const safe = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
