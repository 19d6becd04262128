import type { Day } from '../calendar/date.js';
import type { DeadlineState } from '../vocabulary.js';
import { type Clock, endOfDoubt } from './clock.js';
import { lawOf } from './rule-book.js';

/** The state on a day of a period that no fact has ended: what time has made of it. */
export function stateOn(clock: Clock, day: Day): DeadlineState {
  const { starts, opens, mootAfter } = clock;
  const due = endOfDoubt(clock);
  if (mootAfter !== undefined && day > mootAfter) return hadEndedBy(clock, mootAfter) ? 'lapsed' : 'superseded';
  if (isOverOnUnknownDay(clock)) return lawOf(clock).kind === 'waitingPeriod' ? 'open' : 'lapsed';
  if (opens !== undefined && day >= opens) return 'open';
  if (starts !== undefined && starts > day) return 'upcoming';
  if (lawOf(clock).kind === 'waitingPeriod') return 'waiting';
  if (due === undefined || day <= due || isPaused(clock, day)) return 'running';
  return lapsesByItself(clock) ? 'lapsed' : 'overdue';
}

/** Whether a fact shows that a period is over of which nobody knows the last day. */
export function isOverOnUnknownDay({ due, overSince }: Clock): boolean {
  return due === undefined && overSince !== undefined;
}

/** Whether a right had ended by a day. */
function hadEndedBy(clock: Clock, day: Day): boolean {
  return clock.due !== undefined && clock.due < day && lapsesByItself(clock);
}

/** Whether the panel is suspended on a day: nothing of its own is overdue then (DSU 12.12). */
function isPaused({ pause }: Clock, day: Day): boolean {
  return pause !== undefined && day >= pause.since && (pause.until === undefined || day <= pause.until);
}

/** A right ends with its last day. A period that no fact can fulfil, or that nobody asked for, lapses. */
function lapsesByItself(clock: Clock): boolean {
  const law = lawOf(clock);
  if (law.duty === 'may' || law.metBy === undefined) return true;
  return law.dueOnRequest !== undefined && !clock.requested;
}

const LIVE: ReadonlySet<DeadlineState> = /* @__PURE__ */ new Set(['upcoming', 'waiting', 'open', 'running', 'overdue']);

/** Whether a time-limit in a state is still to be watched. */
export function isLive(state: DeadlineState): boolean {
  return LIVE.has(state);
}
