import {
  type EventType,
  inCompliance,
  isComplianceType,
  type PlainEventType,
  type ProceedingEventType,
  plainType,
  proceedingEvents,
} from '../../vocabulary.js';

const opened = ['consultations.requested'] as const;
const requested = ['panel.requested', ...opened] as const;
const established = ['panel.established', ...requested] as const;
const composed = ['panel.composed', ...established] as const;
const atWork = ['panel.resumed', ...composed] as const;
const circulated = ['panel.reportCirculated', ...atWork] as const;
const appealed = ['appeal.notified', ...circulated] as const;
const reviewed = ['appeal.reportCirculated', ...circulated] as const;
const decided = ['report.adopted', 'arbitration.awardNotified', ...reviewed] as const;
const retaliation = ['retaliation.requested', ...decided] as const;
const objected = ['retaliation.objected', ...retaliation] as const;

/**
 * What each fact presupposes, nearest first: the milestones that a bridge may imply where the record
 * lacks them. Never a settlement, a withdrawal, a rejection or an authorization; a suspension only before
 * its resumption.
 */
const presupposed: { readonly [K in PlainEventType]: readonly EventType[] } = {
  'consultations.requested': [],
  'consultations.circulated': opened,
  'consultations.accepted': opened,
  'consultations.refused': opened,
  'consultations.notAnswered': opened,
  'consultations.notEntered': opened,
  'consultations.joinRequested': opened,
  'consultations.joinAccepted': opened,
  'consultations.joinRefused': opened,
  'consultations.held': opened,
  'consultations.failed': opened,
  'goodOffices.begun': opened,
  'goodOffices.ended': opened,
  'panel.requested': opened,
  'panel.requestWithdrawn': requested,
  'panel.deferred': requested,
  'panel.established': requested,
  'panel.rejected': requested,
  'panel.thirdPartiesReserved': established,
  'panel.thirdPartiesWithdrew': established,
  'panel.termsOfReferenceSet': established,
  'panel.compositionRequested': established,
  'panel.composed': established,
  'panel.recomposed': atWork,
  'panel.timetableFixed': atWork,
  'panel.complainantSubmissionFiled': atWork,
  'panel.respondentSubmissionFiled': atWork,
  'panel.firstMeetingHeld': atWork,
  'panel.rebuttalsFiled': atWork,
  'panel.secondMeetingHeld': atWork,
  'panel.descriptivePartIssued': atWork,
  'panel.descriptivePartCommented': atWork,
  'panel.interimReportIssued': atWork,
  'panel.interimReviewRequested': atWork,
  'panel.interimReviewEnded': atWork,
  'panel.delayNotified': atWork,
  'panel.suspended': composed,
  'panel.resumed': ['panel.suspended', ...composed],
  'panel.lapsed': composed,
  'panel.finalReportIssued': atWork,
  'panel.circulationAnticipated': atWork,
  'panel.reportCirculated': atWork,
  'report.adoptionExtended': circulated,
  'report.adopted': reviewed,
  'report.rejected': reviewed,
  'appeal.notified': circulated,
  'appeal.crossNotified': appealed,
  'appeal.hearingHeld': appealed,
  'appeal.delayNotified': appealed,
  'appeal.suspended': appealed,
  'appeal.resumed': ['appeal.suspended', ...appealed],
  'appeal.reportCirculated': appealed,
  'appeal.withdrawn': appealed,
  'arbitration.agreed': opened,
  'arbitration.awardNotified': appealed,
  'implementation.intentionsStated': decided,
  'rpt.approved': decided,
  'rpt.agreed': decided,
  'rpt.awarded': decided,
  'rpt.arbitrationRequested': decided,
  'rpt.arbitratorAppointed': decided,
  'rpt.modified': decided,
  'rpt.expired': decided,
  'implementation.statusReported': decided,
  'implementation.complianceClaimed': decided,
  'implementation.complianceAgreed': decided,
  'sequencing.agreed': decided,
  'compensation.negotiationsRequested': decided,
  'compensation.agreed': decided,
  'retaliation.requested': decided,
  'retaliation.requestWithdrawn': retaliation,
  'retaliation.objected': retaliation,
  'retaliation.arbitrationReferred': retaliation,
  'retaliation.arbitrationSuspended': objected,
  'retaliation.arbitrationResumed': ['retaliation.arbitrationSuspended', ...objected],
  'retaliation.awardCirculated': objected,
  'retaliation.authorized': retaliation,
  'retaliation.applied': retaliation,
  'retaliation.terminated': retaliation,
  'settlement.notified': opened,
  'complaint.withdrawn': opened,
  'timeLimit.extended': [],
  'dsb.meetingScheduled': [],
  'dsb.specialMeetingRequested': [],
  note: [],
  'date.reached': [],
};

/**
 * What a fact presupposes, nearest first. A compliance proceeding has milestones of its own, and
 * comes after the adoption in the original one; no consultations come before it.
 */
export function presupposedBy(type: EventType): readonly EventType[] {
  const plain = presupposed[plainType(type)];
  if (!isComplianceType(type)) return plain;
  const own = plain.filter(isOwnOfRecourse);
  return [...own.map(inCompliance), ...decided];
}

const ofProceeding: ReadonlySet<string> = /* @__PURE__ */ new Set(proceedingEvents);

function isOwnOfRecourse(type: EventType): type is ProceedingEventType {
  return type !== 'consultations.requested' && ofProceeding.has(type);
}
