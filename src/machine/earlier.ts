import { transition } from 'xstate';
import { type Day, fromDay } from '../calendar/date.js';
import { needsDivision, proceedingOf } from '../casefile/case-file.js';
import type { ProcedureEvent } from '../casefile/event-fields.js';
import { recourseOf } from '../casefile/recourses.js';
import { noDivisionFrom } from '../clocks/conditions.js';
import { entered } from './actions.js';
import { contextOf, type DisputeContext, type Given } from './context.js';
import { compliance } from './implementation.js';
import { recording } from './passes.js';
import { type DisputeState, dispute } from './setup.js';
import { lapsesOn, resumesOn } from './time.js';

/*
 * Two recourses to DSU 21.5 can overlap. The machine has one region for compliance, and the later
 * recourse has it. The earlier one goes on in the same states, in a machine of its own that holds
 * nothing but that region.
 *
 * That machine sees the context of the dispute with one difference: `recourse`, the number of the
 * latest recourse, is the number of the earlier one. The guards and actions of the region ask for the
 * latest recourse, and so they find the earlier one. The rest of the context is shared, because the
 * facts, the parties and the periods of a dispute are common to its recourses.
 */
const recourseMachine = /* @__PURE__ */ dispute.createMachine(
  /* @__PURE__ */ recording({
    id: 'recourse',
    context: contextOf(undefined),
    initial: 'compliance',
    states: { compliance: compliance as DisputeState },
  }),
);

/** What an earlier recourse makes of a fact of its own; nothing where the fact is not possible there, or of another. */
export function takenEarlier({ context, event }: Given): DisputeContext | undefined {
  const { caseFile } = context;
  const recourse = recourseOf(caseFile, event) ?? caseFile.recourse;
  return recourse < caseFile.recourse ? within(context, recourse, event) : undefined;
}

/** Every accepted fact goes through here; what time brings about in earlier recourses follows it. */
export function recorded(given: Given): DisputeContext {
  if (given.context.caseFile.recourse === 0) return entered(given);
  const now = takenEarlier(given) ?? entered(given);
  const { caseFile } = now;
  return caseFile.movable.reduce((context, recourse) => {
    const isEarlier = recourse > 0 && recourse < caseFile.recourse;
    if (!isEarlier || !turns(recourse, context, now.day)) return context;
    return within(context, recourse, { type: 'date.reached', date: fromDay(now.day) }) ?? context;
  }, now);
}

/** The context after a fact, as the states of one recourse take it. */
function within(context: DisputeContext, recourse: number, event: ProcedureEvent): DisputeContext | undefined {
  const { at } = proceedingOf(context.caseFile, recourse);
  const inside = withLatest(context, at === undefined ? recourse - 1 : recourse);
  const before = recourseMachine.resolveState({ value: { compliance: stateValue(at ?? 'none') }, context: inside });
  const [after] = transition(recourseMachine, before, event);
  return after.context === inside ? undefined : withLatest(after.context, context.caseFile.recourse);
}

/** The context in which a recourse is the latest. */
function withLatest(context: DisputeContext, recourse: number): DisputeContext {
  return { ...context, caseFile: { ...context.caseFile, recourse } };
}

/** Whether time moves a recourse by a day: a suspension ends or lapses, an appeal can no longer be decided. */
function turns(recourse: number, context: DisputeContext, day: Day): boolean {
  const proceeding = proceedingOf(context.caseFile, recourse);
  const { at, suspended } = proceeding;
  if (suspended === undefined) return at === 'appeal.review' && needsDivision(proceeding) && day >= noDivisionFrom;
  const own = withLatest(context, recourse);
  return [resumesOn(own.caseFile, 'compliance'), lapsesOn(own, 'compliance')].some(
    (turn) => turn !== undefined && turn <= day,
  );
}

type Value = string | { readonly [state: string]: Value };

/** A dotted state as XState writes it: `{ panel: { atWork: 'begun' } }`. */
function stateValue(at: string): Value {
  const dot = at.indexOf('.');
  return dot < 0 ? at : { [at.slice(0, dot)]: stateValue(at.slice(dot + 1)) };
}
