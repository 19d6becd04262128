import { fromDay } from '../../calendar/date.js';
import type { Period } from '../../calendar/period.js';
import { citationOf } from '../../clocks/citation.js';
import { periodsOfRule } from '../../clocks/docket.js';
import { rules } from '../../law/rules.js';
import { timedActs } from '../../law/timed-acts.js';
import type { DisputeEvent } from '../../record/events.js';
import { heldBy } from '../deadlines.js';
import { periodLearnt } from './experience.js';
import type { NextAct } from './next-act.js';
import type { ProjectedStep } from './step.js';
import type { TimeLimits } from './time-limits.js';
import { exceededOn, hadRunOut, type Timing } from './timing.js';

/** A step of the path: an act, the time-limits that it stands under, and its day. */
export interface PathStep {
  readonly next: NextAct;
  readonly limits: TimeLimits;
  readonly timing: Timing;
}

/** The fact that the act would be. */
export function factOf(step: PathStep): DisputeEvent {
  const { type, recourse } = step.next;
  const period = guidedLength(step);
  // An act of the main line needs no field besides these, so the event is one of its type.
  return {
    type,
    date: fromDay(step.timing.day),
    ...(period !== undefined && { period }),
    ...(recourse !== undefined && { recourse }),
  } as DisputeEvent;
}

/** The length by which the law guides what the act decides (DSU 21.3(c)), unless that time is over. */
function guidedLength({ next, limits, timing }: PathStep): Period | undefined {
  const { event } = next.act;
  const { history } = limits.situation;
  if (history !== undefined && next.type === timedActs.agreeOnPeriod.event) return periodLearnt(history);
  const guidelines = rules.filter(({ guides }) => guides === event);
  const guiding = guidelines.flatMap(({ id }) => periodsOfRule(limits.situation.docket, id)).at(-1);
  return guiding?.due !== undefined && guiding.due > timing.day ? guiding.length : undefined;
}

/** The step as `project` answers it. */
export function projectedStep({ next, limits, timing }: PathStep, fact: DisputeEvent): ProjectedStep {
  const { act, type, recourse } = next;
  const { day, isDated, limit, rule, ...length } = timing;
  const { caseFile, history } = limits.situation;
  const isSet = 'period' in fact && typeof fact.period === 'object';
  const isLearnt = isSet && history !== undefined && type === timedActs.agreeOnPeriod.event;
  const exceeds = isDated ? exceededOn(day, limits) : [];
  return Object.freeze({
    event: type,
    ...(isDated ? { date: fact.date } : { notBefore: fact.date }),
    limit,
    ...(rule !== undefined && { rule }),
    citation:
      rule === undefined
        ? act.citation
        : citationOf({ rule, inCompliance: false, recourse, choice: undefined }, caseFile),
    who: act.who,
    ...heldBy(act.who, { recourse, party: undefined }, caseFile),
    ...length,
    ...(hadRunOut(limits) && { late: true as const }),
    ...(exceeds.length > 0 && { exceeds: Object.freeze(exceeds) }),
    ...(isSet && { period: fact.period as Period }),
    ...(isLearnt && { periodsKnown: history.periods.length }),
    ...(recourse !== undefined && { recourse }),
  });
}
