import type { EventType, PlainEventType } from '../vocabulary.js';
import type { RuleId } from './rules.js';

/** What counts once: a dispute, a panel, a report, or a compliance proceeding. */
export type CountedOnce = 'dispute' | 'panel' | 'report' | 'recourse';

/** A stretch of the procedure that is measured, from one fact to another. */
export interface Span {
  readonly from: EventType;
  readonly to: EventType;
  readonly once: CountedOnce;
  /** The time-limit that it stands against. Absent: the law has none from the one fact to the other. */
  readonly rule?: RuleId;
  /** The time-limit that stands in its place in a case of urgency. */
  readonly ruleIfUrgent?: RuleId;
  /** Facts that show that the end was passed, where the record does not have it. */
  readonly passedBy: readonly EventType[];
  /** Facts after which the end does not come, besides a settlement, a withdrawal and the lapse of the panel. */
  readonly endedBy?: readonly EventType[];
  /** Facts that show that the stretch began, where the record lacks its beginning. Absent: its end, and `passedBy`. */
  readonly begunBy?: readonly EventType[];
  /** The end is awaited only once this is on record; before that there is no case. */
  readonly awaitedSince?: EventType;
  /** Only cases with an appeal, or only those without one. */
  readonly appeal?: 'with' | 'without';
  /** It is the length of the period that the last fact sets, to the last day of that period. */
  readonly isLength?: true;
  /** Once begun, the end is owed unless the case ends. Elsewhere a case may go another way, or rest for good. */
  readonly isOwed?: true;
}

const afterAdoption: readonly EventType[] = [
  'implementation.intentionsStated',
  'rpt.agreed',
  'rpt.awarded',
  'rpt.arbitrationRequested',
  'implementation.complianceClaimed',
  'compliance.panel.established',
  'retaliation.requested',
];
const afterReport: readonly EventType[] = ['report.adopted', ...afterAdoption];
const afterCirculation: readonly EventType[] = ['appeal.notified', 'appeal.reportCirculated', ...afterReport];
const afterComposition: readonly EventType[] = ['panel.reportCirculated', ...afterCirculation];
const afterEstablishment: readonly EventType[] = [
  'panel.composed',
  'panel.compositionRequested',
  'panel.suspended',
  'panel.delayNotified',
  ...afterComposition,
];
const afterRequest: readonly EventType[] = ['panel.deferred', 'panel.established', ...afterEstablishment];

/** What shows that the time to comply was over, or was never set. */
const afterPeriod: readonly EventType[] = [
  'rpt.expired',
  'rpt.modified',
  'compliance.panel.requested',
  'compliance.panel.established',
  'retaliation.requested',
];

