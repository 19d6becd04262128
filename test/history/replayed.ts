import { type Dispute, type DisputeRecord, replay, type Status, statusOn } from '../../src/index.js';

/*
 * Many tests ask the same real disputes. A worker keeps its modules (vitest.config.ts), so each is replayed once for all
 * of them: disputes and statuses are frozen values, and that nothing changes them has tests of its own.
 */

/** Where the code under test changes from run to run (npm run mutation), nothing is kept. */
const isKept = process.env['ONE_RECORD_OF'] === undefined;

function kept<T>(make: (record: DisputeRecord) => T): (record: DisputeRecord) => T {
  const made = new WeakMap<DisputeRecord, T>();
  return (record) => {
    const one = made.get(record) ?? make(record);
    if (isKept) made.set(record, one);
    return one;
  };
}

/** A real record, replayed with its gaps bridged. */
export const replayed: (record: DisputeRecord) => Dispute = kept((record) => replay(record, { policy: 'lenient' }));

/** What is said of a real dispute on the date of each of its facts. */
export const statusesOf: (record: DisputeRecord) => readonly Status[] = kept((record) => {
  const dates = new Set(record.events.map(({ date }) => date));
  return [...dates].map((date) => statusOn(replayed(record), date));
});
