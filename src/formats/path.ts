import type { Projection } from '../answers/project.js';
import type { ProjectedStep } from '../answers/projection/step.js';
import { factWords, holderWords, stateWords } from '../answers/words.js';
import type { Period } from '../calendar/period.js';
import { capitalized, listed } from '../languages/grammar.js';
import type { Language } from '../languages/language.js';
import type { DisputeRecord } from '../record/record.js';
import { ruleById } from '../record/rule-by-id.js';
import { experienceWords, pathWords } from './path-words.js';
import { oneLine } from './text.js';

/** What a step without a date has instead: as wide as a date. */
const NO_DATE = '—'.padEnd('YYYY-MM-DD'.length);

/** The path ahead as text, in parts. */
interface PathText {
  /** What it supposes: "If everybody acts on the first day that the law allows, without an appeal". */
  readonly supposed: string;
  /** A line for each step; empty where there is no path. */
  readonly steps: readonly string[];
  /** How long it takes, and where it ends. */
  readonly end: readonly string[];
}

/** The path ahead in words: what it supposes, a line for each step, how long it takes and where it ends. */
export function pathText({ track }: DisputeRecord, projection: Projection, language: Language): PathText {
  const { steps, days, from, states, profile } = projection;
  const path = pathWords[language.code];
  const supposed = [supposition(projection, language), path[projection.appeal ? 'appeal' : 'noAppeal']].join(', ');
  if (steps.length === 0) return { supposed, steps: [], end: [] };
  // The period ends with its last day, which is the last of the path.
  const isOver = steps.at(-1)?.event === 'rpt.expired';
  const end = states
    ?.map((state) => (isOver && state === 'implementation.period.running' ? 'implementation.period.expired' : state))
    .map((state) => stateWords(state, language, track))
    .join(language.separator);
  return {
    supposed,
    steps: steps.map((step) => stepLine(step, projection, language)),
    end: [
      // What half of the cases took, step by step, does not add up to what half of them took.
      ...(days === undefined || profile === 'history' ? [] : [path.whole(language.days(days), language.date(from))]),
      ...(end === undefined ? [] : [`${path.end}${language.colon}${end}`]),
    ],
  };
}

/** A step on a path of experience whose day is that of the law, because too few past disputes came so far. */
function unlearnt({ event, limit, date }: ProjectedStep, { profile }: Projection, { code }: Language): string[] {
  const isOfLaw = profile === 'history' && limit === 'law' && date !== undefined && event !== 'rpt.expired';
  return isOfLaw ? [experienceWords[code].tooFew] : [];
}

function supposition({ profile, pace, quantile = 0.5 }: Projection, { code }: Language): string {
  if (profile === 'history') return experienceWords[code].history(quantile);
  const { law, published } = pathWords[code];
  return profile === 'published' ? published : law[pace];
}

/** The day, who does what under which article, and remarks about the day. */
function stepLine(step: ProjectedStep, projection: Projection, language: Language): string {
  const { date = NO_DATE, event, who, citation, limit, recourse } = step;
  const holder = oneLine(capitalized(holderWords(who, step, language)));
  const act = factWords(event, language, recourse);
  const done = limit === 'practice' ? act : withArticle(act, language.citation(citation), language);
  const what = `${date}  ${holder}${language.colon}${done}`;
  return [what, ...remarks(step, projection, language)].join(language.separator);
}

/** An act with its article. Two brackets become one, and an article that stands there is not said again. */
function withArticle(act: string, article: string, { separator }: Language): string {
  return act.endsWith(`${article})`) ? act : `${act} (${article})`.replaceAll(') (', separator);
}

function remarks(step: ProjectedStep, projection: Projection, language: Language): string[] {
  const path = pathWords[language.code];
  const { notBefore, late, exceeds = [], period } = step;
  // Two rules can stand in one article: 60 and 90 days of an appeal in SCM 4.9.
  const articles = new Set(exceeds.map((rule) => language.citation(ruleById(rule).citation)));
  return [
    ...timing(step, language),
    ...unlearnt(step, projection, language),
    ...(notBefore === undefined ? [] : [path.notBefore(language.date(notBefore))]),
    ...(late ? [path.late] : []),
    ...(articles.size === 0 ? [] : [path.exceeds(listed([...articles], path.and))]),
    ...(period === undefined ? [] : [periodWords(language.length(period), step, language)]),
  ];
}

/** The length that a step sets, and on how many past periods it rests. */
function periodWords(length: string, { periodsKnown }: ProjectedStep, { code }: Language): string {
  const words = pathWords[code].reasonablePeriod(length);
  return periodsKnown === undefined ? words : experienceWords[code].ofPeriods(words, periodsKnown);
}

/** Why the step has no date, or no limit; for the published schedule how long it takes. */
function timing(step: ProjectedStep, language: Language): string[] {
  const path = pathWords[language.code];
  const { limit, after, afterEndOf, recourse } = step;
  const length = lengthOf(step, language);
  if (limit === 'experience') return [ofExperience(step, language)];
  if (limit === 'none') return [path.noLimit];
  if (after !== undefined) return [path.after(factWords(after, language, recourse), length)];
  if (afterEndOf !== undefined) return [path.afterEndOf(language.citation(ruleById(afterEndOf).citation), length)];
  if (length === undefined) return [];
  return [limit === 'practice' ? path.practice(length) : length];
}

/** How many past disputes the day rests on, and from what it counts. */
function ofExperience({ within = {}, after, n = 0, passed, recourse }: ProjectedStep, language: Language): string {
  return experienceWords[language.code].experience({
    length: language.length(within),
    after: after === undefined ? '' : factWords(after, language, recourse),
    n,
    ...(passed !== undefined && { passed: language.days(passed) }),
  });
}

/** The length of a step: "60 days", or the shortest and the longest. */
function lengthOf({ within, shortest, longest }: ProjectedStep, language: Language): string | undefined {
  const ends: readonly (Period | undefined)[] = longest === undefined ? [within] : [shortest, longest];
  const lengths = ends.flatMap((end) => (end === undefined ? [] : [language.length(end)]));
  return lengths.length === 0 ? undefined : lengths.join(' – ');
}
