import type { Day } from '../../calendar/date.js';
import type { Period } from '../../calendar/period.js';
import { rolledForward } from '../../calendar/workdays.js';
import { type Clock, endOfDoubt, isPast } from '../../clocks/clock.js';
import { lawOf } from '../../clocks/rule-book.js';
import type { RuleId } from '../../law/rules.js';
import type { EventType } from '../../vocabulary.js';
import { type DatedPeriod, datedAmong, startOf } from './dated.js';
import { experienceOf, type Learnt } from './experience.js';
import { type FirstDay, firstDayOf } from './first-day.js';
import type { NextAct } from './next-act.js';
import type { Situation } from './situation.js';
import type { Limit } from './step.js';
import { ruleOver, strongest, type TimeLimits } from './time-limits.js';

/** When a step is taken, and what says so. */
export interface Timing {
  /** The day of the step; where it has no date, the first day on which it could be taken. */
  readonly day: Day;
  readonly isDated: boolean;
  readonly limit: Limit;
  readonly rule?: RuleId;
  /** The length that the rule sets, where the step has no date. */
  readonly within?: Period;
  /** The fact from which the length counts. */
  readonly after?: EventType;
  /** The rule from whose last day the length counts. */
  readonly afterEndOf?: RuleId;
  /** How many past disputes the length rests on. */
  readonly n?: number;
  /** The days of that length that had passed on the date asked. */
  readonly passed?: number;
}

/** The first day at the fastest pace, the last at the slowest; an act that comes by itself comes on its day. */
export function timingOf(next: NextAct, limits: TimeLimits): Timing {
  const first = firstDayOf(next, limits);
  const learnt = experienceOf(next, limits.situation);
  if (learnt !== undefined) return onExperience(first, learnt, limits);
  if (limits.situation.history !== undefined && next.act.endOf === undefined) return unlearnt(first, limits);
  const isAtOnce = limits.situation.pace === 'fastest' || next.act.on !== undefined;
  return isAtOnce ? onFirstDay(first, limits) : onLastDay(first, limits);
}

/** On the working day by which past disputes had come there, unless the law allows the act only later. */
function onExperience(first: FirstDay, { day, ...learnt }: Learnt, limits: TimeLimits): Timing {
  const rule = ruleOver(limits);
  const then = rolledForward(Math.max(first.day, day), limits.situation.docket.workingDays, 'closed');
  return { day: then, limit: 'experience', ...(rule && { rule }), ...learnt };
}

/** Too few past disputes took so long: the last day of the law, and no date where that is over too. */
function unlearnt(first: FirstDay, limits: TimeLimits): Timing {
  const { day, rule, ...timing } = onLastDay(first, limits);
  const law = rule === undefined ? {} : { rule };
  return hadRunOut(limits) ? { day, ...law, isDated: false, limit: 'relative' } : { day, ...law, ...timing };
}

/** On its first day; a step that no rule times comes at once. */
function onFirstDay({ day, rule: first }: FirstDay, limits: TimeLimits): Timing {
  const rule = first ?? ruleOver(limits);
  const isTimed = first !== undefined || strongest(limits.binding)?.due !== undefined;
  return { day, isDated: true, limit: isTimed ? 'law' : 'none', ...(rule && { rule }) };
}

/** On the last day that the strongest rule allows and that is not past; where there is none, without a date. */
function onLastDay({ day }: FirstDay, limits: TimeLimits): Timing {
  const { binding, situation } = limits;
  const dated = datedAmong(binding, situation);
  const last = strongest(dated.filter((period) => !isPast(period, day)));
  if (last !== undefined) return { day: lastDayFrom(day, last), isDated: true, limit: 'law', rule: last.rule };
  const rule = ruleOver(limits);
  if (dated.length > 0 && !situation.afterUndated) return { day, isDated: true, limit: 'law', ...(rule && { rule }) };
  const counting = strongest(binding.filter((period) => !dated.some((one) => one === period)));
  if (counting === undefined) return { day, isDated: false, limit: 'none', ...(rule && { rule }) };
  return { day, isDated: false, limit: 'relative', rule: counting.rule, ...lengthOf(counting, situation) };
}

/** The safe last day, or the other one where the safe day is past. */
function lastDayFrom(day: Day, period: DatedPeriod): Day {
  return period.due >= day ? period.due : (endOfDoubt(period) ?? period.due);
}

/** How long after what the step must be taken, as far as that is known. */
function lengthOf({ halved, length, trigger }: Clock, { caseFile }: Situation) {
  const within = halved ?? length;
  const after = startOf(trigger, caseFile);
  const { endOf } = trigger;
  return {
    ...(within && { within: Object.freeze(within) }),
    ...(after && { after }),
    ...(endOf && { afterEndOf: endOf }),
  };
}

/** Whether the time for the step had run out on the date asked. */
export function hadRunOut({ binding, situation }: TimeLimits): boolean {
  const governing = strongest(binding);
  if (governing === undefined) return false;
  return datedAmong([governing], situation).some((period) => isPast(period, situation.asked));
}

/** Whether the step is a duty or an aim, and its time had run out on the date asked. A right stays one. */
export function hadLapsed(limits: TimeLimits): boolean {
  const governing = strongest(limits.binding);
  return governing !== undefined && lawOf(governing).duty !== 'may' && hadRunOut(limits);
}

/** The rules whose last day for the step has passed by a day. */
export function exceededOn(day: Day, { periods, situation }: TimeLimits): readonly RuleId[] {
  const passed = datedAmong(periods, situation).filter((period) => isPast(period, day));
  return [...new Set(passed.map((period) => period.rule))];
}
