import { type Day, fromDay } from '../calendar/date.js';
import { type CaseFile, proceedingOf } from '../casefile/case-file.js';
import type { Clock } from '../clocks/clock.js';
import type { Position } from '../clocks/entry.js';
import { itemsOf } from '../clocks/log.js';
import { holderOf, lawOf } from '../clocks/rule-book.js';
import { isLive, stateOn } from '../clocks/standing.js';
import { ruleSentences } from '../languages/english/rules.js';
import type { RuleSentence } from '../languages/language.js';
import { type RuleId, ruleIds } from '../law/rules.js';
import { asPlainFields, INSPECT } from '../replay/on-demand.js';
import type { OtherReadings } from '../replay/other-readings.js';
import type { DeadlineState, Role } from '../vocabulary.js';
import { alternativesOf, mayBeDisputed } from './alternatives.js';
import type { Deadline } from './deadline.js';
import { derivationOf } from './derivation.js';

/** The time-limits of a dispute on a day. */
export interface Deadlines {
  /** Those that live: upcoming, waiting, open, running, overdue; soonest first, undated last. */
  readonly live: readonly Deadline[];
  /** Those that ended: met, met late, lapsed, superseded; first started first, of one day in the order of the law table. */
  readonly settled: readonly Deadline[];
}

/**
 * The time-limits that live on a day, and those that have ended by then.
 *
 * @param others the facts under other readings; without them the time-limits tell of none
 */
export function deadlinesOn(position: Position, day: Day, others?: OtherReadings): Deadlines {
  const live: Deadline[] = [];
  const situation = { day, position, others };
  const settled = endedDeadlines(position, others);
  for (const clock of position.docket.running) {
    if (!clock.active || clock.starts === undefined) continue;
    const state = stateOn(clock, day);
    (isLive(state) ? live : settled).push(deadlineOf(clock, state, situation));
  }
  return { live: Object.freeze(live.sort(bySoonest)), settled: Object.freeze(settled.sort(byStart)) };
}

/** What has ended says the same on every later day: each is put together once. */
const known = /* @__PURE__ */ new WeakMap<Clock, Deadline>();

function endedDeadlines(position: Position, others: OtherReadings | undefined): Deadline[] {
  return itemsOf(position.docket.ended).flatMap((clock) => {
    if (clock.end === undefined || clock.starts === undefined) return [];
    const { state, on } = clock.end;
    const deadline = known.get(clock) ?? deadlineOf(clock, state, { day: on, position, others });
    if (others !== undefined) known.set(clock, deadline);
    return [deadline];
  });
}

type Draft = { -readonly [K in keyof Deadline]: Deadline[K] };

/** What the derivation of a time-limit is worked out from, when it is read. */
interface Origin {
  readonly clock: Clock;
  /** The period as it is derived: of one that stands still the end of the standstill counts as unknown. */
  readonly counted: Clock;
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
const readings: PropertyDescriptorMap & ThisType<WithOrigin> = {
  disputed: {
    enumerable: true,
    get(this: WithOrigin) {
      return readOtherwise(this[ORIGIN]);
    },
  },
  [INSPECT]: asPlainFields,
};

/**
 * A running, or a running that has ended, as an answer. Its derivation and its other readings are worked out when they
 * are read.
 */
export function deadlineOf(clock: Clock, state: DeadlineState, situation: Situation): Deadline {
  const { day, position, others } = situation;
  const { caseFile } = position;
  const law = lawOf(clock);
  const { due, opens, starts = day, recourse } = clock;
  const member = memberOf(holderOf(clock), clock, caseFile);
  const { action, otherwise, note }: RuleSentence = ruleSentences[law.id];
  // Past its day and not overdue: the panel is suspended, and the day is not yet known.
  const standsStill = state === 'running' && due !== undefined && due < day;
  const counted = standsStill && clock.pause ? { ...clock, pause: { since: clock.pause.since } } : clock;
  const deadline = {
    rule: law.id,
    citation: law.citation,
    kind: law.kind,
    holder: holderOf(clock),
    duty: law.duty,
    starts: fromDay(starts),
    state,
    action,
    // The next lines give it its derivation.
  } as Draft;
  Object.defineProperty(deadline, ORIGIN, { value: { clock, counted, situation } satisfies Origin });
  Object.defineProperty(deadline, 'derivation', derivation);
  if (others !== undefined && mayBeDisputed(clock.rule)) Object.defineProperties(deadline, readings);
  if (member !== undefined) deadline.member = member;
  if (due !== undefined && !standsStill) deadline.due = fromDay(due);
  if (opens !== undefined) deadline.opens = fromDay(opens);
  if (due !== undefined && isLive(state) && state !== 'open' && !standsStill) deadline.daysLeft = due - day;
  if (otherwise !== undefined) deadline.otherwise = otherwise;
  if (note !== undefined) deadline.note = note;
  if (recourse !== undefined) deadline.recourse = recourse;
  return Object.freeze(deadline);
}

const derivations = /* @__PURE__ */ new WeakMap<Clock, Deadline['derivation']>();

/** A running is derived once, however often and on however many days it is asked for. */
function derived({ counted, situation }: Origin): Deadline['derivation'] {
  const known = derivations.get(counted);
  if (known !== undefined) return known;
  const made = derivationOf(counted, situation.position.docket.closed);
  derivations.set(counted, made);
  return made;
}

const readBefore = /* @__PURE__ */ new WeakMap<Origin, { readonly found: Deadline['disputed'] }>();

/** The other readings of an answer are worked out once. */
function readOtherwise(origin: Origin): Deadline['disputed'] {
  const known = readBefore.get(origin);
  if (known !== undefined) return known.found;
  const { clock, situation } = origin;
  const { day, position, others } = situation;
  const found = others && alternativesOf(clock, { docket: position.docket, day, others });
  readBefore.set(origin, { found });
  return found;
}

type About = Pick<Clock, 'party' | 'recourse'>;

/** The name of the Member that holds a role, where it is one Member. */
export function memberOf(role: Role, about: About, caseFile: CaseFile): string | undefined {
  const names = membersOf(role, about, caseFile);
  return names.length === 1 ? names[0] : undefined;
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

function bySoonest(a: Deadline, b: Deadline): number {
  return compared(a.due ?? NEVER, b.due ?? NEVER) || byMatter(a, b);
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
    compared(a.starts, b.starts) ||
    compared(a.due, b.due) ||
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
