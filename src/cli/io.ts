import type { Past } from './past/past.js';

/** How the command reaches files, the terminal and the clock. All other code of the command is pure. */
export interface Io {
  /** Gives the text of a file. It throws what `textIn` throws, or the error of the system. */
  readonly readFile: (path: string) => string;
  /** Gives all of standard input. */
  readonly readInput: () => string;
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
  /** Today's civil date, `YYYY-MM-DD`. It is asked only if `--on`, or the `--from` of an agenda, is missing. */
  readonly today: () => string;
  /** The real records. main.ts loads them for calls that ask for them. */
  readonly past: () => Past;
}

/** The call itself is wrong: an unknown command or option, or a value that is missing or wrong. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** The exit codes of the command. */
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
