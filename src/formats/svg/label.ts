import type { Deadline } from '../../answers/deadline.js';
import { memberWords } from '../../answers/words.js';
import { capitalized } from '../../languages/grammar.js';
import type { Language } from '../../languages/language.js';
import { plainType } from '../../vocabulary.js';
import { oneLine } from '../text.js';
import { actorsOf, dayCell, deadlineWords, type ShownFact } from '../words.js';

/** A time-limit, the fact that met it, and whether the heading above says whose complaint it is. */
interface Labelled {
  readonly deadline: Deadline;
  readonly act: ShownFact | undefined;
  readonly isUnderHeading: boolean;
}

/**
 * The label of a time-limit. Of one that was met it says by what and when: "DSU 12.9, met late, last day 2006-04-20:
 * circulation of the panel report (2010-06-30)"; the heading above names the compliance proceeding. In a dispute of
 * several complainants it says whose complaint it is, unless the heading does.
 */
export function labelOf({ deadline, act, isUnderHeading }: Labelled, language: Language): string {
  if (act === undefined) return deadlineWords(deadline, language, isUnderHeading ? { isOfKnownComplaint: true } : {});
  const line = metWords(deadline, act, language);
  const whose = isUnderHeading || deadline.holder === 'complainant' ? '' : complainantWords(deadline, language);
  return [line, whose].filter(Boolean).join(language.separator);
}

/** Whose complaint it is, if it is not everybody's: "Ecuador and Honduras (complainants)". */
export function complainantWords({ complainants = [] }: Deadline, language: Language): string {
  if (complainants.length === 0) return '';
  const members = complainants.map((name) => oneLine(memberWords(name, language)));
  return language.holder({ role: 'complainant', members });
}

function metWords(deadline: Deadline, { event, date }: ShownFact, language: Language): string {
  const { citation, state } = deadline;
  const head = [language.citation(citation), language.deadlineStates[state], dayCell(deadline, language)].join(', ');
  const when = [date, actorsOf(event, language)].filter(Boolean).join(', ');
  return oneLine(`${capitalized(head)}${language.colon}${language.facts[plainType(event.type)]} (${when})`);
}
