import type { Day } from '../calendar/date.js';
import type { Fact } from '../casefile/place.js';
import { citationOf } from './citation.js';
import { type Clock, endOfDoubt, isPast } from './clock.js';
import type { Departure } from './departure.js';
import type { Docket } from './docket.js';
import type { Position } from './entry.js';
import { isSameRule, lawOf } from './rule-book.js';
import { earliestOpenDayOf, unkept, waitsAmong, withFirst } from './waits.js';

/**
 * Judges one act by the periods that it fulfils or exercises. It gives at most one departure: an
 * act before its wait was over, otherwise one after its last day.
 *
 * @param position what had happened, with the act, and the periods before it
 */
export function judge(fact: Fact, periods: readonly Clock[], { caseFile, docket }: Position): Departure | undefined {
  const found = premature(fact, periods, docket) ?? late(fact, periods);
  return found && { ...found, citation: citationOf(found.clock, caseFile) };
}

type Uncited = Omit<Departure, 'citation'>;

function premature(fact: Fact, periods: readonly Clock[], docket: Docket): Uncited | undefined {
  const clock = unkept(withFirst(waitsAmong(periods), docket), fact.day);
  const open = clock && earliestOpenDayOf(clock);
  return clock === undefined || open === undefined ? undefined : departure('premature', { clock, fact, from: open });
}

function late(fact: Fact, periods: readonly Clock[]): Uncited | undefined {
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
): Uncited {
  return { clock, kind, fact, days: Math.abs(fact.day - from) };
}
