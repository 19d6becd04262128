import { type Day, LAST_DAY } from '../../calendar/date.js';
import { after, type DisputeSnapshot, onDay, statesOf } from '../../machine/procedure.js';
import { type Dispute, historyOf, standingOn } from '../../replay/dispute.js';
import { silenceOn } from '../dormant.js';
import { nextAct } from './next-act.js';
import { factOf, type PathStep, projectedStep } from './projected-step.js';
import type { Question, Situation } from './situation.js';
import type { ProjectedStep } from './step.js';
import { timeLimitsOf } from './time-limits.js';
import { hadLapsed, timingOf } from './timing.js';

/** The path ahead, as far as it has been followed. */
interface Path {
  /** Where the dispute stands after the last step, before the calendar goes on. */
  readonly snapshot: DisputeSnapshot;
  /** Where it stands on the day of the last step, at first on the date asked. */
  readonly today: Situation;
  readonly steps: readonly ProjectedStep[];
  /** Nothing was expected of the dispute on the date asked. */
  readonly isDormant: boolean;
}

/**
 * Follows the main line from where a dispute stands on the date asked. next-act.ts finds the act that leads
 * on, time-limits.ts the periods and waits that it stands under, timing.ts its day. Then its fact is entered,
 * so that the periods that it starts count for the next act.
 *
 * @returns the steps, and the states in which the path ends
 */
export function pathAhead(dispute: Dispute, question: Question): Pick<Path, 'steps'> & Pick<Situation, 'states'> {
  let path = beginning(dispute, question);
  for (let next = continued(path); next !== undefined; next = continued(path)) path = next;
  return { steps: Object.freeze(path.steps), states: Object.freeze(path.today.states) };
}

function beginning(dispute: Dispute, question: Question): Path {
  const { asked } = question;
  const { snapshot } = standingOn(dispute, asked);
  const known = historyOf(dispute).steps.filter(({ day }) => day <= asked);
  const latest = new Map(known.map(({ event, day }) => [event.type, day]));
  const today = { ...question, ...standingAt(snapshot, asked), latest, undated: new Map(), afterUndated: false };
  const isDormant = silenceOn(dispute, onDay(snapshot, asked), asked).dormant !== undefined;
  return { snapshot, today, steps: [], isDormant };
}

/** The path one step on; nothing where it ends. */
function continued(path: Path): Path | undefined {
  const { today } = path;
  // What time alone brings about on a day comes after the facts of that day.
  return takenFrom(path, today) ?? takenFrom(path, situationOn(path, today.day - 1));
}

/** The path after the act that leads on from a situation. */
function takenFrom(path: Path, situation: Situation): Path | undefined {
  const next = nextAct(situation);
  if (next === undefined || path.steps.some(({ event }) => event === next.type)) return undefined;
  const limits = timeLimitsOf(next, path.today);
  // In a dormant dispute a duty past its day has lapsed, and nothing leads past it.
  if (path.isDormant && path.steps.length === 0 && hadLapsed(limits)) return undefined;
  const timing = timingOf(next, limits);
  if (timing.day > LAST_DAY) return undefined;
  const then = situationOn(path, timing.day);
  if (nextAct(then) === undefined) return endedIn(then, path);
  return withStep(path, { next, limits, timing });
}

/** Time alone ends the path before the step: a panel lapses, or no division of the Appellate Body can be formed. */
function endedIn(then: Situation, path: Path): Path | undefined {
  return then.day > path.today.day ? { ...path, today: then } : undefined;
}

/** The path with the fact of a step entered; nothing where the fact is not possible. */
function withStep({ snapshot, today, steps, isDormant }: Path, step: PathStep): Path | undefined {
  const { type } = step.next;
  const { day, isDated } = step.timing;
  const fact = factOf(step);
  const entered = after(onDay(snapshot, day - 1), fact);
  if (entered === undefined) return undefined;
  const latest = new Map(today.latest).set(type, day);
  const undated = isDated ? today.undated : new Map(today.undated).set(type, day);
  return {
    snapshot: entered,
    today: { ...today, ...standingAt(entered, day), latest, undated, afterUndated: !isDated },
    steps: [...steps, projectedStep(step, fact)],
    isDormant,
  };
}

/** Where the dispute stands when the calendar has come to a day. */
function situationOn({ snapshot, today }: Path, day: Day): Situation {
  return day === today.day ? today : { ...today, ...standingAt(snapshot, day) };
}

function standingAt(snapshot: DisputeSnapshot, day: Day): Pick<Situation, 'day' | 'states' | 'caseFile' | 'docket'> {
  const standing = onDay(snapshot, day);
  const { caseFile, docket } = standing.context;
  return { day, states: statesOf(standing), caseFile, docket };
}
