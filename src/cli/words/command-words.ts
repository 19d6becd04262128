import type { PathWords } from '../../formats/path-words.js';
import type { Command, FieldName, OptionName, Placeholder } from '../table.js';
import type { UnreadableReason, UnwritableReason } from '../trouble.js';

/*
 * The words that only the command needs, in the languages of the library. They are not part of `Language`,
 * because then every page that shows a language would load them.
 */

export interface CommandWords {
  readonly standardInput: string;
  readonly standardOutput: string;
  /** `where` is the message of `JSON.parse`, which is always English. */
  readonly notJson: (where: string) => string;
  readonly notText: string;
  readonly notCalendar: string;
  readonly unreadable: Readonly<Record<UnreadableReason, string>>;
  readonly unwritable: Readonly<Record<UnwritableReason, string>>;
  /** What is said of a fault of the command itself, before the message. */
  readonly fault: string;
  readonly path: PathWords;
  readonly usage: UsageWords;
  readonly help: HelpWords;
  readonly asked: AskedWords;
  readonly changed: ChangedWords;
  /** The line about the default policy, where it bears on the answer: how much was implied, and how much set aside. */
  readonly leniently: (gaps: number, setAside: number) => string;
}

/** What is said of a wrong call. */
export interface UsageWords {
  readonly whichCommand: string;
  readonly unknownCommand: (name: string, nearest?: string) => string;
  readonly unknownOption: (written: string, nearest?: string) => string;
  readonly needsValue: (option: string) => string;
  readonly takesNoValue: (option: string) => string;
  readonly twice: (option: string) => string;
  readonly notTaken: (command: string, option: string) => string;
  readonly tooManyWords: (command: string, word: string) => string;
  readonly together: (option: string, other: string) => string;
  /** Of a place, "--on" or "--closed-file x, line 3": what is no date. */
  readonly notADate: (place: string, text: string) => string;
  readonly noSuchDay: (place: string, text: string) => string;
  readonly notOneOf: (place: string, text: string, allowed: readonly string[]) => string;
  readonly notAShare: (option: string, text: string) => string;
  readonly notACount: (option: string, text: string) => string;
  readonly notWithin: (option: string, text: string, least: number, most: number) => string;
  readonly notReminders: (option: string, text: string) => string;
  readonly whichFile: string;
  /** Of `init`, which writes a file and reads none. */
  readonly whichNewFile: string;
  readonly oneFile: (count: number) => string;
  readonly notAList: string;
  readonly reversed: (to: string, from: string, isToday: boolean) => string;
  /** Of an option that has an effect only beside another. */
  readonly goesWith: (option: string, other: string) => string;
  readonly noSuchDispute: (ds: number, last: number, asOf: string) => string;
  readonly noSuchRule: (text: string, nearest?: string) => string;
  /** `where` is the message of `JSON.parse`, which is always English. */
  readonly optionNotJson: (option: string, where: string) => string;
  readonly whichFact: (command: string) => string;
  readonly noSuchFact: (text: string) => string;
  readonly severalFacts: (text: string, places: readonly string[]) => string;
  readonly nothingToFix: string;
  readonly noSuchField: (field: string) => string;
  readonly realRecord: (name: string) => string;
  readonly cannotInit: (option: string) => string;
}

/** The words of the help. */
export interface HelpWords {
  readonly headline: string;
  /** What a FILE is, and what is not said of each option. */
  readonly aboutFiles: string;
  readonly aboutOptions: string;
  readonly exitCodes: string;
  readonly example: string;
  readonly allCommands: string;
  readonly fields: string;
  readonly placeholders: Readonly<Record<Placeholder, string>>;
  readonly commands: Readonly<Record<Command, string>>;
  readonly options: Readonly<Record<OptionName, string>>;
  readonly fieldTexts: Readonly<Record<FieldName, string>>;
  /** What an option does for a command, where it is not what it does for the others. */
  readonly here: { readonly [C in Command]?: Partial<Record<OptionName, string>> };
}

/** What `init` asks. */
export interface AskedWords {
  readonly title: string;
  readonly complainants: string;
  readonly respondent: string;
  readonly ds: string;
  readonly requested: string;
  readonly again: string;
  /** The input ended before everything was answered. */
  readonly ended: string;
}

/** What a change of a record did. */
export interface ChangedWords {
  readonly written: (file: string, facts: number) => string;
  readonly added: (fact: string, date: string) => string;
  readonly removed: (fact: string, date: string) => string;
  readonly fixed: (fact: string, date: string) => string;
  /** The types of the facts that would be possible, as they are written. */
  readonly possible: (types: readonly string[]) => string;
}
