import type { Deadline } from '../answers/deadline.js';
import { deadlinesOn } from '../answers/deadlines.js';
import { type CivilDate, type Day, fromDay, toDay } from '../calendar/date.js';
import { isLive } from '../clocks/standing.js';
import { type DisputeSnapshot, onDay } from '../machine/procedure.js';
import { type Dispute, historyOf, otherReadingsOf } from '../replay/dispute.js';
import type { OtherReadings } from '../replay/other-readings.js';
import type { DeadlineState } from '../vocabulary.js';
import { slug } from './text.js';

/** A time-limit with its history: it stays the same period when facts change its dates. */
export interface Period {
  /** Identifies the period within its dispute. The key does not depend on its dates. */
  readonly key: string;
  readonly deadline: Deadline;
  /**
   * The day to show, as last known: the last day, or for a waiting period the first day on which the act is
   * allowed. Where usual closed days leave a doubt, it is the safe day, and once that is past the other.
   */
  readonly day?: CivilDate;
  /** How often facts have changed it since it began. */
  readonly changes: number;
  /** The date on which it was met or became moot. */
  readonly settledOn?: CivilDate;
  /** The dispute no longer has this time-limit. */
  readonly isGone: boolean;
}

/**
 * Every time-limit that a dispute has had up to a date, in the order in which they began. If only time
 * passes (a window closes, a last day is over), that does not count as a change, unless another day is to
 * be shown from then on.
 */
export function periodsOf(dispute: Dispute, date: CivilDate): readonly Period[] {
  const today = toDay(date);
  const log = new Log(dispute.record.complainants.length > 1);
  const steps = historyOf(dispute).steps.filter(({ day }) => day <= today);
  for (const [index, { day, snapshot }] of steps.entries()) {
    const on = remembered((each) => deadlinesIn(snapshot, each, otherReadingsOf(dispute)));
    const next = steps[index + 1]?.day;
    log.note(day, on(day));
    log.pass(day, next === undefined ? today : next - 1, on);
    if (next === undefined) log.note(today, on(today));
  }
  return log.periods;
}

/** Gives the time-limits on a day before the next fact. */
type DeadlinesOn = (day: Day) => readonly Deadline[];

function deadlinesIn(snapshot: DisputeSnapshot, day: Day, others: OtherReadings): readonly Deadline[] {
  const { live, past } = deadlinesOn(onDay(snapshot, day).context, day, { others });
  return [...past, ...live].sort((a, b) => compared(a.starts, b.starts));
}

function remembered(deadlines: DeadlinesOn): DeadlinesOn {
  const known = new Map<Day, readonly Deadline[]>();
  return (day) => {
    const found = known.get(day) ?? deadlines(day);
    known.set(day, found);
    return found;
  };
}

/** The live time-limits, the soonest first. */
export function liveOf(periods: readonly Period[]): Period[] {
  const live = periods.filter(({ deadline, isGone }) => !isGone && isLive(deadline.state));
  return live.sort((a, b) => compared(dayOf(a.deadline) ?? LAST, dayOf(b.deadline) ?? LAST));
}

/** The time-limits that were met, in time or late, in the order of their starts. */
export function pastOf(periods: readonly Period[]): Period[] {
  const past = periods.filter(({ deadline: { state }, isGone }) => !isGone && (state === 'met' || state === 'metLate'));
  return past.sort((a, b) => compared(a.deadline.starts, b.deadline.starts));
}

/** Later than any date. */
const LAST = '~';

