import type { Day } from '../calendar/date.js';
import { proceedingOf } from '../casefile/case-file.js';
import type { Fact } from '../casefile/place.js';
import type { RuleId } from '../law/rules.js';
import { type Clock, changed, isPast } from './clock.js';
import type { Docket } from './docket.js';
import { conditionsHold, type Entry, reaches } from './entry.js';
import { added, firstOf, itemsOf, type Log, newestFirst } from './log.js';
import { isExtendedBy, paused, standstillBy } from './move.js';
import { bookOf, type ClockRule, ruleOf } from './rule-book.js';
import { stateOn } from './standing.js';

/** The periods that a fact puts back, and what has ended without them. */
interface Revived {
  readonly back: readonly Clock[];
  readonly ended: Log<Clock>;
}

/** What a withdrawn appeal, or a further one, puts back: the latest period of each rule that it concerns. */
export function revivedBy(entry: Entry, ended: Log<Clock>): Revived | undefined {
  const { fact, before } = entry;
  const rules = bookOf(before.docket.choice).revivedBy.get(fact.type);
  const places = rules === undefined ? [] : revivedPlaces(ended, rules, entry);
  if (places.length === 0) return undefined;
  const first = Math.min(...places);
  const later = itemsOf(ended, first);
  const kept = later.filter((_, index) => !places.includes(first + index));
  return {
    back: places.map((place) => goingOn(later[place - first] as Clock, entry)),
    ended: kept.reduce<Log<Clock>>(added, firstOf(ended, first)),
  };
}

/** Where these periods stand among those that have ended; the newest first. */
function revivedPlaces(ended: Log<Clock>, rules: ReadonlySet<RuleId>, entry: Entry): number[] {
  const { fact, before } = entry;
  const { appeal } = proceedingOf(before.caseFile, fact.recourse);
  const seen = new Set<ClockRule>();
  const places: number[] = [];
  for (const [place, clock] of newestFirst(ended)) {
    if (place < before.docket.endedBefore || endedBefore(appeal?.since, clock)) break;
    const rule = ruleOf(clock);
    const isMeant = rules.has(clock.rule) && rule.effects.get(fact.type)?.revived && reaches(entry, clock);
    if (!isMeant || seen.has(rule)) continue;
    seen.add(rule);
    if (isPutBack(clock, entry)) places.push(place);
  }
  return places;
}

/** Whether a period runs again: a right or a duty whose last day is not past; an aim, which has none after which it is too late. */
function isPutBack(clock: Clock, entry: Entry): boolean {
  const rule = ruleOf(clock);
  return rule.law.duty === 'should' ? conditionsHold(rule, entry) : !isPast(clock, entry.fact.day);
}

/** The period without its end; the panel is back at work where it stood still for the appeal. */
function goingOn(clock: Clock, entry: Entry): Clock {
  return paused(changed(clock, { end: undefined }), standstillBy(entry.fact), entry);
}

/** Whether a fact ended a period before a day. One that time ended has the day on which its time was over. */
function endedBefore(day: Day | undefined, { end, mootAfter }: Clock): boolean {
  return day !== undefined && end !== undefined && end.state !== 'lapsed' && mootAfter === undefined && end.on < day;
}

/**
 * The periods that an extension brings back: it comes after their last day. They run again up to the new day.
 *
 * @param docket the periods before the extension
 */
export function extendedAfterTheirEnd(fact: Fact, { running }: Docket): readonly Clock[] {
  return running.filter((clock) => {
    const state = stateOn(clock, fact.day);
    return (state === 'lapsed' || state === 'overdue') && clock.active && isExtendedBy(clock, fact);
  });
}
