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

/** A file holds a record, or a list of records. */
function recordsIn(path: string, io: Io): DisputeRecord[] {
  try {
    const input = jsonOf(textOf(path, io));
    return Array.isArray(input) ? input.map((one) => parseRecord(one)) : [parseRecord(input)];
  } catch (error) {
    if (error instanceof DisputeError || error instanceof NotJsonError) throw new InFile(nameOf(path), error);
    throw error;
  }
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
