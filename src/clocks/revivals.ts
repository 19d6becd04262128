import type { Fact } from '../casefile/place.js';
import type { Clock } from './clock.js';
import type { Docket } from './docket.js';
import { isExtendedBy } from './move.js';
import { stateOn } from './standing.js';

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
