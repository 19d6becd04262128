import { ensureOptions, passing } from '../record/options.js';
import { ensureRecord } from '../record/parse.js';
import type { DisputeRecord } from '../record/record.js';

const list = /* @__PURE__ */ passing('list', Array.isArray);

/**
 * The records of an argument, each parsed if it was not before.
 *
 * @throws DisputeError with the code `INVALID_ARGUMENT` if it is no list, and `INVALID_RECORD` if an entry is no record
 */
export function recordsIn(disputes: readonly DisputeRecord[]): readonly DisputeRecord[] {
  ensureOptions({ disputes }, { disputes: list });
  return disputes.map(ensureRecord);
}
