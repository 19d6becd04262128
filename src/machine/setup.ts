import { assign, setup } from 'xstate';
import type { ProcedureEvent } from '../casefile/event-fields.js';
import type { ProceedingEventType } from '../vocabulary.js';
import {
  arrived,
  closed,
  entered,
  goingOn,
  lapsedByItself,
  resumedByItself,
  takenUpAgain,
  withoutDivision,
} from './actions.js';
import type { DisputeContext, DisputeInput } from './context.js';
import { guards } from './guards.js';

/** Data of a state, for programs that draw or list states. */
export interface StateMeta {
  /** The articles that govern it. */
  readonly articles: readonly string[];
}

/** What can be asked of a snapshot with `hasTag`. */
export type StateTag =
  | 'consulting'
  | 'panelSits'
  | 'suspended'
  | 'reportPending'
  | 'appealing'
  | 'stalled'
  | 'implementing'
  | 'ended';

function procedure<E extends ProcedureEvent>() {
  return setup({
    types: {
      context: {} as DisputeContext,
      events: {} as E,
      input: {} as DisputeInput | undefined,
      tags: {} as StateTag,
      meta: {} as StateMeta,
    },
    guards,
    actions: {
      record: assign(entered),
      arrive: assign(arrived),
      resumeByItself: assign(resumedByItself),
      lapseByItself: assign(lapsedByItself),
      strikeDivision: assign(withoutDivision),
      close: assign(closed),
      goOn: assign(goingOn),
      takeUpAgain: assign(takenUpAgain),
    },
  });
}

/** The whole dispute: every fact. */
export const dispute = /* @__PURE__ */ procedure<ProcedureEvent>();

/**
 * One proceeding, from the request for a panel to the adoption of its report: bare event names,
 * whether it is the original dispute or a recourse to DSU 21.5.
 */
export const proceeding = /* @__PURE__ */ procedure<Extract<ProcedureEvent, { type: ProceedingEventType }>>();

/**
 * What a state of the whole dispute may say. `createStateConfig` alone overlooks a misspelt event
 * beside a right one: `satisfies DisputeState` does not.
 */
export type DisputeState = Parameters<typeof dispute.createStateConfig>[0];

/** What a state of a proceeding may say; see `DisputeState`. */
export type ProceedingState = Parameters<typeof proceeding.createStateConfig>[0];
