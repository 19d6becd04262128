import { type Day, LAST_DAY } from '../../calendar/date.js';
import { rolledForward } from '../../calendar/workdays.js';
import { agendaClosings } from '../../clocks/agenda.js';
import { type Clock, endOfDoubt } from '../../clocks/clock.js';
import { openAfterTimeToComply } from '../../clocks/periods-to-comply.js';
import { shortened } from '../../clocks/start.js';
import { openDay, waitsAmong, withFirst } from '../../clocks/waits.js';
import { type RuleId, rules } from '../../law/rules.js';
import { inCompliance, type ProceedingEventType, type Role } from '../../vocabulary.js';
import type { ChosenAct } from './choices.js';
import type { NextAct } from './next-act.js';
import { byDue } from './periods.js';
import type { Situation } from './situation.js';
import { judgedAsLate, type TimeLimits } from './time-limits.js';

/** A first day on which an act can be done, and the rule that says so. */
export interface FirstDay {
  readonly day: Day;
  readonly rule?: RuleId;
}

/** The first day that every wait, the agenda of the DSB and the work itself allow. */
export function firstDayOf(next: NextAct, limits: TimeLimits): FirstDay {
  const { act } = next;
  const { situation, periods, waits } = limits;
  const days = [
    ...byItself(act),
    ...afterWaits(waits, situation),
    ...atMeeting(next, situation),
    ...afterOtherWait(act, situation),
    ...(act.endOf === undefined ? workOf(act.who, limits) : firstToEnd(periods)),
  ];
  const first = days.reduce<FirstDay>((last, one) => (one.day >= last.day ? one : last), { day: situation.day });
  if (first.rule === undefined || act.who !== 'dsb') return first;
  return { ...first, day: onWorkday(first.day, limits) };
}

/** An act that comes by itself is the resumption of a suspended panel, under the rule by which the panel can lapse. */
function byItself({ on }: ChosenAct): FirstDay[] {
  if (on === undefined) return [];
  return rules.filter(({ lapsesPanel }) => lapsesPanel).map(({ id }) => ({ day: on, rule: id }));
}

/** The first day on which the waits for the act allow it. */
function afterWaits(waits: readonly Clock[], { docket }: Situation): FirstDay[] {
  const open = openDay(withFirst(waitsAmong(waits), docket));
  return open === undefined ? [] : [{ day: open.day, rule: open.wait.rule }];
}

/** The first meeting of the DSB whose agenda is surely still open when the item can be put there. */
function atMeeting(next: NextAct, situation: Situation): FirstDay[] {
  const since = readyForAgenda(next, situation);
  if (since === undefined) return [];
  const { workingDays: days } = situation.docket;
  let day = since;
  while (day < LAST_DAY && agendaClosings(day, days).some((closing) => closing.day < since)) day += 1;
  return agendaClosings(day, days).map(({ rule }) => ({ day, rule }));
}

/** The latest of the facts after which the item can be put on the agenda. */
function readyForAgenda({ act, recourse }: NextAct, { latest }: Situation): Day | undefined {
  const days = (act.onAgendaAfter ?? []).flatMap((event) => {
    const day = latest.get(recourse === undefined ? event : inCompliance(event as ProceedingEventType));
    return day === undefined ? [] : [day];
  });
  return days.length === 0 ? undefined : Math.max(...days);
}

/** The first day after a wait that an earlier act has met, and that binds this act too. */
function afterOtherWait({ heldBackBy }: ChosenAct, situation: Situation): FirstDay[] {
  if (heldBackBy === undefined) return [];
  const day = openAfterTimeToComply(situation, heldBackBy);
  return day === undefined ? [] : [{ day, rule: heldBackBy }];
}

/** Those who decide or write: the law gives their work a length and no first day. */
const WORKING: ReadonlySet<Role> = /* @__PURE__ */ new Set<Role>([
  'panel',
  'appellateBody',
  'arbitrator',
  'arbitrators',
]);

/** Where the path follows history, that says how long work took. */
function workOf(who: Role, limits: TimeLimits): FirstDay[] {
  return limits.situation.history === undefined ? afterWork(who, limits) : [];
}

/** Work takes the shortest time that the law names for it; where it names one time only, that one. */
function afterWork(who: Role, { periods, situation }: TimeLimits): FirstDay[] {
  const shortest = periods.flatMap((period) => shortened(period, situation.docket.workingDays) ?? []);
  if (shortest.length > 0) return firstToEnd(shortest);
  return WORKING.has(who) ? firstToEnd(periods) : [];
}

/** The last day of the period that ends first. */
function firstToEnd(periods: readonly Clock[]): FirstDay[] {
  return [...periods].sort(byDue).slice(0, 1).flatMap(lastDayUnder);
}

function lastDayUnder(period: Clock): FirstDay[] {
  return period.due === undefined ? [] : [{ day: period.due, rule: period.rule }];
}

/** The DSB meets on days that are surely working days, unless none is left before the last day that binds it. */
function onWorkday(day: Day, { periods, situation }: TimeLimits): Day {
  const [binding] = [...judgedAsLate(periods)].sort(byDue);
  const last = (binding && endOfDoubt(binding)) ?? Infinity;
  return Math.max(day, Math.min(rolledForward(day, situation.docket.workingDays, 'closed'), last));
}
