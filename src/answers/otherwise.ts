import { others, type Party } from '../casefile/parties.js';
import type { Clock } from '../clocks/clock.js';
import { endedSinceStart } from '../clocks/docket.js';
import type { Position } from '../clocks/entry.js';
import { lawOf } from '../clocks/rule-book.js';
import { ruleSentences } from '../languages/english/rules.js';
import type { RuleSentence } from '../languages/language.js';

/**
 * What follows if the task of a period is not done; nothing where that is on record already for all whom it concerns. Of a
 * period that has ended nothing is asked any more: it says what its rule says.
 */
export function otherwiseOf(clock: Clock, position: Position): string | undefined {
  const { id, otherwiseUnder } = lawOf(clock);
  const { otherwise }: RuleSentence = ruleSentences[id];
  if (otherwiseUnder === undefined || clock.end !== undefined) return otherwise;
  const { complainants } = position.caseFile.parties;
  const done = endedSinceStart(position.docket).filter(
    ({ rule, recourse, end, starts = 0 }) =>
      otherwiseUnder.includes(rule) &&
      recourse === clock.recourse &&
      (end?.state === 'met' || end?.state === 'metLate') &&
      starts >= (clock.starts ?? 0),
  );
  const left = done.reduce<Party | undefined>((rest, { party }) => others(complainants, rest, party), clock.party);
  return left?.length === 0 ? undefined : otherwise;
}
