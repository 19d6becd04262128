import type { Deadline } from '../answers/deadline.js';
import { statusOn } from '../answers/status.js';
import { type CivilDate, fromDay, toDay } from '../calendar/date.js';
import { isLive } from '../clocks/state.js';
import type { Dispute } from '../dispute.js';
import type { DeadlineState } from '../vocabulary.js';
import { slug } from './text.js';
import { factsBy } from './words.js';

/** A time-limit with its history: the same one through all that facts make of it. */
export interface Period {
  /** Names it within its dispute, whatever becomes of its dates. */
  readonly key: string;
  readonly deadline: Deadline;
  /** The day to note, as last known: the last day, or of a waiting period the first day on which the act is allowed. */
  readonly day?: CivilDate;
  /** How often it has changed since it began. */
  readonly changes: number;
  /** The date on which it began or last changed. */
  readonly changedOn: CivilDate;
  /** The date on which it was met or became moot. */
  readonly settledOn?: CivilDate;
  /** It is no longer among the dispute's time-limits. */
  readonly isGone: boolean;
}

/**
 * Every time-limit that a dispute has had up to a date, in the order in which they began. What time
 * alone makes of one (a window that closes, a day that passes) is no change.
 */
export function periodsOf(dispute: Dispute, date: CivilDate): readonly Period[] {
  const history = new History(dispute);
  const days = [...new Set(factsBy(dispute, date).map((fact) => toDay(fact.date)))];
  let last: number | undefined;
  for (const day of days) {
    if (last !== undefined) history.pass(last, day - 1);
    history.note(day);
    last = day;
  }
  if (last !== undefined) history.pass(last, toDay(date));
  history.note(toDay(date));
  return history.periods;
}

/** Those that live, soonest first. */
export function liveOf(periods: readonly Period[]): Period[] {
  const live = periods.filter(({ deadline, isGone }) => !isGone && isLive(deadline.state));
  return live.sort((a, b) => compared(a.deadline.due ?? LAST, b.deadline.due ?? LAST));
}

/** Those that facts met, in time or late, in the order of their starts. */
export function pastOf(periods: readonly Period[]): Period[] {
  const past = periods.filter(({ deadline: { state }, isGone }) => !isGone && (state === 'met' || state === 'metLate'));
  return past.sort((a, b) => compared(a.deadline.starts, b.deadline.starts));
}

/** Later than any date. */
const LAST = '~';

function compared(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

class History {
  readonly periods: Period[] = [];
  private readonly seen = new Map<number, readonly Deadline[]>();

  constructor(private readonly dispute: Dispute) {}

  /** Notes each day after the first, up to the last, on which time alone changed something. */
  pass(first: number, last: number): void {
    if (last <= first || this.shape(first) === this.shape(last)) return;
    if (last === first + 1) {
      this.note(last);
      return;
    }
    const middle = (first + last) >>> 1;
    this.pass(first, middle);
    this.pass(middle, last);
  }

  note(day: number): void {
    const left = new Set(this.on(day));
    const unmatched = new Set(this.periods.keys());
    for (const isSame of [isSamePeriod, isSameHolder, isSameRule]) {
      for (const index of unmatched) {
        const period = this.periods[index] as Period;
        const found = [...left].find((deadline) => isSame(period.deadline, deadline));
        if (found === undefined) continue;
        left.delete(found);
        unmatched.delete(index);
        this.periods[index] = continued(period, found, fromDay(day));
      }
    }
    for (const index of unmatched) this.periods[index] = gone(this.periods[index] as Period, fromDay(day));
    for (const deadline of left) this.periods.push(this.begun(deadline, fromDay(day)));
  }

  private begun(deadline: Deadline, date: CivilDate): Period {
    const base = keyOf(deadline, this.dispute.record.complainants.length > 1);
    const before = this.periods.filter(({ key }) => key === base || key.startsWith(`${base}.n`)).length;
    const key = before === 0 ? base : `${base}.n${before + 1}`;
    return { key, changes: 0, changedOn: date, ...standing(deadline, date) };
  }

  private on(day: number): readonly Deadline[] {
    const known = this.seen.get(day);
    if (known !== undefined) return known;
    const { settled, deadlines } = statusOn(this.dispute, fromDay(day));
    const found = [...settled, ...deadlines].sort((a, b) => compared(a.starts, b.starts));
    this.seen.set(day, found);
    return found;
  }

  private shape(day: number): string {
    return this.on(day).map(shapeOf).sort().join('\n');
  }
}

function keyOf({ rule, recourse, member, holder }: Deadline, isJoint: boolean): string {
  const proceeding = recourse === undefined ? '' : `.c${recourse}`;
  const party = isJoint && holder === 'complainant' && member !== undefined ? `.${slug(member)}` : '';
  return rule + proceeding + party;
}

/** All that facts can change. */
function shapeOf({ rule, recourse, member, starts, due, opens, state, derivation }: Deadline): string {
  return JSON.stringify([rule, recourse, member, starts, due, opens, ending(state), derivation]);
}

/** A period that ran out goes on as it was: only a fact or the law settles it. */
function ending(state: DeadlineState): 'met' | 'metLate' | 'superseded' | undefined {
  return state === 'met' || state === 'metLate' || state === 'superseded' ? state : undefined;
}

function standing(deadline: Deadline, date: CivilDate) {
  const day = dayOf(deadline);
  return {
    deadline,
    ...(day !== undefined && { day }),
    ...(ending(deadline.state) !== undefined && { settledOn: date }),
    isGone: false,
  };
}

/** The day to note: when the act must be done, or may first be done. */
export function dayOf({ kind, due, opens }: Deadline): CivilDate | undefined {
  return kind === 'waitingPeriod' ? opens : due;
}

function continued(period: Period, deadline: Deadline, date: CivilDate): Period {
  if (shapeOf(period.deadline) === shapeOf(deadline)) return { ...period, deadline };
  const { day: known } = period;
  const next = standing(deadline, settledBefore(period, deadline) ?? date);
  const day = next.day ?? known;
  return {
    key: period.key,
    changes: period.changes + 1,
    changedOn: date,
    ...next,
    ...(day !== undefined && { day }),
  };
}

function settledBefore({ deadline: before, settledOn }: Period, { state }: Deadline): CivilDate | undefined {
  return ending(before.state) === ending(state) ? settledOn : undefined;
}

function gone(period: Period, date: CivilDate): Period {
  if (period.isGone) return period;
  return { ...period, changes: period.changes + 1, changedOn: date, isGone: true };
}

const isSameRule = (a: Deadline, b: Deadline) => a.rule === b.rule && a.recourse === b.recourse;
const isSameHolder = (a: Deadline, b: Deadline) => isSameRule(a, b) && a.member === b.member;
const isSamePeriod = (a: Deadline, b: Deadline) => isSameHolder(a, b) && a.starts === b.starts;
