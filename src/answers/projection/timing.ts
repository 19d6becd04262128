import { type Day, LAST_DAY } from '../../calendar/date.js';
import { lastDayBefore, lastDayOf, type Period } from '../../calendar/period.js';
import { rolledBack, rolledForward } from '../../calendar/workdays.js';
import { type Clock, halfOf, reckoned } from '../../clocks/clock.js';
import type { Position } from '../../clocks/entry.js';
import { lawOf } from '../../clocks/rule-book.js';
import { type OpenDay, openDay, waitsAmong, withFirst } from '../../clocks/waits.js';
import type { RuleId } from '../../law/rules.js';
import { ruleById } from '../../record/rule-by-id.js';
import { type EventType, inCompliance, type ProceedingEventType, type Role, type RuleKind } from '../../vocabulary.js';
import type { Led, Situation } from './line.js';
import { periodsFor, runningsOf, waitsOn } from './periods.js';
import type { Limit } from './step.js';

/** Where and when a step is timed. */
export interface Moment extends Situation {
  /** The date asked. */
  readonly asked: Day;
  /** The steps projected without a date, with the first day on which each could be. */
  readonly undated: ReadonlyMap<EventType, Day>;
  /** The step before has no date. */
  readonly afterUndated: boolean;
}

/** When a step is taken, and what says so. */
export interface Timing {
  /** The day of the step; where it has no date, the first day on which it could be taken. */
  readonly day: Day;
  readonly isDated: boolean;
  readonly limit: Limit;
  readonly rule?: RuleId;
  readonly within?: Period;
  readonly after?: EventType;
  readonly afterEndOf?: RuleId;
  readonly isLate: boolean;
  readonly exceeds: readonly RuleId[];
}

/** A day before which a step cannot be, and the rule that says so. */
interface Bound {
  readonly day: Day;
  readonly rule?: RuleId;
}

export function timingOf(led: Led, moment: Moment): Timing {
  const periods = periodsOf(led, moment);
  const first = firstDay(led, periods, moment);
  const governing = strongest(binding(periods));
  const isLate = governing?.due !== undefined && isDatedIn(governing, moment) && governing.due < moment.asked;
  const timing =
    moment.pace === 'fastest' || led.act.on !== undefined
      ? atOnce(led, first, { periods, moment })
      : atLast(led, first, { periods, moment });
  const exceeds = timing.isDated ? exceeded(periods, timing.day, moment) : [];
  return { ...timing, isLate, exceeds };
}

/** The periods that time the step: those that it ends in time, or the last of those whose end it is. */
function periodsOf({ act }: Led, moment: Moment): readonly Clock[] {
  const { endOf } = act;
  if (endOf === undefined) return periodsFor(moment, act.event);
  return moment.position.docket.running
    .filter((clock) => lawOf(clock).id === endOf)
    .sort(byDue)
    .slice(-1);
}

type Untold = Omit<Timing, 'isLate' | 'exceeds'>;

interface Given {
  readonly periods: readonly Clock[];
  readonly moment: Moment;
}

/** The first day: a step that no rule times comes at once. */
function atOnce({ act }: Led, { day, rule: bound }: Bound, { periods, moment }: Given): Untold {
  const governing = strongest(binding(periods));
  const rule = bound ?? governing?.rule ?? waitsOn(moment, act.event)[0]?.rule;
  const isTimed = bound !== undefined || governing?.due !== undefined;
  return { day, isDated: true, limit: isTimed ? 'law' : 'none', ...(rule !== undefined && { rule }) };
}

/** The last day that the strongest of its rules allows and that is not past; without one, no limit. */
function atLast({ act }: Led, first: Bound, { periods, moment }: Given): Untold {
  const bound = binding(periods);
  const dated = bound.filter((clock) => clock.due !== undefined && isDatedIn(clock, moment));
  const chosen = strongest(dated.filter(({ due = 0 }) => due >= first.day));
  if (chosen?.due !== undefined) return { day: chosen.due, isDated: true, limit: 'law', rule: lawOf(chosen).id };
  const rule = strongest(bound)?.rule ?? waitsOn(moment, act.event)[0]?.rule;
  const under = rule === undefined ? {} : { rule };
  if (dated.length > 0 && !moment.afterUndated) return { day: first.day, isDated: true, limit: 'law', ...under };
  const counting = strongest(bound.filter((clock) => !dated.includes(clock)));
  if (counting === undefined) return { day: first.day, isDated: false, limit: 'none', ...under };
  const length = lengthOf(counting, moment);
  return { day: first.day, isDated: false, limit: 'relative', rule: lawOf(counting).id, ...length };
}

/** How long after what the step must be taken, where that is known. */
function lengthOf({ halved, length, trigger }: Clock, { position }: Moment) {
  const within = halved ?? length;
  const after = trigger.field === 'adoption' ? decisionOf(position) : trigger.event;
  return {
    ...(within !== undefined && { within }),
    ...(after !== undefined && { after }),
    ...(trigger.endOf !== undefined && { afterEndOf: trigger.endOf }),
  };
}

