import type { EventType, PlainEventType, PlainStateName, Role, Track } from '../vocabulary.js';
import type { RuleId } from './rules.js';

/** Something that somebody does in a dispute. */
export interface Act<Type extends EventType = EventType> {
  /** The fact that the act would be. */
  readonly event: Type;
  /** Who acts. */
  readonly who: Role;
  /** The provision under which it is done, where no rule of the table times it. */
  readonly citation: string;
  /** The DSB acts on an item of its agenda, and the item can be put there after the latest of these facts. */
  readonly onAgendaAfter?: readonly PlainEventType[];
  /** The act must also await the end of this wait, although an earlier act has met it. */
  readonly heldBackBy?: RuleId;
  /** The fact is that a period under this rule has ended. */
  readonly endOf?: RuleId;
}

/** An act for which the law sets no time. */
export interface UntimedAct extends Act {
  /** Whether the law only allows the act or demands it. */
  readonly duty: 'may' | 'must';
  /** The states in which the act is open, with every state within them. */
  readonly openIn: readonly StatePart[];
  /** The act is called for only once this wait is over: dsu-21-6-agenda for the reports on implementation. */
  readonly opensAfter?: RuleId;
  /** The provision where the appeal goes to arbitrators: by the MPIA, or by other agreed procedures. */
  readonly citationInArbitration?: { readonly mpia: string; readonly other: string };
  /** Who acts where the final report may go to arbitrators. */
  readonly whoForArbitration?: Role;
  /**
   * What takes away the object of the act: facts that show that the time to comply is over, a compliance report after
   * the authorization that found no non-compliance, or compliance reports that resolve the issue.
   */
  readonly closedBy?: 'endOfTimeToComply' | 'findingOfCompliance' | 'resolution';
  /**
   * What the act needs: a compliance report that found non-compliance and still stands, or an agreement to have the
   * dispute itself arbitrated.
   */
  readonly opensWith?: 'findingOfNonCompliance' | 'arbitrationOnMerits';
  /** The provision on a track where it is another. */
  readonly citationInTrack?: { readonly [K in Track]?: string };
  /** The act is not open on these tracks. */
  readonly notInTrack?: readonly Track[];
}

/** A state of the machine or one of the states around it: `panel`, `panel.atWork`, `panel.atWork.begun`. */
export type StatePart = PartOf<PlainStateName>;

type PartOf<Name extends string> = Name extends `${infer Outer}.${infer Inner}`
  ? Outer | `${Outer}.${PartOf<Inner>}`
  : Name;

/**
 * Every act for which the law sets no time, in the order of the procedure. For some of them a rule sets one
 * in some disputes: where that rule runs, the next steps show it instead. The acts that rules always time
 * are in timed-acts.ts.
 */
