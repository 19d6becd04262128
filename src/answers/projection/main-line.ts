import { untimedActs as untimed } from '../../law/acts.js';
import { timedActs as timed } from '../../law/timed-acts.js';
import type { PlainStateName } from '../../vocabulary.js';
import {
  afterCirculation,
  afterFinalReport,
  atFirstMeeting,
  type Choice,
  duringComposition,
  duringSuspension,
  uponRequestToRetaliate,
  whilePeriodIsUndetermined,
  whilePeriodRuns,
  withoutCompliance,
} from './choices.js';
import type { Situation } from './situation.js';

/** How the main line goes on from a state: always in one way, or in a way that depends on the situation. */
export type Onward = Choice | ((situation: Situation) => Choice);

/**
 * The main line: from each state, how it goes on to the adoption of the reports, the end of the
 * reasonable period and the authorization to retaliate.
 */
export const mainLine: Readonly<Record<PlainStateName, Onward>> = {
  opening: untimed.requestConsultations,
  'consultations.window': untimed.requestPanel,
  'consultations.panelMayBeRequested': untimed.requestPanel,
  'panelRequested.firstMeeting': atFirstMeeting,
  'panelRequested.deferred': untimed.establishPanel,
  'panel.composition': duringComposition,
  'panel.atWork.begun': timed.fixTimetable,
  'panel.atWork.timetableFixed': timed.fileComplainantSubmission,
  'panel.atWork.complainantSubmissionFiled': timed.fileRespondentSubmission,
  'panel.atWork.respondentSubmissionFiled': timed.holdFirstMeeting,
  'panel.atWork.firstMeetingHeld': timed.fileRebuttals,
  'panel.atWork.rebuttalsFiled': timed.holdSecondMeeting,
  'panel.atWork.secondMeetingHeld': timed.issueDescriptivePart,
  'panel.atWork.descriptivePartIssued': timed.commentOnDescriptivePart,
  'panel.atWork.descriptivePartCommented': timed.issueInterimReport,
  'panel.interimReview.reportIssued': timed.requestInterimReview,
  'panel.interimReview.reviewRequested': timed.endInterimReview,
  'panel.interimReview.reviewEnded': timed.issueFinalReport,
  'panel.finalReport': afterFinalReport,
  'panel.suspended': duringSuspension,
  'panelReport.awaitingAdoption': afterCirculation,
  'panelReport.settlementRecorded': 'ends',
  'appeal.review': timed.circulateAppellateReport,
  'appeal.noDivision': 'ends',
  'appeal.arbitration': timed.notifyAward,
  appellateReport: timed.adoptAppellateReport,
  'implementation.period.undetermined': whilePeriodIsUndetermined,
  'implementation.period.arbitration': timed.awardPeriod,
  'implementation.period.running': whilePeriodRuns,
  'implementation.period.expired': 'rests',
  'implementation.compliance.none': 'rests',
  'implementation.compliance.consultations': untimed.requestPanel,
  'implementation.compliance.nonCompliance': 'rests',
  'implementation.compliance.noNonCompliance': 'ends',
  'implementation.compliance.decided': 'rests',
  'implementation.compliance.notAdopted': 'rests',
  'implementation.compliance.lapsed': 'rests',
  'implementation.remedies.none': withoutCompliance,
  'implementation.remedies.negotiations': withoutCompliance,
  'implementation.remedies.compensation': 'ends',
  'implementation.remedies.requested': uponRequestToRetaliate,
  'implementation.remedies.arbitration': untimed.decideOnRetaliation,
  'implementation.remedies.arbitrationSuspended': untimed.resumeArbitration,
  'implementation.remedies.awarded': timed.authorizeAfterAward,
  'implementation.remedies.authorized': 'ends',
  'implementation.remedies.applied': 'ends',
  'implementation.remedies.terminated': 'ends',
  'ended.settled': 'ends',
  'ended.withdrawn': 'ends',
  'ended.panelLapsed': 'ends',
  'ended.noFurtherAction': 'ends',
  'ended.notAdopted': 'ends',
  'ended.complied': 'ends',
};
