import type { EventType, ProceedingEventType } from '../vocabulary.js';
import type {
  AdoptionExtended,
  AppealNotified,
  ArbitrationAgreed,
  AwardNotified,
  CirculationAnticipated,
  ConsultationsJoinRequested,
  ConsultationsRequested,
  DelayNotified,
  Fact,
  GoodOfficesEnded,
  JoiningAnswered,
  MeetingScheduled,
  Note,
  PanelReportCirculated,
  PanelSuspended,
  ReasonablePeriodModified,
  ReasonablePeriodSet,
  ReportAdopted,
  RetaliationLevel,
  ThirdParties,
  TimeLimitExtended,
} from './facts.js';

/** Consultations (DSU 4). */
export interface ConsultationEvents {
  /** The request for consultations; it opens the dispute. Repeated, a further request (DSU 4.4). */
  'consultations.requested': ConsultationsRequested;
  /** The request circulated to Members (DSU 4.4). */
  'consultations.circulated': Fact<'consultations.circulated'>;
  /** The respondent replied that it enters into consultations (DSU 4.3). */
  'consultations.accepted': Fact<'consultations.accepted'>;
  /** The respondent refused to enter into consultations (DSU 4.3). */
  'consultations.refused': Fact<'consultations.refused'>;
  /** The complainant states that no reply came within ten days (DSU 4.3). */
  'consultations.notAnswered': Fact<'consultations.notAnswered'>;
  /** The complainant states that no consultations were entered into within thirty days (DSU 4.3). */
  'consultations.notEntered': Fact<'consultations.notEntered'>;
  /** Other Members ask to join the consultations (DSU 4.11). */
  'consultations.joinRequested': ConsultationsJoinRequested;
  /** The respondent accepts Members that asked to join (DSU 4.11). */
  'consultations.joinAccepted': JoiningAnswered<'consultations.joinAccepted'>;
  /** The respondent refuses Members that asked to join (DSU 4.11). */
  'consultations.joinRefused': JoiningAnswered<'consultations.joinRefused'>;
  /** A round of consultations took place (DSU 4.3). */
  'consultations.held': Fact<'consultations.held'>;
  /** Both sides jointly consider that consultations failed (DSU 4.7). */
  'consultations.failed': Fact<'consultations.failed'>;
}

/** Panels (DSU 6 to 15). */
export interface PanelEvents {
  /** Written request for a panel; a later one replaces a withdrawn one or is the second (DSU 6.2). */
  'panel.requested': Fact<'panel.requested'>;
  /** The request for a panel withdrawn: back to consultations. `by` names one of several. */
  'panel.requestWithdrawn': Fact<'panel.requestWithdrawn'>;
  /** The DSB had the request before it and did not establish a panel (DSU 6.1). */
  'panel.deferred': Fact<'panel.deferred'>;
  /** The DSB established the panel, or referred the matter to the original one (DSU 6.1, 21.5). */
  'panel.established': Fact<'panel.established'>;
  /** The DSB decided by consensus not to establish a panel (DSU 6.1). */
  'panel.rejected': Fact<'panel.rejected'>;
  /** Members reserve third-party rights (DSU 10.2). */
  'panel.thirdPartiesReserved': ThirdParties<'panel.thirdPartiesReserved'>;
  /** Third parties withdraw (DSU 10). */
  'panel.thirdPartiesWithdrew': ThirdParties<'panel.thirdPartiesWithdrew'>;
  /** Special terms of reference, set after establishment; without it they are standard (DSU 7.3). */
  'panel.termsOfReferenceSet': Fact<'panel.termsOfReferenceSet'>;
  /** A party asks the Director-General to compose the panel (DSU 8.7). */
  'panel.compositionRequested': Fact<'panel.compositionRequested'>;
  /** The panel composed; `by` is "parties" or "directorGeneral", absent: not known (DSU 8). */
  'panel.composed': Fact<'panel.composed'>;
  /** A panelist replaced (DSU 8). */
  'panel.recomposed': Fact<'panel.recomposed'>;
  /** The panel fixed its timetable (DSU 12.3). */
  'panel.timetableFixed': Fact<'panel.timetableFixed'>;
  /** The complainant's first submission received (DSU Appendix 3). */
  'panel.complainantSubmissionFiled': Fact<'panel.complainantSubmissionFiled'>;
  /** The respondent's first submission received (DSU Appendix 3). */
  'panel.respondentSubmissionFiled': Fact<'panel.respondentSubmissionFiled'>;
  /** The first substantive meeting, with the third parties' session (DSU Appendix 3). */
  'panel.firstMeetingHeld': Fact<'panel.firstMeetingHeld'>;
  /** Written rebuttals received (DSU Appendix 3). */
  'panel.rebuttalsFiled': Fact<'panel.rebuttalsFiled'>;
  /** The second substantive meeting (DSU Appendix 3). */
  'panel.secondMeetingHeld': Fact<'panel.secondMeetingHeld'>;
  /** The descriptive part of the report issued to the parties (DSU 15.1). */
  'panel.descriptivePartIssued': Fact<'panel.descriptivePartIssued'>;
  /** The parties' comments on the descriptive part received (DSU 15.1). */
  'panel.descriptivePartCommented': Fact<'panel.descriptivePartCommented'>;
  /** The interim report issued to the parties (DSU 15.2). */
  'panel.interimReportIssued': Fact<'panel.interimReportIssued'>;
  /** A party asks for a review of the interim report (DSU 15.2). */
  'panel.interimReviewRequested': Fact<'panel.interimReviewRequested'>;
  /** The interim review ended (DSU 15.2). */
  'panel.interimReviewEnded': Fact<'panel.interimReviewEnded'>;
  /** The panel tells the DSB that it will be late (DSU 12.9). */
  'panel.delayNotified': DelayNotified<'panel.delayNotified'>;
  /** The panel's work suspended at the complainant's request, or a suspension prolonged (DSU 12.12). */
  'panel.suspended': PanelSuspended;
  /** The panel's work resumed (DSU 12.12). */
  'panel.resumed': Fact<'panel.resumed'>;
  /** The authority for the panel lapsed, as recorded by the WTO (DSU 12.12). */
  'panel.lapsed': Fact<'panel.lapsed'>;
  /** The final report issued to the parties (DSU 12.8). */
  'panel.finalReportIssued': Fact<'panel.finalReportIssued'>;
  /** The panel announces when it will circulate its report. */
  'panel.circulationAnticipated': CirculationAnticipated;
  /** The panel report circulated to Members (DSU 16.1). */
  'panel.reportCirculated': PanelReportCirculated;
}

