import { type CivilDate, type Day, fromDay, toDay } from '../calendar/date.js';
import { others, type Party } from '../casefile/parties.js';
import { knownMeeting } from '../clocks/agenda.js';
import type { Position } from '../clocks/entry.js';
import { openAfterTimeToComply } from '../clocks/periods-to-comply.js';
import { isWithoutRecommendations } from '../clocks/silence.js';
import { untimedActs } from '../law/acts.js';
import { agendaFacts } from '../law/agenda-acts.js';
import { type EventType, inCompliance, isComplianceType, type ProceedingEventType, plainType } from '../vocabulary.js';
import { heldBy } from './deadlines.js';
import type { NextStep } from './next-step.js';
import { timedSteps } from './timed-steps.js';
import { isSameAct, untimedSteps } from './untimed-steps.js';

/** The day of the latest known fact of a type. */
export type Latest = (event: EventType) => Day | undefined;

/** On which day the steps are asked for, and what is known then. */
export interface Asked {
  readonly day: Day;
  readonly latest: Latest;
}

/**
 * What may, should or must be done from a state on a day: what the law times (waits before the rest, each
 * in the order in which they began), then what it does not. No act is offered twice.
 */
export function nextStepsOn(position: Position, states: readonly string[], asked: Asked): readonly NextStep[] {
  const timed = timedSteps({ position, states, day: asked.day });
  const withObject = statesWithObject(states, position, asked.day);
  const untimed = untimedSteps(withObject, position, asked.day).flatMap((step) => leftOver(step, timed, position));
  return Object.freeze(
    [...timed, ...untimed].map((step) =>
      Object.freeze(atMeeting(heldBack(step, position, asked.day), position, asked)),
    ),
  );
}

/** A step for those for whom none of some steps offers it. */
function leftOver(step: NextStep, taken: readonly NextStep[], { caseFile }: Position): readonly NextStep[] {
  const same = taken.filter((other) => isSameAct(other, step));
  if (same.length === 0) return [step];
  const all = caseFile.parties.complainants;
  const party = same.reduce<Party | undefined>((rest, one) => others(all, rest, one.complainants), step.complainants);
  if (party === undefined || party.length === 0) return [];
  const { member, members, ...act } = step;
  const held = heldBy(step.who, { party, recourse: step.recourse }, caseFile);
  return [{ ...act, ...held, complainants: Object.freeze([...party]) }];
}

/** The states in which something is left to do: none of implementation where nothing shows recommendations. */
function statesWithObject(states: readonly string[], { caseFile }: Position, day: Day): readonly string[] {
  if (!isWithoutRecommendations(caseFile, day)) return states;
  return states.filter((state) => state !== 'implementation' && !state.startsWith('implementation.'));
}

/** The authorization to retaliate with the day after the time to comply, where that lies ahead (DSU 22.6). */
function heldBack(step: NextStep, position: Position, day: Day): NextStep {
  const { event, heldBackBy } = untimedActs.authorizeRetaliation;
  if (step.event !== event) return step;
  const opens = openAfterTimeToComply(position, heldBackBy, step.complainants);
  return opens === undefined || opens <= day ? step : { ...step, from: fromDay(opens) };
}

/**
 * The step of the DSB with the day of the first known meeting that can take it up. A meeting after the
 * last day ahead is not the one: the DSB is to hold another in time (footnotes to DSU 16.4, 17.14 and 21.3).
 */
function atMeeting(step: NextStep, position: Position, { day, latest }: Asked): NextStep {
  if (step.event === undefined || position.caseFile.meetings.length === 0) return step;
  const isTwin = isComplianceType(step.event);
  const since = agendaFacts(plainType(step.event)).flatMap(
    (fact) => latest(isTwin ? inCompliance(fact as ProceedingEventType) : fact) ?? [],
  );
  if (since.length === 0) return step;
  const from = step.from === undefined ? day : Math.max(day, toDay(step.from));
  const meeting = knownMeeting(position, { since: Math.max(...since), from });
  if (meeting === undefined || isTooLate(step, fromDay(meeting))) return step;
  return { ...step, from: fromDay(meeting) };
}

/** Whether a day lies after the last day of a step, and that day has not passed. */
function isTooLate({ until, untilAtLatest = until, overdue, passed }: NextStep, date: CivilDate): boolean {
  return untilAtLatest !== undefined && date > untilAtLatest && !overdue && !passed;
}
