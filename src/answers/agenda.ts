import { type CivilDate, type Day, fromDay, LAST_DAY, toDay } from '../calendar/date.js';
import type { Clock } from '../clocks/clock.js';
import type { Position } from '../clocks/entry.js';
import { holderIn } from '../clocks/joint-resumption.js';
import { lawOf } from '../clocks/rule-book.js';
import { stateIn } from '../clocks/silence.js';
import { isLive } from '../clocks/standing.js';
import { onDay } from '../machine/procedure.js';
import { nextTurn } from '../machine/time.js';
import { invalidArgument } from '../record/error.js';
import { issue } from '../record/issue.js';
import { type Checks, ensureOptions, judgedLater, oneOf, passing, wholeNumberFrom } from '../record/options.js';
import { parseDate } from '../record/parse.js';
import { type Dispute, ensureDisputes, otherReadingsOf, standingOn } from '../replay/dispute.js';
import { type Role, roles } from '../vocabulary.js';
import { namesOf } from './asked-member.js';
import type { Deadline } from './deadline.js';
import { byTable, deadlineOf, membersOf } from './deadlines.js';

/** Which days an agenda covers: to a last day, or so many days on. */
export type AgendaWindow =
  | {
      /** The first day, which counts. What is known on it is known; later facts are not. */
      readonly from: CivilDate;
      /** The last day, which counts. */
      readonly to: CivilDate;
      readonly days?: undefined;
    }
  | {
      /** The first day, which counts. What is known on it is known; later facts are not. */
      readonly from: CivilDate;
      /** How many days after the first the last one is, a whole number from 0: 7 is the first day and seven more. */
      readonly days: number;
      readonly to?: undefined;
    };

/** Whose acts an agenda lists. */
export interface AgendaSelection {
  /**
   * Only what this Member, in whatever spelling, must or may do: in its own name or as one of the
   * parties. Windows that are open to third parties or to any Member are found by `role`.
   */
  readonly member?: string | undefined;
  /** Only what this role must or may do. */
  readonly role?: Role | undefined;
}

/** Which days an agenda covers, and whose. */
export type AgendaOptions = AgendaWindow & AgendaSelection;

/** A day on which a time-limit of a dispute ends, or a right opens. */
export interface AgendaItem {
  readonly date: CivilDate;
  /**
   * `due`: the last day of the period, or where that is past before the agenda begins, the later day that
   * usual closed days may give; `opens`: the first day on which the act of a waiting period is allowed.
   */
  readonly on: 'due' | 'opens';
  /** The number of the dispute, where its record has one. */
  readonly ds?: number;
  readonly title: string;
  /** The time-limit as it stands on the first day of the agenda. */
  readonly deadline: Deadline;
  /** The compliance proceeding (DSU 21.5) it belongs to: 1, 2, 3 … */
  readonly recourse?: number;
}

const checks: Checks<Record<keyof AgendaOptions, unknown>> = {
  from: judgedLater,
  to: judgedLater,
  days: /* @__PURE__ */ wholeNumberFrom({ least: 0 }),
  member: /* @__PURE__ */ passing('text', (value) => typeof value === 'string'),
  role: /* @__PURE__ */ oneOf(roles),
};

interface Window {
  readonly from: Day;
  readonly to: Day;
}

/** What is found before it is put into words: most disputes have nothing in the window. */
interface Entry {
  readonly day: Day;
  readonly on: 'due' | 'opens';
  readonly dispute: Dispute;
  readonly place: number;
  readonly clock: Clock;
  readonly position: Position;
}

/**
 * Gives what falls due and what opens in many disputes, from one day to another. The items are sorted by date, then by
 * DS number (records without one come last, in the order given), then in the order of the law table.
 *
 * The agenda is written as of its first day: facts after `from` are not known. What time alone will have ended before
 * the day of an item (a panel that lapses, an appeal that no division can decide) is not listed. A later fact may
 * change the agenda: ask again then. Time-limits that are overdue on the first day have no day in the window;
 * `statusOn` lists them.
 *
 * A waiting period only ever opens: nothing is due on its last day. Where usual closed days leave a doubt about a last
 * day, the safe day is listed, and where that is past, the other one (`dueAtLatest`).
 *
 * @param disputes disputes as `replay` or `append` gives them
 * @param options the first day, the last day or a number of days, both ends counted, and whose acts are listed
 * @returns the items, frozen
 * @throws DisputeError with the code `INVALID_DATE` if a day is not a date. With `INVALID_RECORD` if an entry is no
 * dispute. With `INVALID_ARGUMENT` if the disputes are no list, if `to` is before `from` or stands beside `days`, if an
 * option is not known or cannot have its value, or if `member` is no party and no third party of any of the disputes.
 *
 * @example
 * ```ts
 * import { agenda, parseRecord, replay } from 'wto-dispute';
 *
 * const dispute = replay(parseRecord({
 *   ds: 590,
 *   title: 'Japan — Products and Technology',
 *   complainants: ['Korea'],
 *   respondent: 'Japan',
 *   events: [{ type: 'consultations.requested', date: '2019-09-11' }],
 * }));
 * const items = agenda([dispute], { from: '2019-09-16', to: '2019-11-30', member: 'Japan' });
 * // The tenth day is a Saturday: Japan replies by Monday (DSU 4.3).
 * items[0]?.date; // => '2019-09-23'
 * items[0]?.deadline.citation; // => 'DSU 4.3'
 * ```
 */
