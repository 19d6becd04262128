import type { Dispute, DisputeRecord, Status } from 'wto-dispute';
import { statusOn } from 'wto-dispute';
import { asOf } from 'wto-dispute/history';
import { kept, replayed, statusesOf } from '../../test/history/replayed.js';

/*
 * The real disputes, each replayed once for all pages; where the tests make the pages, once for them as well.
 */

/** A real dispute with its gaps bridged. */
export const disputeOf: (record: DisputeRecord) => Dispute = replayed;

/** What is said of it on the date of each of its facts. */
export const days: (record: DisputeRecord) => readonly Status[] = statusesOf;

/** What is said of it on the day to which the records reach. */
export const inTheEnd: (record: DisputeRecord) => Status = kept((record: DisputeRecord) =>
  statusOn(replayed(record), asOf),
);
