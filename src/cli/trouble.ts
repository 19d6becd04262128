import type { DisputeError } from '../record/error.js';
import { exitCodes } from './io.js';

/** Why a file cannot be read, as far as the system says it. */
export type UnreadableReason = 'missing' | 'directory' | 'forbidden' | 'other';

/** What can be wrong with an input before it is parsed as a record. */
type Trouble =
  | { readonly kind: 'notJson'; readonly where: string }
  | { readonly kind: 'notUtf8' }
  | { readonly kind: 'unreadable'; readonly reason: UnreadableReason };

/** A file that cannot be read, or a text that is not JSON. `words.ts` has the messages. */
export class InputError extends Error {
  override readonly name = 'InputError';
  constructor(
    readonly trouble: Trouble,
    options?: ErrorOptions,
  ) {
    super(trouble.kind, options);
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

/** The error for a file that cannot be read. */
export function unreadable(cause: unknown): InputError {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  return new InputError({ kind: 'unreadable', reason: reasons[code] ?? 'other' }, { cause });
}

/** The exit code for such an error. */
export function codeOf(error: DisputeError | InputError): number {
  const isUnread = error instanceof InputError && error.trouble.kind === 'unreadable';
  return isUnread ? exitCodes.unreadable : exitCodes.refused;
}

/** The text of a file in UTF-8. Bytes that are not UTF-8 are refused, because decoding them would replace letters without an error. */
export function textIn(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new InputError({ kind: 'notUtf8' }, { cause });
  }
}
