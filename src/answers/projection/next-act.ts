import type { RemedyState } from '../../casefile/case-file.js';
import { isWithoutRecommendations } from '../../clocks/silence.js';
import { timedActs as timed } from '../../law/timed-acts.js';
import {
  COMPLIANCE_STATE,
  type EventType,
  inCompliance,
  type PlainStateName,
  type ProceedingEventType,
} from '../../vocabulary.js';
import type { Choice, ChosenAct } from './choices.js';
import { mainLine, type Onward } from './main-line.js';
import type { Situation } from './situation.js';

/** The act that leads on, with the name that its fact has in its proceeding. */
export interface NextAct {
  readonly act: ChosenAct;
  readonly type: EventType;
  /** The compliance proceeding that the act belongs to; absent: the original one, or none. */
  readonly recourse?: number;
}

type Next = NextAct | Exclude<Choice, ChosenAct>;

/** The act that leads on from where a dispute stands; none where the path ends. */
export function nextAct(situation: Situation): NextAct | undefined {
  if (isArbitrated(situation)) return { act: timed.notifyAward, type: timed.notifyAward.event };
  const { states } = situation;
  const next = states.length === 1 ? nextFrom(states[0], situation) : duringImplementation(situation);
  return typeof next === 'string' ? undefined : next;
}

/** Whether the parties agreed to have the dispute itself arbitrated (DSU 25), and no award has come. */
function isArbitrated({ states: [state], caseFile }: Situation): boolean {
  const { arbitration, decision } = caseFile.original;
  return arbitration?.purpose === 'merits' && decision === undefined && !/^(opening|ended)/.test(state ?? '');
}

/**
 * During implementation three states stand side by side. An open compliance proceeding leads on first,
 * then a pending request to retaliate, then the time to comply, then a new request to retaliate.
 */
function duringImplementation(situation: Situation): Next {
  if (isWithoutRecommendations(situation.caseFile, situation.day)) return 'rests';
  const nextIn = (region: string) =>
    nextFrom(
      situation.states.find((state) => state.startsWith(`implementation.${region}.`)),
      situation,
    );
  const compliance = nextIn('compliance');
  if (compliance !== 'rests') return compliance;
  const sought = soughtRemedy(situation);
  const remedies = sought === undefined ? nextIn('remedies') : nextFrom(sought, situation);
  const period = nextIn('period');
  return isPending(remedies) || period === 'rests' ? remedies : period;
}

/** The state of the complainant whose request has come furthest and is not decided, where several stand in different ones. */
function soughtRemedy({ caseFile: { remedies } }: Situation): string | undefined {
  const pending = remedies.find(({ state }) => PENDING.includes(state));
  return remedies.length < 2 || pending === undefined ? undefined : `implementation.remedies.${pending.state}`;
}

const PENDING: readonly RemedyState[] = ['awarded', 'arbitration', 'arbitrationSuspended', 'requested'];

/** Whether a request to retaliate is before the DSB or an arbitrator, or has been decided. */
function isPending(remedies: Next): boolean {
  return typeof remedies === 'string' ? remedies === 'ends' : remedies.type !== timed.requestRetaliation.event;
}

/** The state of a compliance proceeding is read in that proceeding. */
function nextFrom(state = '', situation: Situation): Next {
  if (!state.startsWith(COMPLIANCE_STATE)) return chosen(onwardOriginal(state, situation), situation);
  return chosen(onwardInCompliance(state), { ...situation, recourse: situation.caseFile.recourse });
}

/** History has the composition of a panel and its report; of the steps between them it has too few. */
function onwardOriginal(state: string, { history }: Situation): Onward {
  const isAtWork = /^panel\.(atWork|interimReview)/.test(state);
  return isAtWork && history !== undefined ? timed.circulateReport : onwardFrom(state);
}

function onwardFrom(state: string): Onward {
  return isOnLine(state) ? mainLine[state] : 'rests';
}

/** The same line again, without the steps of Appendix 3: ninety days (DSU 21.5) leave no time for them. */
function onwardInCompliance(state: string): Onward {
  if (isOnLine(state)) return mainLine[state];
  const plain = state.slice(COMPLIANCE_STATE.length);
  return /^panel\.(composition|atWork|interimReview)/.test(plain) ? timed.circulateReport : onwardFrom(plain);
}

function isOnLine(state: string): state is PlainStateName {
  return Object.hasOwn(mainLine, state);
}

/** The choice in this situation, with the name of its fact. */
function chosen(onward: Onward, situation: Situation): Next {
  const choice = typeof onward === 'function' ? onward(situation) : onward;
  if (typeof choice === 'string') return choice;
  const { recourse } = situation;
  if (recourse === undefined) return { act: choice, type: choice.event };
  // A compliance proceeding has only acts of a proceeding.
  return { act: choice, type: inCompliance(choice.event as ProceedingEventType), recourse };
}
