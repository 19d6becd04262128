import type { PlainEventType } from '../vocabulary.js';
import type { Act } from './acts.js';

/**
 * Acts that rules of the table time, in the order of the procedure. The rule that runs says when and
 * under which provision; the citation given here is for the case that none of them runs.
 */
export const timedActs = {
  askToCompose: { event: 'panel.compositionRequested', who: 'eitherParty', citation: 'DSU 8.7' },
  fixTimetable: { event: 'panel.timetableFixed', who: 'panel', citation: 'DSU 12.3' },
  fileComplainantSubmission: {
    event: 'panel.complainantSubmissionFiled',
    who: 'complainant',
    citation: 'DSU Appendix 3',
  },
  fileRespondentSubmission: {
    event: 'panel.respondentSubmissionFiled',
    who: 'respondent',
    citation: 'DSU Appendix 3',
  },
  holdFirstMeeting: { event: 'panel.firstMeetingHeld', who: 'panel', citation: 'DSU Appendix 3' },
  fileRebuttals: { event: 'panel.rebuttalsFiled', who: 'eitherParty', citation: 'DSU Appendix 3' },
  holdSecondMeeting: { event: 'panel.secondMeetingHeld', who: 'panel', citation: 'DSU Appendix 3' },
  issueDescriptivePart: { event: 'panel.descriptivePartIssued', who: 'panel', citation: 'DSU 15.1' },
  commentOnDescriptivePart: { event: 'panel.descriptivePartCommented', who: 'eitherParty', citation: 'DSU 15.1' },
  issueInterimReport: { event: 'panel.interimReportIssued', who: 'panel', citation: 'DSU 15.2' },
  requestInterimReview: { event: 'panel.interimReviewRequested', who: 'eitherParty', citation: 'DSU 15.2' },
  endInterimReview: { event: 'panel.interimReviewEnded', who: 'panel', citation: 'DSU 15.2' },
  issueFinalReport: { event: 'panel.finalReportIssued', who: 'panel', citation: 'DSU 12.8' },
  /** An appeal by arbitration is made while the panel is suspended, before the report is circulated. */
  suspendForAppeal: { event: 'panel.suspended', who: 'eitherParty', citation: 'DSU 12.12, 25' },
  resumePanel: { event: 'panel.resumed', who: 'complainant', citation: 'DSU 12.12' },
  circulateReport: { event: 'panel.reportCirculated', who: 'panel', citation: 'DSU 12.9' },
  appeal: { event: 'appeal.notified', who: 'eitherParty', citation: 'DSU 16.4' },
  circulateAppellateReport: { event: 'appeal.reportCirculated', who: 'appellateBody', citation: 'DSU 17.5' },
  notifyAward: { event: 'arbitration.awardNotified', who: 'arbitrators', citation: 'DSU 25.3' },
  adoptPanelReport: {
    event: 'report.adopted',
    who: 'dsb',
    citation: 'DSU 16.4',
    onAgendaAfter: ['panel.reportCirculated'],
  },
  adoptAppellateReport: {
    event: 'report.adopted',
    who: 'dsb',
    citation: 'DSU 17.14',
    onAgendaAfter: ['appeal.reportCirculated'],
  },
  stateIntentions: { event: 'implementation.intentionsStated', who: 'respondent', citation: 'DSU 21.3' },
  agreeOnPeriod: { event: 'rpt.agreed', who: 'parties', citation: 'DSU 21.3(b)' },
  awardPeriod: { event: 'rpt.awarded', who: 'arbitrator', citation: 'DSU 21.3(c)' },
  reachEndOfPeriod: {
    event: 'rpt.expired',
    who: 'respondent',
    citation: 'DSU 21.3',
    endOf: 'dsu-21-3-reasonable-period',
  },
  requestRetaliation: { event: 'retaliation.requested', who: 'complainant', citation: 'DSU 22.2' },
  objectToRetaliation: { event: 'retaliation.objected', who: 'respondent', citation: 'DSU 22.6' },
  authorizeAfterAward: {
    event: 'retaliation.authorized',
    who: 'dsb',
    citation: 'DSU 22.7',
    onAgendaAfter: ['retaliation.awardCirculated', 'retaliation.requested'],
  },
} as const satisfies Readonly<Record<string, Act<PlainEventType>>>;
