import type { Day } from '../calendar/date.js';
import type { EventType, Milestone } from '../vocabulary.js';
import type { Parties, Party } from './parties.js';

/** A request for a panel that is not withdrawn or rejected. */
export interface PanelRequest {
  readonly occasion: number;
  readonly party: Party | undefined;
  /** `joined`: its panel was established after another was composed, and has no composition of its own on record. */
  readonly state: 'open' | 'deferred' | 'established' | 'joined';
  readonly requestedOn: Day;
  /** How often its complainants have made it while it is pending: one that is withdrawn leaves the others. */
  readonly times: number;
  /** The day on which they made it last. */
  readonly lastRequestedOn: Day;
  /** What the DSB last decided on it: the day, and whether the record names its complainants there. */
  readonly decided: { readonly on: Day; readonly byName: boolean } | undefined;
}

/** A suspension of the panel's work (DSU 12.12). Several that follow each other without a break are one. */
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

/** Before whom an appeal goes. */
export type Forum = 'appellateBody' | 'arbitration';

/** A notice of appeal, or of other appeal. */
export interface Notice {
  /** The parties who gave it; empty where the record names none. */
  readonly by: Party;
  readonly isOther: boolean;
}

/** A pending appeal: one or several notices that are heard together. */
export interface Appeal {
  readonly forum: Forum;
  /** The day of its first notice. */
  readonly since: Day;
  /** The notices that stand. */
  readonly notices: readonly Notice[];
  /** The oral hearing took place while a division could be formed. */
  readonly isHeard: boolean;
  readonly isSuspended: boolean;
}

/** An agreement to arbitrate (DSU 25). */
export interface Agreement {
  readonly purpose: 'appeal' | 'merits' | 'implementation';
  /** Absent: not known. */
  readonly procedures?: 'mpia' | 'adHoc';
}

/**
 * What one proceeding has come to: the original one, or a recourse to DSU 21.5. Every field is always
 * there, so that all proceedings have one shape: each fact makes a new one, and reads are quick.
 */
export interface Proceeding {
  /** The number of the recourse; absent for the original proceeding. */
  readonly recourse: number | undefined;
  /** The party who asked for it first, where the record says so. */
  readonly initiator: string | undefined;
  /** The parties who asked for it: for consultations or for the panel. */
  readonly openers: readonly string[];
  /** The first request names no complainant: the proceeding is that of all. */
  readonly isOfAll: boolean;
  /** The day of its last request for consultations or for a panel; none where it is only implied. */
  readonly lastRequest: Day | undefined;
  /** The day of its last fact. */
  readonly lastFact: Day | undefined;
  /** The milestones that it has, recorded or implied. */
  readonly had: readonly Milestone[];
  /** Those of them that are only implied. */
  readonly implied: readonly Milestone[];
  readonly consultations: number;
  readonly circulations: number;
  readonly urgent: boolean;
  /** Which of the requests for consultations others cannot join (DSU 4.11). */
  readonly notJoinable: readonly number[];
  readonly requests: readonly PanelRequest[];
  /** Consultations were requested again after the last request for a panel. */
  readonly consultedAgain: boolean;
  readonly specialMeeting: boolean;
  readonly interimReport: boolean;
  readonly finalReport: boolean;
  readonly delayNotified: boolean;
  readonly suspended: Suspension | undefined;
  /** The day on which its work is taken to have resumed, where only the last day that was stated says so. */
  readonly resumedByItself: Day | undefined;
  readonly report: 'full' | 'brief' | undefined;
  readonly appeal: Appeal | undefined;
  readonly appealWithdrawn: boolean;
  readonly arbitration: Agreement | undefined;
  readonly decision: Decision | undefined;
  /** The day on which the authority for its panel lapsed, unless the panel went on all the same. */
  readonly lapsedOn: Day | undefined;
  readonly rejected: boolean;
  /** Those whose recourse it is have settled or withdrawn their complaint. */
  readonly isSettled: boolean;
  /** The state of a recourse. A later recourse takes the states of the machine; this one goes on from here. */
  readonly at: string | undefined;
}

/** A request to retaliate (DSU 22.2, 22.7; SCM 4.10, 7.9). */
export interface Retaliation {
  readonly occasion: number;
  readonly party: Party | undefined;
  readonly state: 'requested' | 'objected' | 'suspended' | 'awarded' | 'authorized';
  /** What has become of the authorization since; nothing yet. */
  readonly use: 'applied' | 'terminated' | undefined;
  /** An arbitrator has decided: a request after the decision is that of DSU 22.7. */
  readonly isAwarded: boolean;
  /** The last day of the period to comply that it rests on, where one is known. */
  readonly restsOn: Day | undefined;
}

