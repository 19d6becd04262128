import type { Deadline } from '../answers/deadline.js';
import { factWords, memberWords } from '../answers/words.js';
import { capitalized } from '../languages/grammar.js';
import type { Language } from '../languages/language.js';
import { plainType } from '../vocabulary.js';
import { oneLine } from './text.js';
import { actorsOf, dayCell, deadlineWords, type ShownFact } from './words.js';

/** A time-limit, the fact that met it, and what the headings above do not say. */
interface Labelled {
  readonly deadline: Deadline;
  readonly act: ShownFact | undefined;
  /** The heading says whose complaint it is. */
  readonly isUnderHeading?: boolean;
  /** No heading names the compliance proceeding. */
  readonly isAlone?: boolean;
}

/**
 * The label of a time-limit. Of one that was met it says by what and when: "DSU 12.9, met late, last day 2006-04-20:
 * circulation of the panel report (2010-06-30)". In a dispute of
 * several complainants it says whose complaint it is, unless the heading does.
 */
export function labelOf(labelled: Labelled, language: Language): string {
  const { deadline, act, isUnderHeading = false, isAlone = false } = labelled;
  if (act === undefined) return deadlineWords(deadline, language, isUnderHeading ? { isOfKnownComplaint: true } : {});
  const line = metWords(deadline, act, { language, isAlone });
  const whose = isUnderHeading || deadline.holder === 'complainant' ? '' : complainantWords(deadline, language);
  return [line, whose].filter(Boolean).join(language.separator);
}

/** Whose complaint it is, if it is not everybody's: "Ecuador and Honduras (complainants)". */
export function complainantWords({ complainants = [] }: Deadline, language: Language): string {
  if (complainants.length === 0) return '';
  const members = complainants.map((name) => oneLine(memberWords(name, language)));
  return language.holder({ role: 'complainant', members });
}

interface Manner {
  readonly language: Language;
  readonly isAlone: boolean;
}

function metWords(deadline: Deadline, { event, date }: ShownFact, { language, isAlone }: Manner): string {
  const { citation, state, recourse } = deadline;
  const fact = isAlone ? factWords(event.type, language, recourse) : language.facts[plainType(event.type)];
  const head = [language.citation(citation), language.deadlineStates[state], dayCell(deadline, language)].join(', ');
  const when = [date, actorsOf(event, language)].filter(Boolean).join(', ');
  return oneLine(`${capitalized(head)}${language.colon}${fact} (${when})`);
}