export const untimedActs = {
  requestConsultations: {
    event: 'consultations.requested',
    who: 'complainant',
    duty: 'may',
    citation: 'DSU 4.4',
    openIn: ['opening'],
  },
  considerConsultationsFailed: {
    event: 'consultations.failed',
    who: 'parties',
    duty: 'may',
    citation: 'DSU 4.7',
    openIn: ['consultations'],
  },
  requestPanel: {
    event: 'panel.requested',
    who: 'complainant',
    duty: 'may',
    citation: 'DSU 6.2',
    openIn: ['consultations'],
  },
  /** Under SCM 4.4 the DSB establishes the panel at the first meeting, so nobody can object there. */
  objectToEstablishment: {
    event: 'panel.deferred',
    who: 'respondent',
    duty: 'may',
    citation: 'DSU 6.1',
    openIn: ['panelRequested.firstMeeting'],
    notInTrack: ['prohibitedSubsidy'],
    onAgendaAfter: ['panel.requested'],
  },
  establishPanel: {
    event: 'panel.established',
    who: 'dsb',
    duty: 'may',
    citation: 'DSU 6.1',
    openIn: ['panelRequested'],
    onAgendaAfter: ['panel.requested', 'panel.deferred'],
  },
  rejectPanelRequest: {
    event: 'panel.rejected',
    who: 'dsb',
    duty: 'may',
    citation: 'DSU 6.1',
    openIn: ['panelRequested'],
    onAgendaAfter: ['panel.requested', 'panel.deferred'],
  },
  withdrawPanelRequest: {
    event: 'panel.requestWithdrawn',
    who: 'complainant',
    duty: 'may',
    citation: 'DSU 3.7',
    openIn: ['panelRequested'],
  },
  agreeOnPanelists: {
    event: 'panel.composed',
    who: 'parties',
    duty: 'may',
    citation: 'DSU 8.6',
    openIn: ['panel.composition'],
  },
  suspendPanel: {
    event: 'panel.suspended',
    who: 'complainant',
    duty: 'may',
    citation: 'DSU 12.12',
    whoForArbitration: 'eitherParty',
    citationInArbitration: { mpia: 'MPIA Annex 1 para 4', other: 'Agreed procedures under DSU 25' },
    openIn: ['panel.atWork', 'panel.interimReview', 'panel.finalReport'],
  },
  extendTimeForAdoption: {
    event: 'report.adoptionExtended',
    who: 'dsb',
    duty: 'may',
    citation: 'DSU 2.4',
    openIn: ['panelReport.awaitingAdoption'],
  },
  withdrawAppeal: {
    event: 'appeal.withdrawn',
    who: 'appellant',
    duty: 'may',
    citation: 'AB Working Procedures Rule 30(1)',
    citationInArbitration: { mpia: 'MPIA Annex 1 para 18', other: 'Agreed procedures under DSU 25' },
    openIn: ['appeal'],
  },
  /** Where the parties agreed to have the dispute itself arbitrated: no rule sets a time. */
  decideOnMerits: {
    event: 'arbitration.awardNotified',
    who: 'arbitrators',
    duty: 'must',
    citation: 'DSU 25.3',
    openIn: ['consultations', 'panelRequested', 'panel'],
    opensWith: 'arbitrationOnMerits',
  },
  agreeOnArbitration: {
    event: 'arbitration.agreed',
    who: 'parties',
    duty: 'may',
    citation: 'DSU 25.2',
    openIn: ['appeal.noDivision'],
  },
  claimCompliance: {
    event: 'implementation.complianceClaimed',
    who: 'respondent',
    duty: 'may',
    citation: 'DSU 21.6',
    openIn: ['implementation'],
  },
  agreeOnCompliance: {
    event: 'implementation.complianceAgreed',
    who: 'parties',
    duty: 'may',
    citation: 'DSU 22.8',
    openIn: ['implementation'],
  },
  requestArbitrationOfPeriod: {
    event: 'rpt.arbitrationRequested',
    who: 'eitherParty',
    duty: 'may',
    citation: 'DSU 21.3(c)',
    openIn: ['implementation.period.undetermined'],
    closedBy: 'endOfTimeToComply',
    notInTrack: ['prohibitedSubsidy', 'actionableSubsidy'],
  },
  approvePeriod: {
    event: 'rpt.approved',
    who: 'dsb',
    duty: 'may',
    citation: 'DSU 21.3(a)',
    openIn: ['implementation.period.undetermined'],
    closedBy: 'endOfTimeToComply',
    notInTrack: ['prohibitedSubsidy', 'actionableSubsidy'],
  },
  changePeriod: {
    event: 'rpt.modified',
    who: 'parties',
    duty: 'may',
    citation: 'DSU 21.3',
    openIn: ['implementation.period.running', 'implementation.period.expired'],
    notInTrack: ['prohibitedSubsidy', 'actionableSubsidy'],
  },
  requestNegotiations: {
    event: 'compensation.negotiationsRequested',
    who: 'complainant',
    duty: 'may',
    citation: 'DSU 22.2',
    openIn: ['implementation.period.running'],
  },
  agreeOnCompensation: {
    event: 'compensation.agreed',
    who: 'parties',
    duty: 'may',
    citation: 'DSU 22.2',
    openIn: ['implementation.period.expired', 'implementation.remedies.negotiations'],
  },
  /** Where no meeting is known of which the day can be counted back. */
  reportOnImplementation: {
    event: 'implementation.statusReported',
    who: 'respondent',
    duty: 'must',
    citation: 'DSU 21.6',
    openIn: ['implementation'],
    opensAfter: 'dsu-21-6-agenda',
    closedBy: 'resolution',
  },
  /** Where the record has no period to comply of which a last day could be counted. */
  requestRetaliation: {
    event: 'retaliation.requested',
    who: 'complainant',
    duty: 'may',
    citation: 'DSU 22.2',
    citationInTrack: { prohibitedSubsidy: 'SCM 4.10', actionableSubsidy: 'SCM 7.9' },
    openIn: ['implementation.remedies.none'],
    opensWith: 'findingOfNonCompliance',
  },
  withdrawRetaliationRequest: {
    event: 'retaliation.requestWithdrawn',
    who: 'complainant',
    duty: 'may',
    citation: 'DSU 3.7',
    openIn: [
      'implementation.remedies.requested',
      'implementation.remedies.arbitration',
      'implementation.remedies.arbitrationSuspended',
      'implementation.remedies.awarded',
    ],
  },
  authorizeRetaliation: {
    event: 'retaliation.authorized',
    who: 'dsb',
    duty: 'may',
    citation: 'DSU 22.6',
    openIn: ['implementation.remedies.requested'],
    onAgendaAfter: ['retaliation.requested'],
    heldBackBy: 'dsu-22-2-request-suspension',
  },
  suspendArbitration: {
    event: 'retaliation.arbitrationSuspended',
    who: 'parties',
    duty: 'may',
    citation: 'DSU 22.6',
    openIn: ['implementation.remedies.arbitration'],
  },
  decideOnRetaliation: {
    event: 'retaliation.awardCirculated',
    who: 'arbitrators',
    duty: 'must',
    citation: 'DSU 22.6',
    openIn: ['implementation.remedies.arbitration'],
  },
  resumeArbitration: {
    event: 'retaliation.arbitrationResumed',
    who: 'eitherParty',
    duty: 'may',
    citation: 'DSU 22.6',
    openIn: ['implementation.remedies.arbitrationSuspended'],
  },
  applyRetaliation: {
    event: 'retaliation.applied',
    who: 'complainant',
    duty: 'may',
    citation: 'DSU 22.8',
    openIn: ['implementation.remedies.authorized'],
    closedBy: 'findingOfCompliance',
  },
  endRetaliation: {
    event: 'retaliation.terminated',
    who: 'complainant',
    duty: 'must',
    citation: 'DSU 22.8',
    openIn: ['implementation.remedies.authorized', 'implementation.remedies.applied'],
  },
  requestConsultationsOnCompliance: {
    event: 'compliance.consultations.requested',
    who: 'eitherParty',
    duty: 'may',
    citation: 'DSU 21.5',
    openIn: ['implementation.compliance.none'],
  },
  /** Nobody need consult first, and after one proceeding under DSU 21.5 there can be another. */
  requestPanelOnCompliance: {
    event: 'compliance.panel.requested',
    who: 'eitherParty',
    duty: 'may',
    citation: 'DSU 21.5',
    openIn: [
      'implementation.compliance.none',
      'implementation.compliance.nonCompliance',
      'implementation.compliance.noNonCompliance',
      'implementation.compliance.decided',
      'implementation.compliance.notAdopted',
      'implementation.compliance.lapsed',
    ],
  },
  requestPanelAfterLapse: {
    event: 'panel.requested',
    who: 'complainant',
    duty: 'may',
    citation: 'DSU 12.12',
    openIn: ['ended.panelLapsed'],
  },
} as const satisfies Readonly<Record<string, UntimedAct>>;

type NamedAct = (typeof untimedActs)[keyof typeof untimedActs];

/** The untimed acts as a list, in the same order. */
export const acts: readonly NamedAct[] = /* @__PURE__ */ Object.values(untimedActs);

/** Acts without a time that are open in every state but the beginning and the ends. */
export const actsAnywhere = [
  { event: 'goodOffices.begun', who: 'parties', duty: 'may', citation: 'DSU 5.3' },
  { event: 'settlement.notified', who: 'parties', duty: 'may', citation: 'DSU 3.6' },
  { event: 'complaint.withdrawn', who: 'complainant', duty: 'may', citation: 'DSU 3.7' },
] as const satisfies readonly Omit<UntimedAct, 'openIn'>[];

/**
 * The events of the acts for which the law sets no time. Each has a sentence in every language.
 *
 * @useDeclaredType
 */
export type ActEvent = (typeof acts)[number]['event'] | (typeof actsAnywhere)[number]['event'];
