import { fromDay, toDay } from '../calendar/date.js';
import { awaiting, reopened } from '../casefile/advance.js';
import { proceedingOf, withProceeding } from '../casefile/case-file.js';
import type { Clock } from '../clocks/clock.js';
import { close, endMoot, reopen, startOver } from '../clocks/closing.js';
import { enter } from '../clocks/enter.js';
import { lawOf } from '../clocks/rule-book.js';
import { inCompliance } from '../vocabulary.js';
import type { DisputeContext, Given } from './context.js';
import { type At, type Home, lapsesOn, proceedingAt, resumesOn } from './time.js';

/** The context after a fact: every accepted fact goes through here, and the calendar moves on. */
export function entered({ context, event }: Given): DisputeContext {
  const { caseFile, docket } = enter(context, event);
  return { caseFile, docket, day: Math.max(context.day, toDay(event.date)) };
}

/** The context once the current recourse has come to a state. */
export function arrived({ context }: Given, { at }: { readonly at: string }): DisputeContext {
  const { caseFile } = context;
  const proceeding = proceedingOf(caseFile, caseFile.recourse);
  return { ...context, caseFile: withProceeding(caseFile, { ...proceeding, at }) };
}

/** The context after a fact that time brings about and no record need state; it counts from its own day. */
function withTurn(context: DisputeContext, type: 'panel.resumed' | 'panel.lapsed', home: Home, day: number) {
  const { recourse } = proceedingAt(context.caseFile, home);
  const at = { date: fromDay(day), byItself: true };
  const event = recourse === undefined ? { type, ...at } : { type: inCompliance(type), recourse, ...at };
  return { ...context, ...enter(context, event) };
}

/**
 * The suspension ended on the day that was stated for it (DSU 12.12). A fact that records it later
 * finds its place.
 */
export function resumedByItself({ context }: Given, { home }: At): DisputeContext {
  const resumed = withTurn(context, 'panel.resumed', home, resumesOn(context.caseFile, home) ?? context.day);
  const { recourse } = proceedingAt(resumed.caseFile, home);
  return { ...resumed, caseFile: awaiting(resumed.caseFile, recourse, 'panel.resumed') };
}

/** More than twelve months have passed: the authority for the panel lapses (DSU 12.12). */
export function lapsedByItself({ context }: Given, { home }: At): DisputeContext {
  return withTurn(context, 'panel.lapsed', home, lapsesOn(context, home) ?? context.day);
}

/** No division can be formed: the Appellate Body's own periods are moot, its cap is not. */
export function withoutDivision({ context }: Given): DisputeContext {
  const { docket, day } = context;
  const needsDivision = (clock: Clock) => lawOf(clock).supersededBy?.includes('noDivision') === true;
  return { ...context, docket: endMoot(docket, day, needsDivision) };
}

/** The dispute ends: nothing runs on. */
export function closed({ context }: Given): DisputeContext {
  return { ...context, docket: close(context, context.day) };
}

/** A dispute leaves its end: what follows counts again. */
export function goingOn({ context }: Given): DisputeContext {
  return { ...context, docket: reopen(context.docket) };
}

/** A dispute that had ended is taken up again, from its beginning. */
export function takenUpAgain({ context, event }: Given): DisputeContext {
  const { caseFile, docket, day } = context;
  return { caseFile: reopened(caseFile, event.type), docket: startOver(docket), day };
}