/** Adoption and appeal (DSU 16, 17). */
export interface AdoptionEvents {
  /** The DSB extends the period for adoption and appeal (DSU 16.4). */
  'report.adoptionExtended': AdoptionExtended;
  /** The panel report, or the panel and Appellate Body reports, adopted (DSU 16.4, 17.14). */
  'report.adopted': ReportAdopted;
  /** The DSB decided by consensus not to adopt (DSU 16.4, 17.14). */
  'report.rejected': Fact<'report.rejected'>;
  /** Notice of appeal (DSU 16.4). */
  'appeal.notified': AppealNotified;
  /** Notice of other appeal by another party (Working Procedures 23). */
  'appeal.crossNotified': Fact<'appeal.crossNotified'>;
  /** The oral hearing took place (Working Procedures 27). */
  'appeal.hearingHeld': Fact<'appeal.hearingHeld'>;
  /** The Appellate Body tells the DSB that it will be late (DSU 17.5). */
  'appeal.delayNotified': DelayNotified<'appeal.delayNotified'>;
  /** The parties agree that the appeal stands still: its time-limits stop. */
  'appeal.suspended': Fact<'appeal.suspended'>;
  /** The appeal goes on after a standstill. */
  'appeal.resumed': Fact<'appeal.resumed'>;
  /** The Appellate Body report circulated to Members (DSU 17.5). */
  'appeal.reportCirculated': Fact<'appeal.reportCirculated'>;
  /** The appeal withdrawn (Working Procedures 30). */
  'appeal.withdrawn': Fact<'appeal.withdrawn'>;
}

/** Arbitration as an alternative (DSU 25). */
export interface ArbitrationEvents {
  /** An agreement to arbitrate, ad hoc or under the MPIA, notified (DSU 25.2). */
  'arbitration.agreed': ArbitrationAgreed;
  /** The award notified to the DSB; it binds without adoption (DSU 25.3). */
  'arbitration.awardNotified': AwardNotified;
}

/** Implementation (DSU 21). */
export interface ImplementationEvents {
  /** The Member concerned states its intentions at the DSB (DSU 21.3). */
  'implementation.intentionsStated': Fact<'implementation.intentionsStated'>;
  /** A proposed reasonable period approved by the DSB (DSU 21.3(a)). */
  'rpt.approved': ReasonablePeriodSet<'rpt.approved'>;
  /** The reasonable period agreed by the parties (DSU 21.3(b)). */
  'rpt.agreed': ReasonablePeriodSet<'rpt.agreed'>;
  /** The reasonable period determined by arbitration (DSU 21.3(c)). */
  'rpt.awarded': ReasonablePeriodSet<'rpt.awarded'>;
  /** Arbitration on the reasonable period requested (DSU 21.3(c)). */
  'rpt.arbitrationRequested': Fact<'rpt.arbitrationRequested'>;
  /** The arbitrator appointed; `by` is "parties" or "directorGeneral", absent: not known (DSU 21.3(c)). */
  'rpt.arbitratorAppointed': Fact<'rpt.arbitratorAppointed'>;
  /** The reasonable period changed by agreement (DSU 21.3). */
  'rpt.modified': ReasonablePeriodModified;
  /** The reasonable period ended that day, where the record does not say how it was set. */
  'rpt.expired': Fact<'rpt.expired'>;
  /** A status report to the DSB (DSU 21.6). */
  'implementation.statusReported': Fact<'implementation.statusReported'>;
  /** The Member concerned says that it has complied. */
  'implementation.complianceClaimed': Fact<'implementation.complianceClaimed'>;
  /** The parties agree that it has complied: the dispute ends. */
  'implementation.complianceAgreed': Fact<'implementation.complianceAgreed'>;
  /** An agreement on the order of DSU 21.5 and 22. */
  'sequencing.agreed': Fact<'sequencing.agreed'>;
}

