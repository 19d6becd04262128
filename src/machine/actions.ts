import { fromDay, toDay } from '../calendar/date.js';
import { awaiting, reopened } from '../casefile/advance.js';
import { proceedingOf, withProceeding } from '../casefile/case-file.js';
import { close, enter, reopen, startOver, strike } from '../clocks/docket.js';
import { inCompliance } from '../vocabulary.js';
import type { DisputeContext, Given } from './context.js';
import { type At, type Home, lapsesOn, proceedingAt, resumesOn } from './time.js';

/** Every accepted fact goes through here: the law is applied to it and the calendar moves on. */
export function entered({ context, event }: Given): DisputeContext {
  return { docket: enter(context.docket, event), day: Math.max(context.day, toDay(event.date)) };
}

/** The current recourse has come to a state. */
export function arrived({ context }: Given, { at }: { readonly at: string }): DisputeContext {
  const { docket } = context;
  const proceeding = proceedingOf(docket.course, docket.course.recourse);
  return { ...context, docket: { ...docket, course: withProceeding(docket.course, { ...proceeding, at }) } };
}

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
