import { type CivilDate, type Day, fromDay } from '../calendar/date.js';
import { type CaseFile, proceedingOf } from '../casefile/case-file.js';
import { citationOf } from '../clocks/citation.js';
import { type Clock, type Ending, isPast } from '../clocks/clock.js';
import type { Docket } from '../clocks/docket.js';
import type { Position } from '../clocks/entry.js';
import { holderIn } from '../clocks/joint-resumption.js';
import { itemsOf } from '../clocks/log.js';
import { lawOf } from '../clocks/rule-book.js';
import { stateIn, whenDormant } from '../clocks/silence.js';
import { isLive } from '../clocks/standing.js';
import { ruleSentences } from '../languages/english/rules.js';
import type { RuleSentence } from '../languages/language.js';
import { type RuleId, ruleIds } from '../law/rules.js';
import { asPlainFields, INSPECT } from '../replay/on-demand.js';
import type { OtherReadings } from '../replay/other-readings.js';
import type { DeadlineState, Role } from '../vocabulary.js';
import { alternativesOf, mayBeDisputed } from './alternatives.js';
import type { Deadline } from './deadline.js';
import { derivationOf } from './derivation.js';
import { otherwiseOf } from './otherwise.js';

/** The time-limits of a dispute on a day. */
export interface Deadlines {
  /** Those that live: upcoming, waiting, open, running, overdue; duties and rights first, each soonest first, undated last. */
  readonly live: readonly Deadline[];
  /** Those that ended: met, met late, lapsed, superseded; first started first, of one day in the order of the law table. */
  readonly past: readonly Deadline[];
}

/** How the time-limits of a day are told. */
export interface Manner {
  /** In a dormant dispute no duty is past its day. */
  readonly isDormant?: boolean;
  /** The dispute under other readings; without it no other reading is listed. */
  readonly others?: OtherReadings | undefined;
}

/** The time-limits that live on a day, and those that have ended by then. */
export function deadlinesOn(position: Position, day: Day, { isDormant = false, others }: Manner = {}): Deadlines {
  const live: Deadline[] = [];
  const situation = { day, position, others };
  const past = [...endedDeadlines(position, others)];
  for (const clock of position.docket.running) {
    if (!clock.active || clock.starts === undefined) continue;
    const today = stateIn(position, clock, day);
    const state = isDormant ? whenDormant(today, clock, day) : today;
    (isLive(state) ? live : past).push(deadlineOf(clock, state, situation));
  }
  return { live: Object.freeze(live.sort(inOrder)), past: Object.freeze(past.sort(byStart)) };
}

/** What has ended says the same on nearly every later day: each is put together once. */
const known = /* @__PURE__ */ new WeakMap<Clock, Deadline>();

/** What had ended where a dispute stands, under the readings that it was asked with. */
interface Ended {
  readonly docket: Docket;
  readonly others: OtherReadings | undefined;
  readonly deadlines: readonly Deadline[];
}

/** Until the next fact what has ended is the same on every day. */
const endedBy = /* @__PURE__ */ new WeakMap<CaseFile, Ended>();

/** The periods that facts have ended, in their order. */
function endedDeadlines(position: Position, others: OtherReadings | undefined): readonly Deadline[] {
  const { caseFile, docket } = position;
  const before = endedBy.get(caseFile);
  if (before?.docket === docket && before.others === others) return before.deadlines;
  const deadlines = newlyEnded(position, others).sort(byStart);
  endedBy.set(caseFile, { docket, others, deadlines });
  return deadlines;
}

/** Whether an answer lists other readings where it is asked to. */
function hasReadings(deadline: Deadline, others: OtherReadings | undefined): boolean {
  return others === undefined || !mayBeDisputed(deadline.rule) || 'disputed' in deadline;
}

/** Whether a period still has the provision and the holder that it was listed with: a later fact can change both. */
function saysTheSame({ citation, holder }: Deadline, clock: Clock, position: Position): boolean {
  return citation === citationOf(clock, position.caseFile) && holder === holderIn(clock, position);
}

/** The periods that facts have ended. */
function newlyEnded(position: Position, others: OtherReadings | undefined): Deadline[] {
  return itemsOf(position.docket.ended).flatMap((clock) => {
    return clock.end === undefined || clock.starts === undefined ? [] : [endedDeadline(clock, position, others)];
  });
}

