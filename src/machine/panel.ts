import { noted } from './noted.js';
import { guarded } from './passes.js';
import { type ProceedingState, proceeding } from './setup.js';
import type { Home } from './time.js';

/** Where the work of a panel leads. */
export interface PanelExits {
  readonly home: Home;
  /** The state that holds those of the proceeding, as an id: `#dispute`. */
  readonly root: string;
  readonly lapsed: string;
}

/** What can happen to a sitting panel at any time. */
const whileSitting = (root: string) =>
  ({
    'panel.recomposed': noted,
    'panel.delayNotified': noted,
    'panel.circulationAnticipated': noted,
    'panel.suspended': { target: `${root}.panel.suspended` },
    'panel.reportCirculated': [
      { guard: 'isBrief', target: `${root}.panelReport.settlementRecorded` },
      { target: `${root}.panelReport` },
    ],
    'appeal.notified': { guard: 'toArbitration', target: `${root}.appeal.arbitration` },
  }) as const satisfies ProceedingState['on'];

const finalReport = (root: string) =>
  ({
    ...whileSitting(root),
    'panel.finalReportIssued': { target: `${root}.panel.finalReport` },
  }) as const satisfies ProceedingState['on'];

const interimReview = (root: string) =>
  ({
    ...finalReport(root),
    'panel.interimReportIssued': { target: `${root}.panel.interimReview.reportIssued` },
    'panel.interimReviewRequested': { target: `${root}.panel.interimReview.reviewRequested` },
    'panel.interimReviewEnded': { target: `${root}.panel.interimReview.reviewEnded` },
  }) as const satisfies ProceedingState['on'];

/** The facts of a panel at work, each with the state that it leads to; the steps are optional. */
export const panelWork = (root: string) =>
  ({
    ...interimReview(root),
    'panel.termsOfReferenceSet': noted,
    'panel.timetableFixed': { target: `${root}.panel.atWork.timetableFixed` },
    'panel.complainantSubmissionFiled': { target: `${root}.panel.atWork.complainantSubmissionFiled` },
    'panel.respondentSubmissionFiled': { target: `${root}.panel.atWork.respondentSubmissionFiled` },
    'panel.firstMeetingHeld': { target: `${root}.panel.atWork.firstMeetingHeld` },
    'panel.rebuttalsFiled': { target: `${root}.panel.atWork.rebuttalsFiled` },
    'panel.secondMeetingHeld': { target: `${root}.panel.atWork.secondMeetingHeld` },
    'panel.descriptivePartIssued': { target: `${root}.panel.atWork.descriptivePartIssued` },
    'panel.descriptivePartCommented': { target: `${root}.panel.atWork.descriptivePartCommented` },
  }) as const satisfies ProceedingState['on'];

/** The facts of a panel whose authority had lapsed: each shows that its work went on, also those that are else only noted. */
export const panelTakenUp = (root: string) => {
  const resumed = { target: `${root}.panel.resuming` } as const;
  return {
    ...panelWork(root),
    'panel.resumed': resumed,
    'panel.termsOfReferenceSet': resumed,
    'panel.recomposed': resumed,
    'panel.delayNotified': resumed,
    'panel.circulationAnticipated': resumed,
    'panel.lapsed': noted,
  } as const satisfies ProceedingState['on'];
};

/**
 * Until a report is circulated a further panel may be asked for, by another complainant or by the same one. It joins
 * the first one, and moves nothing. Compliance proceedings have a recourse for each request instead.
 */
const furtherPanels = {
  'panel.requested': noted,
  'panel.deferred': [{ guard: 'isAboutRequest' }, { guard: 'fillsGap' }],
  'panel.established': [{ guard: 'isAboutRequest' }, { guard: 'fillsGap' }],
  'panel.requestWithdrawn': { guard: 'isAboutRequest' },
  'panel.rejected': { guard: 'isAboutRequest' },
  'panel.composed': [{ guard: 'isFurtherComposition' }, { guard: 'fillsGap' }],
} as const satisfies ProceedingState['on'];

/** The panel from its establishment to the circulation of its report (DSU 8, 12, 15). */
export const panel = ({ home, root, lapsed }: PanelExits) => {
  const at = { home };
  const work = panelWork(root);
  return proceeding.createStateConfig({
    description: 'A panel is established.',
    meta: { articles: ['DSU 6', 'DSU 8', 'DSU 12', 'DSU 15'] },
    initial: 'composition',
    on: home === 'original' ? furtherPanels : {},
    states: {
      composition: {
        description: 'The panel is established and awaits its panelists.',
        meta: { articles: ['DSU 7', 'DSU 8'] },
        on: {
          ...guarded(work, 'originalPanelSits'),
          'panel.compositionRequested': noted,
          'panel.termsOfReferenceSet': noted,
          'panel.composed': { target: 'atWork' },
        },
      },
      atWork: {
        description: 'The panel receives submissions, meets with the parties and drafts its report.',
        tags: 'panelSits',
        meta: { articles: ['DSU 12', 'DSU Appendix 3'] },
        initial: 'begun',
        states: {
          begun: { description: 'The panel is composed.' },
          timetableFixed: { description: 'The timetable is fixed.' },
          complainantSubmissionFiled: { description: "The complainant's first submission is filed." },
          respondentSubmissionFiled: { description: "The respondent's first submission is filed." },
          firstMeetingHeld: { description: 'The first meeting with the parties was held.' },
          rebuttalsFiled: { description: 'The written rebuttals are filed.' },
          secondMeetingHeld: { description: 'The second meeting with the parties was held.' },
          descriptivePartIssued: { description: 'The descriptive part is with the parties.' },
          descriptivePartCommented: { description: 'The parties have commented on the descriptive part.' },
          history: { type: 'history' },
        },
        on: work,
      },
      interimReview: {
        description: 'The interim report is with the parties for comment.',
        tags: 'panelSits',
        meta: { articles: ['DSU 15.2'] },
        initial: 'reportIssued',
        states: {
          reportIssued: { description: 'A review may be requested.' },
          reviewRequested: { description: 'A review of the interim report is requested.' },
          reviewEnded: { description: 'The interim review has ended.' },
          history: { type: 'history' },
        },
        on: interimReview(root),
      },
      finalReport: {
        description: 'The final report is with the parties and not yet circulated to Members.',
        tags: 'panelSits',
        meta: { articles: ['DSU 12.8', 'DSU 12.9'] },
        on: finalReport(root),
      },
      suspended: {
        description: 'The work of the panel is suspended; after more than twelve months its authority lapses.',
        tags: 'suspended',
        meta: { articles: ['DSU 12.12'] },
        always: [
          { guard: { type: 'lapsed', params: at }, actions: { type: 'lapseByItself', params: at }, target: lapsed },
          {
            guard: { type: 'suspensionIsOver', params: at },
            actions: { type: 'resumeByItself', params: at },
            target: 'resuming',
          },
        ],
        on: {
          'panel.suspended': noted,
          'panel.resumed': { target: 'resuming' },
          'panel.lapsed': { target: lapsed },
          'appeal.notified': { guard: 'toArbitration', target: `${root}.appeal.arbitration` },
        },
      },
      resuming: {
        description: 'The panel takes up its work where it left it.',
        meta: { articles: ['DSU 12.12'] },
        always: [
          { guard: { type: 'finalReportIssued', params: at }, target: 'finalReport' },
          { guard: { type: 'interimReportIssued', params: at }, target: 'interimReview.history' },
          { target: 'atWork.history' },
        ],
      },
    },
  } satisfies ProceedingState);
};
