import { type Day, fromDay, LAST_DAY } from '../../calendar/date.js';
import { lastDayOf, type Period } from '../../calendar/period.js';
import type { RuleId } from '../../law/rules.js';
import { ruleById } from '../../record/rule-by-id.js';
import type { PlainEventType, Role } from '../../vocabulary.js';
import type { Pace, ProjectedStep } from './step.js';

/** A step of the published schedule: under a rule, or of a length that no article states. */
type PublishedStep = { readonly event: PlainEventType; readonly who: Role } & (
  | { readonly rule: RuleId; readonly longest?: RuleId }
  | { readonly practice: Period; readonly citation: string }
);

/*
 * "How long to settle a dispute?", https://www.wto.org/english/thewto_e/whatis_e/tif_e/disp1_e.htm.
 * The lengths are those of the rules named, read from the law table; only the forty-five days stand in
 * no article.
 */
const untilReport: readonly PublishedStep[] = [
  { event: 'panel.requested', who: 'complainant', rule: 'dsu-4-7-request-panel' },
  {
    event: 'panel.composed',
    who: 'parties',
    practice: { days: 45 },
    citation: 'DSU 6.1, 8.7 (practice)',
  },
  { event: 'panel.finalReportIssued', who: 'panel', rule: 'dsu-12-8-final-report' },
  { event: 'panel.reportCirculated', who: 'panel', rule: 'dsu-app3-12-k' },
];

const withoutAppeal: readonly PublishedStep[] = [{ event: 'report.adopted', who: 'dsb', rule: 'dsu-16-4-adopt' }];

const withAppeal: readonly PublishedStep[] = [
  { event: 'appeal.notified', who: 'eitherParty', rule: 'dsu-16-4-appeal' },
  {
    event: 'appeal.reportCirculated',
    who: 'appellateBody',
    rule: 'dsu-17-5-sixty',
    longest: 'dsu-17-5-ninety-cap',
  },
  { event: 'report.adopted', who: 'dsb', rule: 'dsu-17-14-adopt' },
];

/**
 * The published schedule from a request for consultations on. It is counted as one period that grows
 * from step to step, months first, so that no step depends on the length of the month in which the one
 * before it ended.
 */
export function publishedFrom(start: Day, { pace, appeal }: { pace: Pace; appeal: boolean }): readonly ProjectedStep[] {
  let whole: Period = {};
  const steps: ProjectedStep[] = [];
  for (const published of [...untilReport, ...(appeal ? withAppeal : withoutAppeal)]) {
    const step = stepOf(published, pace);
    whole = sum(whole, step.within);
    const day = lastDayOf(start, whole);
    if (day >= LAST_DAY) break;
    steps.push(Object.freeze({ event: published.event, date: fromDay(day), ...step, who: published.who }));
  }
  return Object.freeze(steps);
}

function stepOf(step: PublishedStep, pace: Pace) {
  if (!('rule' in step))
    return { limit: 'practice', citation: step.citation, within: Object.freeze(step.practice) } as const;
  const { rule, longest } = step;
  const governing = ruleById(pace === 'slowest' && longest !== undefined ? longest : rule);
  const range = longest === undefined ? {} : { shortest: lengthOf(rule), longest: lengthOf(longest) };
  return {
    limit: 'law',
    rule: governing.id,
    citation: governing.citation,
    within: lengthOf(governing.id),
    ...range,
  } as const;
}

function lengthOf(rule: RuleId): Period {
  return ruleById(rule).period ?? {};
}

function sum(a: Period, b: Period): Period {
  const add = (unit: keyof Period) => (a[unit] ?? 0) + (b[unit] ?? 0);
  return { months: add('months'), weeks: add('weeks'), days: add('days') };
}
