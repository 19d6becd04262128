import type { CaseFile, PanelRequest, Proceeding, Retaliation } from './case-file.js';
import { concerns, type Party } from './parties.js';

/** Whether a request for a panel awaits the DSB. */
export const isPending = ({ state }: PanelRequest): boolean => state !== 'established';

/**
 * The pending request for a panel that a fact is about: one of the complainants whom it names, else
 * one that names none; where the fact names none itself, the earliest.
 */
export function requestFor({ requests }: Proceeding, party: Party | undefined): PanelRequest | undefined {
  const pending = requests.filter(isPending);
  if (party === undefined) return pending[0];
  return (
    pending.find((request) => request.party !== undefined && concerns(request.party, party)) ??
    pending.find((request) => request.party === undefined)
  );
}

/** The pending request that a request repeats; one that newly names complainants is a further one. */
export function repeatedRequest({ requests }: Proceeding, party: Party | undefined): PanelRequest | undefined {
  const pending = requests.filter(isPending);
  if (party === undefined) return pending[0];
  return pending.find((request) => request.party !== undefined && concerns(request.party, party));
}

/** Whether a request is recorded only now, after later facts implied it. */
export function wasImplied({ implied, requests }: Proceeding, party: Party | undefined): boolean {
  return implied.includes('panel.requested') && requests.some((request) => concerns(request.party, party));
}

/** The retaliation request that a fact is about: the earliest that is in one of the states. */
export function retaliationFor(
  { retaliation }: CaseFile,
  party: Party | undefined,
  states: readonly Retaliation['state'][],
): Retaliation | undefined {
  return retaliation.find((request) => states.includes(request.state) && concerns(request.party, party));
}