/** The stretches, in the order of the procedure. */
export const spans = {
  panelRequest: {
    from: 'consultations.requested',
    to: 'panel.requested',
    once: 'dispute',
    rule: 'dsu-4-7-request-panel',
    ruleIfUrgent: 'dsu-4-8-urgent-panel',
    passedBy: afterRequest,
  },
  establishment: {
    from: 'panel.requested',
    to: 'panel.established',
    once: 'dispute',
    rule: 'dsu-6-1-establish-at-second-meeting',
    passedBy: afterEstablishment,
    endedBy: ['panel.requestWithdrawn'],
    isOwed: true,
  },
  deferral: {
    from: 'panel.requested',
    to: 'panel.deferred',
    once: 'dispute',
    passedBy: [],
    endedBy: ['panel.established', 'panel.requestWithdrawn'],
  },
  secondMeeting: {
    from: 'panel.deferred',
    to: 'panel.established',
    once: 'dispute',
    rule: 'dsu-6-1-establish-at-second-meeting',
    passedBy: afterEstablishment,
    endedBy: ['panel.requestWithdrawn'],
    begunBy: [],
    isOwed: true,
  },
  composition: {
    from: 'panel.established',
    to: 'panel.composed',
    once: 'panel',
    rule: 'dsu-8-7-ask-dg',
    passedBy: afterComposition,
    isOwed: true,
  },
  panelWork: {
    from: 'panel.composed',
    to: 'panel.reportCirculated',
    once: 'report',
    rule: 'dsu-12-8-final-report',
    ruleIfUrgent: 'dsu-12-8-final-report-urgent',
    passedBy: afterCirculation,
    isOwed: true,
  },
  panelReport: {
    from: 'panel.established',
    to: 'panel.reportCirculated',
    once: 'report',
    rule: 'dsu-12-9-nine-month-cap',
    passedBy: afterCirculation,
    isOwed: true,
  },
  appeal: {
    from: 'panel.reportCirculated',
    to: 'appeal.notified',
    once: 'report',
    rule: 'dsu-16-4-appeal',
    passedBy: ['appeal.reportCirculated'],
    endedBy: ['report.adopted'],
  },
  adoption: {
    from: 'panel.reportCirculated',
    to: 'report.adopted',
    once: 'report',
    rule: 'dsu-16-4-adopt',
    passedBy: afterAdoption,
    appeal: 'without',
  },
  appellateReport: {
    from: 'appeal.notified',
    to: 'appeal.reportCirculated',
    once: 'report',
    rule: 'dsu-17-5-ninety-cap',
    passedBy: afterReport,
    endedBy: ['appeal.withdrawn', 'arbitration.awardNotified'],
    isOwed: true,
    begunBy: ['appeal.reportCirculated'],
  },
  appellateAdoption: {
    from: 'appeal.reportCirculated',
    to: 'report.adopted',
    once: 'report',
    rule: 'dsu-17-14-adopt',
    passedBy: afterAdoption,
    begunBy: [],
  },
  panelToAdoption: {
    from: 'panel.established',
    to: 'report.adopted',
    once: 'report',
    rule: 'dsu-20-no-appeal',
    passedBy: afterAdoption,
    endedBy: ['arbitration.awardNotified'],
    appeal: 'without',
  },
  panelToAdoptionAppealed: {
    from: 'panel.established',
    to: 'report.adopted',
    once: 'report',
    rule: 'dsu-20-appeal',
    passedBy: afterAdoption,
    endedBy: ['arbitration.awardNotified'],
    appeal: 'with',
  },
  requestToEstablishment: {
    from: 'consultations.requested',
    to: 'panel.established',
    once: 'dispute',
    passedBy: afterEstablishment,
  },
  requestToComposition: {
    from: 'consultations.requested',
    to: 'panel.composed',
    once: 'dispute',
    passedBy: afterComposition,
  },
  requestToReport: {
    from: 'consultations.requested',
    to: 'panel.reportCirculated',
    once: 'report',
    passedBy: afterCirculation,
  },
  requestToAdoption: {
    from: 'consultations.requested',
    to: 'report.adopted',
    once: 'report',
    passedBy: afterAdoption,
    endedBy: ['arbitration.awardNotified'],
  },
  intentions: {
    from: 'report.adopted',
    to: 'implementation.intentionsStated',
    once: 'dispute',
    rule: 'dsu-21-3-intentions',
    passedBy: ['rpt.agreed', 'rpt.awarded', 'rpt.arbitrationRequested', ...afterPeriod],
    endedBy: ['implementation.complianceClaimed'],
  },
  agreement: {
    from: 'report.adopted',
    to: 'rpt.agreed',
    once: 'dispute',
    rule: 'dsu-21-3-b-agree-rpt',
    passedBy: [],
    endedBy: ['rpt.arbitrationRequested', 'rpt.awarded', 'implementation.complianceClaimed', ...afterPeriod],
  },
  award: {
    from: 'report.adopted',
    to: 'rpt.awarded',
    once: 'dispute',
    rule: 'dsu-21-3-c-award',
    passedBy: [],
    endedBy: ['rpt.agreed', 'implementation.complianceClaimed', ...afterPeriod],
    awaitedSince: 'rpt.arbitrationRequested',
  },
  complianceReport: {
    from: 'compliance.panel.established',
    to: 'compliance.panel.reportCirculated',
    once: 'recourse',
    rule: 'dsu-21-5-report',
    passedBy: ['compliance.appeal.notified', 'compliance.report.adopted'],
    endedBy: ['implementation.complianceAgreed', 'compliance.panel.lapsed'],
    isOwed: true,
  },
  complianceAppellateReport: {
    from: 'compliance.appeal.notified',
    to: 'compliance.appeal.reportCirculated',
    once: 'recourse',
    rule: 'dsu-17-5-ninety-cap',
    passedBy: ['compliance.report.adopted'],
    endedBy: ['compliance.appeal.withdrawn', 'implementation.complianceAgreed'],
    isOwed: true,
    begunBy: ['compliance.appeal.reportCirculated'],
  },
  authorization: {
    from: 'retaliation.requested',
    to: 'retaliation.authorized',
    once: 'dispute',
    passedBy: ['retaliation.applied'],
    endedBy: ['retaliation.requestWithdrawn', 'implementation.complianceAgreed'],
  },
  agreedPeriod: {
    from: 'report.adopted',
    to: 'rpt.agreed',
    once: 'dispute',
    rule: 'dsu-21-3-c-guideline',
    passedBy: [],
    isLength: true,
  },
  awardedPeriod: {
    from: 'report.adopted',
    to: 'rpt.awarded',
    once: 'dispute',
    rule: 'dsu-21-3-c-guideline',
    passedBy: [],
    isLength: true,
  },
} as const satisfies Readonly<Record<string, Span>>;

