import type { Day } from '../calendar/date.js';
import type { Chain } from '../clocks/chain.js';
import { type EventType, isComplianceType, type Milestone, type PlainEventType, type Track } from '../vocabulary.js';
import { actors, namedRecourse, type ProcedureEvent, textField } from './event-fields.js';

/** Complainants that act apart from the others, as the record writes their names. */
export type Party = readonly string[];

/** Who is in dispute, and under which rules. */
export interface Parties {
  readonly complainants: readonly string[];
  readonly respondent: string;
  readonly track: Track;
}

/** A request for a panel that is not withdrawn or rejected. */
export interface PanelRequest {
  readonly occasion: number;
  readonly party: Party | undefined;
  readonly state: 'open' | 'established';
}

/** A suspension of the panel's work (DSU 12.12), from the first of an unbroken run on. */
export interface Suspension {
  readonly since: Day;
  /** The last day, where the record states one. */
  readonly until?: Day;
}

/** An adoption, or an award that stands for one. */
export interface Decision {
  readonly day: Day;
  readonly by: 'adoption' | 'award';
  /** Whether recommendations resulted; absent: not known. */
  readonly recommendations?: boolean;
  /** The date is that of a later fact: the adoption itself was not recorded. */
  readonly implied: boolean;
}

export type Forum = 'appellateBody' | 'arbitration';

/**
 * What one proceeding has come to: the original one, or a recourse to DSU 21.5. Like what follows it has every field,
 * so that all have one shape: each fact makes new ones.
 */
export interface Proceeding {
  readonly recourse: number | undefined;
  /** Who asked for it first, as the record says. */
  readonly initiator: string | undefined;
  /** The milestones that it has, recorded or implied. */
  readonly had: readonly Milestone[];
  /** Those of them that are only implied. */
  readonly implied: readonly Milestone[];
  readonly consultations: number;
  readonly circulations: number;
  readonly urgent: boolean;
  readonly joinable: boolean;
  readonly requests: readonly PanelRequest[];
  readonly specialMeeting: boolean;
  readonly interimReport: boolean;
  readonly finalReport: boolean;
  readonly delayNotified: boolean;
  readonly suspended: Suspension | undefined;
  readonly report: 'full' | 'brief' | undefined;
  readonly appeal: { readonly forum: Forum; readonly occasion: number } | undefined;
  readonly appealWithdrawn: boolean;
  readonly arbitration: 'appeal' | 'merits' | 'implementation' | undefined;
  readonly decision: Decision | undefined;
  /** The day on which the authority for its panel lapsed, unless the panel went on all the same. */
  readonly lapsedOn: Day | undefined;
  readonly rejected: boolean;
  /** Of a recourse, its state: a later recourse takes the states of the machine, and this one goes on from here. */
  readonly at: string | undefined;
}

/** A request to retaliate (DSU 22.2, 22.7; SCM 4.10, 7.9). */
export interface Retaliation {
  readonly occasion: number;
  readonly party: Party | undefined;
  readonly state: 'requested' | 'objected' | 'suspended' | 'awarded' | 'authorized';
  /** An arbitrator's decision stands: a request after it is that of DSU 22.7. */
  readonly isAwarded: boolean;
}

/** What the facts so far amount to, as far as the law or the procedure asks for it. */
export interface Course {
  readonly parties: Parties;
  readonly original: Proceeding;
  /** The recourses to DSU 21.5 that are on record, the highest number first. */
  readonly recourses: Chain<Proceeding> | undefined;
  /** Those proceedings that time alone may move: suspended, or before the Appellate Body. */
  readonly movable: readonly Proceeding[];
  /** The latest recourse that was opened; it is the one that the machine shows. */
  readonly recourse: number;
  readonly retaliation: readonly Retaliation[];
  /** First days of the facts that belong to no proceeding. */
  readonly standing: Readonly<Partial<Record<EventType, Day>>>;
  readonly complianceClaimed: { readonly first: Day; readonly last: Day } | undefined;
  readonly settledBy: readonly string[];
  readonly settled: boolean;
  /** Known meetings of the DSB. */
  readonly meetings: readonly Day[];
}