/**
 * Where complainants can stand with compensation and retaliation (DSU 22), the furthest first: those that are alive, then
 * those in which nothing more is sought. The first that any complainant has come to is that of the dispute. So what is
 * shown of several complainants follows from where each of them stands, and not from whose fact came last.
 */
export const remedyStates = [
  'applied',
  'authorized',
  'awarded',
  'arbitration',
  'arbitrationSuspended',
  'requested',
  'negotiations',
  'compensation',
  'terminated',
  'none',
] as const;

/** Where a complainant stands with compensation and retaliation. */
export type RemedyState = (typeof remedyStates)[number];

/** Where some complainants stand: the state to which the last fact that concerned them led. Those in no list ask for nothing. */
export interface Remedy {
  readonly party: Party | undefined;
  readonly state: RemedyState;
}

/** A reasonable period of time that a fact set (DSU 21.3). */
export interface PeriodSet {
  readonly day: Day;
  readonly party: Party | undefined;
  /** What the fact states of its length and its last day. */
  readonly terms: string;
  readonly occasion: number;
}

/**
 * What has happened in a dispute, as far as the law or the procedure asks for it. It is plain data: it
 * survives JSON, and no part of it is compared by identity.
 */
export interface CaseFile {
  readonly parties: Parties;
  readonly original: Proceeding;
  /** The recourses to DSU 21.5 that are on record, the lowest number first. */
  readonly recourses: readonly Proceeding[];
  /**
   * The proceedings that time alone may move, because they are suspended or before the Appellate Body:
   * the numbers of the recourses, 0 for the original proceeding, in ascending order.
   */
  readonly movable: readonly number[];
  /** The recourses that are not decided, by their numbers. */
  readonly openRecourses: readonly number[];
  /** The latest recourse that was opened, 0 for none; its state is that of the machine. */
  readonly recourse: number;
  readonly retaliation: readonly Retaliation[];
  /** Where each complainant stands with compensation and retaliation, the furthest first; the others ask for nothing. */
  readonly remedies: readonly Remedy[];
  /** The first day of each type of fact that belongs to no proceeding. */
  readonly firstDays: Readonly<Partial<Record<EventType, Day>>>;
  /** The last day of each of them. */
  readonly lastDays: Readonly<Partial<Record<EventType, Day>>>;
  /** The reasonable periods that facts set: how many, and those of the last day, the first first. */
  readonly periodsSet: { readonly count: number; readonly ofLastDay: readonly PeriodSet[] };
  /** The complainants whom the facts of a type have concerned, where these are not all. */
  readonly concerned: Readonly<Partial<Record<EventType, Party>>>;
  readonly complianceClaimed: { readonly first: Day; readonly last: Day } | undefined;
  readonly settledBy: readonly string[];
  readonly settled: boolean;
  /** Known meetings of the DSB. */
  readonly meetings: readonly Day[];
}

export const newProceeding: Proceeding = {
  recourse: undefined,
  initiator: undefined,
  openers: [],
  isOfAll: false,
  lastRequest: undefined,
  lastFact: undefined,
  had: [],
  implied: [],
  consultations: 0,
  circulations: 0,
  urgent: false,
  notJoinable: [],
  requests: [],
  consultedAgain: false,
  specialMeeting: false,
  interimReport: false,
  finalReport: false,
  delayNotified: false,
  suspended: undefined,
  resumedByItself: undefined,
  report: undefined,
  appeal: undefined,
  appealWithdrawn: false,
  arbitration: undefined,
  decision: undefined,
  lapsedOn: undefined,
  rejected: false,
  isSettled: false,
  at: undefined,
};

type Draft<T> = { -readonly [K in keyof T]: T[K] };

/** A proceeding in the making. */
export type ProceedingDraft = Draft<Proceeding>;

/** A case file in the making. */
export type CaseFileDraft = Draft<CaseFile>;

/** A copy to change; field by field, which is quicker than a spread. */
export function draftOfProceeding(proceeding: Proceeding): ProceedingDraft {
  return {
    recourse: proceeding.recourse,
    initiator: proceeding.initiator,
    openers: proceeding.openers,
    isOfAll: proceeding.isOfAll,
    lastRequest: proceeding.lastRequest,
    lastFact: proceeding.lastFact,
    had: proceeding.had,
    implied: proceeding.implied,
    consultations: proceeding.consultations,
    circulations: proceeding.circulations,
    urgent: proceeding.urgent,
    notJoinable: proceeding.notJoinable,
    requests: proceeding.requests,
    consultedAgain: proceeding.consultedAgain,
    specialMeeting: proceeding.specialMeeting,
    interimReport: proceeding.interimReport,
    finalReport: proceeding.finalReport,
    delayNotified: proceeding.delayNotified,
    suspended: proceeding.suspended,
    resumedByItself: proceeding.resumedByItself,
    report: proceeding.report,
    appeal: proceeding.appeal,
    appealWithdrawn: proceeding.appealWithdrawn,
    arbitration: proceeding.arbitration,
    decision: proceeding.decision,
    lapsedOn: proceeding.lapsedOn,
    rejected: proceeding.rejected,
    isSettled: proceeding.isSettled,
    at: proceeding.at,
  };
}

