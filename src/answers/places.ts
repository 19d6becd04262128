import type { Day } from '../calendar/date.js';
import type { CaseFile, PanelRequest, RemedyState } from '../casefile/case-file.js';
import { common, concerns, type Party, partyFrom, together, withPart } from '../casefile/parties.js';
import { remedyOf } from '../casefile/remedies.js';
import { complaining, isPending, withPanel } from '../casefile/requests.js';
import type { Position } from '../clocks/entry.js';
import { isRunningOn, periodsToComply } from '../clocks/periods-to-comply.js';

/** Where some complainants stand: each may have a period to comply and requests of its own, for a panel and to retaliate. */
export interface Place {
  /** A state of the machine. */
  readonly state: string;
  /** The complainants who stand there, where these are not all. */
  readonly party: Party | undefined;
}

const REQUESTED = 'panelRequested';
const IMPLEMENTATION = 'implementation';
const PERIOD = `${IMPLEMENTATION}.period`;
const REMEDIES = `${IMPLEMENTATION}.remedies`;

/** Where the question is asked. */
interface Moment {
  readonly position: Position;
  readonly day: Day;
}

/**
 * Where the complainants stand. The machine has one state for all: of a panel the one to which the last fact led, of the
 * period to comply the one to which any has come, of the remedies the furthest. The requests and the periods say where
 * each complainant is.
 */
export function placesIn(states: readonly string[], moment: Moment): Place[] {
  const { caseFile } = moment.position;
  return [...states.flatMap((state) => placesOf(state, moment)), ...furtherRequests(states, caseFile)];
}

function placesOf(state: string, moment: Moment): Place[] {
  const { caseFile } = moment.position;
  const shared = { state, party: state.startsWith('consultations') ? consulting(caseFile) : withPanel(caseFile) };
  if (state.startsWith(PERIOD)) return periodPlaces(shared, moment);
  if (state.startsWith(REQUESTED)) return orShared(requestPlaces(caseFile), shared);
  return state.startsWith(REMEDIES) ? orShared(remedyPlaces(caseFile), shared) : [shared];
}

/** Those who complain and have asked for consultations, where the record names them. */
function consulting(caseFile: CaseFile): Party | undefined {
  const { parties, original } = caseFile;
  const left = complaining(caseFile);
  const asked = parties.complainants.filter((name) => original.openers.includes(name)).sort();
  const own = original.isOfAll || asked.length === 0 ? left : common(left, partyFrom(parties, asked));
  return own?.length === 0 ? left : own;
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

/** Each complainant may have a period of its own, and ask for its arbitration alone; what is open in all of them is open once. */
function periodPlaces(shared: Place, { position, day }: Moment): Place[] {
  const { caseFile, docket } = position;
  const { parties, firstDays, concerned } = caseFile;
  const asked = firstDays['rpt.arbitrationRequested'] === undefined ? [] : concerned['rpt.arbitrationRequested'];
  const set = periodsToComply(docket);
  const stateOf = (name: string) => {
    const own = set.filter(({ party }) => concerns(party, [name]));
    if (own.length > 0) return own.some((clock) => isRunningOn(clock, day)) ? 'running' : 'expired';
    return concerns(asked, [name]) ? 'arbitration' : 'undetermined';
  };
  const standing = (shared.party ?? parties.complainants).map((name) => ({ party: [name], at: stateOf(name) }));
  const places = grouped(standing, ({ at }) => `${PERIOD}.${at}`, parties);
  return places.length < 2 ? [shared] : [{ state: IMPLEMENTATION, party: shared.party }, ...places];
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
