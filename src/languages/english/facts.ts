import type { Language } from '../language.js';

/** Each fact as a noun phrase. */
export const facts: Language['facts'] = {
  'consultations.requested': 'request for consultations',
  'consultations.circulated': 'circulation of the request for consultations',
  'consultations.accepted': 'acceptance of the request for consultations',
  'consultations.refused': 'refusal of consultations',
  'consultations.notAnswered': 'statement that the request for consultations was not answered',
  'consultations.notEntered': 'statement that no consultations were entered into',
  'consultations.joinRequested': 'request to join the consultations',
  'consultations.joinAccepted': 'acceptance of a request to join the consultations',
  'consultations.joinRefused': 'refusal of a request to join the consultations',
  'consultations.held': 'holding of consultations',
  'consultations.failed': 'joint statement that consultations have failed to settle the dispute',

  'panel.requested': 'request for a panel',
  'panel.requestWithdrawn': 'withdrawal of the request for a panel',
  'panel.deferred': 'deferral of the establishment of the panel',
  'panel.established': 'establishment of the panel',
  'panel.rejected': 'decision not to establish a panel',
  'panel.thirdPartiesReserved': 'reservation of third-party rights',
  'panel.thirdPartiesWithdrew': 'withdrawal of third parties',
  'panel.termsOfReferenceSet': 'setting of special terms of reference',
  'panel.compositionRequested': 'request that the Director-General compose the panel',
  'panel.composed': 'composition of the panel',
  'panel.recomposed': 'replacement of a panelist',
  'panel.timetableFixed': "fixing of the panel's timetable",
  'panel.complainantSubmissionFiled': 'first written submission of the complainant',
  'panel.respondentSubmissionFiled': 'first written submission of the respondent',
  'panel.firstMeetingHeld': 'first substantive meeting of the panel',
  'panel.rebuttalsFiled': 'written rebuttals',
  'panel.secondMeetingHeld': 'second substantive meeting of the panel',
  'panel.descriptivePartIssued': 'issuance of the descriptive part of the report',
  'panel.descriptivePartCommented': 'comments on the descriptive part of the report',
  'panel.interimReportIssued': 'issuance of the interim report',
  'panel.interimReviewRequested': 'request for a review of the interim report',
  'panel.interimReviewEnded': 'end of the interim review',
  'panel.delayNotified': 'notice of delay of the panel report',
  'panel.suspended': "suspension of the panel's work",
  'panel.resumed': "resumption of the panel's work",
  'panel.lapsed': 'lapse of the authority for establishment of the panel',
  'panel.finalReportIssued': 'issuance of the final report to the parties',
  'panel.circulationAnticipated': 'announcement of the circulation of the panel report',
  'panel.reportCirculated': 'circulation of the panel report',

  'report.adoptionExtended': 'extension of the period for adoption and appeal',
  'report.adopted': 'adoption of the report',
  'report.rejected': 'decision not to adopt the report',
  'appeal.notified': 'notice of appeal',
  'appeal.crossNotified': 'notice of other appeal',
  'appeal.hearingHeld': 'oral hearing in the appeal',
  'appeal.delayNotified': 'notice of delay of the Appellate Body report',
  'appeal.suspended': 'suspension of the appeal proceedings',
  'appeal.resumed': 'resumption of the appeal proceedings',
  'appeal.reportCirculated': 'circulation of the Appellate Body report',
  'appeal.withdrawn': 'withdrawal of the appeal',

  'arbitration.agreed': 'agreement to arbitrate under DSU 25',
  'arbitration.awardNotified': 'notification of the award under DSU 25',

  'implementation.intentionsStated': 'statement of intentions on implementation',
  'rpt.approved': 'approval of the reasonable period of time by the DSB',
  'rpt.agreed': 'agreement on the reasonable period of time',
  'rpt.awarded': 'award on the reasonable period of time',
  'rpt.arbitrationRequested': 'request for arbitration on the reasonable period of time',
  'rpt.arbitratorAppointed': 'appointment of the arbitrator on the reasonable period of time',
  'rpt.modified': 'modification of the reasonable period of time',
  'rpt.expired': 'expiry of the reasonable period of time',
  'implementation.statusReported': 'status report on implementation',
  'implementation.complianceClaimed': 'notification of compliance by the respondent',
  'implementation.complianceAgreed': 'acknowledgement by the parties that the respondent has complied',
  'sequencing.agreed': 'agreement on the sequence of DSU 21.5 and 22',

  'compensation.negotiationsRequested': 'request for negotiations on compensation',
  'compensation.agreed': 'agreement on compensation',
  'retaliation.requested': 'request for authorization to retaliate',
  'retaliation.requestWithdrawn': 'withdrawal of the request for authorization to retaliate',
  'retaliation.objected': 'objection to the proposed retaliation',
  'retaliation.arbitrationReferred': 'referral of the proposed retaliation to arbitration',
  'retaliation.arbitrationSuspended': 'suspension of the arbitration on retaliation',
  'retaliation.arbitrationResumed': 'resumption of the arbitration on retaliation',
  'retaliation.awardCirculated': "circulation of the arbitrator's decision on retaliation",
  'retaliation.authorized': 'authorization to retaliate',
  'retaliation.applied': 'application of the authorized retaliation',
  'retaliation.terminated': 'end of the retaliation',

  'goodOffices.begun': 'beginning of good offices, conciliation or mediation',
  'goodOffices.ended': 'end of good offices, conciliation or mediation',
  'settlement.notified': 'notification of a mutually agreed solution',
  'complaint.withdrawn': 'withdrawal of the complaint',
  'timeLimit.extended': 'extension of a time-limit',
  'dsb.meetingScheduled': 'scheduling of a DSB meeting',
  'dsb.specialMeetingRequested': 'request for a special meeting of the DSB',
  note: 'fact outside the DSU',
  'date.reached': 'passing of time',
};

const ordinals = ['second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];

/** Marks the phrase of a fact, a state or an act as of a compliance proceeding. The second and later ones have a number. */
export function inCompliance(phrase: string, recourse?: number): string {
  return `${phrase} (compliance proceeding, ${numbered(recourse)}DSU 21.5)`;
}

function numbered(recourse: number | undefined): string {
  if (recourse === undefined || recourse === 1) return '';
  const ordinal = ordinals[recourse - 2];
  return `${ordinal === undefined ? `recourse number ${recourse}` : `${ordinal} recourse`} to `;
}
