import { invalid } from './error.js';
import { issue } from './issue.js';
import { foundIn, isPlainObject } from './plain.js';
import type { DisputeRecord } from './record.js';

/**
 * The address of the WTO's page on a dispute: where the facts of a real record can be read.
 *
 * @param record a record with a number
 * @returns the address; `undefined` if the dispute has no number yet
 * @throws DisputeError with the code `INVALID_RECORD` if it is no record, as where there is no dispute of a number
 * @category Real disputes
 * @example
 * ```ts
 * import { disputeNumbered, sourceOf } from 'wto-dispute/history';
 *
 * const record = disputeNumbered(590);
 * record && sourceOf(record) // => 'https://www.wto.org/english/tratop_e/dispu_e/cases_e/ds590_e.htm'
 * ```
 */
export function sourceOf(record: Pick<DisputeRecord, 'ds'>): string | undefined {
  if (!isPlainObject(record))
    throw invalid('INVALID_RECORD', [
      issue({ kind: 'wrongKind', path: 'record', expected: 'object', found: foundIn(record) }),
    ]);
  const { ds } = record;
  return ds === undefined ? undefined : `https://www.wto.org/english/tratop_e/dispu_e/cases_e/ds${ds}_e.htm`;
}
