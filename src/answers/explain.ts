import { fromDay, isCivilDate, toDay } from '../calendar/date.js';
import { english } from '../languages/english/index.js';
import { capitalized } from '../languages/grammar.js';
import type { Language } from '../languages/language.js';
import type { RuleId } from '../law/rules.js';
import {
  type DisputeError,
  type ErrorDetails,
  hasDetails,
  type InvalidInput,
  type Irregular,
  inputOf,
  invalidArgument,
  type NotPossible,
  twinIn,
} from '../record/error.js';
import type { DisputeEvent } from '../record/events.js';
import { issue, problemWords } from '../record/issue.js';
import type { Gap, Irregularity, SetAside, Warning } from '../record/judgement.js';
import { ensureOptions } from '../record/options.js';
import { entryOf, foundIn } from '../record/plain.js';
import { ruleById } from '../record/rule-by-id.js';
import { keyOf } from '../record/same-fact.js';
import type { Verdict } from '../replay/check.js';
import { exceptionsTo, extensionOf } from '../replay/irregularities.js';
import type { Deadline } from './deadline.js';
import { languageField } from './language.js';
import type { NextStep } from './next-step.js';
import { derivationWords, disputedWords, factWords, nextStepWords, stateWords } from './words.js';

/** What `explain` can put into words: an answer of the library, or its error. */
export type Explainable = Deadline | NextStep | Irregularity | Gap | SetAside | Warning | Verdict | DisputeError;

/** How each kind of answer is put into words, and the fields by which it is known. */
const kinds = [
  kind(['derivation', 'rule', 'citation'], ofDeadline),
  kind(['duty', 'citation', 'action'], nextStepWords),
  { isOne: hasDetails, words: ofError as Teller<unknown> },
  kind(['setsAside', 'event', 'irregularities', 'warnings'], ofVerdict),
  kind(['missing', 'impliedBy'], sentence(ofGap)),
  kind(['days', 'rule', 'citation', 'event'], sentence(ofIrregularity)),
  kind(['code', 'path'], sentence(ofWarning)),
  kind(['event', 'stage', 'states', 'message'], sentence(ofSetAside), ['code']),
];

/** Puts a kind of answer into words. */
type Teller<T> = (answer: T, language: Language) => string;

/** @param others fields by which another thing with the same ones is known */
function kind<T>(fields: readonly string[], words: Teller<T>, others: readonly string[] = []) {
  const isOne = (thing: unknown) => {
    const has = (field: string) => entryOf(thing, field) !== undefined;
    return fields.every(has) && !others.some(has);
  };
  return { isOne, words: words as Teller<unknown> };
}

function sentence<T>(words: Teller<T>): Teller<T> {
  return (answer, language) => capitalized(words(answer, language));
}

/**
 * Puts an answer into words that a lawyer can check against the articles. It uses only the data of the answer itself.
 *
 * @param thing a time-limit, a next step, an irregularity, a gap, a fact set aside, a warning, a verdict, or an error
 * of the library
 * @param language the language of the words. Default: English
 * @returns for a time-limit the steps by which its date comes about, and each other reading of the law on a line of its
 * own, with its dates and who holds it; for an error its message, for any other answer a sentence; several problems,
 * and what a verdict has besides, are on a line each
 * @throws DisputeError with the code `INVALID_ARGUMENT` if `thing` is neither an answer nor an error, or if `language`
 * is not a language
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
 * deadlines.map((one) => explain(one).split('\n')[0]).at(-1); // => 'request for consultations received on Wednesday 11 September 2019; 60 days from the next day, DSU 4.7; end of the wait Sunday 10 November 2019; a waiting period does not move; allowed from Monday 11 November 2019'
 * ```
 */
export function explain(thing: Explainable, language: Language = english): string {
  ensureOptions({ language }, { language: languageField });
  const found = kinds.find(({ isOne }) => isOne(thing));
  if (found !== undefined) return found.words(thing, language);
  throw invalidArgument([issue({ kind: 'wrongKind', path: '', expected: 'answer', found: foundIn(thing) })]);
}

function ofDeadline(deadline: Deadline, language: Language): string {
  const others = disputedWords(deadline, language).map(capitalized);
  return [derivationWords(deadline, language), ...others].join('\n');
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
  return ofDetails(details, language);
}

