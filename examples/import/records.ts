import type { DisputeRecord } from 'wto-dispute';
import type { DateOrder } from './dates.js';
import { Draft, disputeHeadings } from './draft.js';
import { factReaders, readFact } from './fact.js';
import { type Problem, type Row, rowsOf } from './rows.js';

export interface Imported {
  readonly records: readonly DisputeRecord[];
  /** What was not understood, by line. A fact on a line with a problem is in no record. */
  readonly problems: readonly Problem[];
}

const known = [...disputeHeadings, ...factReaders.keys()];

/**
 * Reads a sheet with one fact on a line, under the headings `number`, `complainants`, `respondent`, `date` and `fact`,
 * and any of `title` and the fields of facts. What can be read in two ways is a problem, and no guess is made.
 */
export function importRecords(sheet: string, options: { readonly dates?: DateOrder | undefined } = {}): Imported {
  const { headings, rows, problems: uneven } = rowsOf(sheet);
  const drafts = new Map<number, Draft>();
  const unread = rows.flatMap(({ line, cells }) => {
    const whys = takeLine(drafts, { line, cells }, options.dates);
    return whys.length === 0 ? [] : { line, why: whys.join('. ') };
  });
  const made = [...drafts.values()].map((draft) => ({ line: draft.line, ...draft.toRecord() }));
  const problems = [...unknownOf(headings), ...uneven, ...unread, ...made.filter((draft) => 'why' in draft)];
  return {
    records: made.flatMap((draft) => ('value' in draft ? draft.value : [])),
    problems: problems.sort((a, b) => a.line - b.line),
  };
}

/** Adds the fact of a line to its dispute, if all of it was understood; else gives back what was not. */
function takeLine(drafts: Map<number, Draft>, { line, cells }: Row, dates: DateOrder | undefined): string[] {
  const fact = readFact(cells, dates);
  const whys = 'why' in fact ? [fact.why] : [];
  const number = cells.get('number') ?? '';
  const ds = numberOf(number);
  if (ds === undefined) return [`number: "${number}" is no number of a dispute, such as DS590`, ...whys];
  const draft = drafts.get(ds) ?? new Draft(ds, line);
  drafts.set(ds, draft);
  whys.unshift(...draft.takeHeader(line, cells));
  if (whys.length === 0 && 'value' in fact) draft.events.push(fact.value);
  return whys;
}

function unknownOf(headings: readonly string[]): Problem[] {
  const unknown = headings.filter((heading) => !known.includes(heading));
  return unknown.map((heading) => ({ line: 1, why: `no heading is called "${heading}"; its cells are not read` }));
}

/** "590", "DS590", "WT/DS590". */
function numberOf(text: string): number | undefined {
  const digits = /^(?:WT\/)?(?:DS)?\s?([1-9]\d{0,8})$/i.exec(text)?.[1];
  return digits === undefined ? undefined : Number(digits);
}
