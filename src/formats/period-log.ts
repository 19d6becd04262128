import type { Deadline } from '../answers/deadline.js';
import { compared, deadlineOf, endedDeadline, inOrder } from '../answers/deadlines.js';
import { type CivilDate, type Day, fromDay } from '../calendar/date.js';
import { type Clock, endOfDoubt, isPast } from '../clocks/clock.js';
import type { Docket } from '../clocks/docket.js';
import type { Position } from '../clocks/entry.js';
import { itemsOf, type Log, sharedSize } from '../clocks/log.js';
import { lawOf } from '../clocks/rule-book.js';
import { stateIn, stateUnlessMoot } from '../clocks/silence.js';
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

/** What time and facts can change of a period whose clock stays the same. */
interface View {
  /** How facts ended it. One whose time has merely run out is not ended. */
  readonly ending: 'met' | 'metLate' | 'superseded' | undefined;
  /** The day to show. */
  readonly shown: Day | undefined;
}

/** A period in the making. */
interface Entry {
  readonly key: string;
  readonly index: number;
  clock: Clock;
  view: View;
  /** As it was when something last changed. */
  deadline: Deadline;
  /** The last day to show that was known. */
  day: CivilDate | undefined;
  settledOn: CivilDate | undefined;
  changes: number;
  isGone: boolean;
  /** The days on which its view can change by time alone. */
  turns: readonly Day[];
  /** The moment at which its clock was last seen. */
  seen: number;
}

/** Where a dispute stands from a day on. */
export interface Moment {
  readonly position: Position;
  readonly day: Day;
}

/**
 * Follows the periods of a dispute from moment to moment. What stays is recognized by its clock, which is the same object
 * as long as no fact changes it: so a moment costs a look at the running periods, and the work is in those that change.
 */
export class PeriodLog {
  readonly #isJoint: boolean;
  readonly #others: OtherReadings;
  readonly #entries: Entry[] = [];
  readonly #byClock = new Map<Clock, Entry>();
  readonly #goneByRule = new Map<string, Set<Entry>>();
  readonly #keys = new Map<string, number>();
  #running: Entry[] = [];
  #ended: Log<Clock> | undefined;
  #last: Moment | undefined;
  #moments = 0;

  /** @param isJoint whether there are several complainants: their periods have their names in their keys */
  constructor(isJoint: boolean, others: OtherReadings) {
    this.#isJoint = isJoint;
    this.#others = others;
  }

  /** Notes what facts, or a turn of time, have made of the periods on the first day of a moment. */
  note(moment: Moment): void {
    this.#moments += 1;
    const anew: Clock[] = [];
    const running: Entry[] = [];
    const look = (clock: Clock) => {
      const entry = this.#byClock.get(clock);
      if (entry === undefined) anew.push(clock);
      else {
        entry.seen = this.#moments;
        if (clock.end === undefined) running.push(entry);
        this.#see(entry, moment);
      }
    };
    for (const clock of moment.position.docket.running) if (isShown(clock)) look(clock);
    const { clocks, left } = this.#newlyEnded(moment.position.docket);
    for (const clock of clocks) look(clock);
    const unseen = [...this.#running.filter(({ seen }) => seen !== this.#moments), ...left];
    for (const entry of this.#taken(anew, unseen, moment)) if (entry.clock.end === undefined) running.push(entry);
    this.#running = running;
    this.#last = moment;
  }

  /** Notes what changes by time alone from the last moment up to a day, that day included. */
  pass(to: Day): void {
    const { position, day: from } = this.#last as Moment;
    for (const entry of this.#running)
      for (const day of entry.turns) if (day > from && day <= to) this.#see(entry, { position, day });
    this.#last = { position, day: Math.max(from, to) };
  }

  /** The periods as they stand on the last day that has passed, in the order in which they began. */
  periods(): readonly Period[] {
    const moment = this.#last;
    return this.#entries.map((entry) => {
      const { key, deadline: before, day, settledOn, changes, isGone } = entry;
      const deadline = isGone || moment === undefined ? before : this.#told(entry.clock, moment);
      return {
        key,
        deadline,
        // A later fact can change the provision, and who holds it.
        changes: saysTheSame(before, deadline) ? changes : changes + 1,
        ...(day !== undefined && { day }),
        ...(settledOn !== undefined && { settledOn }),
        isGone,
      };
    });
  }

  /** The clocks that have ended since the last moment, and the periods whose ended clocks have been put back. */
  #newlyEnded({ ended }: Docket): { clocks: Clock[]; left: Entry[] } {
    const before = this.#ended;
    this.#ended = ended;
    if (before === ended) return { clocks: [], left: [] };
    const shared = before === undefined ? 0 : sharedSize(before, ended);
    const clocks = itemsOf(ended, shared).filter(isListed);
    const now = new Set(clocks);
    const left = (before === undefined ? [] : itemsOf(before, shared)).flatMap((clock) => {
      const entry = now.has(clock) ? undefined : this.#byClock.get(clock);
      return entry === undefined || entry.isGone ? [] : [entry];
    });
    return { clocks, left };
  }

