import { parseRecord } from '../record/parse.js';
import type { DisputeRecord } from '../record/record.js';
import { lines } from './data.js';

/** The records that were parsed so far. A record is parsed once. */
const read: DisputeRecord[] = [];

function recordAt(index: number): DisputeRecord | undefined {
  const known = read[index];
  if (known !== undefined) return known;
  const line = lines[index];
  if (line === undefined) return undefined;
  const record = parseRecord(JSON.parse(line));
  read[index] = record;
  return record;
}

/**
 * All real disputes as records, DS1 to DS624, in the order of their numbers. The list and everything in it is frozen.
 * A record is parsed when it is read for the first time: importing this parses none.
 *
 * The records hold types, dates, Members and periods, taken by program from the WTO's public case histories and
 * checked by sample. A step that the history leaves out is missing here too, so replay them under `lenient`.
 *
 * @category Real disputes
 * @example
 * ```ts
 * import { disputes } from 'wto-dispute/history';
 *
 * disputes.length // => 624
 * disputes.filter(({ respondent }) => respondent === 'Chile').map(({ ds }) => ds).slice(0, 3) // => [87, 109, 110]
 * ```
 */
export const disputes: readonly DisputeRecord[] = /* @__PURE__ */ readWhenAsked();

/** A frozen list whose items are parsed when they are read. */
function readWhenAsked(): readonly DisputeRecord[] {
  const list: DisputeRecord[] = [];
  for (const index of lines.keys())
    Object.defineProperty(list, index, { enumerable: true, get: () => recordAt(index) });
  return Object.freeze(list);
}

/**
 * The record of a real dispute.
 *
 * @param ds the number that the WTO gave it: 590 for DS590
 * @returns the record, frozen; `undefined` if there is none with this number. It never throws.
 * @category Real disputes
 * @example
 * ```ts
 * import { replay, statusOn } from 'wto-dispute';
 * import { disputeNumbered } from 'wto-dispute/history';
 *
 * const record = disputeNumbered(590);
 * record?.respondent // => 'Japan'
 * const dispute = record && replay(record, { policy: 'lenient' });
 * dispute && statusOn(dispute, '2019-11-08').stage // => 'consultations'
 * disputeNumbered(100000) // => undefined
 * ```
 */
export function disputeNumbered(ds: number): DisputeRecord | undefined {
  // The numbers run from 1 without a hole; a test looks at all of them.
  return Number.isSafeInteger(ds) ? recordAt(ds - 1) : undefined;
}
