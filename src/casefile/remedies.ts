import {
  type CaseFile,
  type CaseFileDraft,
  type Remedy,
  type RemedyState,
  type Retaliation,
  remedyStates,
} from './case-file.js';
import { common, concerns, type Parties, type Party, together, withPart } from './parties.js';

/** The state that a request to retaliate gives to those who made it. */
export function remedyOf({ state, use }: Retaliation): RemedyState {
  return state === 'authorized' && use !== undefined ? use : stateOf[state];
}

const stateOf: { readonly [K in Retaliation['state']]: RemedyState } = {
  requested: 'requested',
  objected: 'arbitration',
  suspended: 'arbitrationSuspended',
  awarded: 'awarded',
  authorized: 'authorized',
};

/** The state that is shown where complainants stand in several: the furthest. */
export function furthestRemedy({ remedies }: Pick<CaseFile, 'remedies'>): RemedyState {
  return remedies[0]?.state ?? 'none';
}

/** Notes that some complainants have come to a state. */
export function standsAt(draft: CaseFileDraft, party: Party | undefined, state: RemedyState): void {
  draft.remedies = inOrder(draft.parties, [...withoutPart(draft, party), { party, state }]);
}

/** Notes where the requests of some complainants have come that a fact is about. */
export function standsByRequests(draft: CaseFileDraft, party: Party | undefined, about: readonly Retaliation[]): void {
  for (const request of about) {
    const own = common(request.party, party);
    if (own === undefined || own.length > 0) standsAt(draft, own, remedyOf(request));
  }
}

/** Some complainants stand where the last of the requests that are left to each of them stands; those without one ask for nothing. */
export function standsByWhatIsLeft(draft: CaseFileDraft, party: Party | undefined): void {
  draft.remedies = inOrder(draft.parties, withoutPart(draft, party));
  standsByRequests(
    draft,
    party,
    draft.retaliation.filter((request) => concerns(request.party, party)),
  );
}

function withoutPart({ remedies, parties }: CaseFileDraft, party: Party | undefined): Remedy[] {
  return withPart(remedies, { all: parties.complainants, party, is: () => true }, () => undefined);
}

/** One entry for all complainants in a state, the furthest state first. */
function inOrder(parties: Parties, remedies: readonly Remedy[]): readonly Remedy[] {
  return remedyStates.flatMap((state) => {
    const here = remedies.filter((one) => one.state === state && state !== 'none').map(({ party }) => party);
    return here.length === 0 ? [] : [{ party: together(parties, here), state }];
  });
}
