import { type Day, LAST_DAY } from '../calendar/date.js';
import { lastDayBefore, lastDayOf, type Period } from '../calendar/period.js';
import { type ClosedDayName, usuallyClosed } from '../calendar/usual-closed-days.js';
import { type Assumption, isWorkingDay, rolledBack, rolledForward, type WorkingDays } from '../calendar/workdays.js';
import type { Party } from '../casefile/parties.js';
import type { LawRule, RuleId } from '../law/rules.js';
import type { EventType } from '../vocabulary.js';
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
  /** Where the end of the other rule is in doubt: the later of its days, or the earlier one where it counts back. */
  readonly dayInDoubt?: Day;
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
  /** The day of the fact that shows that it is over, where its last day is not known. */
  readonly overSince: Day | undefined;
  readonly overBy: EventType | undefined;
  /** The last day: the safe one, where usual closed days leave a doubt. */
  readonly due: Day | undefined;
  /** The last day that usual closed days may give, where it is another. */
  readonly dueAtLatest: Day | undefined;
  /** The first day of the act that a wait holds back: the safe one, where usual closed days leave a doubt. */
  readonly opens: Day | undefined;
  /** The first day that usual closed days may give, where it is another. */
  readonly opensAtEarliest: Day | undefined;
  readonly end: Ending | undefined;
}

/** A step on the way to the last day: what moved it there. */
export type DueStep =
  | { readonly kind: 'period'; readonly length: Period; readonly day: Day }
  | { readonly kind: 'stated'; readonly day: Day }
  | { readonly kind: 'suspension'; readonly days: number; readonly day: Day }
  | { readonly kind: 'delay'; readonly days: number; readonly day: Day }
  | { readonly kind: 'rolled'; readonly day: Day }
  | { readonly kind: 'inDoubt'; readonly day: Day; readonly closed?: ClosedDayName }
  | { readonly kind: 'extension'; readonly day: Day; readonly by: EventType };

/**
 * The steps from the start of a period to its last day, in the order of counting: the length, then
 * the days of a standstill, then the move to a working day, then what those who may extended it to.
 * Week-ends alone count in these steps; a last step gives the day that usual closed days would make of it.
 * Absent while neither the law nor the record gives a last day.
 */
export function dueSteps(clock: Clock, days: WorkingDays): readonly DueStep[] | undefined {
  const steps: DueStep[] = [];
  const note = (step: DueStep) => steps.push(step);
  const how = { from: countedFrom(clock), days, usual: 'worked' } as const;
  if (lastDay(clock, how, note) === undefined) return undefined;
  const doubt = doubtOf(clock, days);
  return doubt === undefined ? steps : [...steps, doubt];
}

/** The day from which the steps count. */
export function countedFrom(clock: Clock): Day | undefined {
  const { day, dayInDoubt = day } = clock.trigger;
  return isBack(clock) ? dayInDoubt : day;
}

/** The day that usual closed days may give, and the first of these days on the way where it is not the start that is in doubt. */
function doubtOf(clock: Clock, days: WorkingDays): DueStep | undefined {
  const { due, dueAtLatest, trigger } = clock;
  if (due === undefined || dueAtLatest === undefined) return undefined;
  const day = isBack(clock) ? due : dueAtLatest;
  if (trigger.dayInDoubt !== undefined) return { kind: 'inDoubt', day };
  const between = Array.from({ length: dueAtLatest - due + 1 }, (_, index) => due + index);
  const closed = between.find((day) => isWorkingDay(day, days, 'worked') && !isWorkingDay(day, days, 'closed'));
  const name = closed === undefined ? undefined : usuallyClosed(closed);
  return { kind: 'inDoubt', day, ...(name !== undefined && { closed: name }) };
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
    overSince: clock.overSince,
    overBy: clock.overBy,
    due: clock.due,
    dueAtLatest: clock.dueAtLatest,
    opens: clock.opens,
    opensAtEarliest: clock.opensAtEarliest,
    end: clock.end,
  };
}

/** The clock with some fields changed; its days stay as they were worked out. */
export function changed(clock: Clock, changes: Partial<Clock>): Clock {
  return Object.assign(copyOf(clock), changes);
}

/** Works out the last day of a clock in the making, and the first day on which its act is allowed. */
export function reckon(draft: ClockDraft, days: WorkingDays): Clock {
  const safe = lastDay(draft, safely(draft, days));
  const isCertain = !mayBeInDoubt(draft) || isBeyondDoubt(draft, safe, days);
  const inDoubt = isCertain ? safe : lastDay(draft, doubtfully(draft, days));
  draft.due = safe;
  draft.opens = opensOn(draft, inDoubt);
  if (inDoubt === safe) {
    draft.dueAtLatest = undefined;
    draft.opensAtEarliest = undefined;
  } else {
    draft.dueAtLatest = inDoubt;
    const earliest = opensOn(draft, safe);
    draft.opensAtEarliest = earliest === draft.opens ? undefined : earliest;
  }
  return draft;
}

/**
 * Whether the other assumption gives the same last day for certain. A day that is counted forward, and then moved once,
 * moves no further if it is not a usual closed day itself.
 */
