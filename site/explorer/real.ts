import type { DisputeRecord } from 'wto-dispute';

/** The real disputes with what is measured of them: loaded once, when the first part of the page asks for them. */
export const past = () => import('wto-dispute/history');

/** A real dispute: each has a number. */
export interface Numbered extends DisputeRecord {
  readonly ds: number;
}

const hasNumber = (record: DisputeRecord): record is Numbered => record.ds !== undefined;

/** All real disputes, to find one among them. */
export async function realDisputes(): Promise<readonly Numbered[]> {
  return (await past()).disputes.filter(hasNumber);
}

/** The record of a real dispute; only this one is parsed. */
export async function disputeNumbered(ds: number): Promise<DisputeRecord | undefined> {
  return (await past()).disputeNumbered(ds);
}
