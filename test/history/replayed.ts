import { type Dispute, type DisputeRecord, replay, type Status, statusOn } from '../../src/index.js';

/*
 * Many tests ask the same real disputes. A worker keeps its modules (vitest.config.ts), so each is replayed once for all
 * of them: disputes and statuses are frozen values, and that nothing changes them has tests of its own.
 */

/** Where the code under test changes from run to run (npm run mutation), nothing is kept. */
const isKept = process.env['ONE_RECORD_OF'] === undefined;

/** The same function, which makes what it makes of something only once. */
export function kept<From extends object, To>(make: (from: From) => To): (from: From) => To {
  const made = new WeakMap<From, To>();
  return (from) => {
    if (made.has(from)) return made.get(from) as To;
    const one = make(from);
    if (isKept) made.set(from, one);
    return one;
  };
}

/** A real record, replayed with its gaps bridged. */
export const replayed: (record: DisputeRecord) => Dispute = kept((record: DisputeRecord) =>
  replay(record, { policy: 'lenient' }),
);

/** What is said of a real dispute on the date of each of its facts. */
export const statusesOf: (record: DisputeRecord) => readonly Status[] = kept((record: DisputeRecord) => {
  const dates = new Set(record.events.map(({ date }) => date));
  return [...dates].map((date) => statusOn(replayed(record), date));
});
