import type { Period } from '../calendar/period.js';
import type { PlainEventType, Role } from '../vocabulary.js';
import type { RuleId } from './rules.js';

/** A step of the published schedule: it has the length of a rule, or one that no provision states. */
export type ScheduledStep = { readonly event: PlainEventType; readonly who: Role } & (
  | { readonly rule: RuleId; readonly longest?: RuleId }
  | { readonly practice: Period; readonly citation: string }
);

interface Schedule {
  readonly untilReport: readonly ScheduledStep[];
  readonly withoutAppeal: readonly ScheduledStep[];
  readonly withAppeal: readonly ScheduledStep[];
}

/**
 * The schedule that the WTO publishes for a dispute in general: "How long to settle a dispute?",
 * https://www.wto.org/english/thewto_e/whatis_e/tif_e/disp1_e.htm. A step has the length of the rule that it
 * names; only the forty-five days stand in no provision.
 */
export const publishedSchedule: Schedule = {
  untilReport: [
    { event: 'panel.requested', who: 'complainant', rule: 'dsu-4-7-request-panel' },
    { event: 'panel.composed', who: 'parties', practice: { days: 45 }, citation: 'DSU 6.1, 8.7 (practice)' },
    { event: 'panel.finalReportIssued', who: 'panel', rule: 'dsu-12-8-final-report' },
    { event: 'panel.reportCirculated', who: 'panel', rule: 'dsu-app3-12-k' },
  ],
  withoutAppeal: [{ event: 'report.adopted', who: 'dsb', rule: 'dsu-16-4-adopt' }],
  withAppeal: [
    { event: 'appeal.notified', who: 'eitherParty', rule: 'dsu-16-4-appeal' },
    {
      event: 'appeal.reportCirculated',
      who: 'appellateBody',
      rule: 'dsu-17-5-sixty',
      longest: 'dsu-17-5-ninety-cap',
    },
    { event: 'report.adopted', who: 'dsb', rule: 'dsu-17-14-adopt' },
  ],
};
