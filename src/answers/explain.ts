import { fromDay, toDay } from '../calendar/date.js';
import { english } from '../languages/english/index.js';
import { capitalized } from '../languages/grammar.js';
import type { Language } from '../languages/language.js';
import {
  type DisputeError,
  type InvalidInput,
  type Irregular,
  inputOf,
  invalidArgument,
  type NotPossible,
  twinIn,
} from '../record/error.js';
import type { DisputeEvent } from '../record/events.js';
import { issue, problemWords } from '../record/issue.js';
import type { Gap, Irregularity } from '../record/judgement.js';
import { ensureOptions } from '../record/options.js';
import { entryOf, foundIn } from '../record/plain.js';
import { ruleById } from '../record/rule-by-id.js';
import { exceptionsTo, extensionOf } from '../replay/irregularities.js';
import type { Deadline } from './deadline.js';
import { languageField } from './language.js';
import type { NextStep } from './next-step.js';
import { derivationWords, disputedWords, factWords, nextStepWords, stateWords } from './words.js';

/** What `explain` can put into words: an answer of the library, or its error. */
export type Explainable = Deadline | NextStep | Irregularity | Gap | DisputeError;

/** Every kind of answer, and the error, has one of these fields. */
const distinctive = ['derivation', 'duty', 'details', 'impliedBy', 'days'];

/**
 * Puts an answer into words, for people who read the law and not code. It uses only the data of the
 * answer itself.
 *
 * @param thing a time-limit, a next step, an irregularity, a gap, or an error of the library
 * @param language the language of the words. Default: English
 * @returns for a time-limit the steps by which its date comes about, and each other reading of the law on a line of its
 * own, with its dates and who holds it, for a next step, an irregularity
 * or a gap one sentence, for an error its message; several problems are on a line each
 * @throws DisputeError with the code `INVALID_RECORD` if `thing` is neither an answer nor an error, or
 * if `language` is not a language
 *
 * @example
 * ```ts
 * import { explain, parseRecord, replay, statusOn } from 'wto-dispute';
 *
 * const dispute = replay(parseRecord({
 *   title: 'Japan — Products and Technology',
 *   complainants: ['Korea'],
 *   respondent: 'Japan',
 *   events: [{ type: 'consultations.requested', date: '2019-09-11' }],
 * }));
 * const { deadlines } = statusOn(dispute, '2019-09-17');
 * deadlines.map((one) => explain(one).split('\n')[0]).at(-1); // => 'received Wednesday 11 September 2019; 60 days, DSU 4.7; end of the wait Sunday 10 November 2019; a waiting period does not move; allowed from Monday 11 November 2019'
 * ```
 */
export function explain(thing: Explainable, language: Language = english): string {
  ensureOptions({ language }, { language: languageField });
  if (!distinctive.some((field) => entryOf(thing, field) !== undefined))
    throw invalidArgument([issue({ kind: 'wrongKind', path: '', expected: 'answer', found: foundIn(thing) })]);
  if ('derivation' in thing)
    return [derivationWords(thing, language), ...disputedWords(thing, language).map(capitalized)].join('\n');
  if ('duty' in thing) return nextStepWords(thing, language);
  if ('details' in thing) return ofError(thing, language);
  return capitalized('impliedBy' in thing ? ofGap(thing, language) : ofIrregularity(thing, language));
}

function ofGap({ missing, impliedBy }: Gap, language: Language): string {
  const recourse = 'recourse' in impliedBy ? impliedBy.recourse : undefined;
  return language.messages.implied({ ...named(impliedBy, language), missing: factWords(missing, language, recourse) });
}

function ofIrregularity({ rule, citation, kind, event, days }: Irregularity, language: Language): string {
  const { messages } = language;
  const said = { ...named(event, language), citation: language.citation(citation), days };
  const day = toDay(event.date);
  const law = ruleById(rule);
  if (kind === 'late') {
    const { extension } = extensionOf(law);
    const more = extension === undefined ? {} : { extension: factWords(extension, language) };
    return messages.late({ ...said, due: language.date(fromDay(day - days)), ...more });
  }
  const { exceptions, urgency } = exceptionsTo(law);
  const allowed = language.date(fromDay(day + days));
  return messages.premature({ ...said, allowed, urgency, exceptions: factsIn(exceptions, language) });
}

function ofError({ details }: DisputeError, language: Language): string {
  switch (details.code) {
    case 'EVENT_NOT_POSSIBLE':
      return ofRefusal(details, language);
    case 'IRREGULAR_EVENT':
      return ofIrregular(details, language);
    case 'UNKNOWN_RULE':
      return language.messages.unknownRule(details);
    default:
      return ofInput(details, language);
  }
}

function ofRefusal(refusal: NotPossible, language: Language): string {
  const { event, index, stage, states, reason, missing, possibleEvents, causedBy, noReportFrom, track } = refusal;
  const twin = twinIn(refusal);
  return language.messages[reason]({
    ...named(event, language),
    index,
    stage: language.stages[stage],
    states: states.filter((state) => state !== stage).map((state) => stateWords(state, language, track)),
    missing: factsIn(missing, language),
    possibleEvents: factsIn(possibleEvents, language),
    ...(causedBy && { causedBy: named(causedBy, language) }),
    ...(twin !== undefined && { inCompliance: factWords(twin, language) }),
    ...(noReportFrom !== undefined && { noReportFrom: language.date(noReportFrom) }),
  });
}

function ofIrregular({ event, index, irregularities }: Irregular, language: Language): string {
  const sentences = irregularities.map((one) => ofIrregularity(one, language));
  return language.messages.irregular({ ...named(event, language), index, irregularities: sentences });
}

function ofInput(input: InvalidInput, { messages }: Language): string {
  const problems = input.issues.map((problem) => problemWords(problem, messages));
  return messages.invalid({ what: inputOf(input), problems, more: 0 });
}

function named(event: DisputeEvent, language: Language): { type: string; date: string } {
  const recourse = 'recourse' in event ? event.recourse : undefined;
  return { type: factWords(event.type, language, recourse), date: language.date(event.date) };
}

function factsIn(types: NotPossible['missing'], language: Language): string[] {
  return types.map((type) => factWords(type, language));
}
