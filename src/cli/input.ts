import { DisputeError } from '../record/error.js';
import { parseRecord } from '../record/parse.js';
import type { DisputeRecord } from '../record/record.js';
import { type Io, UsageError } from './io.js';

/** A file that cannot be read. */
export class UnreadableError extends Error {
  override readonly name = 'UnreadableError';
}

/** A text that is not JSON. */
export class NotJsonError extends Error {
  override readonly name = 'NotJsonError';
}

/** A problem with one of several files, which it names. */
export class InFile extends Error {
  override readonly name = 'InFile';
  constructor(
    readonly path: string,
    override readonly cause: DisputeError | NotJsonError,
  ) {
    super(`${path}: ${cause.message}`);
  }
}

/** The records of the files that a call names. */
export function recordsOf(paths: readonly string[], io: Io): DisputeRecord[] {
  if (paths.length === 0) throw new UsageError('which FILE? (- is standard input)');
  return paths.flatMap((path) => recordsIn(path, io));
}

/** One record, where a command takes just one. */
export function recordOf(paths: readonly string[], io: Io): DisputeRecord {
  if (paths.length > 1) throw new UsageError(`one FILE at a time; there are ${paths.length}`);
  const [record, ...more] = recordsOf(paths, io);
  if (record === undefined || more.length > 0) throw new UsageError('the FILE must hold one record, not a list');
  return record;
}

/** A record that was looked for in a file, or what is wrong with it. */
export interface Found {
  /** The file, and the place in it where it holds a list. */
  readonly path: string;
  readonly record?: DisputeRecord;
  readonly error?: DisputeError | NotJsonError;
}

/** Every record of the files that a call names, the broken ones too. */
export function foundIn(paths: readonly string[], io: Io): Found[] {
  if (paths.length === 0) throw new UsageError('which FILE? (- is standard input)');
  return paths.flatMap((path) => {
    const name = nameOf(path);
    const input = attempt(() => jsonOf(textOf(path, io)));
    if ('error' in input) return [{ path: name, ...input }];
    if (!Array.isArray(input.value)) return [parsedAt(name, input.value)];
    return input.value.map((one, index) => parsedAt(`${name}[${index}]`, one));
  });
}

function parsedAt(path: string, input: unknown): Found {
  const record = attempt(() => parseRecord(input));
  return 'error' in record ? { path, ...record } : { path, record: record.value };
}

function attempt<T>(read: () => T): { readonly value: T } | { readonly error: DisputeError | NotJsonError } {
  try {
    return { value: read() };
  } catch (error) {
    if (error instanceof DisputeError || error instanceof NotJsonError) return { error };
    throw error;
  }
}

/** A file holds a record, or a list of records. */
function recordsIn(path: string, io: Io): DisputeRecord[] {
  return foundIn([path], io).map(({ path: place, record, error }) => {
    if (record === undefined || error !== undefined) throw new InFile(place, error ?? new NotJsonError('no record'));
    return record;
  });
}

function textOf(path: string, io: Io): string {
  try {
    return path === '-' ? io.readInput() : io.readFile(path);
  } catch (cause) {
    throw new UnreadableError(`${nameOf(path)} cannot be read`, { cause });
  }
}

export function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (cause) {
    const where = cause instanceof Error ? cause.message : '';
    throw new NotJsonError(`not JSON: ${where}`, { cause });
  }
}

const nameOf = (path: string) => (path === '-' ? 'standard input' : path);
