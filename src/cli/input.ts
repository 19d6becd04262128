import { DisputeError, type InvalidInput, invalid } from '../record/error.js';
import type { DisputeEvent } from '../record/events.js';
import { issue, within } from '../record/issue.js';
import { parseEvent, parseRecord } from '../record/parse.js';
import type { DisputeRecord } from '../record/record.js';
import type { Io } from './io.js';
import { numberIn } from './past/past.js';
import { filesOf } from './pattern.js';
import { type Path, repeatedFields } from './repeated.js';
import { InFile, InputError, type Place, unreadable } from './trouble.js';
import { UsageError } from './usage-error.js';

/** Reads the one record of a command that takes only one. */
export function onlyRecordOf(words: readonly string[], io: Io): PlacedRecord {
  if (words.length > 1) throw new UsageError(({ oneFile }) => oneFile(words.length));
  const [found, ...more] = placedRecordsOf(words, io);
  if (found === undefined || more.length > 0) throw new UsageError(({ notAList }) => notAList);
  return found;
}

/** A record with the file that it stands in, and its index if the file holds a list. */
export interface PlacedRecord {
  readonly place: Place;
  readonly record: DisputeRecord;
}

/** Reads the records of the files that a call names, each with its place. */
export function placedRecordsOf(words: readonly string[], io: Io): PlacedRecord[] {
  return foundIn(words, io).flatMap(({ place, record, error }) => {
    if (error !== undefined) throw new InFile(place, error);
    return record === undefined ? [] : [{ place, record }];
  });
}

/** A record that was read from a file, or the error if it could not be. */
export interface Found {
  readonly place: Place;
  readonly record?: DisputeRecord;
  readonly error?: DisputeError | InputError;
}

/** Reads every record of the files that a call names, also the broken ones. */
export function foundIn(words: readonly string[], io: Io): Found[] {
  return pathsOf(words, io).flatMap((path) => {
    const ds = numberIn(path);
    if (ds !== undefined) return [{ place: { path }, record: realRecord(ds, io) }];
    const read = attempt(() => textOf(path, io));
    if ('error' in read) return [{ place: { path }, ...read }];
    // Nothing at all came in where no file was named: the name was forgotten.
    if (words.length === 0 && read.value.trim() === '') throw new UsageError(({ whichFile }) => whichFile);
    return foundInText(path, read.value);
  });
}

/** The files that a call names; without any, standard input, unless somebody sits before it. */
function pathsOf(words: readonly string[], io: Io): readonly string[] {
  if (words.length > 0) return words.flatMap((word) => filesOf(word, io));
  if (io.isTyped) throw new UsageError(({ whichFile }) => whichFile);
  return ['-'];
}

/** A file that holds one record, to be changed: the record, and the text as it stands. */
export function recordToChange(path: string, io: Io): { readonly record: DisputeRecord; readonly text: string } {
  if (numberIn(path) !== undefined) throw new UsageError(({ realRecord }) => realRecord(path));
  const read = attempt(() => textOf(path, io));
  if ('error' in read) throw new InFile({ path }, read.error);
  const [found, ...more] = foundInText(path, read.value);
  if (found === undefined || more.length > 0 || found.place.index !== undefined)
    throw new UsageError(({ notAList }) => notAList);
  if (found.record === undefined) throw new InFile(found.place, found.error ?? new InputError({ kind: 'notText' }));
  return { record: found.record, text: read.value };
}

/** Every record of a text, also the broken ones. */
function foundInText(path: string, text: string): Found[] {
  const input = attempt(() => jsonOf(text));
  if ('error' in input) return [{ place: { path }, ...input }];
  const { value, repeated } = input.value;
  if (!Array.isArray(value)) return [parsedAt({ path }, { value, repeated })];
  const within = byFirst(repeated);
  return value.map((one, index) => parsedAt({ path, index }, { value: one, repeated: within.get(index) ?? [] }));
}

/** The real record of a number that stands in the place of a file. */
export function realRecord(ds: number, io: Io): DisputeRecord {
  const { disputeNumbered, disputes, asOf } = io.past();
  const record = disputeNumbered(ds);
  if (record !== undefined) return record;
  const last = disputes.at(-1)?.ds ?? 0;
  throw new UsageError(({ noSuchDispute }) => noSuchDispute(ds, last, asOf));
}

/** Groups paths by their first step, and leaves that step out. */
function byFirst(paths: readonly Path[]): ReadonlyMap<PropertyKey | undefined, readonly Path[]> {
  const found = new Map<PropertyKey | undefined, Path[]>();
  for (const [first, ...rest] of paths) {
    const others = found.get(first);
    if (others === undefined) found.set(first, [rest]);
    else others.push(rest);
  }
  return found;
}

function parsedAt(place: Place, input: Json): Found {
  const record = attempt(() => parsed(input, { code: 'INVALID_RECORD', parse: parseRecord }));
  return 'error' in record ? { place, ...record } : { place, record: record.value };
}

/** Reads a fact from a JSON text. */
export function eventIn(text: string): DisputeEvent {
  return parsed(jsonOf(text), { code: 'INVALID_EVENT', parse: parseEvent });
}

interface Reading<T> {
  readonly code: InvalidInput['code'];
  readonly parse: (input: unknown) => T;
}

/** Parses a value. If its JSON text has a field twice, that is a problem too, besides those that the parser finds. */
function parsed<T>({ value, repeated }: Json, { code, parse }: Reading<T>): T {
  if (repeated.length === 0) return parse(value);
  const own = repeated.map((steps) => issue({ kind: 'repeated', path: steps.reduce<string>(within, '') }));
  const outcome = attempt(() => parse(value));
  const { issues = [] } = 'error' in outcome && outcome.error instanceof DisputeError ? outcome.error : {};
  throw invalid(code, [...own, ...issues]);
}

function attempt<T>(read: () => T): { readonly value: T } | { readonly error: DisputeError | InputError } {
  try {
    return { value: read() };
  } catch (error) {
    if (error instanceof DisputeError || error instanceof InputError) return { error };
    throw error;
  }
}

/** The text of a file, or of standard input. */
export function textOf(path: string, io: Io): string {
  try {
    return path === '-' ? io.readInput() : io.readFile(path);
  } catch (cause) {
    throw cause instanceof InputError ? cause : unreadable(cause);
  }
}

/** The value of a JSON text, and the paths of the fields that it has more than once. */
interface Json {
  readonly value: unknown;
  readonly repeated: readonly Path[];
}

function jsonOf(text: string): Json {
  const json = text.replace(/^\uFEFF/, '');
  try {
    return { value: JSON.parse(json), repeated: repeatedFields(json) };
  } catch (cause) {
    const where = cause instanceof Error ? cause.message : '';
    throw new InputError({ kind: 'notJson', where }, { cause });
  }
}
