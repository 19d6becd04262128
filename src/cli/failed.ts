import { english } from '../languages/english/index.js';
import type { Language } from '../languages/language.js';
import { DisputeError } from '../record/error.js';
import { rawValue } from './arguments.js';
import { exitCodes } from './exit-codes.js';
import type { Io } from './io.js';
import { printable } from './look.js';
import { languageIn } from './options.js';
import { printableJson } from './text.js';
import { codeOf, InFile, OutputError } from './trouble.js';
import { UsageError } from './usage-error.js';
import { commandWords, placeWords, troubleWords, unwritableWords } from './words.js';

/** What can be wrong with a call, its input or its output. */
type Failure = UsageError | InFile | DisputeError | OutputError;

/** An error as it is written with `--json`, in the form of `DisputeError.toJSON`, with the file it is in. */
interface FailureData {
  readonly name: string;
  readonly code: string;
  readonly message: string;
  readonly details: object;
  readonly file?: string;
  readonly index?: number;
}

/** Says what is wrong, on standard error, and gives the exit code. */
export function failed(error: Failure, argv: readonly string[], io: Io): number {
  const language = languageIn(argv);
  if (rawValue(argv, ['--json']) !== undefined) io.error(`${printableJson(dataOf(error))}\n`);
  else sayLines(`${messageOf(error, language)}${insteadOf(error, argv, language)}`, io);
  return exitCodeOf(error);
}

/** A fault of the command itself: its message, and no stack. */
export function sayFault(error: unknown, argv: readonly string[], io: Io): number {
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const { fault } = commandWords[languageIn(argv).code];
  if (rawValue(argv, ['--json']) === undefined) sayLines(`${fault}: ${message}`, io);
  else io.error(`${printableJson({ name: 'Error', code: 'FAULT', message, details: { code: 'FAULT' } })}\n`);
  return exitCodes.fault;
}

function sayLines(text: string, io: Io): void {
  io.error(`wto-dispute: ${text.split('\n').map(printable).join('\n')}\n`);
}

function messageOf(error: Failure, language: Language): string {
  if (error instanceof UsageError) return error.say(commandWords[language.code].usage);
  if (error instanceof OutputError) return unwritableWords(error, language);
  if (error instanceof InFile) return `${placeWords(error.place, language)}: ${troubleWords(error.cause, language)}`;
  return troubleWords(error, language);
}

/** The line after a fact that `add` and `fix` refuse: the types that would be possible, as they are typed. */
function insteadOf(error: Failure, [command = '']: readonly string[], { code }: Language): string {
  const cause = error instanceof InFile ? error.cause : error;
  if (!(cause instanceof DisputeError) || cause.details.code !== 'EVENT_NOT_POSSIBLE') return '';
  if (!['add', 'fix', 'init'].includes(command)) return '';
  return `\n${commandWords[code].changed.possible(cause.details.possibleEvents)}`;
}

/** In English, as all sentences in JSON are. */
function dataOf(error: Failure): FailureData {
  if (error instanceof DisputeError) return error.toJSON();
  const message = messageOf(error, english);
  if (error instanceof UsageError) return { name: 'UsageError', code: 'USAGE', message, details: { code: 'USAGE' } };
  if (error instanceof OutputError) {
    const code = 'NOT_WRITTEN';
    return { name: 'OutputError', code, message, details: { code, reason: error.reason }, file: error.path };
  }
  const { cause, place } = error;
  const file = { file: place.path, ...(place.index !== undefined && { index: place.index }) };
  if (cause instanceof DisputeError) return { ...cause.toJSON(), ...file };
  const { kind, ...more } = cause.trouble;
  const code = troubleCodes[kind];
  return { name: 'InputError', code, message, details: { code, ...more }, ...file };
}

const troubleCodes = {
  notJson: 'NOT_JSON',
  notText: 'NOT_TEXT',
  notCalendar: 'NOT_CALENDAR',
  unreadable: 'NOT_READ',
} as const;

function exitCodeOf(error: Failure): number {
  if (error instanceof UsageError) return exitCodes.usage;
  if (error instanceof OutputError) return exitCodes.unwritable;
  if (error instanceof InFile) return codeOf(error.cause);
  // An option that the library refuses is a wrong call; a fact that it refuses is none.
  return error.details.code === 'INVALID_ARGUMENT' ? exitCodes.usage : exitCodes.refused;
}
