import type { Day } from '../calendar/date.js';
import type { EventType, Milestone, PlainEventType, ProceedingEventType, Track } from '../vocabulary.js';
import { milestones } from '../vocabulary.js';
import {
  actors,
  dayField,
  flag,
  isComplianceType,
  namedRecourse,
  type ProcedureEvent,
  plainType,
  textField,
} from './fact.js';

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
  readonly party?: Party;
  readonly state: 'open' | 'deferred' | 'established';
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
}

/** A request to retaliate (DSU 22.2, 22.7; SCM 4.10, 7.9). */
export interface Retaliation {
  readonly occasion: number;
  readonly party?: Party;
  readonly state: 'requested' | 'objected' | 'suspended' | 'awarded' | 'authorized';
  /** An arbitrator's decision stands: a request after it is that of DSU 22.7. */
  readonly isAwarded: boolean;
}

/** What the facts so far amount to, as far as the law or the procedure asks for it. */
export interface Course {
  readonly parties: Parties;
  readonly original: Proceeding;
  readonly recourses: Readonly<Record<number, Proceeding>>;
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
};

export function newCourse(parties: Parties): Course {
  return {
    parties,
    original: newProceeding,
    recourses: {},
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
  return course.recourses[recourse] ?? { ...newProceeding, recourse };
}

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
  'compensation.agreed',
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
function wasImplied({ implied, requests }: Proceeding, party: Party | undefined): boolean {
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

/** Places a fact in the course: which proceeding, which complainants, which of several occasions. */
export function place(course: Course, event: ProcedureEvent, day: Day): Fact {
  const plain = plainType(event.type);
  const recourse = recourseOf(course, event);
  const proceeding = proceedingOf(course, recourse);
  const named = partyOf(course, event);
  const about = requestAbout(proceeding, plain, named);
  return {
    event,
    type: event.type,
    plain,
    day,
    implied: event.implied === true,
    occasion: about?.occasion ?? occasionOf(course, proceeding, { plain, event }),
    recourse,
    party: named ?? about?.party,
  };
}

function requestAbout(proceeding: Proceeding, type: PlainEventType, party: Party | undefined) {
  if (type === 'panel.established' || type === 'panel.deferred') return requestFor(proceeding, party);
  if (type === 'panel.requested') return repeatedRequest(proceeding, party);
  return undefined;
}

function occasionOf(course: Course, proceeding: Proceeding, { plain, event }: Pick<Fact, 'plain' | 'event'>): number {
  switch (plain) {
    case 'consultations.requested':
      return proceeding.consultations + 1;
    case 'consultations.circulated':
      return Math.min(proceeding.circulations + 1, Math.max(1, proceeding.consultations));
    case 'panel.requested':
      return proceeding.requests.length + 1;
    case 'retaliation.requested':
      return course.retaliation.length + 1;
    case 'dsb.meetingScheduled':
      return dayField(event, 'on') ?? 0;
    default:
      return 0;
  }
}

/** The course after a fact. */
export function remember(course: Course, fact: Fact): Course {
  const { plain: type } = fact;
  const general = general_[type];
  if (general !== undefined) return general(noted(course, fact), fact);
  const before = proceedingOf(course, fact.recourse);
  const change = steps[type as ProceedingEventType];
  const alive = before.lapsedOn !== undefined && takesUpPanel(type) ? revived(before) : before;
  const after = withMilestone(change === undefined ? alive : change(alive, fact), type, fact.implied);
  if (after === before) return course;
  if (fact.recourse === undefined) return { ...course, original: after };
  return {
    ...course,
    recourses: { ...course.recourses, [fact.recourse]: after },
    recourse: Math.max(course.recourse, fact.recourse),
  };
}

const revived = (proceeding: Proceeding): Proceeding => ({ ...proceeding, lapsedOn: undefined });

/** A fact of the panel after its lapse: its work went on all the same. */
function takesUpPanel(type: string): boolean {
  return type.startsWith('panel.') && type !== 'panel.lapsed' && !type.startsWith('panel.thirdParties');
}

const isMilestone = (type: string): type is Milestone => MILESTONES.has(type);
const MILESTONES: ReadonlySet<string> = /* @__PURE__ */ new Set(milestones);

function withMilestone(proceeding: Proceeding, type: string, isImplied: boolean): Proceeding {
  if (!isMilestone(type)) return proceeding;
  const had = proceeding.had.includes(type) ? proceeding.had : [...proceeding.had, type];
  const others = proceeding.implied.includes(type)
    ? proceeding.implied.filter((one) => one !== type)
    : proceeding.implied;
  const implied = isImplied ? [...others, type] : others;
  return had === proceeding.had && implied === proceeding.implied ? proceeding : { ...proceeding, had, implied };
}

function without(proceeding: Proceeding, ...types: Milestone[]): Proceeding {
  return { ...proceeding, had: proceeding.had.filter((type) => !types.includes(type)) };
}

type ProceedingStep = (proceeding: Proceeding, fact: Fact) => Proceeding;

function begunBy(proceeding: Proceeding, event: ProcedureEvent): Proceeding {
  const [initiator] = actors(event);
  return proceeding.initiator !== undefined || initiator === undefined ? proceeding : { ...proceeding, initiator };
}

const requestGone: ProceedingStep = (proceeding, { party }) => {
  const gone = requestFor(proceeding, party);
  const rest = { ...proceeding, requests: proceeding.requests.filter((request) => request !== gone) };
  return rest.requests.length === 0 ? without(rest, 'panel.requested') : rest;
};

const requestIs =
  (state: PanelRequest['state']): ProceedingStep =>
  (proceeding, { party }) => {
    const about = requestFor(proceeding, party);
    if (about === undefined) return proceeding;
    const requests = proceeding.requests.map((request) => (request === about ? { ...request, state } : request));
    return { ...proceeding, requests };
  };

const decided =
  (by: Decision['by']): ProceedingStep =>
  (proceeding, { event, day, implied }) => {
    const recommendations = flag(event, 'recommendations');
    const decision = { day, by, implied, ...(recommendations !== undefined && { recommendations }) };
    return { ...proceeding, decision, requests: [] };
  };

const steps: { readonly [K in ProceedingEventType]?: ProceedingStep } = {
  'consultations.requested': (proceeding, { event }) => ({
    ...begunBy(proceeding, event),
    consultations: proceeding.consultations + 1,
    urgent: proceeding.urgent || flag(event, 'urgent') === true,
    joinable: proceeding.consultations === 0 ? flag(event, 'joinable') !== false : proceeding.joinable,
  }),
  'consultations.circulated': (proceeding) => ({ ...proceeding, circulations: proceeding.circulations + 1 }),
  'panel.requested': (proceeding, { event, party, occasion }) =>
    repeatedRequest(proceeding, party) || wasImplied(proceeding, party)
      ? proceeding
      : {
          ...begunBy(proceeding, event),
          requests: [...proceeding.requests, { occasion, state: 'open', ...(party !== undefined && { party }) }],
        },
  'panel.requestWithdrawn': requestGone,
  'panel.rejected': requestGone,
  'panel.deferred': requestIs('deferred'),
  'panel.established': requestIs('established'),
  'panel.delayNotified': (proceeding) => ({ ...proceeding, delayNotified: true }),
  'panel.interimReportIssued': (proceeding) => ({ ...proceeding, interimReport: true }),
  'panel.finalReportIssued': (proceeding) => ({ ...proceeding, finalReport: true }),
  'panel.suspended': (proceeding, { event, day }) => {
    const until = dayField(event, 'until');
    const suspended = { since: proceeding.suspended?.since ?? day, ...(until !== undefined && { until }) };
    return without({ ...proceeding, suspended }, 'panel.resumed');
  },
  'panel.resumed': (proceeding) => ({ ...proceeding, suspended: undefined }),
  'panel.lapsed': (proceeding, { day }) => ({
    ...proceeding,
    suspended: undefined,
    lapsedOn: proceeding.lapsedOn ?? day,
  }),
  'panel.reportCirculated': (proceeding, { event }) => ({
    ...proceeding,
    suspended: undefined,
    report: flag(event, 'brief') === true ? 'brief' : 'full',
  }),
  'report.adopted': decided('adoption'),
  'report.rejected': (proceeding) => ({ ...proceeding, rejected: true }),
  'appeal.notified': (proceeding, { event, occasion }) => ({
    ...proceeding,
    appeal: { forum: forumOf(proceeding, event), occasion },
    appealWithdrawn: false,
  }),
  'appeal.delayNotified': (proceeding) => ({ ...proceeding, delayNotified: true }),
  'appeal.withdrawn': (proceeding) =>
    without({ ...proceeding, appeal: undefined, appealWithdrawn: true }, 'appeal.notified'),
  'appeal.reportCirculated': (proceeding) => ({ ...proceeding, appeal: undefined }),
  'arbitration.agreed': (proceeding, { event }) => ({
    ...proceeding,
    arbitration: purposeOf(event),
  }),
  'arbitration.awardNotified': (proceeding, fact) =>
    proceeding.decision === undefined ? decided('award')(proceeding, fact) : proceeding,
};

/** Where an appeal goes: to arbitration where it says so, or where an agreement for appeals stands. */
export function forumOf(proceeding: Proceeding, event: ProcedureEvent): Forum {
  const stated = textField(event, 'forum');
  if (stated !== undefined) return stated === 'arbitration' ? 'arbitration' : 'appellateBody';
  return proceeding.arbitration === 'appeal' ? 'arbitration' : 'appellateBody';
}

function purposeOf(event: ProcedureEvent): 'appeal' | 'merits' | 'implementation' {
  const purpose = textField(event, 'purpose');
  return purpose === 'merits' || purpose === 'implementation' ? purpose : 'appeal';
}

/** Notes the first day of a fact that belongs to no proceeding. */
function noted(course: Course, { type, day, implied }: Fact): Course {
  if (implied || course.standing[type] !== undefined) return course;
  return { ...course, standing: { ...course.standing, [type]: day } };
}

type CourseStep = (course: Course, fact: Fact) => Course;

const retaliationIs =
  (state: Retaliation['state'], ...from: Retaliation['state'][]): CourseStep =>
  (course, { party }) => {
    const about = retaliationFor(course, party, from);
    if (about === undefined) return course;
    return { ...course, retaliation: course.retaliation.map((one) => (one === about ? { ...one, state } : one)) };
  };

/** After the award the request is that of DSU 22.7, and continues the one before it. */
const retaliationRequested: CourseStep = (course, { party, occasion }) => {
  const before = retaliationFor(course, party, ['awarded']);
  const isAwarded = before !== undefined;
  const request: Retaliation = { occasion, state: 'requested', isAwarded, ...(party !== undefined && { party }) };
  return { ...course, retaliation: [...course.retaliation.filter((one) => one !== before), request] };
};

const awarded: CourseStep = (course, { party }) => {
  const about = retaliationFor(course, party, ['objected', 'suspended', 'requested']);
  const award = (one: Retaliation): Retaliation => ({ ...one, state: 'awarded', isAwarded: true });
  return { ...course, retaliation: course.retaliation.map((one) => (one === about ? award(one) : one)) };
};

/** Authorization for some of those who asked leaves the others' request as it was. */
const authorized: CourseStep = (course, { party }) => {
  const about = retaliationFor(course, party, ['awarded', 'requested', 'objected', 'suspended']);
  if (about === undefined) return course;
  const still = party === undefined ? [] : others(course.parties.complainants, about.party, party);
  const granted: Retaliation = { ...about, state: 'authorized', ...(party !== undefined && { party }) };
  const rest = still.length === 0 ? [granted] : [granted, { ...about, party: still }];
  return { ...course, retaliation: course.retaliation.flatMap((one) => (one === about ? rest : [one])) };
};

const retaliationGone: CourseStep = (course, { party }) => {
  const about = retaliationFor(course, party, ['requested', 'objected', 'suspended', 'awarded']);
  return { ...course, retaliation: course.retaliation.filter((one) => one !== about) };
};

const settles: CourseStep = (course, { event }) => {
  const named = actors(event).filter((name) => course.parties.complainants.includes(name));
  const settledBy = [...course.settledBy, ...named.filter((name) => !course.settledBy.includes(name))];
  return {
    ...course,
    settledBy,
    settled: named.length === 0 || settledBy.length === course.parties.complainants.length,
  };
};

const unchanged: CourseStep = (course) => course;

/** Facts that belong to no proceeding; those without a line of their own are only noted. */
const general_: { readonly [K in string]?: CourseStep } = {
  'goodOffices.begun': unchanged,
  'goodOffices.ended': unchanged,
  'settlement.notified': settles,
  'complaint.withdrawn': settles,
  'timeLimit.extended': unchanged,
  'dsb.meetingScheduled': (course, { event, day }) => {
    const on = dayField(event, 'on');
    const meetings = course.meetings.filter((meeting) => meeting >= day && meeting !== on);
    return { ...course, meetings: on === undefined ? meetings : [...meetings, on].sort((a, b) => a - b) };
  },
  'dsb.specialMeetingRequested': (course) => ({
    ...course,
    original: { ...course.original, specialMeeting: true },
  }),
  note: unchanged,
  'date.reached': unchanged,
  'implementation.intentionsStated': unchanged,
  'rpt.approved': unchanged,
  'rpt.agreed': unchanged,
  'rpt.awarded': unchanged,
  'rpt.arbitrationRequested': unchanged,
  'rpt.arbitratorAppointed': unchanged,
  'rpt.modified': unchanged,
  'rpt.expired': unchanged,
  'implementation.statusReported': unchanged,
  'implementation.complianceClaimed': (course, { day }) => ({
    ...course,
    complianceClaimed: { first: course.complianceClaimed?.first ?? day, last: day },
  }),
  'implementation.complianceAgreed': unchanged,
  'sequencing.agreed': unchanged,
  'compensation.negotiationsRequested': unchanged,
  'compensation.agreed': unchanged,
  'retaliation.requested': retaliationRequested,
  'retaliation.requestWithdrawn': retaliationGone,
  'retaliation.objected': retaliationIs('objected', 'requested'),
  'retaliation.arbitrationReferred': retaliationIs('objected', 'requested'),
  'retaliation.arbitrationSuspended': retaliationIs('suspended', 'objected'),
  'retaliation.arbitrationResumed': retaliationIs('objected', 'suspended'),
  'retaliation.awardCirculated': awarded,
  'retaliation.authorized': authorized,
  'retaliation.applied': unchanged,
  'retaliation.terminated': unchanged,
};

/**
 * A dispute taken up again after an end: a new original proceeding. A request for a panel needs no
 * new consultations.
 */
export function reopened({ parties, meetings }: Course, by: EventType): Course {
  const course = newCourse(parties);
  if (by !== 'panel.requested') return { ...course, meetings };
  return { ...course, meetings, original: { ...course.original, had: ['consultations.requested'] } };
}

/** A milestone that came about without a fact: one recorded later takes its place. */
export function awaiting(course: Course, recourse: number | undefined, milestone: Milestone): Course {
  const before = proceedingOf(course, recourse);
  const after = { ...before, implied: [...before.implied, milestone] };
  if (recourse === undefined) return { ...course, original: after };
  return { ...course, recourses: { ...course.recourses, [recourse]: after } };
}
