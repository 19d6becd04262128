import { CsvError, parse } from 'csv-parse/sync';

/** What was not understood, and in which line of the file. */
export interface Problem {
  readonly line: number;
  readonly why: string;
}

/** A line of a sheet: what stands under each heading, empty cells left out. */
export interface Row {
  readonly line: number;
  readonly cells: ReadonlyMap<string, string>;
}

export interface Rows {
  /** The headings in lower case. */
  readonly headings: readonly string[];
  readonly rows: readonly Row[];
  readonly problems: readonly Problem[];
}

interface Line {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Reads CSV with commas, semicolons or tabs, whichever stands between its headings. */
export function rowsOf(text: string): Rows {
  try {
    const [first, ...lines] = linesOf(text);
    const headings = (first?.cells ?? []).map((heading) => heading.trim().toLowerCase());
    const isWhole = ({ cells }: Line) => cells.length === headings.length;
    return {
      headings,
      rows: lines.filter(isWhole).map(({ line, cells }) => ({ line, cells: filled(headings, cells) })),
      problems: lines.filter((line) => !isWhole(line)).map((line) => uneven(line, headings.length)),
    };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const why = `the file cannot be read as CSV, and nothing was taken from it: ${error.message}`;
    return { headings: [], rows: [], problems: [{ line: Number(error['lines']), why }] };
  }
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  // With one kind of line break the parser counts lines as an editor does; of "\r\n" between quotes it would make two.
  const even = text.replace(/\r\n?/g, '\n');
  parse(even, {
    bom: true,
    delimiter: delimiterOf(even),
    relax_column_count: true,
    skip_records_with_empty_values: true,
    on_record(cells, info) {
      // The parser names the line on which a record ends. One with line breaks in it begins further up.
      lines.push({ line: info.lines - (cells.join('').match(/\n/g)?.length ?? 0), cells });
      return null;
    },
  });
  return lines;
}

function delimiterOf(text: string): string {
  const [headings = ''] = text.split('\n', 1);
  return [';', '\t'].find((delimiter) => headings.includes(delimiter)) ?? ',';
}

function filled(headings: readonly string[], cells: readonly string[]): ReadonlyMap<string, string> {
  const pairs = headings.map((heading, column) => [heading, cells[column]?.trim() ?? ''] as const);
  return new Map(pairs.filter(([, cell]) => cell !== ''));
}

function uneven({ line, cells }: Line, wanted: number): Problem {
  return { line, why: `has ${cells.length} cells under ${wanted} headings` };
}
