import type { Day } from '../../calendar/date.js';
import type { CaseFile } from '../../casefile/case-file.js';
import type { Clock } from '../../clocks/clock.js';
import { periodsOfRule } from '../../clocks/docket.js';
import type { EventType } from '../../vocabulary.js';
import type { Situation } from './situation.js';

/** A period whose last day is known. */
export type DatedPeriod = Clock & { readonly due: Day };

/** The periods that have a last day and count to it from a fact, not from a step without a date. */
export function datedAmong(periods: readonly Clock[], situation: Situation): readonly DatedPeriod[] {
  return periods.filter(
    (period): period is DatedPeriod => period.due !== undefined && countsFromDate(period, situation),
  );
}

function countsFromDate(period: Clock, situation: Situation): boolean {
  const { trigger } = period;
  const { endOf } = trigger;
  if (endOf === undefined) return startIsDated(period, situation);
  const source = periodsOfRule(situation.docket, endOf).find(({ due }) => due === trigger.day);
  return source === undefined || countsFromDate(source, situation);
}

function startIsDated({ trigger, stated }: Clock, { caseFile, undated }: Situation): boolean {
  const start = stated === undefined ? startOf(trigger, caseFile) : trigger.event;
  const day = stated ?? trigger.day;
  return start === undefined || day === undefined || undated.get(start) !== day;
}

/** The fact from which a period counts; one that counts from the adoption does so from the award in its place. */
export function startOf({ event, field }: Clock['trigger'], { original }: CaseFile): EventType | undefined {
  if (field !== 'adoption') return event;
  return original.decision?.by === 'award' ? 'arbitration.awardNotified' : 'report.adopted';
}
