import { type Period, weeksAsDays } from '../calendar/period.js';
import type { Rule } from './rule.js';

/** Half a period (SCM 4.12): weeks become days first and months stay; a wait is rounded up, any other period down. */
export function halfOf({ kind }: Pick<Rule, 'kind'>, period: Period): Period {
  const { months, days } = weeksAsDays(period);
  const round = kind === 'waitingPeriod' ? Math.ceil : Math.floor;
  return Object.freeze({
    ...(months !== undefined && { months }),
    ...(days !== undefined && { days: round(days / 2) }),
  });
}
