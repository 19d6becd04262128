/** What the command does to the world; everything else in it is a function. */
export interface Io {
  /** The text of a file; throws what `textIn` throws, or what the system says. */
  readonly readFile: (path: string) => string;
  /** All of standard input. */
  readonly readInput: () => string;
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
  /** Today's civil date, `YYYY-MM-DD`, asked only where `--on`, or the `--from` of an agenda, is missing. */
  readonly today: () => string;
}

/** A call that cannot be carried out as it was written. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** What the command ends with. */
export const exitCodes = {
  /** done, and nothing is wrong */
  done: 0,
  /** the record is broken, or a fact is refused */
  refused: 1,
  /** the call is wrong: an unknown command or option, a missing value */
  usage: 2,
  /** a file cannot be read */
  unreadable: 3,
} as const;
