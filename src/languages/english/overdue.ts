import type { Language, OverdueWords } from '../language.js';

/** What is not on record where a duty is past its day, by the fact that would fulfil it. */
export const unrecorded: Language['unrecorded'] = {
  'consultations.accepted': 'no reply',
  'consultations.held': 'no meeting in consultations',
  'panel.established': 'the establishment of the panel',
  'panel.composed': 'the composition of the panel',
  'panel.timetableFixed': 'the timetable of the panel',
  'panel.finalReportIssued': 'the final report of the panel',
  'panel.delayNotified': 'no notice of delay',
  'panel.reportCirculated': 'the circulation of the panel report',
  'panel.complainantSubmissionFiled': 'the first submission of the complainant',
  'panel.respondentSubmissionFiled': 'the first submission of the respondent',
  'panel.firstMeetingHeld': 'the first substantive meeting',
  'panel.rebuttalsFiled': 'no rebuttals',
  'panel.secondMeetingHeld': 'the second substantive meeting',
  'panel.descriptivePartIssued': 'the descriptive part of the report',
  'panel.descriptivePartCommented': 'no comments on the descriptive part',
  'panel.interimReportIssued': 'the interim report',
  'panel.interimReviewRequested': 'no request for a review of the interim report',
  'panel.interimReviewEnded': 'the end of the interim review',
  'report.adopted': 'the adoption of the report',
  'appeal.reportCirculated': 'no report of the Appellate Body',
  'appeal.delayNotified': 'no notice of delay',
  'appeal.hearingHeld': 'the oral hearing',
  'implementation.intentionsStated': 'no statement of intentions',
  'rpt.awarded': 'no award on the period',
  'rpt.arbitratorAppointed': 'no appointment of an arbitrator',
  'rpt.approved': 'the determination of the period',
  'implementation.statusReported': 'no status report',
  'compensation.agreed': 'no agreement on compensation',
  'retaliation.authorized': 'no authorization to retaliate',
  'retaliation.requested': 'no request for authorization to retaliate',
  'retaliation.awardCirculated': 'no decision of the arbitrator (DSU 22.6)',
  'implementation.complianceClaimed': 'no notice of compliance',
  'arbitration.agreed': 'no agreement to arbitrate appeals',
  'arbitration.awardNotified': 'no award',
};

/** A duty past its day: "no reply is on record; the 10 days ended on Monday 23 September 2019". */
export function overdue({ fact, length, added, until }: OverdueWords): string {
  const what = unrecorded[fact];
  const verb = fact === 'panel.rebuttalsFiled' || fact === 'panel.descriptivePartCommented' ? 'are' : 'is';
  const time = `${length?.replace(/^1 /, '') ?? 'time for it'}${added ? ', with the time added,' : ''}`;
  return `${what} ${verb}${what.startsWith('no ') ? '' : ' not'} on record; the ${time} ended on ${until}`;
}

/** A dispute without a fact for three years. */
export const dormant: Language['dormant'] = ({ since, lastFact }) =>
  `Dormant since ${since}: the last fact on record is of ${lastFact}. Time-limits past their last day have lapsed, and only rights are listed as next steps`;