/** Compensation and retaliation (DSU 22; SCM 4.10, 7.9). */
export interface RemedyEvents {
  /** Negotiations on compensation requested (DSU 22.2). */
  'compensation.negotiationsRequested': Fact<'compensation.negotiationsRequested'>;
  /** Compensation agreed (DSU 22.2). */
  'compensation.agreed': Fact<'compensation.agreed'>;
  /** Authorization to suspend concessions, or to take countermeasures, requested (DSU 22.2). */
  'retaliation.requested': RetaliationLevel<'retaliation.requested'>;
  /** The request for authorization withdrawn. */
  'retaliation.requestWithdrawn': Fact<'retaliation.requestWithdrawn'>;
  /** The respondent objects; that refers the matter to arbitration (DSU 22.6). */
  'retaliation.objected': Fact<'retaliation.objected'>;
  /** The matter referred to arbitration (DSU 22.6). */
  'retaliation.arbitrationReferred': Fact<'retaliation.arbitrationReferred'>;
  /** The arbitration suspended. */
  'retaliation.arbitrationSuspended': Fact<'retaliation.arbitrationSuspended'>;
  /** The arbitration resumed. */
  'retaliation.arbitrationResumed': Fact<'retaliation.arbitrationResumed'>;
  /** The arbitrator's decision circulated (DSU 22.6). */
  'retaliation.awardCirculated': RetaliationLevel<'retaliation.awardCirculated'>;
  /** The DSB authorized the suspension of concessions, or countermeasures (DSU 22.6, 22.7). */
  'retaliation.authorized': RetaliationLevel<'retaliation.authorized'>;
  /** The suspension, or countermeasures, applied. */
  'retaliation.applied': Fact<'retaliation.applied'>;
  /** The suspension, or countermeasures, terminated (DSU 22.8). */
  'retaliation.terminated': Fact<'retaliation.terminated'>;
}

/** Ends of the dispute, changes of time-limits, and facts that belong to no other group. */
export interface GeneralEvents {
  /** Good offices, conciliation or mediation begun (DSU 5.3). */
  'goodOffices.begun': Fact<'goodOffices.begun'>;
  /** Good offices, conciliation or mediation ended (DSU 5.3). */
  'goodOffices.ended': GoodOfficesEnded;
  /** A mutually agreed solution notified; with several complainants, `by` says whose (DSU 3.6). */
  'settlement.notified': Fact<'settlement.notified'>;
  /** The complaint withdrawn; with several complainants, `by` says whose. */
  'complaint.withdrawn': Fact<'complaint.withdrawn'>;
  /** A running time-limit moved; `by` is "parties", "dsb" or "chair". */
  'timeLimit.extended': TimeLimitExtended;
  /** A meeting of the DSB is known; it starts the periods that count back from it. */
  'dsb.meetingScheduled': MeetingScheduled;
  /** A special meeting of the DSB requested (footnotes 5, 7 and 8 to DSU 6.1, 16 and 17). */
  'dsb.specialMeetingRequested': Fact<'dsb.specialMeetingRequested'>;
  /** A fact outside the DSU: kept and shown, without effect. */
  note: Note;
  /** Nothing happened, but the calendar has come this far. */
  'date.reached': Fact<'date.reached'>;
}

/** The facts that can also happen in a compliance proceeding, each under its type. */
export interface ProceedingEvents extends ConsultationEvents, PanelEvents, AdoptionEvents, ArbitrationEvents {}

/** Every fact without the prefix `compliance.`, each under its type. */
export interface PlainEvents extends ProceedingEvents, ImplementationEvents, RemedyEvents, GeneralEvents {}

/** The fields that differ for a fact of a compliance proceeding (DSU 21.5). */
export interface InCompliance<T extends ProceedingEventType> {
  readonly type: `compliance.${T}`;
  /**
   * Which recourse to DSU 21.5: 1 to 99. Default: for a request, the next one where the latest is decided or was
   * opened by others; for any other fact, the undecided one of the Member in `by`, else the earliest undecided one in
   * which the fact is possible.
   */
  readonly recourse?: number;
}

/** The same fact in a compliance proceeding: it has the same fields, and `recourse`. */
export type ComplianceEvent<T extends ProceedingEventType> = T extends ProceedingEventType
  ? InCompliance<T> & Omit<ProceedingEvents[T], 'type'>
  : never;

/** Every fact of a record, each under its type. */
export type Events = PlainEvents & { [T in ProceedingEventType as `compliance.${T}`]: ComplianceEvent<T> };

/** The interface of a type of fact: `EventOf<'rpt.agreed'>` has `period` and `expires`. */
export type EventOf<T extends EventType> = Events[T];

/**
 * A dated fact of a dispute. `type` says what happened, and with it which fields the fact has: `expires` belongs to
 * `rpt.agreed`, and not to `panel.composed`. Most need nothing but their `date`.
 */
export type DisputeEvent = EventOf<EventType>;
