/**
 * The words of the field, once. Every union below is derived from its list, and everything else in
 * the library is exhaustive over them: change a word here and the compiler shows what follows.
 *
 * A union is written with `Extract` so that it has a name of its own: editors then show `Role`, and not its fourteen words.
 */

/** A frozen list that is left out of a bundle where nobody uses it: a spread alone would keep it. */
function frozenList<const T extends readonly unknown[]>(make: () => T): T {
  return Object.freeze(make()) as T;
}

/** The stages of a dispute: the top-level states of the machine. */
export const stages = /* @__PURE__ */ Object.freeze([
  'opening',
  'consultations',
  'panelRequested',
  'panel',
  'panelReport',
  'appeal',
  'appellateReport',
  'implementation',
  'ended',
] as const);
/**
 * A stage: the top-level state.
 *
 * @useDeclaredType
 */
export type Stage = Extract<(typeof stages)[number], string>;

/** How a dispute can end. Ends are ordinary states: a dispute can be taken up again. */
export const outcomes = /* @__PURE__ */ Object.freeze([
  'settled',
  'withdrawn',
  'panelLapsed',
  'noFurtherAction',
  'notAdopted',
  'complied',
] as const);
/**
 * How a dispute ended.
 *
 * @useDeclaredType
 */
export type Outcome = Extract<(typeof outcomes)[number], string>;

/** The innermost states of the machine, dotted, but for those that a compliance proceeding shares with the original one. */
export const plainStateNames = /* @__PURE__ */ Object.freeze([
  'opening',
  'consultations.window',
  'consultations.panelMayBeRequested',
  'panelRequested.firstMeeting',
  'panelRequested.deferred',
  'panel.composition',
  'panel.atWork.begun',
  'panel.atWork.timetableFixed',
  'panel.atWork.complainantSubmissionFiled',
  'panel.atWork.respondentSubmissionFiled',
  'panel.atWork.firstMeetingHeld',
  'panel.atWork.rebuttalsFiled',
  'panel.atWork.secondMeetingHeld',
  'panel.atWork.descriptivePartIssued',
  'panel.atWork.descriptivePartCommented',
  'panel.interimReview.reportIssued',
  'panel.interimReview.reviewRequested',
  'panel.interimReview.reviewEnded',
  'panel.finalReport',
  'panel.suspended',
  'panelReport.awaitingAdoption',
  'panelReport.settlementRecorded',
  'appeal.review',
  'appeal.noDivision',
  'appeal.arbitration',
  'appellateReport',
  'implementation.period.undetermined',
  'implementation.period.arbitration',
  'implementation.period.running',
  'implementation.period.expired',
  'implementation.compliance.none',
  'implementation.compliance.consultations',
  'implementation.compliance.nonCompliance',
  'implementation.compliance.noNonCompliance',
  'implementation.compliance.decided',
  'implementation.compliance.notAdopted',
  'implementation.compliance.lapsed',
  'implementation.remedies.none',
  'implementation.remedies.negotiations',
  'implementation.remedies.compensation',
  'implementation.remedies.requested',
  'implementation.remedies.arbitration',
  'implementation.remedies.arbitrationSuspended',
  'implementation.remedies.awarded',
  'implementation.remedies.authorized',
  'implementation.remedies.applied',
  'implementation.remedies.terminated',
  'ended.settled',
  'ended.withdrawn',
  'ended.panelLapsed',
  'ended.noFurtherAction',
  'ended.notAdopted',
  'ended.complied',
] as const);
/**
 * A state of the machine without the prefix `implementation.compliance.` of a compliance proceeding.
 *
 * @useDeclaredType
 */
export type PlainStateName = Extract<(typeof plainStateNames)[number], string>;

/** The stages that a compliance proceeding goes through as well. */
type ProceedingStage = 'panelRequested' | 'panel' | 'panelReport' | 'appeal' | 'appellateReport';

/** A state of a proceeding, which a compliance proceeding has under `implementation.compliance.`. */
type ProceedingStateName = Extract<PlainStateName, ProceedingStage | `${ProceedingStage}.${string}`>;

/**
 * An innermost state of the machine, dotted. A compliance proceeding has the states of the original one
 * under `implementation.compliance.`.
 *
 * @useDeclaredType
 */
export type StateName = PlainStateName | `implementation.compliance.${ProceedingStateName}`;

