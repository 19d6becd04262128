import { isSameMember } from '../record/members.js';
import { type EventType, plainType, type Track } from '../vocabulary.js';
import { actors, type ProcedureEvent } from './event-fields.js';

/** Some of several complainants, as the record writes their names. */
export type Party = readonly string[];

/** Who is in dispute, and under which rules. */
export interface Parties {
  readonly complainants: readonly string[];
  readonly respondent: string;
  readonly track: Track;
}

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
  'compensation.negotiationsRequested',
  'retaliation.requested',
  'retaliation.requestWithdrawn',
  'retaliation.objected',
  'retaliation.arbitrationReferred',
  'retaliation.arbitrationSuspended',
  'retaliation.arbitrationResumed',
  'retaliation.awardCirculated',
  'retaliation.authorized',
  'retaliation.applied',
  'retaliation.terminated',
  'settlement.notified',
  'complaint.withdrawn',
] satisfies EventType[]);

/** Words for a role in `by`. They name no Member. */
const ROLE_WORDS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'parties',
  'complainant',
  'complainants',
  'respondent',
  'dsb',
  'chair',
  'panel',
  'directorGeneral',
]);

/** The complainants whom a fact names in `by`. */
export function complainantsIn({ complainants }: Parties, event: ProcedureEvent): Party {
  return actors(event).filter((name) => complainants.includes(name));
}

/** The parties to the dispute, of either side, whom a fact names in `by`. */
export function partiesIn({ complainants, respondent }: Parties, event: ProcedureEvent): Party {
  return actors(event).filter((name) => name === respondent || complainants.includes(name));
}

/** The names in `by` that are neither a party's nor a word for a role, where `by` matters. */
export function unknownNames({ complainants, respondent }: Parties, event: ProcedureEvent): readonly string[] {
  if (complainants.length === 0 || !INDIVIDUAL.has(plainType(event.type))) return [];
  const known = [...complainants, respondent];
  return actors(event).filter((name) => !ROLE_WORDS.has(name) && !known.some((one) => isSameMember(one, name)));
}

/** The complainants whom a fact concerns; nothing where it concerns all. */
export function partyOf(parties: Parties, event: ProcedureEvent): Party | undefined {
  const { complainants } = parties;
  if (complainants.length < 2 || !INDIVIDUAL.has(event.type)) return undefined;
  const named = complainantsIn(parties, event);
  return named.length === 0 || named.length === complainants.length ? undefined : named;
}

/** Whether two parties have a complainant in common; an absent party stands for all complainants. */
export function concerns(a: Party | undefined, b: Party | undefined): boolean {
  return a === undefined || b === undefined || a.some((name) => b.includes(name));
}

/** The complainants of a party who are not among those concerned; an absent party stands for all complainants. */
export function others(all: readonly string[], party: Party | undefined, concerned: Party): Party {
  return (party ?? all).filter((name) => !concerned.includes(name));
}

/** Whether two parties are the same complainants in the same order. */
export function isSameParty(a: Party | undefined, b: Party | undefined): boolean {
  return a?.join('\n') === b?.join('\n');
}
