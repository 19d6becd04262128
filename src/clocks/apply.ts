import type { Day } from '../calendar/date.js';
import { actors, flag } from '../casefile/event-fields.js';
import { common, concerns, others } from '../casefile/parties.js';
import type { Fact } from '../casefile/place.js';
import { type Clock, changed, type Ending, endOfDoubt, isPast, reckoned } from './clock.js';
import { withDelay } from './delay.js';
import { conditionsHold, type Entry, reaches } from './entry.js';
import { extended, isMeant, paused, type Standstill, scheduled } from './move.js';
import { type Effects, lawOf, ruleOf } from './rule-book.js';
import { hasLostItsUse } from './silence.js';
import { isOverOnUnknownDay, stateOn } from './standing.js';
import { started } from './start.js';
import { isOver } from './waits.js';

/** What a fact makes of one running period. */
export type Outcome =
  /** It runs on, as it was or changed. */
  | { readonly is: 'kept'; readonly clock: Clock; readonly acted?: true }
  /**
   * It has ended, and is listed with its end. `act`: the period that the fact fulfilled or exercised. `others`: what
   * stays open to the other parties.
   */
  | { readonly is: 'ended'; readonly clock: Clock; readonly act?: Clock; readonly others?: Clock }
  /** It goes without a trace: it was never seen. */
  | { readonly is: 'dropped' };

const kept = (clock: Clock): Outcome => ({ is: 'kept', clock });
const dropped: Outcome = { is: 'dropped' };

/** The parts of a period that a fact meets: the others' part, which goes on untouched, and its own. */
export interface Parts {
  readonly own: Clock;
  readonly others?: Clock;
}

/**
 * A period of several complainants, split where a fact concerns only some of them: the others' part goes
 * on as a period of its own.
 */
export function splitByParty(clock: Clock, entry: Entry): Parts {
  const { party } = entry.fact;
  const isMet = ruleOf(clock).effects.has(entry.fact.type) || isTakenOut(clock, entry);
  if (party === undefined || !isMet || !reaches(entry, clock)) return { own: clock };
  const rest = others(entry.caseFile.parties.complainants, clock.party, party);
  if (rest.length === 0 || isKept(clock, entry)) return { own: clock };
  return { own: changed(clock, { party: common(clock.party, party) }), others: changed(clock, { party: rest }) };
}

/** Whether a period began with an establishment that turns out not to have been of these complainants. */
function isTakenOut({ trigger, party }: Clock, { takesOut, fact }: Entry): boolean {
  if (!takesOut || !concerns(party, fact.party)) return false;
  return trigger.event === 'panel.established' && trigger.day === fact.day;
}

/** Whether a solution of some complainants leaves a period as it is: one of a meeting of the DSB is nobody's complaint. */
function isKept({ trigger }: Clock, { isSolution }: Entry): boolean {
  return isSolution && trigger.event === 'dsb.meetingScheduled';
}

/** What the fact makes of a period: a standstill, a known meeting, then the effects that its rule names. */
export function applied(clock: Clock, standstill: Standstill | undefined, entry: Entry): Outcome {
  if (isTakenOut(clock, entry)) return dropped;
  const own = scheduled(paused(clock, standstill, entry), entry);
  const effects = effectsOn(own, entry);
  if (effects === undefined || !reaches(entry, own)) return kept(own);
  if (effects.requested) return kept(requested(own, entry));
  const activation = effects.activated ? activated(own, entry) : kept(own);
  return activation.is === 'kept' ? underEffects(activation.clock, effects, entry) : activation;
}

/** The effects of the fact: those that the rule names, and those of an award and of work of a compliance panel. */
function effectsOn(
  clock: Clock,
  { fact, isDecidingAward, showsComposition, composesJoined }: Entry,
): Effects | undefined {
  const { effects, isOfProceeding, law } = ruleOf(clock);
  const own = effects.get(fact.type);
  if (composesJoined && law.startsOnJoining && clock.trigger.event === 'panel.established') return RESTARTED;
  if (clock.recourse !== fact.recourse) return own;
  if (isDecidingAward && isOfProceeding && !own?.met) return SUPERSEDED;
  const composes = showsComposition && effects.get('compliance.panel.composed')?.superseded;
  return composes ? { ...own, ...SUPERSEDED } : own;
}

const SUPERSEDED: Effects = { superseded: true };
const RESTARTED: Effects = { restarted: true };

function underEffects(clock: Clock, effects: Effects, entry: Entry): Outcome {
  const { fact, endsDispute } = entry;
  if (endsByTime(clock, effects, fact.day)) return superseded(clock, entry);
  if (effects.revived && clock.forOthers) return dropped;
  const late = effects.delayed ? withDelay(clock, entry) : clock;
  const own = effects.lifted ? lifted(late, entry) : late;
  if (effects.met) return met(own, entry);
  const isAct = effects.judged && own.active;
  if (effects.superseded && !endsDispute && !isKept(own, entry)) {
    const outcome = superseded(own, entry);
    return isAct && outcome.is === 'ended' ? { ...outcome, act: own } : outcome;
  }
  return { is: 'kept', clock: movedBy(own, effects, entry), ...(isAct && { acted: true }) };
}

/** The period, which goes on, with the days that the fact gives it. */
function movedBy(clock: Clock, effects: Effects, entry: Entry): Clock {
  const known = effects.over ? over(clock, entry) : clock;
  const moved = effects.extended ? extended(known, entry) : known;
  return effects.restarted ? restarted(moved, entry) : moved;
}