/** Every innermost state of the machine, dotted. */
export const stateNames: readonly StateName[] = /* @__PURE__ */ Object.freeze(
  plainStateNames.flatMap((name): StateName[] =>
    isOfProceeding(name) ? [name, `implementation.compliance.${name}`] : [name],
  ),
);

function isOfProceeding(name: PlainStateName): name is ProceedingStateName {
  return /^(panelRequested|panel|panelReport|appeal|appellateReport)(\.|$)/.test(name);
}

/** Labels of the list of disputes that the WTO publishes. */
export const wtoStatuses = /* @__PURE__ */ Object.freeze([
  'inConsultations',
  'panelEstablished',
  'panelComposed',
  'panelReportCirculated',
  'panelReportUnderAppeal',
  'appellateReportCirculated',
  'adoptedNoFurtherAction',
  'adoptedWithRecommendations',
  'implementationNotified',
  'settledOnImplementation',
  'complianceOngoing',
  'complianceNonCompliance',
  'complianceNoNonCompliance',
  'retaliationRequested',
  'retaliationGranted',
  'settledOrTerminated',
  'panelLapsed',
] as const);
/**
 * A label of the WTO's own list.
 *
 * @useDeclaredType
 */
export type WtoStatus = Extract<(typeof wtoStatuses)[number], string>;

/** Who must or may act. */
export const roles = /* @__PURE__ */ Object.freeze([
  'complainant',
  'respondent',
  'eitherParty',
  'parties',
  'thirdParty',
  'otherMember',
  'anyMember',
  'appellant',
  'appellee',
  'dsb',
  'dsbChair',
  'panel',
  'appellateBody',
  'arbitrator',
  'arbitrators',
  'directorGeneral',
] as const);
/**
 * Who must or may act.
 *
 * @useDeclaredType
 */
export type Role = Extract<(typeof roles)[number], string>;

/**
 * The set of rules that governs: ordinary, prohibited subsidies (SCM 4), actionable subsidies (SCM 7) or
 * textiles (ATC, to 2004).
 */
export const tracks = /* @__PURE__ */ Object.freeze([
  'standard',
  'prohibitedSubsidy',
  'actionableSubsidy',
  'textiles',
] as const);
/**
 * The set of rules that governs.
 *
 * @useDeclaredType
 */
export type Track = Extract<(typeof tracks)[number], string>;

/**
 * - `deadline`: somebody must act by then
 * - `window`: a right that ends then
 * - `waitingPeriod`: somebody may act only after it
 * - `target`: best endeavour
 * - `maximum`: a cap without a sanction
 */
export const ruleKinds = /* @__PURE__ */ Object.freeze([
  'deadline',
  'window',
  'waitingPeriod',
  'target',
  'maximum',
] as const);
/**
 * What sort of time-limit a rule is.
 *
 * @useDeclaredType
 */
export type RuleKind = Extract<(typeof ruleKinds)[number], string>;

/** Whether somebody may, should or must act: a right, an aim that nothing enforces, or a duty. */
export type Duty = 'may' | 'should' | 'must';

/** Where a time-limit stands on a date. The first five are live, the others past. */
export const deadlineStates = /* @__PURE__ */ Object.freeze([
  'upcoming',
  'waiting',
  'open',
  'running',
  'overdue',
  'met',
  'metLate',
  'lapsed',
  'superseded',
] as const);
/**
 * Where a time-limit stands.
 *
 * @useDeclaredType
 */
export type DeadlineState = Extract<(typeof deadlineStates)[number], string>;

/**
 * What a step on the way to a date does.
 *
 * - `trigger`: the fact that starts the period; its day is not counted
 * - `endOf`: the last day of another rule, from which this one runs
 * - `halving`: the length is halved (SCM 4.12)
 * - `period`: the length is counted; its last day is counted too
 * - `stated`: a fact states the last day
 * - `suspension`: the days of a suspension are added
 * - `delay`: the additional time of a notified delay added
 * - `rolled`: the day moves to a working day
 * - `inDoubt`: a usual closed day would move it, and no calendar covers the year
 * - `unmoved`: the day is no working day, but a period of this kind does not move
 * - `extension`: the parties, the DSB or its chair move the day
 * - `lifted`: a fact lifts the wait
 * - `opens`: the first day on which the act is allowed
 */
