import { type CivilDate, type Day, fromDay, toDay } from '../calendar/date.js';
import type { Clock } from '../clocks/clock.js';
import type { Position } from '../clocks/entry.js';
import { lawOf } from '../clocks/rule-book.js';
import { isLive, stateOn } from '../clocks/standing.js';
import { onDay } from '../machine/procedure.js';
import { nextTurn } from '../machine/time.js';
import { invalid } from '../record/error.js';
import { issue } from '../record/issue.js';
import { type Checks, ensureOptions, judgedLater, oneOf, passing } from '../record/options.js';
import { parseDate } from '../record/parse.js';
import { type Dispute, ensureDisputes, otherReadingsOf, standingOn } from '../replay/dispute.js';
import { type Role, roles } from '../vocabulary.js';
import type { Deadline } from './deadline.js';
import { byTable, deadlineOf, membersOf } from './deadlines.js';

/** Which days an agenda covers, and whose. */
export interface AgendaOptions {
  /** The first day, which counts. What is known on it is known; later facts are not. */
  readonly from: CivilDate;
  /** The last day, which counts. */
  readonly to: CivilDate;
  /**
   * Only what this Member, as the record writes it, must or may do: in its own name or as one of the
   * parties. Windows that are open to third parties or to any Member are found by `role`.
   */
  readonly member?: string;
  /** Only what this role must or may do. */
  readonly role?: Role;
}

/** A day on which a time-limit of a dispute ends, or a right opens. */
export interface AgendaItem {
  readonly date: CivilDate;
  /** `due`: the last day of the period; `opens`: the first day on which the act is allowed. */
  readonly on: 'due' | 'opens';
  /** The number of the dispute, where its record has one. */
  readonly ds?: number;
  readonly title: string;
  /** The time-limit as it stands on the first day of the agenda. */
  readonly deadline: Deadline;
  /** The compliance proceeding (DSU 21.5) it belongs to: 1, 2, 3 … */
  readonly recourse?: number;
}

const checks: Checks<AgendaOptions> = {
  from: judgedLater,
  to: judgedLater,
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
 * What falls due, and what opens, from one day to another across many disputes: sorted by date, then
 * by DS number (records without one come last, in the order given), then in the order of the law table.
 *
 * A diary is written on its first day: each dispute is taken as its facts up to `from` leave it, and
 * what time alone will have ended before an item's day (a panel that lapses, an appeal that nobody can
 * decide any more) is not listed. A fact within the window may change what it lists: ask again then.
 * Time-limits that are overdue on the first day have no day in the window; `statusOn` lists them.
 *
 * A waiting period can be listed twice: on its last day, and on the day after, on which the act is allowed.
 *
 * @throws DisputeError `INVALID_DATE` for a day that is not one, and where `to` comes before `from`;
 * `INVALID_RECORD` for what is no list of disputes, and for an option that is not known or cannot have
 * its value
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
  const entries = ensureDisputes(disputes)
    .flatMap((dispute, place) => entriesOf(dispute, place, window))
    .filter((entry) => isAskedFor(entry, asked));
  return Object.freeze(entries.sort(inOrder).map((entry) => itemOf(entry, window.from)));
}

function windowOf({ from, to }: AgendaOptions): Window {
  const window = { from: toDay(parseDate(from, 'from')), to: toDay(parseDate(to, 'to')) };
  if (window.from <= window.to) return window;
  throw invalid('INVALID_DATE', [issue({ kind: 'reversed', path: 'to', from, to })]);
}

/** The window is cut where something turns by time alone: each part is read as it then stands. */
function entriesOf(dispute: Dispute, place: number, window: Window): Entry[] {
  const standing = standingOn(dispute, window.from).snapshot;
  if (!standing.context.docket.running.some((clock) => daysOf(clock, window).length > 0)) return [];
  const entries: Entry[] = [];
  let snapshot = onDay(standing, window.from);
  for (let from = window.from; ; ) {
    const { context } = snapshot;
    const turn = nextTurn(context, from) ?? Infinity;
    const part = { from, to: Math.min(turn - 1, window.to) };
    for (const clock of context.docket.running) {
      if (!isLive(stateOn(clock, from))) continue;
      for (const found of daysOf(clock, part)) entries.push({ ...found, dispute, place, clock, position: context });
    }
    if (turn > window.to) return entries;
    snapshot = onDay(snapshot, turn);
    from = turn;
  }
}

/** The days of a period that fall into the window; a wait that is lifted before its last day has only the first. */
function daysOf({ active, starts, due, opens }: Clock, { from, to }: Window): Pick<Entry, 'day' | 'on'>[] {
  if (!active || starts === undefined) return [];
  const days: Pick<Entry, 'day' | 'on'>[] = [];
  const isIn = (day: Day | undefined): day is Day => day !== undefined && day >= from && day <= to;
  if (isIn(due) && (opens === undefined || opens > due)) days.push({ day: due, on: 'due' });
  if (isIn(opens)) days.push({ day: opens, on: 'opens' });
  return days;
}

function isAskedFor({ clock, position }: Entry, { member, role }: AgendaOptions): boolean {
  const { holder } = lawOf(clock);
  if (role !== undefined && role !== holder) return false;
  return member === undefined || holdersOf(clock, position).includes(member);
}

/** The Members that must or may act, as far as they are parties. */
function holdersOf(clock: Clock, { caseFile }: Position): readonly string[] {
  const { holder } = lawOf(clock);
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
    deadline: deadlineOf(clock, stateOn(clock, from), { day: from, position, others: otherReadingsOf(dispute) }),
    ...(recourse !== undefined && { recourse }),
  });
}
