import { availableParallelism } from 'node:os';
import type { Spread } from './measure.js';
import { isMet, type Line, type Subject } from './subject.js';

/** A subject with the lines that were measured. */
export interface Result {
  readonly subject: Subject;
  readonly lines: readonly Line[];
}

const HEAD = ['', 'median', 'middle half', 'limit', ''] as const;

/** The lines as a table of Markdown, which reads well on a terminal too. */
export function tableOf(lines: readonly Line[]): string {
  const rows = [HEAD, ...lines.map(rowOf)];
  const widths = HEAD.map((_, column) => Math.max(3, ...rows.map((row) => row[column]?.length ?? 0)));
  const lineOf = (row: readonly string[]) =>
    `| ${row.map((cell, column) => padded(cell, column, widths)).join(' | ')} |`;
  const rule = `|${widths.map((width, column) => (column === 0 || column > 2 ? '-'.repeat(width + 2) : `${'-'.repeat(width + 1)}:`)).join('|')}|`;
  const [head = [], ...body] = rows;
  return [lineOf(head), rule, ...body.map(lineOf)].join('\n');
}

function padded(cell: string, column: number, widths: readonly number[]): string {
  const width = widths[column] ?? 0;
  return column === 1 || column === 2 ? cell.padStart(width) : cell.padEnd(width);
}

function rowOf(line: Line): string[] {
  const { what, spread, unit, limit } = line;
  const say = scaled(spread, unit);
  return [
    what,
    `${say(spread.median)}${unit === 'times' ? '' : ` ${say.unit}`}`,
    `${say(spread.lower)} to ${say(spread.upper)}`,
    limit === undefined ? '' : `${limit.isMet} ${limit.value}`,
    limit === undefined ? '' : isMet(line) ? 'met' : 'not met',
  ];
}

/** Three figures are more than such measurements are good for. */
function scaled({ median }: Spread, unit: Line['unit']) {
  const isLong = unit === 'µs' && median >= 1000;
  const value = (given: number) => Number((isLong ? given / 1000 : given).toPrecision(3)).toString();
  return Object.assign(value, { unit: isLong ? 'ms' : unit });
}

/** The page docs/benchmarks.md. */
export function pageOf(results: readonly Result[], processes: number): string {
  const sections = results.map(
    ({ subject, lines }) => `## ${subject.title}\n\n${subject.about}\n\n${tableOf(lines)}\n`,
  );
  return `# Benchmarks

This page shows what replays, answers and checks cost, in time and memory, and which limits hold for that.

Written by \`npm run bench\`, with Node ${process.versions.node} on ${availableParallelism()} cores. The code is the built package, bundled for
production, with one XState for all. Jobs that are compared ran in turns, a few milliseconds each; a ratio is taken
within each turn, and a process answers with the median of its turns. One process is quicker than the next, by a quarter and
more, as the garbage collector divides its memory; so ${processes} processes measured each subject: the figures are the medians of
their answers, and the middle of these lay between the two figures beside. Times are of the processor, the collector
included; they depend on the computer, the ratios less so, and the limits are set for the ratios.
\`npm run bench -- --check\` writes nothing, and fails where a limit is not met; \`npm run bench -- replaying\` measures one
subject (\`bench/main.ts\` names them).

${sections.join('\n')}`;
}
