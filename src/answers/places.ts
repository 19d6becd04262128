import type { CaseFile, PanelRequest, Retaliation } from '../casefile/case-file.js';
import { type Party, together } from '../casefile/parties.js';
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
 * Where the complainants stand. The machine has one state for all, the one to which the last fact led; the requests
 * say where each complainant is.
 */
export function placesIn(states: readonly string[], caseFile: CaseFile): Place[] {
  return [...states.flatMap((state) => placesOf(state, caseFile)), ...furtherRequests(states, caseFile)];
}

function placesOf(state: string, caseFile: CaseFile): Place[] {
  const shared = { state, party: state.startsWith('consultations') ? complaining(caseFile) : withPanel(caseFile) };
  if (state.startsWith(REQUESTED)) return orShared(requestPlaces(caseFile), shared);
  return state.startsWith(REMEDIES) ? orShared(retaliationPlaces(state, caseFile), shared) : [shared];
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

const remedies: { readonly [K in Retaliation['state']]: string } = {
  requested: 'requested',
  objected: 'arbitration',
  suspended: 'arbitrationSuspended',
  awarded: 'awarded',
  authorized: 'authorized',
};

function retaliationPlaces(state: string, { parties, retaliation }: CaseFile): Place[] {
  // Which of several complainants applies it, or has ended it, is not kept.
  const authorized = /\.(applied|terminated)$/.test(state) ? state : `${REMEDIES}.authorized`;
  const stateOf = (one: Retaliation) =>
    one.state === 'authorized' ? authorized : `${REMEDIES}.${remedies[one.state]}`;
  return grouped(retaliation, stateOf, parties);
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