const newProceeding: Proceeding = {
  recourse: undefined,
  initiator: undefined,
  had: [],
  implied: [],
  consultations: 0,
  circulations: 0,
  urgent: false,
  joinable: true,
  requests: [],
  specialMeeting: false,
  interimReport: false,
  finalReport: false,
  delayNotified: false,
  suspended: undefined,
  report: undefined,
  appeal: undefined,
  appealWithdrawn: false,
  arbitration: undefined,
  decision: undefined,
  lapsedOn: undefined,
  rejected: false,
  at: undefined,
};

type Draft<T> = { -readonly [K in keyof T]: T[K] };

/** A proceeding in the making. */
export type ProceedingDraft = Draft<Proceeding>;

/** A course in the making. */
export type CourseDraft = Draft<Course>;

/** A copy to change; field by field, which is quicker than a spread. */
export function draftOfProceeding(proceeding: Proceeding): ProceedingDraft {
  return {
    recourse: proceeding.recourse,
    initiator: proceeding.initiator,
    had: proceeding.had,
    implied: proceeding.implied,
    consultations: proceeding.consultations,
    circulations: proceeding.circulations,
    urgent: proceeding.urgent,
    joinable: proceeding.joinable,
    requests: proceeding.requests,
    specialMeeting: proceeding.specialMeeting,
    interimReport: proceeding.interimReport,
    finalReport: proceeding.finalReport,
    delayNotified: proceeding.delayNotified,
    suspended: proceeding.suspended,
    report: proceeding.report,
    appeal: proceeding.appeal,
    appealWithdrawn: proceeding.appealWithdrawn,
    arbitration: proceeding.arbitration,
    decision: proceeding.decision,
    lapsedOn: proceeding.lapsedOn,
    rejected: proceeding.rejected,
    at: proceeding.at,
  };
}

/** A copy to change, in the same way. */
export function draftOfCourse(course: Course): CourseDraft {
  return {
    parties: course.parties,
    original: course.original,
    recourses: course.recourses,
    movable: course.movable,
    recourse: course.recourse,
    retaliation: course.retaliation,
    standing: course.standing,
    complianceClaimed: course.complianceClaimed,
    settledBy: course.settledBy,
    settled: course.settled,
    meetings: course.meetings,
  };
}

export function newCourse(parties: Parties): Course {
  return {
    parties,
    original: newProceeding,
    recourses: undefined,
    movable: [],
    recourse: 0,
    retaliation: [],
    standing: {},
    complianceClaimed: undefined,
    settledBy: [],
    settled: false,
    meetings: [],
  };
}

/** A fact with what the course of the dispute makes of it. */
export interface Fact {
  readonly event: ProcedureEvent;
  readonly type: EventType;
  /** The type without the prefix of compliance proceedings. */
  readonly plain: PlainEventType;
  readonly day: Day;
  readonly implied: boolean;
  /** The compliance proceeding it belongs to. */
  readonly recourse: number | undefined;
  /** The complainants it concerns, where it does not concern all. */
  readonly party: Party | undefined;
  /** Tells apart the facts of one type that have periods of their own. */
  readonly occasion: number;
}

export function proceedingOf(course: Course, recourse: number | undefined): Proceeding {
  if (recourse === undefined) return course.original;
  let link = course.recourses;
  while (link !== undefined && numberOf(link.head) > recourse) link = link.tail;
  return link?.head.recourse === recourse ? link.head : { ...newProceeding, recourse };
}

/** The course with one proceeding as it is now. */
export function withProceeding(course: Course, proceeding: Proceeding): Course {
  const { recourse } = proceeding;
  const draft = draftOfCourse(course);
  draft.movable = movable(course, proceeding);
  if (recourse === undefined) draft.original = proceeding;
  else {
    draft.recourses = placed(proceeding, course.recourses);
    draft.recourse = Math.max(course.recourse, recourse);
  }
  return draft;
}

function movable(course: Course, proceeding: Proceeding): readonly Proceeding[] {
  const isMovable = proceeding.suspended !== undefined || proceeding.appeal?.forum === 'appellateBody';
  if (!isMovable && course.movable.length === 0) return course.movable;
  const others = course.movable.filter(({ recourse }) => recourse !== proceeding.recourse);
  return isMovable ? [...others, proceeding].sort((a, b) => numberOf(a) - numberOf(b)) : others;
}

