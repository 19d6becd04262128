import { transition } from 'xstate';
import { type Day, fromDay } from '../calendar/date.js';
import { type Proceeding, proceedingOf, recourseOf } from '../casefile/case-file.js';
import type { ProcedureEvent } from '../casefile/event-fields.js';
import { noDivisionFrom } from '../clocks/conditions.js';
import type { Docket } from '../clocks/docket.js';
import { entered } from './actions.js';
import { contextOf, type DisputeContext, type Given } from './context.js';
import { compliance } from './implementation.js';
import { recording } from './passes.js';
import { type DisputeState, dispute } from './setup.js';
import { lapsesOn, resumesOn } from './time.js';

/*
 * Two recourses to DSU 21.5 can overlap. The later one has the machine's states; the earlier one goes on in the same
 * states, from where it stood.
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
  const { course } = context.docket;
  const recourse = recourseOf(course, event) ?? course.recourse;
  return recourse < course.recourse ? within(context, recourse, event) : undefined;
}

/** Every accepted fact goes through here; what time brings about in earlier recourses follows it. */
export function recorded(given: Given): DisputeContext {
  if (given.context.docket.course.recourse === 0) return entered(given);
  const now = takenEarlier(given) ?? entered(given);
  const { course } = now.docket;
  return course.movable.reduce((context, proceeding) => {
    const { recourse } = proceeding;
    const isEarlier = recourse !== undefined && recourse < course.recourse;
    if (!isEarlier || !turns(proceeding, recourse, context.docket, now.day)) return context;
    return within(context, recourse, { type: 'date.reached', date: fromDay(now.day) }) ?? context;
  }, now);
}

/** The context after a fact, as the states of one recourse take it. */
function within(context: DisputeContext, recourse: number, event: ProcedureEvent): DisputeContext | undefined {
  const { at } = proceedingOf(context.docket.course, recourse);
  const inside = withLatest(context, at === undefined ? recourse - 1 : recourse);
  const before = recourseMachine.resolveState({ value: { compliance: stateValue(at ?? 'none') }, context: inside });
  const [after] = transition(recourseMachine, before, event);
  return after.context === inside ? undefined : withLatest(after.context, context.docket.course.recourse);
}

function withLatest(context: DisputeContext, recourse: number): DisputeContext {
  const { docket } = context;
  return { ...context, docket: { ...docket, course: { ...docket.course, recourse } } };
}

/** Whether time moves a recourse by a day: a suspension ends or lapses, an appeal can no longer be decided. */
function turns({ at, suspended }: Proceeding, recourse: number, docket: Docket, day: Day): boolean {
  if (suspended === undefined) return at === 'appeal.review' && day >= noDivisionFrom;
  const own = { ...docket, course: { ...docket.course, recourse } };
  return [resumesOn(own, 'compliance'), lapsesOn(own, 'compliance')].some((turn) => turn !== undefined && turn <= day);
}

type Value = string | { readonly [state: string]: Value };

/** A dotted state as XState writes it: `{ panel: { atWork: 'begun' } }`. */
function stateValue(at: string): Value {
  const dot = at.indexOf('.');
  return dot < 0 ? at : { [at.slice(0, dot)]: stateValue(at.slice(dot + 1)) };
}
