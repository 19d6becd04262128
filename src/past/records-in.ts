import { ensureRecord } from '../record/parse.js';
import type { DisputeRecord } from '../record/record.js';
import { unlike } from '../replay/refusals.js';

/**
 * The records of an argument, each parsed if it was not before.
 *
 * @throws DisputeError with the code `INVALID_ARGUMENT` if it is no list, and `INVALID_RECORD` if an entry is no record
 */
export function recordsIn(disputes: readonly DisputeRecord[]): readonly DisputeRecord[] {
  if (!Array.isArray(disputes)) throw unlike('list', disputes, 'disputes');
  return disputes.map(ensureRecord);
}