/** Whether a fact makes the period moot because it comes by the last day, or because it comes after it. */
function endsByTime(clock: Clock, { defeated, supersededLate }: Effects, day: Day): boolean {
  if (clock.due === undefined) return false;
  return isPast(clock, day) ? supersededLate === true : defeated === true;
}

/** The period once the request has come upon which it is due. */
function requested(clock: Clock, { fact }: Entry): Clock {
  const isLate = lawOf(clock).requestedInTime && isPast(clock, fact.day);
  return isLate || fact.implied || clock.requested ? clock : changed(clock, { requested: true });
}

/** The period once the fact has come that brings it about, where its conditions hold. */
function activated(clock: Clock, entry: Entry): Outcome {
  const { fact } = entry;
  const law = lawOf(clock);
  if (clock.active || fact.implied || !conditionsHold(ruleOf(clock), entry)) return kept(clock);
  if (law.cumulative && isAllowedAlready(clock, entry)) return dropped;
  const active = changed(clock, { active: true });
  const isLate = law.ifActivatedLate !== undefined && isPast(clock, fact.day);
  if (!isLate) return kept(active);
  return law.ifActivatedLate === 'superseded' ? ended(active, { state: 'superseded', on: fact.day }) : dropped;
}

/** Whether other waits have opened the act already: a wait that must be over besides does not take that back. */
function isAllowedAlready(clock: Clock, { before, fact }: Entry): boolean {
  const acts = lawOf(clock).metBy ?? [];
  return before.docket.running.some((other) => {
    const { kind, cumulative, metBy } = lawOf(other);
    const isAlternative = other.active && other.recourse === clock.recourse && kind === 'waitingPeriod' && !cumulative;
    return isAlternative && metBy?.some((act) => acts.includes(act)) && isOver(other, fact.day);
  });
}

/** The wait, lifted by the fact; the end of good offices lifts one only where they failed. */
function lifted(clock: Clock, { fact, workingDays }: Entry): Clock {
  const stays = fact.type === 'goodOffices.ended' && flag(fact.event, 'failed') !== true;
  if (stays || clock.lifted !== undefined) return clock;
  return reckoned(clock, { lifted: fact.day, liftedBy: fact.type }, workingDays);
}

/** The period fulfilled or exercised. An implied fact, whose date is not known, only makes it moot. */
function met(clock: Clock, entry: Entry): Outcome {
  const { fact } = entry;
  const { kind, notMetIfBy, openToOthers } = lawOf(clock);
  if (!clock.active) return dropped;
  if (hasLostItsUse(clock, entry.before.docket, fact.day)) return lapsed(clock, fact.day);
  const isByAnother = notMetIfBy !== undefined && actors(fact.event).includes(notMetIfBy);
  if (fact.implied || isByAnother) return superseded(clock, entry);
  const day = fact.byItself ? fact.day - 1 : fact.day;
  const isLate = kind !== 'waitingPeriod' && (isOverOnUnknownDay(clock) || isPast(clock, day));
  if (clock.forOthers) return { is: 'kept', clock, acted: true };
  const end = changed(clock, { end: { state: isLate ? 'metLate' : 'met', on: fact.day } });
  if (!openToOthers) return { is: 'ended', clock: end, act: clock };
  return { is: 'ended', clock: end, act: clock, others: changed(clock, { forOthers: true }) };
}

/** The period moot by the fact; what was overdue when its complainants settled has lapsed, as at the end of a dispute. */
function superseded(clock: Clock, { fact, before, isSolution }: Entry): Outcome {
  const isOverdue = clock.active && stateOn(clock, fact.day) === 'overdue';
  if (isOverdue && (isSolution || lawOf(clock).lapsesWith === fact.type)) return lapsed(clock, fact.day);
  return hasLostItsUse(clock, before.docket, fact.day) ? lapsed(clock, fact.day) : mootFrom(clock, fact.day);
}

/** The period moot from a day on; but a right that had lapsed by then stays lapsed. */
export function mootFrom(clock: Clock, on: Day): Outcome {
  if (!clock.active) return dropped;
  return stateOn(clock, on) === 'lapsed' ? lapsed(clock, on) : ended(clock, { state: 'superseded', on });
}

function lapsed(clock: Clock, on: Day): Outcome {
  return ended(clock, { state: 'lapsed', on: endOfDoubt(clock) ?? clock.overSince ?? on });
}

function ended(clock: Clock, end: Ending): Extract<Outcome, { is: 'ended' }> {
  return { is: 'ended', clock: changed(clock, { end }) };
}

/** The period with what shows that it is over, on an unknown day; the first such fact counts. */
function over(clock: Clock, { fact }: Entry): Clock {
  return clock.due !== undefined || clock.overSince !== undefined
    ? clock
    : changed(clock, { overSince: fact.day, overBy: fact.type });
}

/** The period started over by the fact; the days that it has stood still stay counted. */
function restarted(clock: Clock, entry: Entry): Clock {
  const { fact, workingDays } = entry;
  if (fact.implied || keepsItsDay(clock, fact)) return clock;
  if (lawOf(clock).decidedBy === 'settingFact' && !isMeant(clock, entry)) return clock;
  const { pausedDays, pause, occasion } = clock;
  const anew = started(ruleOf(clock), entry, clock.party);
  const active = clock.active || anew.active;
  return reckoned(anew, { pausedDays, pause, active, occasion }, workingDays);
}

/** A statement that a period expired gives its last day only where no fact that set it did; a later one is a further period. */
export function keepsItsDay({ due, statedBy }: Clock, { type, day }: Fact): boolean {
  if (type !== 'rpt.expired' || due === undefined) return false;
  return statedBy !== 'rpt.expired' || day <= due;
}
