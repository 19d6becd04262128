import type { Day } from '../calendar/date.js';
import type { DeadlineState } from '../vocabulary.js';
import type { Clock } from './clock.js';

/** Where a period that no fact has ended stands on a day: what time has made of it. */
export function stateOn(clock: Clock, day: Day): DeadlineState {
  const { starts, due, opens, rule } = clock;
  if (clock.mootAfter !== undefined && day > clock.mootAfter && !lapsesByItself(clock)) return 'superseded';
  if (opens !== undefined && day >= opens) return 'open';
  if (starts !== undefined && starts > day) return 'upcoming';
  if (rule.law.kind === 'waitingPeriod') return 'waiting';
  if (due === undefined || day <= due || standsStill(clock, day)) return 'running';
  return lapsesByItself(clock) ? 'lapsed' : 'overdue';
}

/** While the panel is suspended nothing of its own is overdue (DSU 12.12). */
function standsStill({ pause }: Clock, day: Day): boolean {
  return pause !== undefined && day >= pause.since && (pause.until === undefined || day <= pause.until);
}

/** A right ends with its window; a period that no fact can fulfil, or that nobody called on, lapses. */
function lapsesByItself({ rule: { law }, called }: Clock): boolean {
  if (law.kind === 'window' || law.metBy === undefined) return true;
  return law.dueOnRequest !== undefined && !called;
}

const LIVE: ReadonlySet<DeadlineState> = /* @__PURE__ */ new Set(['upcoming', 'waiting', 'open', 'running', 'overdue']);

export function isLive(state: DeadlineState): boolean {
  return LIVE.has(state);
}

/** Whether the act that a wait holds back is allowed on a day. */
export function isOver(clock: Clock, day: Day): boolean {
  if (clock.rule.law.irregularUntil === 'start' && clock.lifted === undefined)
    return clock.starts !== undefined && day > clock.starts;
  return clock.opens !== undefined && day >= clock.opens;
}
