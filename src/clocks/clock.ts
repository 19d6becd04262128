import { type Day, LAST_DAY } from '../calendar/date.js';
import { lastDayBefore, lastDayOf, type Period } from '../calendar/period.js';
import { type ClosedDays, rolledBack, rolledForward } from '../calendar/workdays.js';
import type { Party } from '../casefile/parties.js';
import type { LawRule, RuleId } from '../law/rules.js';
import type { EventType } from '../vocabulary.js';
import type { Choice } from './choice.js';
import { lawOf, type RuleName } from './rule-book.js';

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

/** A standstill of the period: the panel is suspended (DSU 12.12), an arbitration is (22.6), or an appeal. */
export interface Pause {
  readonly since: Day;
  /** The last day of the standstill, where it is known beforehand. */
  readonly until?: Day;
}

/** A last day that those who may have set anew. */
export interface Extension {
  /** The new last day; absent: open-ended. */
  readonly until?: Day;
  readonly by: EventType;
  readonly on: Day;
}

/**
 * One period that runs or has run: what has happened to it so far. It is plain data and names its rule by
 * id. Every field is always there, so that all clocks have one shape: a replay makes many of them.
 */
export interface Clock extends RuleName {
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
  /** Some periods count from their start, but exist only once a later fact is on record. */
  readonly active: boolean;
  readonly pausedDays: number;
  /** The reports of which a delay was notified, and which have not come. */
  readonly awaits: readonly ('panel' | 'appellateBody')[];
  /** The days of additional time that delays took. */
  readonly delayDays: number;
  readonly pause: Pause | undefined;
  readonly extension: Extension | undefined;
  /** A party has used it: it is open to the other parties. */
  readonly forOthers: boolean;
  readonly lifted: Day | undefined;
  readonly liftedBy: EventType | undefined;
  /** The request upon which it is due has come. */
  readonly requested: boolean;
  /** It is moot after this day: the meeting has passed. */
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
  | { readonly kind: 'delay'; readonly days: number; readonly day: Day }
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

/** A copy to change; field by field, which is several times quicker than a spread of so many. */
export function copyOf(clock: Clock): ClockDraft {
  return {
    rule: clock.rule,
    inCompliance: clock.inCompliance,
    choice: clock.choice,
    recourse: clock.recourse,
    party: clock.party,
    occasion: clock.occasion,
    trigger: clock.trigger,
    starts: clock.starts,
    length: clock.length,
    halved: clock.halved,
    stated: clock.stated,
    statedBy: clock.statedBy,
    active: clock.active,
    pausedDays: clock.pausedDays,
    awaits: clock.awaits,
    delayDays: clock.delayDays,
    pause: clock.pause,
    extension: clock.extension,
    forOthers: clock.forOthers,
    lifted: clock.lifted,
    liftedBy: clock.liftedBy,
    requested: clock.requested,
    mootAfter: clock.mootAfter,
    due: clock.due,
    opens: clock.opens,
    end: clock.end,
  };
}

/** The clock with some fields changed; its days stay as they were worked out. */
export function changed(clock: Clock, changes: Partial<Clock>): Clock {
  return Object.assign(copyOf(clock), changes);
}

/** Works out the last day of a clock in the making, and the first day on which its act is allowed. */
export function reckon(draft: ClockDraft, closed: ClosedDays): Clock {
  draft.due = lastDay(draft, closed);
  draft.opens = opensOn(draft, draft.due);
  return draft;
}

/** The clock with some fields changed, and its days worked out anew. */
export function reckoned(clock: Clock, changes: Partial<Clock>, closed: ClosedDays): Clock {
  return reckon(Object.assign(copyOf(clock), changes), closed);
}

function lastDay(clock: Clock, closed: ClosedDays, note?: (step: DueStep) => void): Day | undefined {
  const own = ownLastDay(clock, closed, note);
  if (own === undefined) return extendedFrom(clock, undefined, note);
  const paused = daysPaused(clock);
  if (paused === undefined || clock.awaits.length > 0) return undefined;
  let day = Math.min(LAST_DAY, own + paused);
  if (paused > 0) note?.({ kind: 'suspension', days: paused, day });
  const delay = delayFrom(clock, day, paused);
  day = Math.min(LAST_DAY, day + delay);
  if (delay > 0) note?.({ kind: 'delay', days: delay, day });
  const law = lawOf(clock);
  if (law.rolls && clock.stated === undefined) {
    const rolled = rolledDay(law, day, closed);
    if (rolled !== day) note?.({ kind: 'rolled', day: rolled });
    day = rolled;
  }
  return clock.extension === undefined ? day : extendedFrom(clock, day, note);
}

/** The days that the period has stood still and will stand still; none while the end of a standstill is not known. */
function daysPaused({ pausedDays, pause }: Clock): number | undefined {
  const now = pause === undefined ? 0 : standstill(pause);
  return now === undefined ? undefined : pausedDays + now;
}

/** The days of additional time that lengthen the period, up to the most that the law allows. */
function delayFrom(clock: Clock, day: Day, paused: number): number {
  const { atMost } = lawOf(clock);
  const { delayDays, trigger } = clock;
  if (delayDays === 0 || atMost === undefined || trigger.day === undefined) return delayDays;
  return Math.max(0, Math.min(delayDays, lastDayOf(trigger.day, atMost) + paused - day));
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

/** The first day on which the act of a wait is allowed: the day after it, as a reading has it its last day, or the day on which it is lifted. */
function opensOn(clock: Clock, due: Day | undefined): Day | undefined {
  const { trigger, starts, lifted } = clock;
  const law = lawOf(clock);
  if (law.kind !== 'waitingPeriod') return undefined;
  if (law.decidedBy === 'award') return trigger.day;
  // The act is allowed from the day after the start: nothing moves that day.
  if (law.irregularUntil === 'start') return starts === undefined ? undefined : Math.min(LAST_DAY, starts + 1);
  const next = due === undefined ? undefined : Math.min(LAST_DAY, law.opensOn === 'lastDay' ? due : due + 1);
  if (lifted === undefined) return next;
  return next === undefined ? lifted : Math.min(lifted, next);
}

function ownLastDay(clock: Clock, closed: ClosedDays, note?: (step: DueStep) => void): Day | undefined {
  const { trigger, length, halved, stated } = clock;
  if (stated !== undefined) {
    note?.({ kind: 'stated', day: stated });
    return stated;
  }
  if (trigger.day === undefined) return undefined;
  const { counts, countsLike } = lawOf(clock);
  if (countsLike !== undefined)
    return filingDay(countsLike as RuleId, trigger.day, { closed, choice: clock.choice, note });
  const period = halved ?? length;
  if (period === undefined) return undefined;
  const count = counts === 'before' ? lastDayBefore : lastDayOf;
  const day = count(trigger.day, period);
  note?.({ kind: 'period', length: period, day });
  return day;
}

/** The days that do not count, and where the steps of a count go. */
export interface Counting {
  readonly closed: ClosedDays;
  readonly choice: Choice;
  readonly note?: ((step: DueStep) => void) | undefined;
}

/**
 * The last day on which an item can be filed for a meeting by a day: the meeting is on a working day, and the
 * rule that closes the agenda counts back from the notice that convenes it.
 */
export function filingDay(rule: RuleId, meeting: Day, how: Counting): Day {
  const { starts = [], period = {} } = lawOf({ rule, inCompliance: false, choice: how.choice });
  const [start] = starts;
  const from = typeof start === 'object' ? filingDay(start.endOf as RuleId, meeting, how) : backTo(meeting, how);
  const day = lastDayBefore(from, period);
  how.note?.({ kind: 'period', length: period, day });
  return backTo(day, how);
}

function backTo(day: Day, { closed, note }: Counting): Day {
  const rolled = rolledBack(day, closed);
  if (rolled !== day) note?.({ kind: 'rolled', day: rolled });
  return rolled;
}

/** The days of a standstill that is not over; none while its end is not known. */
function standstill({ since, until }: Pause): number | undefined {
  return until === undefined ? undefined : Math.max(0, until + 1 - since);
}

function rolledDay(law: LawRule, day: Day, closed: ClosedDays): Day {
  return law.counts === 'before' && law.rollsTo === undefined ? rolledBack(day, closed) : rolledForward(day, closed);
}
