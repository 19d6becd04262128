import type { Day } from '../calendar/date.js';
import { proceedingOf } from '../casefile/case-file.js';
import { common, concerns, others } from '../casefile/parties.js';
import type { Fact } from '../casefile/place.js';
import type { RuleId } from '../law/rules.js';
import { type Clock, changed, isPast } from './clock.js';
import type { Docket } from './docket.js';
import { conditionsHold, type Entry, reaches } from './entry.js';
import { added, firstOf, itemsOf, type Log, newestFirst } from './log.js';
import { isExtendedBy, paused, standstillBy } from './move.js';
import { bookOf, isSameRule, lawOf, ruleOf } from './rule-book.js';
import { stateOn } from './standing.js';

/** The periods that a fact puts back, and what has ended without them. */
interface Revived {
  readonly back: readonly Clock[];
  readonly ended: Log<Clock>;
}

/**
 * What a withdrawn appeal, or a further one, puts back, and a withdrawn request to retaliate: of each rule the latest
 * period of each complainant whom it concerns.
 */
export function revivedBy(entry: Entry, ended: Log<Clock>): Revived | undefined {
  const { fact, before } = entry;
  const rules = bookOf(before.docket.choice).revivedBy.get(fact.type);
  const places = rules === undefined ? [] : revivedPlaces(ended, rules, entry);
  if (places.length === 0) return undefined;
  const first = Math.min(...places);
  const later = itemsOf(ended, first);
  const kept = later.flatMap((clock, index) => (places.includes(first + index) ? restOf(clock, entry) : [clock]));
  return {
    back: places.map((place) => goingOn(later[place - first] as Clock, entry)),
    ended: kept.reduce<Log<Clock>>(added, firstOf(ended, first)),
  };
}

/** Where these periods stand among those that have ended; the newest first. */
function revivedPlaces(ended: Log<Clock>, rules: ReadonlySet<RuleId>, entry: Entry): number[] {
  const { fact, before } = entry;
  const { appeal } = proceedingOf(before.caseFile, fact.recourse);
  const most = rules.size * before.caseFile.parties.complainants.length;
  const seen = new Map<string, Day | undefined>();
  const places: number[] = [];
  for (const [place, clock] of newestFirst(ended)) {
    if (place < before.docket.endedBefore || endedBefore(appeal?.since, clock)) break;
    const isMeant = rules.has(clock.rule) && ruleOf(clock).effects.get(fact.type)?.revived && reaches(entry, clock);
    if (!isMeant || !isLatest(clock, seen)) continue;
    if (isPutBack(clock, entry)) places.push(place);
    if (!isUndone(clock) && seen.size === most) break;
  }
  return places;
}

/** Whether a period is the latest of its rule and parties, and notes it. Of a request that is undone it is each wait that it met. */
function isLatest(clock: Clock, seen: Map<string, Day | undefined>): boolean {
  const key = `${clock.rule} ${clock.party}`;
  const on = isUndone(clock) ? clock.end?.on : undefined;
  if (seen.has(key) && (on === undefined || seen.get(key) !== on)) return false;
  seen.set(key, on);
  return true;
}

/** Whether a period ended as a wait whose act came. */
const isUndone = (clock: Clock) => lawOf(clock).kind === 'waitingPeriod' && clock.end?.state === 'met';

/**
 * Whether a period runs again: a wait whose act is undone; an aim, after which it is never too late; a right or a duty
 * whose last day is not past.
 */
function isPutBack(clock: Clock, entry: Entry): boolean {
  const rule = ruleOf(clock);
  if (rule.law.duty === 'should') return conditionsHold(rule, entry);
  return isUndone(clock) ? !runsAnew(clock, entry) : !isPast(clock, entry.fact.day);
}

/** Whether the wait counts from a later day by now: a further period to comply has begun since. */
function runsAnew(clock: Clock, { before }: Entry): boolean {
  const { running } = before.docket;
  return running.some(
    (one) => isSameRule(one, clock) && one.occasion === clock.occasion && concerns(one.party, clock.party),
  );
}

/** The period without its end; the panel is back at work where it stood still for the appeal. */
function goingOn(clock: Clock, entry: Entry): Clock {
  const { fact } = entry;
  const own = changed(clock, { end: undefined, party: common(clock.party, fact.party) });
  return paused(own, standstillBy(fact), entry);
}

/** The period of those whom the fact does not concern. */
function restOf(clock: Clock, { fact, caseFile }: Entry): Clock[] {
  const party = others(caseFile.parties.complainants, clock.party, fact.party);
  return party.length === 0 ? [] : [changed(clock, { party })];
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