/** A period that a fact has ended; what is read otherwise of it is what was read otherwise on the day of its end. */
export function endedDeadline(clock: Clock, position: Position, others: OtherReadings | undefined): Deadline {
  const before = known.get(clock);
  if (before !== undefined && hasReadings(before, others) && saysTheSame(before, clock, position)) return before;
  const { state, on } = clock.end as Ending;
  const deadline = deadlineOf(clock, state, { day: on, position, others });
  known.set(clock, deadline);
  return deadline;
}

type Draft = { -readonly [K in keyof Deadline]: Deadline[K] };

/** What the derivation of a time-limit is worked out from, when it is read. */
interface Origin {
  readonly clock: Clock;
  /** The period as it is derived: of one that stands still the end of the standstill counts as unknown. */
  readonly counted: Clock;
  readonly citation: string;
  readonly situation: Situation;
}

/** The day on which a time-limit is asked for, and what is known then. */
interface Situation {
  readonly day: Day;
  readonly position: Position;
  readonly others: OtherReadings | undefined;
}

const ORIGIN = /* @__PURE__ */ Symbol('origin');

interface WithOrigin {
  readonly [ORIGIN]: Origin;
}

/** All time-limits share these getters, which cost a fraction of getters for each. */
const derivation: PropertyDescriptor & ThisType<WithOrigin> = {
  enumerable: true,
  get() {
    return derived(this[ORIGIN]);
  },
};
const disputed: PropertyDescriptor & ThisType<WithOrigin> = {
  enumerable: true,
  get() {
    return readOtherwise(this[ORIGIN]);
  },
};

/**
 * A period, running or ended, as an answer. Its derivation and its other readings are worked out when they are read.
 */
export function deadlineOf(clock: Clock, state: DeadlineState, situation: Situation): Deadline {
  const { day, position, others } = situation;
  const { caseFile } = position;
  const law = lawOf(clock);
  const { starts = day, recourse } = clock;
  const citation = citationOf(clock, caseFile);
  const holder = holderIn(clock, position);
  const { action, note }: RuleSentence = ruleSentences[law.id];
  const otherwise = otherwiseOf(clock, position);
  // Past its day and not overdue: the panel does not sit yet, or is suspended, and then the day is not yet known.
  const runsOn = state === 'running' && isPast(clock, day);
  const isOpenEnded = runsOn && clock.pause !== undefined;
  const counted = isOpenEnded && clock.pause ? { ...clock, pause: { since: clock.pause.since } } : clock;
  const deadline = {
    rule: law.id,
    citation,
    kind: law.kind,
    holder,
    duty: law.duty,
    starts: fromDay(starts),
    state,
    action,
    // The next lines give it its derivation.
  } as Draft;
  Object.defineProperty(deadline, ORIGIN, { value: { clock, counted, citation, situation } satisfies Origin });
  Object.defineProperty(deadline, 'derivation', derivation);
  if (others !== undefined && mayBeDisputed(clock.rule)) {
    Object.defineProperty(deadline, 'disputed', disputed);
    Object.defineProperty(deadline, INSPECT, asPlainFields);
  }
  const { member, members } = heldBy(holder, clock, caseFile);
  if (member !== undefined) deadline.member = member;
  if (members !== undefined) deadline.members = members;
  if (clock.party !== undefined) deadline.complainants = Object.freeze([...clock.party]);
  if (!isOpenEnded) giveDays(deadline, clock);
  const left = runsOn ? undefined : daysLeftOf(clock, state, day);
  if (left !== undefined) deadline.daysLeft = left;
  if (otherwise !== undefined) deadline.otherwise = otherwise;
  if (note !== undefined) deadline.note = note;
  if (recourse !== undefined) deadline.recourse = recourse;
  return Object.freeze(deadline);
}

/**
 * A wait has a last day, the day before the safe first day of its act; every other period is due on its
 * last day.
 */
function giveDays(deadline: Draft, { due, dueAtLatest, opens, opensAtEarliest }: Clock): void {
  const isWait = deadline.kind === 'waitingPeriod';
  const last = isWait ? (dueAtLatest ?? due) : due;
  if (last !== undefined) deadline.lastDay = fromDay(last);
  if (due !== undefined && !isWait) deadline.due = fromDay(due);
  if (dueAtLatest !== undefined && !isWait) deadline.dueAtLatest = fromDay(dueAtLatest);
  if (opens !== undefined) deadline.opens = fromDay(opens);
  if (opensAtEarliest !== undefined) deadline.opensAtEarliest = fromDay(opensAtEarliest);
}