/** The day before which the step cannot be: the asked date, a wait, the agenda of the DSB, the work itself. */
function firstDay({ act, recourse }: Led, periods: readonly Clock[], moment: Moment): Bound {
  const bounds = [
    act.on === undefined ? undefined : { day: act.on, rule: 'dsu-12-12-lapse' as const },
    waitBound(waitsOn(moment, act.event), moment),
    act.onAgendaAfter === undefined ? undefined : agendaBound(act.onAgendaAfter, recourse, moment),
    act.heldBy === undefined ? undefined : heldBound(act.heldBy, moment),
    act.endOf === undefined ? workBound(act.who, periods, moment) : earliest(periods),
  ];
  const { day, rule } = bounds.reduce<Bound>((last, one) => (one && one.day >= last.day ? one : last), {
    day: moment.day,
  });
  if (rule === undefined || act.who !== 'dsb') return { day, ...(rule !== undefined && { rule }) };
  return { day: meetingFrom(day, periods, moment), rule };
}

/** The DSB meets on working days, unless none is left before the last day that binds it. */
function meetingFrom(day: Day, periods: readonly Clock[], { position }: Moment): Day {
  const judged = periods.filter((clock) => lawOf(clock).irregular === 'late');
  const last = earliest(judged)?.day ?? Infinity;
  return Math.max(day, Math.min(rolledForward(day, position.docket.closed), last));
}

/** The first day on which the waits for an act allow it. */
function waitBound(waits: readonly Clock[], { position }: Moment): Bound | undefined {
  const open: OpenDay | undefined = openDay(withFirst(waitsAmong(waits), position.docket));
  return open && { day: open.day, rule: open.wait.rule };
}

const AGENDA: RuleId = 'dsb-rules-agenda-closure';

/** The first meeting of the DSB whose agenda was still open when the item could be put on it. */
function agendaBound(
  after: readonly EventType[],
  recourse: number | undefined,
  { latest, position }: Moment,
): Bound | undefined {
  const days = after.flatMap((type) => {
    const day = latest.get(recourse === undefined ? type : inCompliance(type as ProceedingEventType));
    return day === undefined ? [] : [day];
  });
  if (days.length === 0) return undefined;
  const since = Math.max(...days);
  const { period = {} } = ruleById(AGENDA);
  let day = lastDayOf(since, period);
  while (day < LAST_DAY && rolledBack(lastDayBefore(day, period), position.docket.closed) < since) day += 1;
  return { day, rule: AGENDA };
}

function heldBound(rule: RuleId, { position }: Moment): Bound | undefined {
  const days = runningsOf(position, rule).flatMap(({ opens }) => (opens === undefined ? [] : [opens]));
  return days.length === 0 ? undefined : { day: Math.min(...days), rule };
}

/** Those whose work is to decide or to write: it has no first day, only a length. */
const WORKS: ReadonlySet<Role> = /* @__PURE__ */ new Set<Role>(['panel', 'appellateBody', 'arbitrator']);

/** The shortest time that the law names for the work; where it names one only, that one. */
function workBound(who: Role, periods: readonly Clock[], { position }: Moment): Bound | undefined {
  const shortest = periods.flatMap((clock) => shortened(clock, position));
  if (shortest.length > 0) return earliest(shortest);
  return WORKS.has(who) ? earliest(periods) : undefined;
}

function earliest(clocks: readonly Clock[]): Bound | undefined {
  const [first] = clocks.filter(({ due }) => due !== undefined).sort(byDue);
  return first?.due === undefined ? undefined : { day: first.due, rule: lawOf(first).id };
}

/** The clock as it would run by the lower end of its range. */
function shortened(clock: Clock, { docket: { closed } }: Position): Clock[] {
  const { shortest, halvedShortest } = lawOf(clock);
  if (shortest === undefined) return [];
  const half = clock.halved && { halved: halvedShortest ?? halfOf(lawOf(clock), shortest) };
  return [reckoned(clock, { length: shortest, ...half }, closed)];
}

/** What gives an irregularity binds; other rules only where none does. */
function binding(periods: readonly Clock[]): readonly Clock[] {
  const judged = periods.filter((clock) => lawOf(clock).irregular === 'late');
  return judged.length > 0 ? judged : periods;
}

const strength: Readonly<Record<RuleKind, number>> = {
  deadline: 0,
  window: 1,
  maximum: 2,
  target: 3,
  waitingPeriod: 4,
};

/** The strictest kind first; of one kind the earliest. */
function strongest(periods: readonly Clock[]): Clock | undefined {
  return [...periods].sort((a, b) => strength[lawOf(a).kind] - strength[lawOf(b).kind] || byDue(a, b))[0];
}

function byDue({ due: a = Infinity }: Clock, { due: b = Infinity }: Clock): number {
  return a === b ? 0 : a - b;
}

function exceeded(periods: readonly Clock[], day: Day, moment: Moment): readonly RuleId[] {
  const passed = periods.filter((clock) => clock.due !== undefined && clock.due < day && isDatedIn(clock, moment));
  return [...new Set(passed.map((clock) => lawOf(clock).id))];
}

/** Whether a period counts from a day that is known, and not from a step projected without a date. */
function isDatedIn(clock: Clock, moment: Moment): boolean {
  const { trigger, stated } = clock;
  const { position, undated } = moment;
  if (trigger.endOf !== undefined) {
    const source = runningsOf(position, trigger.endOf).find(({ due }) => due === trigger.day);
    return source === undefined || isDatedIn(source, moment);
  }
  const counted = stated === undefined && trigger.field === 'adoption' ? decisionOf(position) : trigger.event;
  const day = stated ?? trigger.day;
  return counted === undefined || day === undefined || undated.get(counted) !== day;
}

function decisionOf({ caseFile }: Position): EventType {
  return caseFile.original.decision?.by === 'award' ? 'arbitration.awardNotified' : 'report.adopted';
}