export const derivationKinds = /* @__PURE__ */ Object.freeze([
  'trigger',
  'endOf',
  'halving',
  'period',
  'stated',
  'suspension',
  'delay',
  'rolled',
  'inDoubt',
  'unmoved',
  'extension',
  'lifted',
  'opens',
] as const);
/**
 * What a step on the way to a date does.
 *
 * @useDeclaredType
 */
export type DerivationKind = Extract<(typeof derivationKinds)[number], string>;

/** The policies, from the strictest to the most lenient; see `ReplayOptions`. */
export const policies = /* @__PURE__ */ Object.freeze(['strict', 'standard', 'lenient'] as const);
/**
 * What is done about facts that are impossible, incomplete, irregular or doubtful.
 *
 * @useDeclaredType
 */
export type Policy = Extract<(typeof policies)[number], string>;

/** Facts of consultations (DSU 4); the same under the prefix `compliance.` (DSU 21.5). */
export const consultationEvents = /* @__PURE__ */ Object.freeze([
  'consultations.requested',
  'consultations.circulated',
  'consultations.accepted',
  'consultations.refused',
  'consultations.notAnswered',
  'consultations.notEntered',
  'consultations.joinRequested',
  'consultations.joinAccepted',
  'consultations.joinRefused',
  'consultations.held',
  'consultations.failed',
] as const);

/** The steps of the panel's timetable (DSU Appendix 3), in their order; each is optional. */
export const timetableEvents = /* @__PURE__ */ Object.freeze([
  'panel.timetableFixed',
  'panel.complainantSubmissionFiled',
  'panel.respondentSubmissionFiled',
  'panel.firstMeetingHeld',
  'panel.rebuttalsFiled',
  'panel.secondMeetingHeld',
  'panel.descriptivePartIssued',
  'panel.descriptivePartCommented',
  'panel.interimReportIssued',
  'panel.interimReviewRequested',
  'panel.interimReviewEnded',
] as const);
export type TimetableEvent = (typeof timetableEvents)[number];

/** Facts of a panel (DSU 6 to 15); the same under the prefix `compliance.`. */
export const panelEvents = /* @__PURE__ */ frozenList(
  () =>
    [
      'panel.requested',
      'panel.requestWithdrawn',
      'panel.deferred',
      'panel.established',
      'panel.rejected',
      'panel.thirdPartiesReserved',
      'panel.thirdPartiesWithdrew',
      'panel.termsOfReferenceSet',
      'panel.compositionRequested',
      'panel.composed',
      'panel.recomposed',
      ...timetableEvents,
      'panel.delayNotified',
      'panel.suspended',
      'panel.resumed',
      'panel.lapsed',
      'panel.finalReportIssued',
      'panel.circulationAnticipated',
      'panel.reportCirculated',
    ] as const,
);

/** Facts of adoption and appeal (DSU 16, 17); the same under the prefix `compliance.`. */
export const adoptionEvents = /* @__PURE__ */ Object.freeze([
  'report.adoptionExtended',
  'report.adopted',
  'report.rejected',
  'appeal.notified',
  'appeal.crossNotified',
  'appeal.hearingHeld',
  'appeal.delayNotified',
  'appeal.suspended',
  'appeal.resumed',
  'appeal.reportCirculated',
  'appeal.withdrawn',
] as const);

/** Facts of arbitration as an alternative (DSU 25); the same under the prefix `compliance.`. */
export const arbitrationEvents = /* @__PURE__ */ Object.freeze([
  'arbitration.agreed',
  'arbitration.awardNotified',
] as const);

/** Every fact that a compliance proceeding (DSU 21.5) knows as well, under the prefix `compliance.`. */
export const proceedingEvents = /* @__PURE__ */ frozenList(
  () => [...consultationEvents, ...panelEvents, ...adoptionEvents, ...arbitrationEvents] as const,
);
/**
 * The type of a fact that a compliance proceeding can have as well.
 *
 * @useDeclaredType
 */
export type ProceedingEventType = Extract<(typeof proceedingEvents)[number], string>;

/** The type of a fact of a compliance proceeding (DSU 21.5). */
export type ComplianceEventType = `compliance.${ProceedingEventType}`;

