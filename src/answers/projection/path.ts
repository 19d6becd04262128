import { type Day, fromDay, LAST_DAY } from '../../calendar/date.js';
import type { Period } from '../../calendar/period.js';
import type { Position } from '../../clocks/entry.js';
import { after, type DisputeSnapshot, onDay, statesOf } from '../../machine/procedure.js';
import type { DisputeEvent } from '../../record/events.js';
import { ruleById } from '../../record/rule-by-id.js';
import { type Dispute, historyOf, standingOn } from '../../replay/dispute.js';
import type { EventType } from '../../vocabulary.js';
import { memberOf } from '../deadlines.js';
import { type Led, leadFrom } from './line.js';
import { runningsOf } from './periods.js';
import type { Pace, ProjectedStep } from './step.js';
import { type Moment, type Timing, timingOf } from './timing.js';

/** How the path ahead is walked. */
export interface Walk {
  readonly asked: Day;
  readonly pace: Pace;
  readonly appeal: boolean;
}

/** The path ahead, and the states in which it ends. */
export interface Path {
  readonly steps: readonly ProjectedStep[];
  readonly states: readonly string[];
}

/** The path ahead of a dispute: step by step, each fact entered and the clocks that then run read. */
export function pathOf(dispute: Dispute, walk: Walk): Path {
  const walker = new Walker(dispute, walk);
  while (walker.step()) {}
  return { steps: Object.freeze(walker.steps), states: Object.freeze(walker.states()) };
}

/** One projection: working storage, of which nothing is seen outside. */
class Walker {
  readonly steps: ProjectedStep[] = [];
  private snapshot: DisputeSnapshot;
  /** Where the dispute stands on the days that were looked at since the last step. */
  private readonly days = new Map<Day, DisputeSnapshot>();
  /** The day of the last step, at first the date asked. */
  private day: Day;
  private readonly latest: Map<EventType, Day>;
  private readonly undated = new Map<EventType, Day>();
  private readonly taken = new Set<EventType>();

  constructor(
    dispute: Dispute,
    private readonly walk: Walk,
  ) {
    this.day = walk.asked;
    this.snapshot = standingOn(dispute, walk.asked).snapshot;
    const known = historyOf(dispute).steps.filter(({ day }) => day <= walk.asked);
    this.latest = new Map(known.map(({ event, day }) => [event.type, day]));
  }

  states(): string[] {
    return statesOf(this.now(this.day));
  }

  /** Takes the next step, if there is one. */
  step(): boolean {
    // What time alone brings about on the very day has happened, but a fact of that day comes before it.
    return this.take(this.leadOn(this.day)) || this.take(this.leadOn(this.day - 1));
  }

  private take(led: Led | undefined): boolean {
    if (led === undefined || this.taken.has(led.type)) return false;
    const moment = this.moment(this.day, led.recourse);
    const timing = timingOf(led, moment);
    if (timing.day > LAST_DAY) return false;
    if (this.leadOn(timing.day) === undefined) return this.endBy(timing.day);
    const fact = factOf(led, timing.day, moment);
    const next = after(this.now(timing.day - 1), fact);
    if (next === undefined) return false;
    this.steps.push(stepOf(led, fact, { timing, moment }));
    this.enter(led, timing, next);
    return true;
  }

  /** Time alone ends the path before the step: no division of the Appellate Body can be formed, a panel lapses. */
  private endBy(day: Day): false {
    this.day = day;
    return false;
  }

  private enter({ type }: Led, { day, isDated }: Timing, next: DisputeSnapshot): void {
    this.snapshot = next;
    this.days.clear();
    this.day = day;
    this.taken.add(type);
    this.latest.set(type, day);
    if (!isDated) this.undated.set(type, day);
  }

  private leadOn(day: Day): Led | undefined {
    return leadFrom(statesOf(this.now(day)), this.moment(day));
  }

  /** Where the dispute stands when the calendar has come to a day. */
  private now(day: Day): DisputeSnapshot {
    const known = this.days.get(day) ?? onDay(this.snapshot, day);
    this.days.set(day, known);
    return known;
  }

  private moment(day: Day, recourse?: number): Moment {
    const { walk, latest, undated } = this;
    const last = this.steps.at(-1);
    return {
      ...walk,
      position: this.now(day).context,
      day,
      latest,
      undated,
      afterUndated: last !== undefined && last.date === undefined,
      ...(recourse !== undefined && { recourse }),
    };
  }
}

/** The fact that the step would be. */
function factOf({ act, type, recourse }: Led, day: Day, { position }: Moment): DisputeEvent {
  const period = act.event === 'rpt.awarded' ? guideline(position, day) : undefined;
  // A step of the main line needs no field besides these, so the event is one of its type.
  return {
    type,
    date: fromDay(day),
    ...(period !== undefined && { period }),
    ...(recourse !== undefined && { recourse }),
  } as DisputeEvent;
}

/** What an arbitrator is guided by (DSU 21.3(c)), unless that time is already over. */
function guideline(position: Position, day: Day): Period | undefined {
  const clock = runningsOf(position, 'dsu-21-3-c-guideline').at(-1);
  return clock?.due !== undefined && clock.due > day ? clock.length : undefined;
}

function stepOf({ act, type, recourse }: Led, fact: DisputeEvent, { timing, moment }: Timed): ProjectedStep {
  const { isDated, limit, rule, within, after: counted, afterEndOf, isLate, exceeds } = timing;
  const member = memberOf(act.who, { recourse, party: undefined }, moment.position.caseFile);
  return Object.freeze({
    event: type,
    ...(isDated ? { date: fact.date } : { notBefore: fact.date }),
    limit,
    ...(rule !== undefined && { rule }),
    citation: rule === undefined ? act.citation : ruleById(rule).citation,
    who: act.who,
    ...(member !== undefined && { member }),
    ...(within !== undefined && { within: Object.freeze(within) }),
    ...(counted !== undefined && { after: counted }),
    ...(afterEndOf !== undefined && { afterEndOf }),
    ...(isLate && { late: true }),
    ...(exceeds.length > 0 && { exceeds: Object.freeze(exceeds) }),
    ...('period' in fact && typeof fact.period === 'object' && { period: fact.period }),
    ...(recourse !== undefined && { recourse }),
  });
}

interface Timed {
  readonly timing: Timing;
  readonly moment: Moment;
}