/**
 * The name of a stretch of the procedure that is measured: `composition` is from the establishment of a panel to its
 * composition. `agreedPeriod` and `awardedPeriod` are the lengths of reasonable periods of time.
 *
 * @useDeclaredType
 */
export type SpanId = Extract<keyof typeof spans, string>;

export const spanIds = /* @__PURE__ */ Object.keys(spans) as readonly SpanId[];

export function spanOf(id: SpanId): Span {
  return spans[id];
}

/** The provisions under which what is counted is done. */
const citations: Readonly<Record<string, string>> = {
  panelRequested: 'DSU 6.2',
  panelEstablished: 'DSU 6.1',
  reportCirculated: 'DSU 12.9',
  deferred: 'DSU 6.1',
  appealed: 'DSU 16.4',
  complianceProceedings: 'DSU 21.5',
  retaliationRequested: 'DSU 22.2',
  retaliationAuthorized: 'DSU 22.6',
};

export function ruleOfRate(id: string): string | undefined {
  return citations[id];
}

/** A step of the path ahead, and the stretch that tells how long past disputes took to it. */
interface Learning {
  readonly span: SpanId;
  readonly after: PlainEventType;
  readonly event: PlainEventType;
  readonly inCompliance?: true;
}

/** From which stretches the path ahead can learn: the steps of the main line, and the lengths of reasonable periods. */
export const learntFrom: { readonly steps: readonly Learning[]; readonly periods: readonly SpanId[] } = {
  steps: [
    { span: 'panelRequest', after: 'consultations.requested', event: 'panel.requested' },
    { span: 'deferral', after: 'panel.requested', event: 'panel.deferred' },
    { span: 'secondMeeting', after: 'panel.deferred', event: 'panel.established' },
    { span: 'establishment', after: 'panel.requested', event: 'panel.established' },
    { span: 'composition', after: 'panel.established', event: 'panel.composed' },
    { span: 'panelReport', after: 'panel.established', event: 'panel.reportCirculated' },
    { span: 'panelWork', after: 'panel.composed', event: 'panel.reportCirculated' },
    { span: 'appeal', after: 'panel.reportCirculated', event: 'appeal.notified' },
    { span: 'adoption', after: 'panel.reportCirculated', event: 'report.adopted' },
    { span: 'appellateReport', after: 'appeal.notified', event: 'appeal.reportCirculated' },
    { span: 'appellateAdoption', after: 'appeal.reportCirculated', event: 'report.adopted' },
    { span: 'intentions', after: 'report.adopted', event: 'implementation.intentionsStated' },
    { span: 'agreement', after: 'report.adopted', event: 'rpt.agreed' },
    { span: 'award', after: 'report.adopted', event: 'rpt.awarded' },
    { span: 'complianceReport', after: 'panel.established', event: 'panel.reportCirculated', inCompliance: true },
    {
      span: 'complianceAppellateReport',
      after: 'appeal.notified',
      event: 'appeal.reportCirculated',
      inCompliance: true,
    },
    { span: 'authorization', after: 'retaliation.requested', event: 'retaliation.authorized' },
  ],
  periods: ['agreedPeriod'],
};
