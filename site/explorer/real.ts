import { type DisputeRecord, parseRecord } from 'wto-dispute';

/** As a real dispute stands in the file: enough to find it. */
export interface Listed {
  readonly ds: number;
  readonly title: string;
  readonly complainants: readonly string[];
  readonly respondent: string;
}

let loading: Promise<readonly Listed[]> | undefined;

/** The real disputes, fetched once from the files of the site. */
export function realDisputes(): Promise<readonly Listed[]> {
  loading ??= fetched().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function fetched(): Promise<readonly Listed[]> {
  const response = await fetch(new URL('disputes.json', document.baseURI));
  if (!response.ok) throw new Error(`disputes.json: ${response.status}`);
  return response.json();
}

/** The record of a real dispute; of those that are listed only what is read is parsed. */
export async function disputeNumbered(ds: number): Promise<DisputeRecord | undefined> {
  const found = (await realDisputes()).find((one) => one.ds === ds);
  return found && parseRecord(found);
}