export function agenda(disputes: readonly Dispute[], options: AgendaOptions): readonly AgendaItem[] {
  const asked = ensureOptions(options ?? {}, checks);
  const window = windowOf(asked);
  const given = ensureDisputes(disputes);
  const member =
    asked.member === undefined
      ? undefined
      : namesOf(
          asked.member,
          given.map(({ record }) => record),
        );
  const entries = given
    .flatMap((dispute, place) => entriesOf(dispute, place, window))
    .filter((entry) => isAskedFor(entry, asked.role, member));
  return Object.freeze(entries.sort(inOrder).map((entry) => itemOf(entry, window.from)));
}

function windowOf({ from, to, days }: AgendaWindow): Window {
  const first = toDay(parseDate(from, 'from'));
  if (days !== undefined) return { from: first, to: Math.min(LAST_DAY, first + daysAlone(days, to)) };
  const window = { from: first, to: toDay(parseDate(to, 'to')) };
  if (window.from <= window.to) return window;
  throw invalidArgument([issue({ kind: 'reversed', path: 'to', from, to: fromDay(window.to) })]);
}

/** The number of days; given only without a last day. */
function daysAlone(days: number, to: unknown): number {
  if (to === undefined) return days;
  throw invalidArgument([issue({ kind: 'unknownField', path: 'to', known: ['from', 'days', 'member', 'role'] })]);
}

/** The window is cut where something turns by time alone: each part is read as it then stands. */
function entriesOf(dispute: Dispute, place: number, window: Window): Entry[] {
  const standing = standingOn(dispute, window.from).snapshot;
  if (!standing.context.docket.running.some((clock) => daysOf(clock, window, window).length > 0)) return [];
  const entries: Entry[] = [];
  let snapshot = onDay(standing, window.from);
  for (let from = window.from; ; ) {
    const { context } = snapshot;
    const turn = nextTurn(context, from) ?? Infinity;
    const part = { from, to: Math.min(turn - 1, window.to) };
    for (const clock of context.docket.running) {
      if (!isLive(stateIn(context, clock, from))) continue;
      for (const found of daysOf(clock, part, window))
        entries.push({ ...found, dispute, place, clock, position: context });
    }
    if (turn > window.to) return entries;
    snapshot = onDay(snapshot, turn);
    from = turn;
  }
}

/** The day of a period, where it falls into a part of the window: a wait opens, the rest is due. */
function daysOf(clock: Clock, { from, to }: Window, window: Window): Pick<Entry, 'day' | 'on'>[] {
  if (!clock.active || clock.starts === undefined) return [];
  const on = lawOf(clock).kind === 'waitingPeriod' ? 'opens' : 'due';
  const day = on === 'opens' ? clock.opens : dueFrom(clock, window.from);
  return day !== undefined && day >= from && day <= to ? [{ day, on }] : [];
}

/** The safe last day, or where that is past on the first day of the agenda, the other one. */
function dueFrom({ due, dueAtLatest }: Clock, first: Day): Day | undefined {
  return due !== undefined && due < first ? (dueAtLatest ?? due) : due;
}

function isAskedFor({ clock, position }: Entry, role: Role | undefined, member: ReadonlySet<string> | undefined) {
  const holder = holderIn(clock, position);
  if (role !== undefined && role !== holder) return false;
  return member === undefined || holdersOf(clock, position).some((name) => member.has(name));
}

/** The Members that must or may act, as far as they are parties. */
function holdersOf(clock: Clock, position: Position): readonly string[] {
  const holder = holderIn(clock, position);
  const { caseFile } = position;
  const { complainants, respondent } = caseFile.parties;
  if (holder === 'parties' || holder === 'eitherParty') return [...(clock.party ?? complainants), respondent];
  return membersOf(holder, clock, caseFile);
}

function inOrder(a: Entry, b: Entry): number {
  return (
    a.day - b.day ||
    numberOf(a) - numberOf(b) ||
    a.place - b.place ||
    byTable(a.clock.rule, b.clock.rule) ||
    (a.clock.recourse ?? 0) - (b.clock.recourse ?? 0)
  );
}

const LAST = Number.MAX_SAFE_INTEGER;
const numberOf = ({ dispute }: Entry) => dispute.record.ds ?? LAST;

function itemOf({ day, on, dispute, clock, position }: Entry, from: Day): AgendaItem {
  const { ds, title } = dispute.record;
  const { recourse } = clock;
  return Object.freeze({
    date: fromDay(day),
    on,
    ...(ds !== undefined && { ds }),
    title,
    deadline: deadlineOf(clock, stateIn(position, clock, from), {
      day: from,
      position,
      others: otherReadingsOf(dispute),
    }),
    ...(recourse !== undefined && { recourse }),
  });
}
