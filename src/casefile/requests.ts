import type { Day } from '../calendar/date.js';
import type { PlainEventType } from '../vocabulary.js';
import type { CaseFile, PanelRequest, Proceeding, Retaliation } from './case-file.js';
import { common, concerns, others, type Party, together } from './parties.js';

/** Whether a request for a panel awaits the DSB. */
export const isPending = ({ state }: PanelRequest): boolean => state === 'open' || state === 'deferred';

/** A fact about requests for a panel, as far as it says which. */
interface About {
  readonly plain: PlainEventType;
  readonly day: Day;
  /** The complainants whom it names, where these are not all. */
  readonly party: Party | undefined;
}

/**
 * The requests for a panel that a fact is about: the pending ones of the complainants whom it names, else all that
 * the DSB can have had before it. A deferral that names complainants also takes theirs out of an establishment of
 * the same day that named nobody: one meeting does not both establish a panel and put the request off.
 */
export function requestsAbout(proceeding: Proceeding, { plain, day, party }: About): readonly PanelRequest[] {
  const pending = pendingFor(proceeding, party);
  if (plain === 'panel.requestWithdrawn') return pending;
  if (party === undefined) return onAgenda(pending, plain, day);
  const takenOut = plain === 'panel.deferred' ? coveredUnnamed(proceeding, party, day) : [];
  return [...pending, ...takenOut];
}

/** Not a request of that day; nor, for an establishment, one that was put off that day. All, where that leaves none. */
function onAgenda(pending: readonly PanelRequest[], plain: PlainEventType, day: Day): readonly PanelRequest[] {
  const isPutOff = ({ decided }: PanelRequest) => plain === 'panel.established' && decided?.on === day;
  const listed = pending.filter((request) => request.requestedOn < day && !isPutOff(request));
  return listed.length === 0 ? pending : listed;
}

/** The requests that an establishment of that day covered without naming them, where it covered others besides. */
function coveredUnnamed({ requests }: Proceeding, party: Party, day: Day): readonly PanelRequest[] {
  const covered = requests.filter((one) => !isPending(one) && one.decided?.on === day && !one.decided.byName);
  const hasOthers = requests.some(
    (one) => !isPending(one) && one.party?.every((name) => party.includes(name)) !== true,
  );
  return hasOthers ? covered.filter((one) => concerns(one.party, party)) : [];
}

/** The pending requests for a panel, all or those of some complainants. */
function pendingFor({ requests }: Proceeding, party: Party | undefined): PanelRequest[] {
  return requests.filter((request) => isPending(request) && concerns(request.party, party));
}

/** The pending request that a request repeats: one of the same complainants. One that names nobody is of all. */
export function repeatedRequest(proceeding: Proceeding, party: Party | undefined): PanelRequest | undefined {
  return pendingFor(proceeding, party)[0];
}

/** Whether a request is recorded only now, after later facts implied it. */
export function wasImplied({ implied, requests }: Proceeding, party: Party | undefined): boolean {
  return implied.includes('panel.requested') && requests.some((request) => concerns(request.party, party));
}

/** The complainants who have not settled or withdrawn their complaint; nothing where all complain. */
export function complaining({ parties, settledBy, settled }: CaseFile): Party | undefined {
  return settledBy.length === 0 || settled ? undefined : others(parties.complainants, undefined, settledBy);
}

/** The complainants who have the panel of the original proceeding, or had it; those who complain where it has none. */
export function withPanel(caseFile: CaseFile): Party | undefined {
  const { parties, original } = caseFile;
  const established = original.requests.filter((request) => !isPending(request));
  const left = complaining(caseFile);
  if (established.length === 0) return left;
  return common(
    left,
    together(
      parties,
      established.map(({ party }) => party),
    ),
  );
}

/**
 * The requests to retaliate that a fact is about: of each complainant whom it concerns, the earliest that is in one of
 * the states.
 */
export function retaliationsFor(
  { retaliation }: Pick<CaseFile, 'retaliation'>,
  party: Party | undefined,
  states: readonly Retaliation['state'][],
): Retaliation[] {
  const found: Retaliation[] = [];
  for (const request of retaliation)
    if (states.includes(request.state) && concerns(request.party, party) && isFurther(request, found))
      found.push(request);
  return found;
}

/** Whether a request is of a complainant of whom none was found. */
function isFurther({ party }: Retaliation, found: readonly Retaliation[]): boolean {
  if (party === undefined) return found.length === 0;
  return (
    found.every((one) => one.party !== undefined) &&
    party.some((name) => !found.some((one) => one.party?.includes(name)))
  );
}

/** The states of the requests that a fact of retaliation is about; where none is in the first ones, the next count. */
const STATES: { readonly [type: string]: readonly (readonly Retaliation['state'][])[] } = {
  'retaliation.requestWithdrawn': [['requested', 'objected', 'suspended', 'awarded']],
  'retaliation.objected': [['requested'], ['objected', 'suspended']],
  'retaliation.arbitrationReferred': [['requested'], ['objected', 'suspended']],
  'retaliation.arbitrationSuspended': [['objected'], ['suspended']],
  'retaliation.arbitrationResumed': [['suspended']],
  'retaliation.awardCirculated': [['objected', 'suspended']],
  'retaliation.authorized': [
    ['requested', 'awarded'],
    ['objected', 'suspended'],
  ],
  'retaliation.applied': [['authorized']],
  'retaliation.terminated': [['authorized']],
};

/** The requests to retaliate that a fact is about. */
export function retaliationsOf(
  caseFile: Pick<CaseFile, 'retaliation'>,
  type: string,
  party: Party | undefined,
): Retaliation[] {
  const isObjection = type === 'retaliation.objected' || type === 'retaliation.arbitrationReferred';
  // After an award nobody objects: the level is decided (DSU 22.7).
  const open = caseFile.retaliation.filter(
    ({ state, isAwarded }) => !isObjection || state !== 'requested' || !isAwarded,
  );
  for (const states of STATES[type] ?? []) {
    const found = retaliationsFor({ retaliation: open }, party, states);
    if (found.length > 0) return found;
  }
  return [];
}