/** Facts of implementation (DSU 21). */
export const implementationEvents = /* @__PURE__ */ Object.freeze([
  'implementation.intentionsStated',
  'rpt.approved',
  'rpt.agreed',
  'rpt.awarded',
  'rpt.arbitrationRequested',
  'rpt.arbitratorAppointed',
  'rpt.modified',
  'rpt.expired',
  'implementation.statusReported',
  'implementation.complianceClaimed',
  'implementation.complianceAgreed',
  'sequencing.agreed',
] as const);

/** Facts of compensation and retaliation (DSU 22; SCM 4.10, 7.9). */
export const remedyEvents = /* @__PURE__ */ Object.freeze([
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
] as const);

/** Facts that belong to no proceeding and reach all of them. */
export const generalEvents = /* @__PURE__ */ Object.freeze([
  'goodOffices.begun',
  'goodOffices.ended',
  'settlement.notified',
  'complaint.withdrawn',
  'timeLimit.extended',
  'dsb.meetingScheduled',
  'dsb.specialMeetingRequested',
  'note',
  'date.reached',
] as const);

/** The facts that only the original dispute knows, with no twin under the prefix `compliance.`. */
export const disputeEvents = /* @__PURE__ */ frozenList(
  () => [...implementationEvents, ...remedyEvents, ...generalEvents] as const,
);

/** Every event type without the prefix `compliance.`. */
export const plainEvents = /* @__PURE__ */ frozenList(() => [...proceedingEvents, ...disputeEvents] as const);
/**
 * The type of a fact without the prefix `compliance.`.
 *
 * @useDeclaredType
 */
export type PlainEventType = Extract<(typeof plainEvents)[number], string>;

/** The type of a fact. */
export type EventType = PlainEventType | ComplianceEventType;

/** What the types of facts of a compliance proceeding (DSU 21.5) begin with. */
export const COMPLIANCE = 'compliance.';

/** What the states of a compliance proceeding begin with. */
export const COMPLIANCE_STATE = 'implementation.compliance.';

/** The name that a fact of a proceeding has in a compliance proceeding. */
export function inCompliance<T extends ProceedingEventType>(type: T): `compliance.${T}` {
  return `${COMPLIANCE}${type}`;
}

/** Whether a fact belongs to a compliance proceeding. */
export function isComplianceType(type: string): type is ComplianceEventType {
  return type.startsWith(COMPLIANCE);
}

/** The type of a fact without the prefix of compliance proceedings. */
export function plainType(type: EventType): PlainEventType {
  return (isComplianceType(type) ? type.slice(COMPLIANCE.length) : type) as PlainEventType;
}

/** Every event type of the record format, those of compliance proceedings included. */
export const eventTypes: readonly EventType[] = /* @__PURE__ */ frozenList(() => [
  ...plainEvents,
  ...proceedingEvents.map(inCompliance),
]);

/** Steps that a later fact may presuppose and a bridge may imply, in the order of the procedure. */
export const milestones = [
  'consultations.requested',
  'panel.requested',
  'panel.established',
  'panel.composed',
  'panel.resumed',
  'panel.reportCirculated',
  'appeal.notified',
  'appeal.reportCirculated',
  'report.adopted',
  'arbitration.awardNotified',
] as const satisfies readonly ProceedingEventType[];
export type Milestone = Extract<(typeof milestones)[number], string>;

/** The codes of what is doubtful in a record, and probably a mistake. */
export const warningCodes = /* @__PURE__ */ Object.freeze([
  'unknownMember',
  'memberTwice',
  'memberOnBothSides',
  'untilBeforeDate',
  'receivedBeforeRequest',
  'expiresBeforeStart',
  'noEffect',
  'sameFactTwice',
  'recourseAssumed',
  'extendedAfterItsEnd',
] as const);
/**
 * What is doubtful in a record.
 *
 * @useDeclaredType
 */
export type WarningCode = Extract<(typeof warningCodes)[number], string>;

/** The codes of errors; see `DisputeError`. */
export const errorCodes = /* @__PURE__ */ Object.freeze([
  'INVALID_RECORD',
  'INVALID_EVENT',
  'INVALID_DATE',
  'INVALID_ARGUMENT',
  'EVENT_NOT_POSSIBLE',
  'IRREGULAR_EVENT',
  'DOUBTFUL_RECORD',
  'UNKNOWN_RULE',
] as const);
/**
 * The stable code of an error.
 *
 * @useDeclaredType
 */
export type ErrorCode = Extract<(typeof errorCodes)[number], string>;
