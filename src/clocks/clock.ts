import { type Day, LAST_DAY } from '../calendar/date.js';
import { lastDayBefore, lastDayOf, type Period, weeksAsDays } from '../calendar/period.js';
import { type ClosedDays, rolledBack, rolledForward } from '../calendar/workdays.js';
import type { LawRule, RuleId } from '../law/rules.js';
import type { EventType } from '../vocabulary.js';
import type { RunningRule } from './compile.js';
import type { Party } from './course.js';

/** How a period came to its end. */
export interface Ending {
  readonly state: 'met' | 'metLate' | 'lapsed' | 'superseded';
  readonly on: Day;
}

/** Where a period starts: at a fact or at the end of another. */
export interface Trigger {
  /** The day that counts; it is not itself counted. Unknown while the end of the other rule is. */
  readonly day?: Day;
  readonly event?: EventType;
  readonly endOf?: RuleId;
  /** The date that counts, where it is not the date of the fact. */
  readonly field?: 'received' | 'on' | 'adoption';
}

/** A standstill of the period: the panel is suspended (DSU 12.12), or an arbitration is (22.6). */
export interface Pause {
  readonly since: Day;
  /** The last day of the standstill, where it is known beforehand. */
  readonly until?: Day;
}

export interface Extension {
  /** The new last day; absent: open-ended. */
  readonly until?: Day;
  readonly by: EventType;
  readonly on: Day;
}

/** One running of a rule: what has happened to the period so far. */
export interface Clock {
  readonly rule: RunningRule;
  readonly recourse?: number;
  readonly party?: Party;
  readonly occasion: number;
  readonly trigger: Trigger;
  /** The day from which the period is shown as running. */
  readonly starts?: Day;
  /** The length that applies here, before halving. */
  readonly length?: Period;
  readonly halved?: Period;
  /** The last day that a fact states. */
  readonly stated?: Day;
  readonly shown: boolean;
  readonly pausedDays: number;
  readonly pause?: Pause;
  readonly extension?: Extension;
  readonly lifted?: Day;
  /** Moot after this day: the meeting has passed. */
  readonly mootAfter?: Day;
  readonly due?: Day;
  readonly opens?: Day;
  readonly end?: Ending;
}

/** A step on the way to the last day: what moved it there. */
export type DueStep =
  | { readonly kind: 'period'; readonly length: Period; readonly day: Day }
  | { readonly kind: 'stated'; readonly day: Day }
  | { readonly kind: 'suspension'; readonly days: number; readonly day: Day }
  | { readonly kind: 'rolled'; readonly day: Day }
  | { readonly kind: 'extension'; readonly day: Day; readonly by: EventType };

/**
 * The steps from the start of a period to its last day, in the order of counting: the length, then
 * the days of a standstill, then the move to a working day, then what those who may extended it to.
 * Absent while neither the law nor the record gives a last day.
 */
export function dueSteps(clock: Clock, closed: ClosedDays): readonly DueStep[] | undefined {
  const { rule, trigger, pausedDays, pause, extension } = clock;
  const steps: DueStep[] = [];
  const counted = ownLastDay(clock);
  if (counted === undefined) {
    if (extension?.until === undefined || trigger.day === undefined) return undefined;
    return [{ kind: 'extension', day: extension.until, by: extension.by }];
  }
  steps.push(counted);
  let { day } = counted;
  const paused = pausedDays + standstill(pause);
  if (Number.isNaN(paused)) return undefined;
  if (paused > 0) {
    day = Math.min(LAST_DAY, day + paused);
    steps.push({ kind: 'suspension', days: paused, day });
  }
  const rolled = rule.law.rolls && counted.kind !== 'stated' ? rolledDay(rule.law, day, closed) : day;
  if (rolled !== day) steps.push({ kind: 'rolled', day: rolled });
  if (extension !== undefined) {
    if (extension.until === undefined) return undefined;
    if (extension.until > rolled) steps.push({ kind: 'extension', day: extension.until, by: extension.by });
  }
  return steps;
}

/** The clock with its last day, and the first day on which the act is allowed, worked out. */
export function reckoned(clock: Clock, closed: ClosedDays): Clock {
  const { due: _due, opens: _opens, ...rest } = clock;
  const due = dueSteps(clock, closed)?.at(-1)?.day;
  const opens = opensOn(clock, due);
  return { ...rest, ...(due !== undefined && { due }), ...(opens !== undefined && { opens }) };
}

function opensOn({ rule, trigger, lifted }: Clock, due: Day | undefined): Day | undefined {
  if (rule.law.kind !== 'waitingPeriod') return undefined;
  if (rule.law.decidedBy === 'award') return trigger.day;
  if (due === undefined) return lifted;
  return lifted === undefined ? due + 1 : Math.min(lifted, due + 1);
}

function ownLastDay({ rule, trigger, length, halved, stated }: Clock) {
  if (stated !== undefined) return { kind: 'stated', day: stated } as const;
  const period = halved ?? length;
  if (trigger.day === undefined || period === undefined) return undefined;
  const count = rule.law.counts === 'before' ? lastDayBefore : lastDayOf;
  return { kind: 'period', length: period, day: count(trigger.day, period) } as const;
}

/** The days of a standstill that is not over; NaN while its end is not known. */
function standstill(pause: Pause | undefined): number {
  if (pause === undefined) return 0;
  return pause.until === undefined ? Number.NaN : Math.max(0, pause.until + 1 - pause.since);
}

function rolledDay(law: LawRule, day: Day, closed: ClosedDays): Day {
  return law.counts === 'before' ? rolledBack(day, closed) : rolledForward(day, closed);
}

/** Half a period (SCM 4.12): weeks become days first, months stay; waits round up, the rest down. */
export function halfOf(law: LawRule, period: Period): Period {
  const { months, days = 0 } = weeksAsDays(period);
  const half = law.kind === 'waitingPeriod' ? Math.ceil(days / 2) : Math.floor(days / 2);
  return {
    ...(months !== undefined && { months }),
    ...(period.days !== undefined || period.weeks !== undefined ? { days: half } : {}),
  };
}
