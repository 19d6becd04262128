import type { DisputeError } from '../record/error.js';
import { exitCodes } from './exit-codes.js';

/** Why a file cannot be read, as far as the system says it. */
export type UnreadableReason = 'missing' | 'directory' | 'forbidden' | 'other';

/** Why a file, or standard output, cannot be written. */
export type UnwritableReason = UnreadableReason | 'full' | 'exists' | 'changed' | 'busy';

/** What can be wrong with an input before it is parsed as a record. */
type Trouble =
  | { readonly kind: 'notJson'; readonly where: string }
  | { readonly kind: 'notText' }
  | { readonly kind: 'notCalendar' }
  | { readonly kind: 'unreadable'; readonly reason: UnreadableReason };

/** A file that cannot be read, or a text that is not what it has to be. The words of a language have the messages. */
export class InputError extends Error {
  override readonly name = 'InputError';
  constructor(
    readonly trouble: Trouble,
    options?: ErrorOptions,
  ) {
    super(trouble.kind, options);
  }
}

/** A file, or standard output (`-`), that cannot be written. What it held before is still there. */
export class OutputError extends Error {
  override readonly name = 'OutputError';
  constructor(
    readonly path: string,
    readonly reason: UnwritableReason,
    options?: ErrorOptions,
  ) {
    super(`${path}: ${reason}`, options);
  }
}

/** The place of a record: a file (`-` for standard input), and the index if the file contains a list. */
export interface Place {
  readonly path: string;
  readonly index?: number;
}

/** An error in one of several files, with the place. */
export class InFile extends Error {
  override readonly name = 'InFile';
  constructor(
    readonly place: Place,
    override readonly cause: DisputeError | InputError,
  ) {
    super(`${place.path}: ${cause.message}`);
  }
}

const reasons: Readonly<Record<string, UnreadableReason>> = {
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  EISDIR: 'directory',
  EACCES: 'forbidden',
  EPERM: 'forbidden',
};

const writingReasons: Readonly<Record<string, UnwritableReason>> = {
  ...reasons,
  EROFS: 'forbidden',
  EEXIST: 'exists',
  ENOSPC: 'full',
  EDQUOT: 'full',
  EFBIG: 'full',
};

/** The error for a file that cannot be read. */
export function unreadable(cause: unknown): InputError {
  return new InputError({ kind: 'unreadable', reason: reasons[systemCode(cause)] ?? 'other' }, { cause });
}

/** The error for a file that cannot be written. */
export function unwritable(path: string, cause: unknown): OutputError {
  return new OutputError(path, writingReasons[systemCode(cause)] ?? 'other', { cause });
}

/** The code of an error of the system, `ENOENT`; empty for any other error. */
export function systemCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

/** The exit code for such an error. */
export function codeOf(error: DisputeError | InputError): number {
  const isUnread = error instanceof InputError && error.trouble.kind === 'unreadable';
  return isUnread ? exitCodes.unreadable : exitCodes.refused;
}

/**
 * The text of a file in UTF-8, or in UTF-16 as some shells write it. Bytes that are neither are refused, because decoding
 * them would replace letters without an error.
 */
export function textIn(bytes: Uint8Array): string {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new InputError({ kind: 'notText' }, { cause });
  }
}

/** UTF-16 begins with its mark, or has a zero in one of its first two bytes: JSON begins with ASCII. */
function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first !== undefined && first !== 0 && second === 0) return 'utf-16le';
  return first === 0 && second !== undefined && second !== 0 ? 'utf-16be' : 'utf-8';
}