/** The chain with a recourse at its place: only what comes before it is made anew. */
function placed(proceeding: Proceeding, chain: Chain<Proceeding> | undefined): Chain<Proceeding> {
  const higher: Proceeding[] = [];
  let rest = chain;
  for (; rest !== undefined && numberOf(rest.head) > numberOf(proceeding); rest = rest.tail) higher.push(rest.head);
  const isThere = rest !== undefined && numberOf(rest.head) === numberOf(proceeding);
  let made: Chain<Proceeding> = { head: proceeding, tail: isThere ? rest?.tail : rest };
  for (const head of higher.reverse()) made = { head, tail: made };
  return made;
}

const numberOf = ({ recourse = 0 }: Proceeding) => recourse;

export function isDecided({ decision, lapsedOn, rejected }: Proceeding): boolean {
  return decision !== undefined || lapsedOn !== undefined || rejected;
}

/**
 * The recourse to DSU 21.5 that a fact belongs to: the one it names, otherwise the latest one
 * opened; a request after that was decided opens the next.
 */
export function recourseOf(course: Course, event: ProcedureEvent): number | undefined {
  if (!isComplianceType(event.type)) return undefined;
  const named = namedRecourse(event);
  if (named !== undefined) return named;
  const opens = isOpening(event);
  if (course.recourse === 0) return 1;
  const latest = proceedingOf(course, course.recourse);
  return opens && isDecided(latest) ? course.recourse + 1 : course.recourse;
}

/** A request for consultations or for a panel opens a compliance proceeding. */
export function isOpening(event: ProcedureEvent): boolean {
  return event.type === 'compliance.consultations.requested' || event.type === 'compliance.panel.requested';
}

/** Facts in which several complainants may act apart. */
const APART: ReadonlySet<string> = /* @__PURE__ */ new Set([
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

/** The complainants that a fact names, where they are some of several and not all. */
export function partyOf({ parties }: Course, event: ProcedureEvent): Party | undefined {
  if (parties.complainants.length < 2 || !APART.has(event.type)) return undefined;
  const named = actors(event).filter((name) => parties.complainants.includes(name));
  return named.length === 0 || named.length === parties.complainants.length ? undefined : named;
}

/** Whether what one party does concerns the other: none named means all. */
export function concerns(a: Party | undefined, b: Party | undefined): boolean {
  return a === undefined || b === undefined || a.some((name) => b.includes(name));
}

/** Those of a party whom a fact does not concern: the others of all complainants, where none are named. */
export function others(all: readonly string[], party: Party | undefined, concerned: Party): Party {
  return (party ?? all).filter((name) => !concerned.includes(name));
}

/**
 * The pending request for a panel that a fact is about: one of the complainants that it names, else
 * one that names none; where it names none itself, the earliest.
 */
export function requestFor({ requests }: Proceeding, party: Party | undefined): PanelRequest | undefined {
  const pending = requests.filter(({ state }) => state !== 'established');
  if (party === undefined) return pending[0];
  return (
    pending.find((request) => request.party !== undefined && concerns(request.party, party)) ??
    pending.find((request) => request.party === undefined)
  );
}

/** The pending request that a request repeats; one that newly names complainants is a further one. */
export function repeatedRequest({ requests }: Proceeding, party: Party | undefined): PanelRequest | undefined {
  const pending = requests.filter(({ state }) => state !== 'established');
  if (party === undefined) return pending[0];
  return pending.find((request) => request.party !== undefined && concerns(request.party, party));
}

/** A request that is recorded only now, after later facts implied it. */
export function wasImplied({ implied, requests }: Proceeding, party: Party | undefined): boolean {
  return implied.includes('panel.requested') && requests.some((request) => concerns(request.party, party));
}

/** The retaliation request that a fact is about: the earliest that fits. */
export function retaliationFor(
  { retaliation }: Course,
  party: Party | undefined,
  states: readonly Retaliation['state'][],
): Retaliation | undefined {
  return retaliation.find((request) => states.includes(request.state) && concerns(request.party, party));
}

/** Where an appeal goes: to arbitration where it says so, or where an agreement for appeals stands. */
export function forumOf(proceeding: Proceeding, event: ProcedureEvent): Forum {
  const stated = textField(event, 'forum');
  if (stated !== undefined) return stated === 'arbitration' ? 'arbitration' : 'appellateBody';
  return proceeding.arbitration === 'appeal' ? 'arbitration' : 'appellateBody';
}
