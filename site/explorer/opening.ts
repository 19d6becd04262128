import { addDays, type DisputeRecord } from 'wto-dispute';
import { type Named, readFragment, type Shared } from './model/address.js';
import { kept } from './model/kept.js';
import { caseOf } from './model/state.js';

/** What the page is asked to open, besides the dispute that it brings along. */
export interface Opening {
  /** What the address or, if it has nothing, what is kept on the device stands for. */
  readonly asked?: Promise<Shared>;
  readonly isKept: boolean;
}

export function opening(): Opening {
  const stored = kept();
  const fragment = location.hash.length > 1 ? location.hash : stored;
  return { isKept: stored !== undefined, ...(fragment !== undefined && { asked: asked(fragment) }) };
}

/** The state of a fragment; a dispute named by its number is fetched. */
export async function asked(fragment: string): Promise<Shared> {
  const found = await readFragment(fragment);
  return 'case' in found ? found : named(found);
}

async function named({ ds, on, language, view }: Named): Promise<Shared> {
  const { disputeNumbered } = await import('./real.js');
  const record = await disputeNumbered(ds);
  if (record === undefined) throw new RangeError(`no DS${ds}`);
  const rest = { ...(language !== undefined && { language }), ...(view !== undefined && { view }) };
  return { case: caseOf(record, dateIn(record, on)), ...rest };
}

/** The date of the address; the library refuses what is none. */
function dateIn(record: DisputeRecord, on: string | undefined) {
  return on === undefined ? caseOf(record).date : addDays(on, 0);
}
