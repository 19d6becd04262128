import { english } from '../../languages/english/index.js';
import { DisputeError } from '../../record/error.js';
import { answer } from '../answer.js';
import { exitCodes } from '../exit-codes.js';
import { type Found, foundIn } from '../input.js';
import type { Io } from '../io.js';
import { printable } from '../look.js';
import type { Call } from '../options.js';
import { factsText } from '../text.js';
import { codeOf, InputError, type Place } from '../trouble.js';
import { placeWords, troubleWords } from '../words.js';

/** Whether files hold dispute records. It goes on after a broken one. */
export function validate(call: Call, io: Io): number {
  const found = foundIn(call.args, io);
  for (const { place, error } of found)
    if (error !== undefined && !call.json) io.error(`wto-dispute: ${messageFor(place, error, call)}\n`);
  const value = found.map(({ place, record, error }) => ({
    path: placeWords(place, english),
    ...(record !== undefined && { ds: record.ds, title: record.title }),
    valid: error === undefined,
    ...(error instanceof DisputeError && error.issues !== undefined && { issues: error.issues }),
    ...(error instanceof InputError && { message: troubleWords(error, english) }),
  }));
  const text = () => found.flatMap(({ record }) => (record === undefined ? [] : [factsText(record, call.language)]));
  answer(call, io, { value, text });
  return codeOfAll(found);
}

/** The message about a broken record, with its place. */
function messageFor(place: Place, error: DisputeError | InputError, { language }: Call): string {
  const text = `${placeWords(place, language)}: ${troubleWords(error, language)}`;
  return text.split('\n').map(printable).join('\n');
}

/** Exit code 3 if no file could be read. If one was read and is broken, exit code 1. */
function codeOfAll(found: readonly Found[]): number {
  const codes = found.flatMap(({ error }) => (error === undefined ? [] : [codeOf(error)]));
  if (codes.length === 0) return exitCodes.done;
  const isUnread = codes.length === found.length && codes.every((code) => code === exitCodes.unreadable);
  return isUnread ? exitCodes.unreadable : exitCodes.refused;
}
