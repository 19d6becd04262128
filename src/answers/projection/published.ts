import { type Day, fromDay, LAST_DAY } from '../../calendar/date.js';
import { lastDayOf, type Period } from '../../calendar/period.js';
import { publishedSchedule, type ScheduledStep } from '../../law/published-schedule.js';
import type { RuleId } from '../../law/rules.js';
import { ruleById } from '../../record/rule-by-id.js';
import type { Question } from './situation.js';
import type { Pace, ProjectedStep } from './step.js';

/**
 * The published schedule from a request for consultations on. It is counted as one period that grows
 * from step to step, months first, so that no step depends on the length of the month in which the one
 * before it ended.
 *
 * @param start the day of the request, which is not counted
 */
export function publishedFrom(
  start: Day,
  { pace, appeal }: Pick<Question, 'pace' | 'appeal'>,
): readonly ProjectedStep[] {
  const { untilReport, withAppeal, withoutAppeal } = publishedSchedule;
  let whole: Period = {};
  const steps: ProjectedStep[] = [];
  for (const scheduled of [...untilReport, ...(appeal ? withAppeal : withoutAppeal)]) {
    const { event, who } = scheduled;
    const length = lengthOf(scheduled, pace);
    whole = sum(whole, length.within);
    const day = lastDayOf(start, whole);
    if (day >= LAST_DAY) break;
    steps.push(Object.freeze({ event, date: fromDay(day), ...length, who }));
  }
  return Object.freeze(steps);
}

/** How long a step takes, and what says so. */
type Length = Pick<ProjectedStep, 'limit' | 'rule' | 'citation' | 'shortest' | 'longest'> & { readonly within: Period };

function lengthOf(step: ScheduledStep, pace: Pace): Length {
  if (!('rule' in step)) return { limit: 'practice', citation: step.citation, within: Object.freeze(step.practice) };
  const { rule, longest } = step;
  const { id, citation } = ruleById(pace === 'slowest' ? (longest ?? rule) : rule);
  const range = longest === undefined ? {} : { shortest: periodOf(rule), longest: periodOf(longest) };
  return { limit: 'law', rule: id, citation, within: periodOf(id), ...range };
}

function periodOf(rule: RuleId): Period {
  return ruleById(rule).period ?? {};
}

function sum(a: Period, b: Period): Period {
  const add = (unit: keyof Period) => (a[unit] ?? 0) + (b[unit] ?? 0);
  return { months: add('months'), weeks: add('weeks'), days: add('days') };
}
