import { type Day, fromDay, toDay } from '../calendar/date.js';
import type { Clock } from '../clocks/clock.js';
import { noDivisionFrom } from '../clocks/conditions.js';
import { proceedingOf } from '../clocks/course.js';
import { close, type Docket, enter, reopen, startOver, strike } from '../clocks/docket.js';
import { awaiting, reopened } from '../clocks/remember.js';
import { inCompliance } from '../vocabulary.js';
import type { DisputeContext, Given } from './context.js';
import { type At, type Home, lapseOf, lapsesOn, proceedingAt, resumesOn } from './time.js';

/** Every accepted fact goes through here: the law is applied to it and the calendar moves on. */
export function entered({ context, event }: Given): DisputeContext {
  const day = Math.max(context.day, toDay(event.date));
  const docket = enter(context.docket, event);
  return { docket: docket.course.recourse > 1 ? withEarlierRecourses(docket, day) : docket, day };
}

/** A recourse whose states a later one has taken has its periods still: what time brings about reaches them here. */
function withEarlierRecourses(docket: Docket, day: Day): Docket {
  let now = docket;
  for (const { recourse, suspended } of docket.course.movable) {
    if (recourse === undefined || recourse >= docket.course.recourse || suspended === undefined) continue;
    now = turned(now, recourse, day);
  }
  return day >= noDivisionFrom ? strike(now, noDivisionFrom, (clock) => isStalled(clock, now)) : now;
}

function turned(docket: Docket, recourse: number, day: Day): Docket {
  const resumes = (proceedingOf(docket.course, recourse).suspended?.until ?? Infinity) + 1;
  const lapses = lapseOf(docket, recourse) ?? Infinity;
  if (Math.min(resumes, lapses) > day) return docket;
  const type = resumes < lapses ? 'compliance.panel.resumed' : 'compliance.panel.lapsed';
  return enter(docket, { type, date: fromDay(Math.min(resumes, lapses)), recourse });
}

const isStalled = ({ rule, recourse }: Clock, { course }: Docket) =>
  recourse !== undefined && recourse < course.recourse && rule.law.supersededBy?.includes('noDivision') === true;

/** A fact that time brings about and no record need state; it is entered on its own day. */
function byItself(context: DisputeContext, type: 'panel.resumed' | 'panel.lapsed', home: Home, day: number) {
  const event = { type: home === 'original' ? type : inCompliance(type), date: fromDay(day) };
  return { ...context, docket: enter(context.docket, event) };
}

/**
 * The suspension ended on the day that was stated for it (DSU 12.12). A fact that records it later
 * finds its place.
 */
export function resumedByItself({ context }: Given, { home }: At): DisputeContext {
  const resumed = byItself(context, 'panel.resumed', home, resumesOn(context.docket, home) ?? context.day);
  const { course } = resumed.docket;
  const { recourse } = proceedingAt(resumed.docket, home);
  return { ...resumed, docket: { ...resumed.docket, course: awaiting(course, recourse, 'panel.resumed') } };
}

/** More than twelve months have passed: the authority for the panel lapses (DSU 12.12). */
export function lapsedByItself({ context }: Given, { home }: At): DisputeContext {
  return byItself(context, 'panel.lapsed', home, lapsesOn(context.docket, home) ?? context.day);
}

/** No division can be formed: the Appellate Body's own periods are moot, its cap is not. */
export function withoutDivision({ context }: Given): DisputeContext {
  const { docket } = context;
  return {
    ...context,
    docket: strike(docket, context.day, ({ rule }) => rule.law.supersededBy?.includes('noDivision') === true),
  };
}

/** The dispute ends: nothing runs on. */
export function closed({ context }: Given): DisputeContext {
  return { ...context, docket: close(context.docket, context.day) };
}

/** A dispute leaves its end: what follows counts again. */
export function goingOn({ context }: Given): DisputeContext {
  return { ...context, docket: reopen(context.docket) };
}

/** A dispute that had ended is taken up again, from its beginning. */
export function takenUpAgain({ context, event }: Given): DisputeContext {
  const { docket } = context;
  return { ...context, docket: startOver(docket, reopened(docket.course, event.type)) };
}
