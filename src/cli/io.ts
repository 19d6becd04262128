import type { Past } from './past/past.js';

/** What a file held when a change of it began: its text, or nothing where there was no such file. */
export type Before = string | undefined;

/** How the command reaches files, the terminal and the clock. All other code of the command is pure. */
export interface Io {
  /** Gives the text of a file. It throws what `textIn` throws, or the error of the system. */
  readonly readFile: (path: string) => string;
  /** Gives all of standard input. */
  readonly readInput: () => string;
  /** Whether somebody types standard input. It then is not read in the place of a FILE, and can be asked. */
  readonly isTyped: boolean;
  /** Asks a question on the terminal and gives the line that is typed; nothing at the end of the input. */
  readonly ask: (question: string) => string | undefined;
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
  /** Whether answers on standard output may have colours. */
  readonly hasColours: boolean;
  /** Writes a file, whole or not at all. */
  readonly writeFile: (path: string, text: string) => void;
  /** The same, where the file still holds what it held before; else it throws an `OutputError`. */
  readonly replaceFile: (path: string, text: string, before: Before) => void;
  /** The names in a folder; none where there is no such folder. */
  readonly namesIn: (folder: string) => readonly string[];
  /** Today's civil date, `YYYY-MM-DD`. It is asked only where a date is missing, or counted from today. */
  readonly today: () => string;
  /** The real records. main.ts loads them for calls that ask for them. */
  readonly past: () => Past;
}
