import { DisputeError, type InvalidInput, invalid } from '../record/error.js';
import type { DisputeEvent } from '../record/events.js';
import { issue, within } from '../record/issue.js';
import { parseEvent, parseRecord } from '../record/parse.js';
import type { DisputeRecord } from '../record/record.js';
import { type Io, UsageError } from './io.js';
import { numberIn } from './past/past.js';
import { type Path, repeatedFields } from './repeated.js';
import { InFile, InputError, type Place, unreadable } from './trouble.js';

/** Reads the records of the files that a call names. */
export function recordsOf(paths: readonly string[], io: Io): DisputeRecord[] {
  if (paths.length === 0) throw new UsageError('which FILE? (- is standard input)');
  return paths.flatMap((path) => recordsIn(path, io));
}

/** Reads the one record of a command that takes only one. */
export function recordOf(paths: readonly string[], io: Io): DisputeRecord {
  if (paths.length > 1) throw new UsageError(`one FILE at a time; there are ${paths.length}`);
  const [record, ...more] = recordsOf(paths, io);
  if (record === undefined || more.length > 0) throw new UsageError('the FILE must hold one record, not a list');
  return record;
}

/** A record that was read from a file, or the error if it could not be. */
export interface Found {
  readonly place: Place;
  readonly record?: DisputeRecord;
  readonly error?: DisputeError | InputError;
}

/** Reads every record of the files that a call names, also the broken ones. */
export function foundIn(paths: readonly string[], io: Io): Found[] {
  if (paths.length === 0) throw new UsageError('which FILE? (- is standard input)');
  return paths.flatMap((path) => {
    const ds = numberIn(path);
    if (ds !== undefined) return [{ place: { path }, record: realRecord(ds, io) }];
    const input = attempt(() => jsonOf(textOf(path, io)));
    if ('error' in input) return [{ place: { path }, ...input }];
    const { value, repeated } = input.value;
    if (!Array.isArray(value)) return [parsedAt({ path }, { value, repeated })];
    const within = byFirst(repeated);
    return value.map((one, index) => parsedAt({ path, index }, { value: one, repeated: within.get(index) ?? [] }));
  });
}

/** The real record of a number that stands in the place of a file. */
export function realRecord(ds: number, io: Io): DisputeRecord {
  const { disputeNumbered, disputes, asOf } = io.past();
  const record = disputeNumbered(ds);
  if (record !== undefined) return record;
  const last = disputes.at(-1)?.ds;
  throw new UsageError(`there is no record of DS${ds}: the real records go to DS${last} and reach to ${asOf}`);
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

/** The records of a file, which contains one record or a list of records. */
function recordsIn(path: string, io: Io): DisputeRecord[] {
  return foundIn([path], io).flatMap(({ place, record, error }) => {
    if (error !== undefined) throw new InFile(place, error);
    return record ?? [];
  });
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