function ofDetails(details: ErrorDetails, language: Language): string {
  switch (details.code) {
    case 'EVENT_NOT_POSSIBLE':
      return ofRefusal(details, language);
    case 'IRREGULAR_EVENT':
      return ofIrregular(details, language);
    case 'DOUBTFUL_RECORD':
      return language.messages.doubtful({ warnings: details.warnings.map((one) => ofWarning(one, language)) });
    case 'UNKNOWN_RULE':
      return language.messages.unknownRule(details);
    default:
      return ofInput(details, language);
  }
}

function ofRefusal(refusal: NotPossible, language: Language): string {
  const { event, index, reason, missing, possibleEvents, causedBy, noReportFrom, recourse, most } = refusal;
  if (most !== undefined) return language.messages.overBound({ ...named(event, language), index, most });
  const twin = twinIn(refusal);
  return language.messages[reason]({
    ...named(event, language),
    index,
    ...placeWords(refusal, language),
    missing: factsIn(missing, language),
    possibleEvents: factsIn(possibleEvents, language),
    ...(causedBy && { causedBy: named(causedBy, language) }),
    ...(twin !== undefined && { inCompliance: factWords(twin, language) }),
    ...(noReportFrom !== undefined && { noReportFrom: language.date(noReportFrom) }),
    ...(recourse !== undefined && { recourse }),
  });
}

function ofIrregular({ event, index, irregularities }: Irregular, language: Language): string {
  const sentences = irregularities.map((one) => ofIrregularity(one, language));
  return language.messages.irregular({ ...named(event, language), index, irregularities: sentences });
}

function ofSetAside(one: SetAside, language: Language): string {
  const { event, causedBy, inCompliance, noReportFrom, recourse, most } = one;
  const { messages } = language;
  if (most !== undefined) return messages.setAsideOverBound({ ...named(event, language), most });
  return messages.setAside({
    ...named(event, language),
    ...placeWords(one, language),
    ...(causedBy && { causedBy: named(causedBy, language) }),
    ...(inCompliance !== undefined && { inCompliance: factWords(inCompliance, language) }),
    ...(noReportFrom !== undefined && { noReportFrom: language.date(noReportFrom) }),
    ...(recourse !== undefined && { recourse }),
  });
}

function ofWarning(warning: Warning, language: Language): string {
  const { code, event, path, nearest, recourse } = warning;
  return language.messages[`${code}Warning`]({
    path,
    value: valueWords(warning, language),
    ...(event && { fact: named(event, language) }),
    ...(nearest !== undefined && { nearest }),
    ...(recourse !== undefined && { recourse }),
  });
}

/** The value of a warning: a rule by its citation, a date in full, a name as it stands. */
function valueWords({ code, value = '' }: Warning, language: Language): string {
  if (code === 'noEffect') return language.citation(ruleById(value as RuleId).citation);
  return isCivilDate(value) ? language.date(value) : value;
}

/** The stage and its states in words. */
function placeWords({ stage, states, track }: Pick<NotPossible, 'stage' | 'states' | 'track'>, language: Language) {
  return {
    stage: language.stages[stage],
    states: states.filter((state) => state !== stage).map((state) => stateWords(state, language, track)),
  };
}

/** That a fact is possible and what it brings, on a line each; or why it is refused. */
function ofVerdict(
  { event, refusal, missing = [], irregularities, warnings, setsAside }: Verdict,
  language: Language,
): string {
  const { messages } = language;
  if (refusal !== undefined) {
    const why = ofDetails(refusal, language);
    const isOfLater = refusal.code === 'EVENT_NOT_POSSIBLE' && keyOf(refusal.event) !== keyOf(event);
    return isOfLater ? `${capitalized(messages.refusedForLater(named(event, language)))}\n${why}` : why;
  }
  const lines = [
    messages.possible(named(event, language)),
    ...missing.map((one) => ofGap({ missing: one, impliedBy: event }, language)),
    ...irregularities.map((one) => ofIrregularity(one, language)),
    ...warnings.map((one) => ofWarning(one, language)),
    ...setsAside.map((one) => messages.displaced(named(one, language))),
  ];
  return lines.map(capitalized).join('\n');
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