function compared(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Takes the time-limits of one date after another, and finds which of them are the same period. */
class Log {
  readonly periods: Period[] = [];

  constructor(private readonly isJoint: boolean) {}

  /**
   * Notes each day after the first, up to the last, on which something changed although no fact came.
   * It halves the range until the change is found, because a dispute can rest for years.
   */
  pass(first: Day, last: Day, on: DeadlinesOn): void {
    if (last <= first || shapeOfAll(on(first), first) === shapeOfAll(on(last), last)) return;
    if (last === first + 1) {
      this.note(last, on(last));
      return;
    }
    const middle = (first + last) >>> 1;
    this.pass(first, middle, on);
    this.pass(middle, last, on);
  }

  /** Continues the periods that the day's time-limits belong to, ends those without one, and begins new ones. */
  note(day: Day, deadlines: readonly Deadline[]): void {
    const date = fromDay(day);
    const left = new Set(deadlines);
    const unmatched = new Set(this.periods.keys());
    for (const nameOf of [periodName, holderName, ruleName]) {
      const byName = grouped(left, nameOf);
      for (const index of unmatched) {
        const period = this.periods[index] as Period;
        const found = byName.get(nameOf(period.deadline))?.shift();
        if (found === undefined) continue;
        left.delete(found);
        unmatched.delete(index);
        this.periods[index] = continued(period, found, date);
      }
    }
    for (const index of unmatched) this.periods[index] = gone(this.periods[index] as Period);
    for (const deadline of left) this.periods.push(this.begun(deadline, date));
  }

  private begun(deadline: Deadline, date: CivilDate): Period {
    const base = keyOf(deadline, this.isJoint);
    const before = this.periods.filter(({ key }) => key === base || key.startsWith(`${base}.n`)).length;
    const key = before === 0 ? base : `${base}.n${before + 1}`;
    return { key, changes: 0, ...fieldsFrom(deadline, date) };
  }
}

function shapeOfAll(deadlines: readonly Deadline[], day: Day): string {
  const date = fromDay(day);
  return deadlines
    .map((deadline) => shapeOf(deadline, date))
    .sort()
    .join('\n');
}

function keyOf({ rule, recourse, member, holder }: Deadline, isJoint: boolean): string {
  const proceeding = recourse === undefined ? '' : `.c${recourse}`;
  const party = isJoint && holder === 'complainant' && member !== undefined ? `.${slug(member)}` : '';
  return rule + proceeding + party;
}

/** A text of everything that facts can change: it differs exactly if one of these does. */
function shapeOf(deadline: Deadline, date: CivilDate): string {
  const { rule, recourse, member, members, starts, lastDay, opens, state, derivation } = deadline;
  const shown = ending(state) === undefined && dayOf(deadline, date);
  return JSON.stringify([rule, recourse, member, members, starts, lastDay, opens, ending(state), derivation, shown]);
}

/** Compares the shapes of two time-limits. It writes out the derivations only if they are different objects. */
function hasSameShape(a: Deadline, b: Deadline): boolean {
  const isEqual =
    a.starts === b.starts && a.lastDay === b.lastDay && a.opens === b.opens && ending(a.state) === ending(b.state);
  if (
    !isEqual ||
    a.member !== b.member ||
    `${a.members}` !== `${b.members}` ||
    a.rule !== b.rule ||
    a.recourse !== b.recourse
  )
    return false;
  return a.derivation === b.derivation || JSON.stringify(a.derivation) === JSON.stringify(b.derivation);
}

/** How facts ended a period. One whose time has merely run out is not ended. */
function ending(state: DeadlineState): 'met' | 'metLate' | 'superseded' | undefined {
  return state === 'met' || state === 'metLate' || state === 'superseded' ? state : undefined;
}

function fieldsFrom(deadline: Deadline, date: CivilDate) {
  const day = dayOf(deadline, date);
  return {
    deadline,
    ...(day !== undefined && { day }),
    ...(ending(deadline.state) !== undefined && { settledOn: date }),
    isGone: false,
  };
}

/**
 * The day to show on a date: the last day for the act, or for a waiting period the first day on which it
 * is allowed. Once the safe last day is past, it is the other one that usual closed days may give.
 */
export function dayOf(deadline: Deadline, date: CivilDate = ''): CivilDate | undefined {
  const { kind, due, dueAtLatest, opens } = deadline;
  if (kind === 'waitingPeriod') return opens;
  return due !== undefined && due < date ? (dueAtLatest ?? due) : due;
}

/** The end of a period's bar: the day to show, but for a waiting period its own last day. */
export function endOf({ deadline, day }: Period): CivilDate | undefined {
  if (deadline.kind === 'waitingPeriod') return deadline.lastDay;
  return deadline.due === undefined ? undefined : day;
}

function continued(period: Period, deadline: Deadline, date: CivilDate): Period {
  const { day: known } = period;
  const next = fieldsFrom(deadline, settledBefore(period, deadline) ?? date);
  const isShownAnew = next.day !== undefined && next.day !== known;
  if (!isShownAnew && hasSameShape(period.deadline, deadline)) return { ...period, deadline };
  const day = next.day ?? known;
  return {
    key: period.key,
    changes: period.changes + 1,
    ...next,
    ...(day !== undefined && { day }),
  };
}

function settledBefore({ deadline: before, settledOn }: Period, { state }: Deadline): CivilDate | undefined {
  return ending(before.state) === ending(state) ? settledOn : undefined;
}

function gone(period: Period): Period {
  if (period.isGone) return period;
  return { ...period, changes: period.changes + 1, isGone: true };
}

type NameOf = (deadline: Deadline) => string;

const ruleName: NameOf = ({ rule, recourse }) => `${rule} ${recourse}`;
const holderName: NameOf = (deadline) => `${ruleName(deadline)} ${deadline.member}`;
const periodName: NameOf = (deadline) => `${deadline.starts} ${holderName(deadline)}`;

/** Time-limits grouped by their names. Within a group they keep their order. */
function grouped(deadlines: Iterable<Deadline>, nameOf: NameOf): Map<string, Deadline[]> {
  const groups = new Map<string, Deadline[]>();
  for (const deadline of deadlines) {
    const group = groups.get(nameOf(deadline));
    if (group === undefined) groups.set(nameOf(deadline), [deadline]);
    else group.push(deadline);
  }
  return groups;
}
