import { type DisputeEvent, type DisputeRecord, parseRecord } from 'wto-dispute';
import { readMembers } from './names.js';
import { because, type Read, understood } from './read.js';

/** The headings that belong to a dispute, and how their cells are read. */
const readers = {
  complainants: readMembers,
  respondent: readOne,
  title: (text: string) => understood([text]),
};
type Heading = keyof typeof readers;
const headings: readonly Heading[] = ['complainants', 'respondent', 'title'];

/** The headings of a sheet that belong to a dispute. They are filled in on one of its lines, or on each. */
export const disputeHeadings: readonly string[] = ['number', ...headings];

/** A dispute as far as its lines have been read. */
export class Draft {
  readonly events: DisputeEvent[] = [];
  readonly #header = new Map<Heading, { readonly values: readonly string[]; readonly line: number }>();

  constructor(
    readonly ds: number,
    /** The first line that names it. */
    readonly line: number,
  ) {}

  /** Takes what a line says of the dispute; gives back what was not understood, or contradicts an earlier line. */
  takeHeader(line: number, cells: ReadonlyMap<string, string>): string[] {
    return headings.flatMap((heading) => {
      const cell = cells.get(heading);
      if (cell === undefined) return [];
      const read = readers[heading](cell);
      if ('why' in read) return `${heading}: ${read.why}`;
      const known = this.#header.get(heading);
      if (known === undefined) this.#header.set(heading, { values: read.value, line });
      else if (known.values.join() !== read.value.join())
        return `${heading}: ${cell}, but line ${known.line} says ${known.values.join(' and ')}`;
      return [];
    });
  }

  /** The record, if it is known who complains of whom. */
  toRecord(): Read<DisputeRecord> {
    const { ds, events } = this;
    const [complainants, respondents, title] = headings.map((heading) => this.#header.get(heading)?.values ?? []);
    const [respondent] = respondents ?? [];
    if (complainants === undefined || complainants.length === 0 || respondent === undefined)
      return because(`there is no record of DS${ds}: its parties are not known. ${events.length} facts are left out`);
    const named = title?.[0] ?? `${complainants.join(', ')} v. ${respondent}`;
    return understood(parseRecord({ ds, title: named, complainants, respondent, events }));
  }
}

function readOne(text: string): Read<string[]> {
  const read = readMembers(text);
  const isOne = 'why' in read || read.value.length === 1;
  return isOne ? read : because(`"${text}" is more than one Member`);
}
