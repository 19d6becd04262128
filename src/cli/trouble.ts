import type { DisputeError } from '../record/error.js';
import { exitCodes } from './io.js';

/** Why a file cannot be read, where the system tells. */
export type UnreadableReason = 'missing' | 'directory' | 'forbidden' | 'other';

/** What can be wrong with an input before it is looked at as a record. */
type Trouble =
  | { readonly kind: 'notJson'; readonly where: string }
  | { readonly kind: 'notUtf8' }
  | { readonly kind: 'unreadable'; readonly reason: UnreadableReason };

/** A file that cannot be read, or a text that is not JSON. `words.ts` says it. */
export class InputError extends Error {
  override readonly name = 'InputError';
  constructor(
    readonly trouble: Trouble,
    options?: ErrorOptions,
  ) {
    super(trouble.kind, options);
  }
}

/** Where a record was looked for: a file, `-` for standard input, and the place in it where it holds a list. */
export interface Place {
  readonly path: string;
  readonly index?: number;
}

/** A problem with one of several files, which it names. */
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

/** What kept a file from being read. */
export function unreadable(cause: unknown): InputError {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  return new InputError({ kind: 'unreadable', reason: reasons[code] ?? 'other' }, { cause });
}

/** What the command ends with after such a problem. */
export function codeOf(error: DisputeError | InputError): number {
  const isUnread = error instanceof InputError && error.trouble.kind === 'unreadable';
  return isUnread ? exitCodes.unreadable : exitCodes.refused;
}

/** The text of a file in UTF-8. Other bytes are refused, where they would lose their letters in silence. */
export function textIn(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new InputError({ kind: 'notUtf8' }, { cause });
  }
}
