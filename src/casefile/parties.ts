import { isSameMember, memberCode } from '../record/members.js';
import { type EventType, type PlainEventType, plainType, remedyEvents, roles, type Track } from '../vocabulary.js';
import { actors, type ProcedureEvent } from './event-fields.js';

/** Some of several complainants, as the header writes their names and in the order of the letters. Empty: nobody. */
export type Party = readonly string[];

/** Who is in dispute, and under which rules. */
export interface Parties {
  readonly complainants: readonly string[];
  readonly respondent: string;
  readonly track: Track;
}

const NOBODY: Party = [];

/** Facts in which one complainant can act without the others. */
const INDIVIDUAL: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'consultations.requested',
  'panel.requested',
  'panel.requestWithdrawn',
  'panel.deferred',
  'panel.established',
  'panel.rejected',
  'rpt.approved',
  'rpt.agreed',
  'rpt.awarded',
  'rpt.arbitrationRequested',
  'rpt.modified',
  'rpt.expired',
  ...remedyEvents,
  'settlement.notified',
  'complaint.withdrawn',
] satisfies EventType[]);

/** Facts of a compliance proceeding that end or put off the request for a panel of those whom they name. */
const OF_A_REQUEST: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'compliance.panel.requestWithdrawn',
  'compliance.panel.deferred',
  'compliance.panel.rejected',
] satisfies EventType[]);

/** Facts whose `by` counts: these, and notices of appeal, which each party gives and withdraws for itself. */
const COUNTS: ReadonlySet<string> = /* @__PURE__ */ new Set<string>([
  ...INDIVIDUAL,
  ...(['appeal.notified', 'appeal.crossNotified', 'appeal.withdrawn'] satisfies EventType[]),
]);

/** The letters of the words for a role in `by`. They name no Member, however they are written: "DSB", "Director-General". */
const ROLE_WORDS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ [...roles, 'complainants', 'chair'].map(lettersOf),
);

function lettersOf(name: string): string {
  return name.toLowerCase().replace(/[^a-z]/g, '');
}

const isRoleWord = (name: string): boolean => ROLE_WORDS.has(lettersOf(name));

/** Whether one complainant can act without the others in a fact of a type. */
export function isIndividual(type: PlainEventType | EventType): boolean {
  return INDIVIDUAL.has(type);
}

/** Whether a fact is a settlement or a withdrawal: it ends the complaint of those who make it. */
export function isSolution(type: string): boolean {
  return type === 'settlement.notified' || type === 'complaint.withdrawn';
}

/** Names of one Member have one key: the code of the Member, or the name of who is no Member. */
const keyOf = (name: string): string => memberCode(name) ?? name;

/** The complainants, each once, as the first mention of each has it. */
export function onceEach(complainants: readonly string[]): Party {
  const names = new Map<string, string>();
  for (const name of complainants) if (!names.has(keyOf(name))) names.set(keyOf(name), name);
  return [...names.values()];
}

/** The complainants by their keys, kept for each list of them: a fact looks up the names that it has. */
const keys = /* @__PURE__ */ new WeakMap<readonly string[], ReadonlyMap<string, string>>();

function byKey(complainants: readonly string[]): ReadonlyMap<string, string> {
  const known = keys.get(complainants) ?? new Map(complainants.map((name) => [keyOf(name), name] as const));
  keys.set(complainants, known);
  return known;
}

/** The party that a name is of, as the header writes it. */
function partyNamed({ complainants, respondent }: Parties, name: string): string | undefined {
  return byKey(complainants).get(keyOf(name)) ?? (isSameMember(respondent, name) ? respondent : undefined);
}

/** The complainants whom a fact names in `by`. */
export function complainantsIn({ complainants }: Parties, event: ProcedureEvent): Party {
  const named = actors(event).flatMap((name) => byKey(complainants).get(keyOf(name)) ?? []);
  return [...new Set(named)].sort();
}

/** The parties to the dispute, of either side, whom a fact names in `by`, in the order in which it names them. */
export function partiesIn(parties: Parties, event: ProcedureEvent): Party {
  return [...new Set(actors(event).flatMap((name) => partyNamed(parties, name) ?? []))];
}