/** A copy to change, in the same way. */
export function draftOf(caseFile: CaseFile): CaseFileDraft {
  return {
    parties: caseFile.parties,
    original: caseFile.original,
    recourses: caseFile.recourses,
    movable: caseFile.movable,
    openRecourses: caseFile.openRecourses,
    recourse: caseFile.recourse,
    retaliation: caseFile.retaliation,
    remedies: caseFile.remedies,
    firstDays: caseFile.firstDays,
    lastDays: caseFile.lastDays,
    periodsSet: caseFile.periodsSet,
    concerned: caseFile.concerned,
    complianceClaimed: caseFile.complianceClaimed,
    settledBy: caseFile.settledBy,
    settled: caseFile.settled,
    meetings: caseFile.meetings,
  };
}

/** The case file of a dispute in which nothing has happened. */
export function newCaseFile(parties: Parties): CaseFile {
  return {
    parties,
    original: newProceeding,
    recourses: [],
    movable: [],
    openRecourses: [],
    recourse: 0,
    retaliation: [],
    remedies: [],
    firstDays: {},
    lastDays: {},
    periodsSet: { count: 0, ofLastDay: [] },
    concerned: {},
    complianceClaimed: undefined,
    settledBy: [],
    settled: false,
    meetings: [],
  };
}

/** A proceeding by the number of its recourse, without one the original; a new one where none is on record. */
export function proceedingOf(caseFile: CaseFile, recourse: number | undefined): Proceeding {
  if (recourse === undefined) return caseFile.original;
  // They stand in order, and nearly always without a gap.
  const inPlace = caseFile.recourses[recourse - 1];
  if (inPlace?.recourse === recourse) return inPlace;
  return caseFile.recourses.find((one) => one.recourse === recourse) ?? { ...newProceeding, recourse };
}

/** The case file with one proceeding as it is now. */
export function withProceeding(caseFile: CaseFile, proceeding: Proceeding): CaseFile {
  const { recourse } = proceeding;
  const draft = draftOf(caseFile);
  const isMovable = proceeding.suspended !== undefined || needsDivision(proceeding);
  draft.movable = listed(caseFile.movable, numberOf(proceeding), isMovable);
  if (recourse === undefined) draft.original = proceeding;
  else {
    draft.recourses = placed(proceeding, caseFile.recourses);
    draft.openRecourses = listed(caseFile.openRecourses, recourse, !isDecided(proceeding));
    if (isOpened(proceeding)) draft.recourse = Math.max(caseFile.recourse, recourse);
  }
  return draft;
}

/** An ascending list of proceedings by their numbers, with one of them or without it; 0 is the original one. */
function listed(list: readonly number[], number: number, isIn: boolean): readonly number[] {
  if (isIn === list.includes(number)) return list;
  return isIn ? [...list, number].sort((a, b) => a - b) : list.filter((one) => one !== number);
}

/** The recourses with one of them at its place. */
function placed(proceeding: Proceeding, recourses: readonly Proceeding[]): readonly Proceeding[] {
  const number = numberOf(proceeding);
  const found =
    recourses[number - 1]?.recourse === number ? number - 1 : recourses.findIndex((one) => numberOf(one) >= number);
  const at = found < 0 ? recourses.length : found;
  const copy = [...recourses];
  copy.splice(at, copy[at]?.recourse === number ? 1 : 0, proceeding);
  return copy;
}

const numberOf = ({ recourse = 0 }: Proceeding) => recourse;

/** Whether a case is one of urgency (DSU 4.8), which changes nothing under SCM 4 and 7. */
export function isUrgent({ urgent }: Proceeding, { parties: { track } }: CaseFile): boolean {
  return urgent && track !== 'prohibitedSubsidy' && track !== 'actionableSubsidy';
}

/** Whether a request opened a recourse: facts that are only noted open none. */
function isOpened({ had }: Proceeding): boolean {
  return had.includes('consultations.requested') || had.includes('panel.requested');
}

/** Whether a division of the Appellate Body has still to be formed for its appeal. */
export function needsDivision({ appeal }: Proceeding): boolean {
  return appeal?.forum === 'appellateBody' && !appeal.isHeard;
}

/** Whether a proceeding has come to its end: a decision, a lapse, a report that is not adopted, a solution. */
export function isDecided({ decision, lapsedOn, rejected, isSettled }: Proceeding): boolean {
  return decision !== undefined || lapsedOn !== undefined || rejected || isSettled;
}
