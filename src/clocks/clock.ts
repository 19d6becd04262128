import { type Day, LAST_DAY } from '../calendar/date.js';
import { lastDayBefore, lastDayOf, type Period } from '../calendar/period.js';
import { type ClosedDays, rolledBack, rolledForward } from '../calendar/workdays.js';
import type { Party } from '../casefile/case-file.js';
import type { LawRule, RuleId } from '../law/rules.js';
import type { EventType } from '../vocabulary.js';
import type { RunningRule } from './rule-book.js';

export { halfOf } from '../law/halving.js';

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

/**
 * One running of a rule: what has happened to the period so far. Every clock has every field, so that
 * all have one shape: replays make many of them.
 */
export interface Clock {
  readonly rule: RunningRule;
  readonly recourse: number | undefined;
  readonly party: Party | undefined;
  readonly occasion: number;
  readonly trigger: Trigger;
  /** The day from which the period is shown as running. */
  readonly starts: Day | undefined;
  /** The length that applies here, before halving. */
  readonly length: Period | undefined;
  readonly halved: Period | undefined;
  /** The last day that a fact states. */
  readonly stated: Day | undefined;
  readonly statedBy: EventType | undefined;
  readonly shown: boolean;
  readonly pausedDays: number;
  readonly pause: Pause | undefined;
  readonly extension: Extension | undefined;
  readonly lifted: Day | undefined;
  readonly liftedBy: EventType | undefined;
  /** The fact upon which it is due has come. */
  readonly called: boolean;
  /** Moot after this day: the meeting has passed. */
  readonly mootAfter: Day | undefined;
  readonly due: Day | undefined;
  readonly opens: Day | undefined;
  readonly end: Ending | undefined;
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
  const steps: DueStep[] = [];
  return lastDay(clock, closed, (step) => steps.push(step)) === undefined ? undefined : steps;
}

/** A clock in the making. */
export type ClockDraft = { -readonly [K in keyof Clock]: Clock[K] };

/** A copy to change. Field by field, which is several times quicker than a spread of so many. */
export function copyOf(clock: Clock): ClockDraft {
  return {
    rule: clock.rule,
    recourse: clock.recourse,
    party: clock.party,
    occasion: clock.occasion,
    trigger: clock.trigger,
    starts: clock.starts,
    length: clock.length,
    halved: clock.halved,
    stated: clock.stated,
    statedBy: clock.statedBy,
    shown: clock.shown,
    pausedDays: clock.pausedDays,
    pause: clock.pause,
    extension: clock.extension,
    lifted: clock.lifted,
    liftedBy: clock.liftedBy,
    called: clock.called,
    mootAfter: clock.mootAfter,
    due: clock.due,
    opens: clock.opens,
    end: clock.end,
  };
}

/** Works out the last day of a clock in the making, and the first day on which its act is allowed. */
export function reckon(draft: ClockDraft, closed: ClosedDays): Clock {
  draft.due = lastDay(draft, closed);
  draft.opens = opensOn(draft, draft.due);
  return draft;
}

/** The clock with other facts of its own, its days worked out anew. */
export function reckoned(clock: Clock, changes: Partial<Clock>, closed: ClosedDays): Clock {
  return reckon(Object.assign(copyOf(clock), changes), closed);
}

function lastDay(clock: Clock, closed: ClosedDays, note?: (step: DueStep) => void): Day | undefined {
  const { rule, pausedDays, pause, extension } = clock;
  const own = ownLastDay(clock, note);
  if (own === undefined) return extendedFrom(clock, undefined, note);
  const paused = pausedDays + (pause === undefined ? 0 : standstill(pause));
  if (Number.isNaN(paused)) return undefined;
  let day = own;
  if (paused > 0) {
    day = Math.min(LAST_DAY, day + paused);
    note?.({ kind: 'suspension', days: paused, day });
  }
  if (rule.law.rolls && clock.stated === undefined) {
    const rolled = rolledDay(rule.law, day, closed);
    if (rolled !== day) note?.({ kind: 'rolled', day: rolled });
    day = rolled;
  }
  return extension === undefined ? day : extendedFrom(clock, day, note);
}

/** The later of the period's own last day and the day it was extended to; none where that is open. */
function extendedFrom(
  { extension, trigger }: Clock,
  own: Day | undefined,
  note?: (step: DueStep) => void,
): Day | undefined {
  if (extension?.until === undefined || trigger.day === undefined) return undefined;
  if (own !== undefined && extension.until <= own) return own;
  note?.({ kind: 'extension', day: extension.until, by: extension.by });
  return extension.until;
}

function opensOn({ rule, trigger, lifted }: Clock, due: Day | undefined): Day | undefined {
  if (rule.law.kind !== 'waitingPeriod') return undefined;
  if (rule.law.decidedBy === 'award') return trigger.day;
  if (due === undefined) return lifted;
  const next = Math.min(LAST_DAY, due + 1);
  return lifted === undefined ? next : Math.min(lifted, next);
}

function ownLastDay(
  { rule, trigger, length, halved, stated }: Clock,
  note: ((step: DueStep) => void) | undefined,
): Day | undefined {
  if (stated !== undefined) {
    note?.({ kind: 'stated', day: stated });
    return stated;
  }
  const period = halved ?? length;
  if (trigger.day === undefined || period === undefined) return undefined;
  const count = rule.law.counts === 'before' ? lastDayBefore : lastDayOf;
  const day = count(trigger.day, period);
  note?.({ kind: 'period', length: period, day });
  return day;
}

/** The days of a standstill that is not over; NaN while its end is not known. */
function standstill({ since, until }: Pause): number {
  return until === undefined ? Number.NaN : Math.max(0, until + 1 - since);
}

function rolledDay(law: LawRule, day: Day, closed: ClosedDays): Day {
  return law.counts === 'before' ? rolledBack(day, closed) : rolledForward(day, closed);
}