/** Whether `by` says whose a fact of the type is. */
const isNaming = ({ type }: ProcedureEvent) => COUNTS.has(plainType(type));

/**
 * The names in `by` that are neither a party's nor a word for a role, each once, where `by` matters.
 *
 * @param saysWhich `by` matters whatever the type is: it says which recourse is meant
 */
export function unknownNames(parties: Parties, event: ProcedureEvent, saysWhich = false): readonly string[] {
  if (parties.complainants.length === 0 || !(saysWhich || isNaming(event))) return NOBODY;
  const unknown = actors(event).filter((name) => !isRoleWord(name) && partyNamed(parties, name) === undefined);
  return unknown.length === 0 ? NOBODY : [...new Set(unknown)];
}

/**
 * The complainants whom a fact names, where it does not concern all of them. A settlement or a withdrawal by
 * Members who are no party is nobody's; any other fact by such Members counts as one that names nobody.
 */
export function partyOf(parties: Parties, event: ProcedureEvent): Party | undefined {
  if (!INDIVIDUAL.has(event.type) && !OF_A_REQUEST.has(event.type)) return undefined;
  const named = complainantsIn(parties, event);
  if (named.length > 0) return partyFrom(parties, named);
  return isSolution(event.type) && isByStrangers(parties, event) ? NOBODY : undefined;
}

/** Whether only Members who are no party act, and perhaps the respondent. */
function isByStrangers(parties: Parties, event: ProcedureEvent): boolean {
  const speaksOfRoles = actors(event).some(isRoleWord);
  return !speaksOfRoles && unknownNames(parties, event).length > 0;
}

/** Some complainants as a party; nothing where they are all of them. */
export function partyFrom({ complainants }: Parties, names: Party): Party | undefined {
  return complainants.every((name) => names.includes(name)) ? undefined : names;
}

/** Whether two parties have a complainant in common; an absent party stands for all complainants. */
export function concerns(a: Party | undefined, b: Party | undefined): boolean {
  if (a === undefined) return b === undefined || b.length > 0;
  return b === undefined ? a.length > 0 : a.some((name) => b.includes(name));
}

/** The complainants whom two parties have in common; an absent party stands for all complainants. */
export function common(a: Party | undefined, b: Party | undefined): Party | undefined {
  if (a === undefined) return b;
  return b === undefined ? a : a.filter((name) => b.includes(name));
}

/** The complainants of a party who are not among those concerned; an absent party stands for all complainants. */
export function others(all: readonly string[], party: Party | undefined, concerned: Party | undefined): Party {
  if (concerned === undefined) return NOBODY;
  return (party ?? [...all].sort()).filter((name) => !concerned.includes(name));
}

/** The complainants of several parties. */
export function together(parties: Parties, list: readonly (Party | undefined)[]): Party | undefined {
  const named = list.filter((one) => one !== undefined);
  if (named.length < list.length) return undefined;
  return partyFrom(parties, [...new Set(named.flat())].sort());
}

/** Whether two parties are the same complainants. */
export function isSameParty(a: Party | undefined, b: Party | undefined): boolean {
  return a?.join('\n') === b?.join('\n');
}

/** Something that several complainants have together. */
interface Shared {
  readonly party: Party | undefined;
}

/** Which part of the things in a list a fact changes. */
interface Part<T> {
  readonly all: readonly string[];
  /** The complainants whom the fact concerns. */
  readonly party: Party | undefined;
  /** Whether the fact is about a thing. */
  readonly is: (one: T) => boolean;
}

/** The list with the part of some complainants changed, or without it; the part of the others stays as it was. */
export function withPart<T extends Shared>(
  list: readonly T[],
  { all, party, is }: Part<T>,
  change: (own: T) => T | undefined,
): T[] {
  const changed: T[] = [];
  for (const one of list) {
    if (!is(one) || !concerns(one.party, party)) {
      changed.push(one);
      continue;
    }
    const part = common(one.party, party);
    const own = change(part === one.party ? one : { ...one, party: part });
    if (own !== undefined) changed.push(own);
    const rest = others(all, one.party, party);
    if (rest.length > 0) changed.push({ ...one, party: rest });
  }
  return changed;
}
