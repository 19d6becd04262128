import type { DisputeRecord } from './record.js';

/**
 * The address of the WTO's page on a dispute: where the facts of a real record can be read.
 *
 * @param record a record with a number
 * @returns the address; `undefined` if the dispute has no number yet
 * @category Real disputes
 * @example
 * ```ts
 * import { disputeNumbered, sourceOf } from 'wto-dispute/history';
 *
 * const record = disputeNumbered(590);
 * record && sourceOf(record) // => 'https://www.wto.org/english/tratop_e/dispu_e/cases_e/ds590_e.htm'
 * ```
 */
export function sourceOf({ ds }: Pick<DisputeRecord, 'ds'>): string | undefined {
  return ds === undefined ? undefined : `https://www.wto.org/english/tratop_e/dispu_e/cases_e/ds${ds}_e.htm`;
}
