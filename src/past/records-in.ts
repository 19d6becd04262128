import { invalidArgument } from '../record/error.js';
import { issue } from '../record/issue.js';
import { ensureRecord } from '../record/parse.js';
import { foundIn } from '../record/plain.js';
import type { DisputeRecord } from '../record/record.js';

/**
 * The records of an argument, each parsed if it was not before.
 *
 * @throws DisputeError with the code `INVALID_ARGUMENT` if it is no list, and `INVALID_RECORD` if an entry is no record
 */
export function recordsIn(disputes: readonly DisputeRecord[]): readonly DisputeRecord[] {
  if (!Array.isArray(disputes)) {
    const found = foundIn(disputes);
    throw invalidArgument([issue({ kind: 'wrongKind', path: 'disputes', expected: 'list', found })]);
  }
  return disputes.map(ensureRecord);
}