function isBeyondDoubt(draft: Clock, safe: Day | undefined, days: WorkingDays): boolean {
  if (safe === undefined) return true;
  const { counts, countsLike } = lawOf(draft);
  const isMovedOnce = counts !== 'before' && countsLike === undefined && draft.extension === undefined;
  return isMovedOnce && draft.trigger.dayInDoubt === undefined && isWorkingDay(safe, days, 'closed');
}

/** Whether closed days can have a bearing on the last day: it moves with them, or what it counts from does. */
function mayBeInDoubt(clock: Clock): boolean {
  if (clock.stated !== undefined) return false;
  return clock.trigger.dayInDoubt !== undefined || lawOf(clock).rolls === true;
}

/** The last day on which a period may end: where usual closed days leave a doubt, the later of two. */
export function endOfDoubt({ due, dueAtLatest }: Clock): Day | undefined {
  return dueAtLatest ?? due;
}

/** Whether the last day of a period is past on a day, beyond doubt. */
export function isPast(clock: Clock, day: Day): boolean {
  const last = endOfDoubt(clock);
  return last !== undefined && day > last;
}

/** How a last day is worked out: from which day, and on which days the WTO is taken to work. */
interface Reckoning {
  readonly from: Day | undefined;
  readonly days: WorkingDays;
  readonly usual: Assumption;
}

/** The safe day to act: forward, as if the WTO worked on usual closed days; back, as if it did not. */
function safely(clock: Clock, days: WorkingDays): Reckoning {
  return { from: clock.trigger.day, days, usual: isBack(clock) ? 'closed' : 'worked' };
}

/** The other day, where the assumption is the opposite. */
function doubtfully(clock: Clock, days: WorkingDays): Reckoning {
  const { day, dayInDoubt = day } = clock.trigger;
  return { from: dayInDoubt, days, usual: isBack(clock) ? 'worked' : 'closed' };
}

/** Whether a period counts back from its start. */
function isBack(clock: Clock): boolean {
  return lawOf(clock).counts === 'before';
}

/** The clock with some fields changed, and its days worked out anew. */
export function reckoned(clock: Clock, changes: Partial<Clock>, days: WorkingDays): Clock {
  return reckon(Object.assign(copyOf(clock), changes), days);
}

function lastDay(clock: Clock, how: Reckoning, note?: Note): Day | undefined {
  const own = ownLastDay(clock, how, note);
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
    const rolled = rolledDay(law, day, how);
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
function extendedFrom({ extension, trigger }: Clock, own: Day | undefined, note?: Note): Day | undefined {
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
  if (law.irregularUntil === 'start')
    return starts === undefined || trigger.day === undefined ? undefined : Math.min(LAST_DAY, starts + 1);
  const next = due === undefined ? undefined : Math.min(LAST_DAY, law.opensOn === 'lastDay' ? due : due + 1);
  if (lifted === undefined) return next;
  return next === undefined ? lifted : Math.min(lifted, next);
}

function ownLastDay(clock: Clock, how: Reckoning, note?: Note): Day | undefined {
  const { length, halved, stated } = clock;
  if (stated !== undefined) {
    note?.({ kind: 'stated', day: stated });
    return stated;
  }
  if (how.from === undefined) return undefined;
  const { counts, countsLike } = lawOf(clock);
  if (countsLike !== undefined) return filingDay(countsLike as RuleId, how.from, { ...how, note });
  const period = halved ?? length;
  if (period === undefined) return undefined;
  const count = counts === 'before' ? lastDayBefore : lastDayOf;
  const day = count(how.from, period);
  note?.({ kind: 'period', length: period, day });
  return day;
}

/** Where the steps of a count go. */
type Note = (step: DueStep) => void;

/** The days that do not count, and where the steps of a count go. */
interface Counting extends Pick<Reckoning, 'days' | 'usual'> {
  readonly note?: Note | undefined;
}

/**
 * The last day on which an item can be filed for a meeting by a day: the meeting is on a working day, and the
 * rule that closes the agenda counts back from the notice that convenes it.
 */
export function filingDay(rule: RuleId, meeting: Day, how: Counting): Day {
  const { starts = [], period = {} } = lawOf({ rule, inCompliance: false, choice: undefined });
  const [start] = starts;
  const from = typeof start === 'object' ? filingDay(start.endOf as RuleId, meeting, how) : backTo(meeting, how);
  const day = lastDayBefore(from, period);
  how.note?.({ kind: 'period', length: period, day });
  return backTo(day, how);
}

function backTo(day: Day, { days, usual, note }: Counting): Day {
  const rolled = rolledBack(day, days, usual);
  if (rolled !== day) note?.({ kind: 'rolled', day: rolled });
  return rolled;
}

/** The days of a standstill that is not over; none while its end is not known. */
function standstill({ since, until }: Pause): number | undefined {
  return until === undefined ? undefined : Math.max(0, until + 1 - since);
}

function rolledDay(law: LawRule, day: Day, { days, usual }: Reckoning): Day {
  const isBack = law.counts === 'before' && law.rollsTo === undefined;
  return isBack ? rolledBack(day, days, usual) : rolledForward(day, days, usual);
}
