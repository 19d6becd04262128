import type { CaseFile, PanelRequest, RemedyState } from '../casefile/case-file.js';
import { type Party, together, withPart } from '../casefile/parties.js';
import { remedyOf } from '../casefile/remedies.js';
import { complaining, isPending, withPanel } from '../casefile/requests.js';

/** Where some complainants stand: each may have requests of its own, for a panel and to retaliate. */
export interface Place {
  /** A state of the machine. */
  readonly state: string;
  /** The complainants who stand there, where these are not all. */
  readonly party: Party | undefined;
}

const REQUESTED = 'panelRequested';
const REMEDIES = 'implementation.remedies';

/**
 * Where the complainants stand. The machine has one state for all: of a panel the one to which the last fact led, of the
 * remedies the furthest. The requests say where each complainant is.
 */
export function placesIn(states: readonly string[], caseFile: CaseFile): Place[] {
  return [...states.flatMap((state) => placesOf(state, caseFile)), ...furtherRequests(states, caseFile)];
}

function placesOf(state: string, caseFile: CaseFile): Place[] {
  const shared = { state, party: state.startsWith('consultations') ? complaining(caseFile) : withPanel(caseFile) };
  if (state.startsWith(REQUESTED)) return orShared(requestPlaces(caseFile), shared);
  return state.startsWith(REMEDIES) ? orShared(remedyPlaces(caseFile), shared) : [shared];
}

const orShared = (places: Place[], shared: Place) => (places.length === 0 ? [shared] : places);

/** Beside a panel further ones may be asked for (DSU 9). */
function furtherRequests(states: readonly string[], caseFile: CaseFile): Place[] {
  return states.some((state) => state.startsWith('panel.')) ? requestPlaces(caseFile) : [];
}

function requestPlaces({ parties, original }: CaseFile): Place[] {
  const stateOf = ({ state }: PanelRequest) => `${REQUESTED}.${state === 'deferred' ? 'deferred' : 'firstMeeting'}`;
  return grouped(original.requests.filter(isPending), stateOf, parties);
}

/** Each request to retaliate has its place; so have those who only seek compensation, or have it. */
function remedyPlaces({ parties, retaliation, remedies }: CaseFile): Place[] {
  const placeOf = (state: RemedyState) => `${REMEDIES}.${state}`;
  const unrequested = remedies.filter(({ state }) => state === 'negotiations' || state === 'compensation');
  const asked = {
    all: parties.complainants,
    party: together(
      parties,
      retaliation.map(({ party }) => party),
    ),
  };
  const rest =
    retaliation.length === 0 ? unrequested : withPart(unrequested, { ...asked, is: () => true }, () => undefined);
  return [
    ...grouped(retaliation, (one) => placeOf(remedyOf(one)), parties),
    ...grouped(rest, ({ state }) => placeOf(state), parties),
  ];
}

/** One place for all requests in a state. */
function grouped<T extends { readonly party: Party | undefined }>(
  requests: readonly T[],
  stateOf: (request: T) => string,
  parties: CaseFile['parties'],
): Place[] {
  const states = [...new Set(requests.map(stateOf))].sort();
  return states.map((state) => {
    const here = requests.filter((one) => stateOf(one) === state).map(({ party }) => party);
    return { state, party: together(parties, here) };
  });
}
