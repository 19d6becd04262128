import type { Language } from '../language.js';

export const stages: Language['stages'] = {
  opening: 'opening of the dispute',
  consultations: 'consultations',
  panelRequested: 'consideration of the panel request',
  panel: 'panel proceedings',
  panelReport: 'panel report',
  appeal: 'appeal',
  appellateReport: 'Appellate Body report',
  implementation: 'implementation',
  ended: 'end of the dispute',
};

/** The innermost states, as short phrases. */
export const states: Language['states'] = {
  opening: 'consultations not yet requested',
  'consultations.window': 'a panel may not yet be requested',
  'consultations.panelMayBeRequested': 'a panel may be requested',
  'panelRequested.firstMeeting': 'request awaits its first DSB meeting',
  'panelRequested.deferred': 'establishment deferred at the first DSB meeting',
  'panel.composition': 'panel established, but not yet composed',
  'panel.atWork.begun': 'panel composed',
  'panel.atWork.timetableFixed': 'timetable fixed',
  'panel.atWork.complainantSubmissionFiled': 'first submission of the complainant received',
  'panel.atWork.respondentSubmissionFiled': 'first submission of the respondent received',
  'panel.atWork.firstMeetingHeld': 'first substantive meeting held',
  'panel.atWork.rebuttalsFiled': 'rebuttals received',
  'panel.atWork.secondMeetingHeld': 'second substantive meeting held',
  'panel.atWork.descriptivePartIssued': 'descriptive part of the report issued',
  'panel.atWork.descriptivePartCommented': 'comments on the descriptive part received',
  'panel.interimReview.reportIssued': 'interim report issued',
  'panel.interimReview.reviewRequested': 'review of the interim report requested',
  'panel.interimReview.reviewEnded': 'interim review ended',
  'panel.finalReport': 'final report issued to the parties',
  'panel.suspended': "panel's work suspended",
  'panelReport.awaitingAdoption': 'panel report circulated, neither adopted nor appealed',
  'panelReport.settlementRecorded': 'panel report recording the solution found',
  'appeal.review': 'appellate review',
  'appeal.noDivision': 'appeal that no division can hear',
  'appeal.arbitration': 'appeal by arbitration under DSU 25',
  appellateReport: 'Appellate Body report circulated, not yet adopted',
  'implementation.period.undetermined': 'reasonable period of time not determined',
  'implementation.period.arbitration': 'arbitration on the reasonable period of time',
  'implementation.period.running': 'reasonable period of time running',
  'implementation.period.expired': 'reasonable period of time expired',
  'implementation.compliance.none': 'no compliance proceeding',
  'implementation.compliance.consultations': 'consultations on compliance',
  'implementation.compliance.nonCompliance': 'non-compliance found',
  'implementation.compliance.noNonCompliance': 'no non-compliance found',
  'implementation.compliance.decided': 'compliance report adopted, result not recorded',
  'implementation.compliance.notAdopted': 'compliance report not adopted',
  'implementation.compliance.lapsed': 'authority for establishment of the compliance panel lapsed',
  'implementation.remedies.none': 'no compensation or retaliation sought',
  'implementation.remedies.negotiations': 'negotiations on compensation',
  'implementation.remedies.compensation': 'compensation agreed',
  'implementation.remedies.requested': 'authorization to retaliate requested',
  'implementation.remedies.arbitration': 'arbitration on retaliation',
  'implementation.remedies.arbitrationSuspended': 'arbitration on retaliation suspended',
  'implementation.remedies.awarded': "arbitrator's decision on retaliation circulated",
  'implementation.remedies.authorized': 'authorization to retaliate granted',
  'implementation.remedies.applied': 'retaliation applied',
  'implementation.remedies.terminated': 'retaliation terminated',
  'ended.settled': 'settled',
  'ended.withdrawn': 'complaint withdrawn',
  'ended.panelLapsed': 'authority for establishment of the panel lapsed',
  'ended.noFurtherAction': 'report adopted, no further action required',
  'ended.notAdopted': 'report not adopted',
  'ended.complied': 'compliance acknowledged',
};

/** The time to comply under SCM 4.7 and 7.9 is no reasonable period of time. */
export const statesInTrack: Language['statesInTrack'] = {
  prohibitedSubsidy: {
    'implementation.period.undetermined': 'withdrawal period of SCM 4.7 not known',
    'implementation.period.running': 'withdrawal period of SCM 4.7 running',
    'implementation.period.expired': 'withdrawal period of SCM 4.7 expired',
  },
  actionableSubsidy: {
    'implementation.period.undetermined': 'six months of SCM 7.9 not begun',
    'implementation.period.running': 'six months of SCM 7.9 running',
    'implementation.period.expired': 'six months of SCM 7.9 expired',
  },
};

/** Where nobody knows from the record how long the period is, nobody knows whether it runs. */
export const periodOfUnknownLength = 'reasonable period of time set, its length not on record';

export const outcomes: Language['outcomes'] = {
  settled: 'settled by a mutually agreed solution',
  withdrawn: 'complaint withdrawn',
  panelLapsed: 'authority for establishment of the panel lapsed',
  noFurtherAction: 'report adopted, no further action required',
  notAdopted: 'report not adopted, by consensus of the DSB',
  complied: 'compliance acknowledged by the parties',
};

/** The labels of the WTO's own list of disputes by current status. */
export const wtoStatuses: Language['wtoStatuses'] = {
  inConsultations: 'In consultations',
  panelEstablished: 'Panel established, but not yet composed',
  panelComposed: 'Panel composed',
  panelReportCirculated: 'Panel report circulated',
  panelReportUnderAppeal: 'Panel report under appeal',
  appellateReportCirculated: 'Appellate Body report circulated',
  adoptedNoFurtherAction: 'Report(s) adopted, no further action required',
  adoptedWithRecommendations: 'Report(s) adopted, with recommendation to bring measure(s) into conformity',
  implementationNotified: 'Implementation notified by respondent',
  settledOnImplementation: 'Mutually acceptable solution on implementation notified',
  complianceOngoing: 'Compliance proceedings ongoing',
  complianceNonCompliance: 'Compliance proceedings completed with finding(s) of non-compliance',
  complianceNoNonCompliance: 'Compliance proceedings completed without finding of non-compliance',
  retaliationRequested: 'Authorization to retaliate requested (including 22.6 arbitration)',
  retaliationGranted: 'Authorization to retaliate granted',
  settledOrTerminated: 'Settled or terminated (withdrawn, mutually agreed solution)',
  panelLapsed: 'Authority for panel lapsed',
};