/** The calendar days that are left: of a wait to the first day of its act, of the rest to the last day. */
function daysLeftOf(clock: Clock, state: DeadlineState, day: Day): number | undefined {
  if (!isLive(state) || state === 'open') return undefined;
  const { due, opens } = clock;
  if (lawOf(clock).kind === 'waitingPeriod') return opens === undefined ? undefined : opens - day;
  if (due === undefined) return undefined;
  // Between the safe day and the other nothing is overdue.
  return isPast(clock, day) ? due - day : Math.max(0, due - day);
}

const derivations = /* @__PURE__ */ new WeakMap<Clock, { citation: string; steps: Deadline['derivation'] }>();

/** A running is derived once under a provision, however often and on however many days it is asked for. */
function derived({ counted, citation, situation }: Origin): Deadline['derivation'] {
  const known = derivations.get(counted);
  if (known?.citation === citation) return known.steps;
  const { docket, caseFile } = situation.position;
  const isAwarded = caseFile.original.decision?.by === 'award';
  const steps = derivationOf(counted, docket.workingDays, { citation, isAwarded });
  derivations.set(counted, { citation, steps });
  return steps;
}

const readBefore = /* @__PURE__ */ new WeakMap<Origin, { readonly found: Deadline['disputed'] }>();

/** The other readings of an answer are worked out once. */
function readOtherwise(origin: Origin): Deadline['disputed'] {
  const known = readBefore.get(origin);
  if (known !== undefined) return known.found;
  const { clock, situation } = origin;
  const { day, position, others } = situation;
  const { docket } = clock.end === undefined ? position : (others?.afterFactsOf(day) ?? position);
  const found = others && alternativesOf(clock, { docket, day, others });
  readBefore.set(origin, { found });
  return found;
}

type About = Pick<Clock, 'party' | 'recourse'>;

/** The name of the Member that holds a role, or the names where several hold it together, in the order of the letters. */
export function heldBy(role: Role, about: About, caseFile: CaseFile): Pick<Deadline, 'member' | 'members'> {
  return named(membersOf(role, about, caseFile));
}

/** One Member as `member`, several as `members`. */
export function named(members: readonly string[]): Pick<Deadline, 'member' | 'members'> {
  const [member, other] = members;
  if (member === undefined) return {};
  return other === undefined ? { member } : { members: Object.freeze([...members].sort()) };
}

/** The Members that hold a role of one side; in a compliance proceeding the respondent may be the one who asked. */
export function membersOf(role: Role, { party, recourse }: About, caseFile: CaseFile): readonly string[] {
  if (role !== 'complainant' && role !== 'respondent') return [];
  const { complainants, respondent } = caseFile.parties;
  const asked = recourse !== undefined && proceedingOf(caseFile, recourse).initiator === respondent;
  return (role === 'respondent') === asked ? (party ?? complainants) : [respondent];
}

const place: ReadonlyMap<string, number> = /* @__PURE__ */ new Map(ruleIds.map((id, index) => [id, index]));

/** Later than any date. */
const NEVER = '~';

/** Duties and rights before targets and maxima; each soonest first: waits by their first day, the rest by the last. */
export function inOrder(a: Deadline, b: Deadline): number {
  return Number(isAim(a)) - Number(isAim(b)) || compared(dayThatCounts(a), dayThatCounts(b)) || byMatter(a, b);
}

const isAim = ({ duty }: Deadline) => duty === 'should';

function dayThatCounts({ kind, opens, lastDay }: Deadline): CivilDate {
  return (kind === 'waitingPeriod' ? opens : lastDay) ?? NEVER;
}

function byStart(a: Deadline, b: Deadline): number {
  return compared(a.starts, b.starts) || byMatter(a, b);
}

/** Of one day: neither the order of its facts counts nor what came in between. */
function byMatter(a: Deadline, b: Deadline): number {
  return (
    byTable(a.rule, b.rule) ||
    (a.recourse ?? 0) - (b.recourse ?? 0) ||
    compared(a.member, b.member) ||
    compared(a.complainants?.join(), b.complainants?.join()) ||
    compared(a.starts, b.starts) ||
    compared(a.lastDay, b.lastDay) ||
    compared(a.state, b.state)
  );
}

/** In the order of the letters; what is absent comes first. */
export function compared(a = '', b = ''): number {
  return a < b ? -1 : Number(a > b);
}

/** In the order of the law table. */
export function byTable(a: RuleId, b: RuleId): number {
  return (place.get(a) ?? 0) - (place.get(b) ?? 0);
}
