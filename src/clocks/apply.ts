import type { Day } from '../calendar/date.js';
import { actors, flag } from '../casefile/event-fields.js';
import { others } from '../casefile/parties.js';
import type { Fact } from '../casefile/place.js';
import { type Clock, changed, type Ending, reckoned } from './clock.js';
import { withDelay } from './delay.js';
import { conditionsHold, type Entry, reaches } from './entry.js';
import { extended, isMeant, paused, type Standstill, scheduled } from './move.js';
import { type Effects, lawOf, ruleOf } from './rule-book.js';
import { stateOn } from './standing.js';
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
  if (party === undefined || !ruleOf(clock).effects.has(entry.fact.type) || !reaches(entry, clock))
    return { own: clock };
  const rest = others(entry.caseFile.parties.complainants, clock.party, party);
  if (rest.length === 0 || isShared(clock, entry)) return { own: clock };
  return { own: changed(clock, { party }), others: changed(clock, { party: rest }) };
}

/** Whether a solution of one complainant leaves a period as it is: one of the DSB, the panel and others. */
function isShared(clock: Clock, { isSolution }: Entry): boolean {
  const { holder } = lawOf(clock);
  return isSolution && clock.party === undefined && holder !== 'complainant' && holder !== 'respondent';
}

/** What the fact makes of a period: a standstill, a known meeting, then the effects that its rule names. */
export function applied(clock: Clock, standstill: Standstill | undefined, entry: Entry): Outcome {
  const own = scheduled(paused(clock, standstill, entry), entry);
  const effects = effectsOn(own, entry);
  if (effects === undefined || !reaches(entry, own)) return kept(own);
  if (effects.requested) return kept(requested(own, entry));
  const activation = effects.activated ? activated(own, entry) : kept(own);
  return activation.is === 'kept' ? underEffects(activation.clock, effects, entry) : activation;
}

/** The effects of the fact: those that the rule names, and those of an award and of work of a compliance panel. */
function effectsOn(clock: Clock, { fact, isDecidingAward, showsComposition }: Entry): Effects | undefined {
  const { effects, isOfProceeding } = ruleOf(clock);
  const own = effects.get(fact.type);
  if (clock.recourse !== fact.recourse) return own;
  if (isDecidingAward && isOfProceeding && !own?.met) return SUPERSEDED;
  const composes = showsComposition && effects.get('compliance.panel.composed')?.superseded;
  return composes ? { ...own, ...SUPERSEDED } : own;
}

const SUPERSEDED: Effects = { superseded: true };

function underEffects(clock: Clock, effects: Effects, entry: Entry): Outcome {
  const { fact, endsDispute } = entry;
  if (endsByTime(clock, effects, fact.day)) return superseded(clock, entry);
  if (effects.revived && clock.forOthers) return dropped;
  const own = effects.lifted ? lifted(clock, entry) : clock;
  if (effects.met) return met(own, entry);
  const isAct = effects.judged && own.active;
  if (effects.superseded && !endsDispute && !isShared(own, entry)) {
    const outcome = superseded(own, entry);
    return isAct && outcome.is === 'ended' ? { ...outcome, act: own } : outcome;
  }
  const late = effects.delayed ? withDelay(own, entry) : own;
  const moved = effects.extended ? extended(late, entry) : late;
  const after = effects.restarted ? restarted(moved, entry) : moved;
  return { is: 'kept', clock: after, ...(isAct && { acted: true }) };
}

/** Whether a fact makes the period moot because it comes by the last day, or because it comes after it. */
function endsByTime({ due }: Clock, { defeated, supersededLate }: Effects, day: Day): boolean {
  if (due === undefined) return false;
  return day <= due ? defeated === true : supersededLate === true;
}

/** The period once the request has come upon which it is due. */
function requested(clock: Clock, { fact }: Entry): Clock {
  const isLate = lawOf(clock).requestedInTime && clock.due !== undefined && fact.day > clock.due;
  return isLate || fact.implied || clock.requested ? clock : changed(clock, { requested: true });
}

/** The period once the fact has come that brings it about, where its conditions hold. */
function activated(clock: Clock, entry: Entry): Outcome {
  const { fact } = entry;
  const law = lawOf(clock);
  if (clock.active || fact.implied || !conditionsHold(ruleOf(clock), entry)) return kept(clock);
  if (law.cumulative && isAllowedAlready(clock, entry)) return dropped;
  const active = changed(clock, { active: true });
  const isLate = law.ifActivatedLate !== undefined && clock.due !== undefined && fact.day > clock.due;
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
function lifted(clock: Clock, { fact, closed }: Entry): Clock {
  const stays = fact.type === 'goodOffices.ended' && flag(fact.event, 'failed') !== true;
  if (stays || clock.lifted !== undefined) return clock;
  return reckoned(clock, { lifted: fact.day, liftedBy: fact.type }, closed);
}

/** The period fulfilled or exercised. An implied fact, whose date is not known, only makes it moot. */
function met(clock: Clock, entry: Entry): Outcome {
  const { fact } = entry;
  const { kind, notMetIfBy, openToOthers } = lawOf(clock);
  if (!clock.active) return dropped;
  const isByAnother = notMetIfBy !== undefined && actors(fact.event).includes(notMetIfBy);
  if (fact.implied || isByAnother) return superseded(clock, entry);
  const day = fact.byItself ? fact.day - 1 : fact.day;
  const isLate = kind !== 'waitingPeriod' && clock.due !== undefined && day > clock.due;
  if (clock.forOthers) return { is: 'kept', clock, acted: true };
  const end = ended(clock, { state: isLate ? 'metLate' : 'met', on: fact.day });
  return { ...end, act: clock, ...(openToOthers && { others: changed(clock, { forOthers: true }) }) };
}

function superseded(clock: Clock, { fact }: Entry): Outcome {
  return mootFrom(clock, fact.day);
}

/** The period moot from a day on; but a right that had lapsed by then stays lapsed. */
export function mootFrom(clock: Clock, on: Day): Outcome {
  if (!clock.active) return dropped;
  if (stateOn(clock, on) === 'lapsed') return ended(clock, { state: 'lapsed', on: clock.due ?? on });
  return ended(clock, { state: 'superseded', on });
}

function ended(clock: Clock, end: Ending): Extract<Outcome, { is: 'ended' }> {
  return { is: 'ended', clock: changed(clock, { end }) };
}

/** The period started over by the fact; the days that it has stood still stay counted. */
function restarted(clock: Clock, entry: Entry): Clock {
  const { fact, closed } = entry;
  if (fact.implied || keepsItsDay(clock, fact)) return clock;
  if (lawOf(clock).decidedBy === 'settingFact' && !isMeant(clock, entry)) return clock;
  const { pausedDays, pause } = clock;
  const anew = started(ruleOf(clock), entry);
  const active = clock.active || anew.active;
  return reckoned(anew, { pausedDays, pause, active, occasion: clock.occasion }, closed);
}

/** A statement that a period expired gives its last day only where no fact that set it did; a later one is a further period. */
function keepsItsDay({ due, statedBy }: Clock, { type, day }: Fact): boolean {
  if (type !== 'rpt.expired' || due === undefined) return false;
  return statedBy !== 'rpt.expired' || day <= due;
}