  /** Gives the clocks of a moment to the periods that they continue; what is left over begins, or is gone. */
  #taken(anew: readonly Clock[], unseen: readonly Entry[], moment: Moment): Entry[] {
    if (anew.length === 0 && unseen.length === 0) return [];
    const told = new Map(anew.map((clock) => [this.#told(clock, moment), clock] as const));
    const left = new Set([...told.keys()].sort((a, b) => compared(a.starts, b.starts) || inOrder(a, b)));
    const rules = new Set([...left].map(ruleName));
    const gone = [...rules].flatMap((rule) => [...(this.#goneByRule.get(rule) ?? [])]);
    const open = new Set([...unseen, ...gone].sort((a, b) => a.index - b.index));
    const taken: Entry[] = [];
    for (const nameOf of [periodName, holderName, ruleName]) {
      const byName = grouped(left, nameOf);
      for (const entry of open) {
        const found = byName.get(nameOf(entry.deadline))?.shift();
        if (found === undefined) continue;
        left.delete(found);
        open.delete(entry);
        taken.push(entry);
        this.#continue(entry, found, { clock: told.get(found) as Clock, moment });
      }
    }
    for (const entry of open) this.#leave(entry);
    for (const deadline of left) taken.push(this.#begin(deadline, { clock: told.get(deadline) as Clock, moment }));
    return taken;
  }

  /** Looks whether time, or what the dispute has come to, shows a period in another light. */
  #see(entry: Entry, moment: Moment): void {
    const view = viewOf(entry.clock, moment);
    const isAsBefore =
      view.ending === entry.view.ending && (view.ending !== undefined || view.shown === entry.view.shown);
    if (isAsBefore) return;
    this.#continue(entry, this.#told(entry.clock, moment), { clock: entry.clock, moment });
  }

  #continue(entry: Entry, deadline: Deadline, { clock, moment }: Occasion): void {
    this.#hold(entry, clock);
    const view = viewOf(clock, moment);
    const day = view.shown === undefined ? undefined : fromDay(view.shown);
    const isShownAnew = day !== undefined && day !== entry.day;
    const isEndedAlike = endingOf(entry.deadline.state) === view.ending && !entry.isGone;
    if (isShownAnew || entry.isGone || !hasSameShape(entry.deadline, deadline)) {
      // Who holds it, or its provision, may have changed since: it was counted then, and stays counted.
      entry.changes += saysTheSame(entry.deadline, deadline) ? 1 : 2;
      entry.settledOn =
        view.ending === undefined ? undefined : (isEndedAlike && entry.settledOn) || fromDay(moment.day);
      entry.day = day ?? entry.day;
    }
    entry.view = view;
    entry.deadline = deadline;
    entry.isGone = false;
  }

  #begin(deadline: Deadline, { clock, moment }: Occasion): Entry {
    const view = viewOf(clock, moment);
    const entry: Entry = {
      key: this.#keyOf(deadline),
      index: this.#entries.length,
      clock,
      view,
      deadline,
      day: view.shown === undefined ? undefined : fromDay(view.shown),
      settledOn: view.ending === undefined ? undefined : fromDay(moment.day),
      changes: 0,
      isGone: false,
      turns: [],
      seen: 0,
    };
    this.#entries.push(entry);
    this.#hold(entry, clock);
    return entry;
  }

  #hold(entry: Entry, clock: Clock): void {
    if (entry.isGone) this.#goneByRule.get(ruleName(entry.deadline))?.delete(entry);
    if (this.#byClock.get(entry.clock) === entry) this.#byClock.delete(entry.clock);
    this.#byClock.set(clock, entry);
    entry.clock = clock;
    entry.turns = turnsOf(clock);
    entry.seen = this.#moments;
  }

  /** The dispute no longer has a period: it stays as it was when it was last there. */
  #leave(entry: Entry): void {
    if (entry.isGone) return;
    this.#byClock.delete(entry.clock);
    if (this.#last !== undefined) entry.deadline = this.#told(entry.clock, this.#last);
    entry.changes += 1;
    entry.isGone = true;
    const rule = ruleName(entry.deadline);
    const alike = this.#goneByRule.get(rule) ?? new Set();
    this.#goneByRule.set(rule, alike.add(entry));
  }

  /** The key of a period does not depend on its dates; of several alike the later ones have a number. */
  #keyOf({ rule, recourse, member, holder }: Deadline): string {
    const proceeding = recourse === undefined ? '' : `.c${recourse}`;
    const party = this.#isJoint && holder === 'complainant' && member !== undefined ? `.${slug(member)}` : '';
    const base = rule + proceeding + party;
    const count = (this.#keys.get(base) ?? 0) + 1;
    this.#keys.set(base, count);
    return count === 1 ? base : `${base}.n${count}`;
  }

  #told(clock: Clock, { position, day }: Moment): Deadline {
    const others = this.#others;
    if (clock.end !== undefined) return endedDeadline(clock, position, others);
    return deadlineOf(clock, stateIn(position, clock, day), { day, position, others });
  }
}

/** A clock at a moment. */
interface Occasion {
  readonly clock: Clock;
  readonly moment: Moment;
}

const isShown = ({ active, starts }: Clock) => active && starts !== undefined;
const isListed = ({ end, starts }: Clock) => end !== undefined && starts !== undefined;

/** What is shown of a period at a moment. One that stands still has no day once its last day is past. */
function viewOf(clock: Clock, { position, day }: Moment): View {
  const { due, dueAtLatest = due, opens, pause, end } = clock;
  const on = end?.on ?? day;
  const ending = endingOf(end?.state ?? stateUnlessMoot(position, clock, day));
  if (lawOf(clock).kind === 'waitingPeriod') return { ending, shown: opens };
  const isStandingStill = end === undefined && pause !== undefined && isPast(clock, day);
  if (isStandingStill && stateIn(position, clock, day) === 'running') return { ending, shown: undefined };
  return { ending, shown: due !== undefined && due < on ? dueAtLatest : due };
}

/** The days on which what is shown of a running period can change although no fact comes. */
function turnsOf(clock: Clock): readonly Day[] {
  const { due, mootAfter, pause } = clock;
  const days = [due, endOfDoubt(clock), mootAfter, pause?.until].filter((day) => day !== undefined);
  return [...new Set(days)].map((day) => day + 1).sort((a, b) => a - b);
}

/** How facts ended a period. One whose time has merely run out is not ended. */
function endingOf(state: DeadlineState): View['ending'] {
  return state === 'met' || state === 'metLate' || state === 'superseded' ? state : undefined;
}

/** Whether two time-limits say the same. The derivations are written out only if they are different objects. */
function hasSameShape(a: Deadline, b: Deadline): boolean {
  const isEqual =
    a.starts === b.starts &&
    a.lastDay === b.lastDay &&
    a.opens === b.opens &&
    endingOf(a.state) === endingOf(b.state) &&
    a.rule === b.rule &&
    a.recourse === b.recourse;
  if (!isEqual || !saysTheSame(a, b)) return false;
  return a.derivation === b.derivation || JSON.stringify(a.derivation) === JSON.stringify(b.derivation);
}

/** Whether two time-limits have the same provision and the same holders, in the complaint of the same complainants. */
function saysTheSame(a: Deadline, b: Deadline): boolean {
  if (a === b) return true;
  const isOfSame = a.citation === b.citation && a.member === b.member;
  return isOfSame && `${a.members}` === `${b.members}` && `${a.complainants}` === `${b.complainants}`;
}

type NameOf = (deadline: Deadline) => string;

const ruleName: NameOf = ({ rule, recourse }) => `${rule} ${recourse}`;
const holderName: NameOf = (deadline) => `${ruleName(deadline)} ${deadline.member}`;
const periodName: NameOf = (deadline) => `${deadline.starts} ${holderName(deadline)}`;

/** Time-limits grouped by their names. Within a group they keep their order. */
function grouped(deadlines: Iterable<Deadline>, nameOf: NameOf): Map<string, Deadline[]> {
  const groups = new Map<string, Deadline[]>();
  for (const deadline of deadlines) {
    const name = nameOf(deadline);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [deadline]);
    else group.push(deadline);
  }
  return groups;
}
