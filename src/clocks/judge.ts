import type { Day } from '../calendar/date.js';
import type { Fact } from '../casefile/place.js';
import { type Clock, endOfDoubt, isPast } from './clock.js';
import type { Departure } from './departure.js';
import type { Docket } from './docket.js';
import { isSameRule, lawOf } from './rule-book.js';
import { earliestOpenDayOf, unkept, waitsAmong, withFirst } from './waits.js';

/**
 * Judges one act by the periods that it fulfils or exercises. It gives at most one departure: an
 * act before its wait was over, otherwise one after its last day.
 *
 * @param docket the periods before the act
 */
export function judge(fact: Fact, periods: readonly Clock[], docket: Docket): Departure | undefined {
  return premature(fact, periods, docket) ?? late(fact, periods);
}

function premature(fact: Fact, periods: readonly Clock[], docket: Docket): Departure | undefined {
  const clock = unkept(withFirst(waitsAmong(periods), docket), fact.day);
  const open = clock && earliestOpenDayOf(clock);
  return clock === undefined || open === undefined ? undefined : departure('premature', { clock, fact, from: open });
}

function late(fact: Fact, periods: readonly Clock[]): Departure | undefined {
  const judged = periods.filter((clock) => lawOf(clock).irregular === 'late');
  const missed = judged.filter((clock) => isPast(clock, fact.day));
  const kept = judged.filter((clock) => !missed.includes(clock));
  const clock = missed.find((one) => !kept.some((other) => isSameRule(other, one)));
  const last = clock && endOfDoubt(clock);
  return clock === undefined || last === undefined ? undefined : departure('late', { clock, fact, from: last });
}

function departure(
  kind: Departure['kind'],
  { clock, fact, from }: { readonly clock: Clock; readonly fact: Fact; readonly from: Day },
): Departure {
  return { clock, kind, fact, days: Math.abs(fact.day - from) };
}
