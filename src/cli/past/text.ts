import { factWords } from '../../answers/words.js';
import { capitalized } from '../../languages/grammar.js';
import type { Language } from '../../languages/language.js';
import type { RuleId } from '../../law/rules.js';
import { type SpanId, spanOf } from '../../law/spans.js';
import type { ComparedStep, Comparison } from '../../past/compare.js';
import type { Figure, FigureGroup, Figures } from '../../past/figures.js';
import type { Rate } from '../../past/rates.js';
import type { DisputeRecord } from '../../record/record.js';
import { ruleById } from '../../record/rule-by-id.js';
import type { Line } from '../look.js';
import { strong, titleOf } from '../text.js';
import { commandWords } from '../words.js';
import { pastWords } from './words.js';

interface Compared {
  readonly record: DisputeRecord;
  readonly source?: string;
  readonly comparison: Comparison;
}

/** A dispute beside history: each step, what the law says, and where it lies among the others. */
export function comparisonText({ record, source, comparison }: Compared, language: Language): Line[] {
  const words = pastWords[language.code];
  const { date, asOf, steps } = comparison;
  return [
    strong(titleOf(record)),
    ...(source === undefined ? [] : [words.source(source)]),
    '',
    `${language.headings.date}${language.colon}${language.date(date)}`,
    `${words.caution} ${words.asOf(language.shortDate(asOf))}`,
    ...(steps.length === 0
      ? ['', language.headings.none]
      : steps.flatMap((step) => ['', ...stepLines(step, language)])),
  ];
}

function stepLines(step: ComparedStep, language: Language): string[] {
  const words = pastWords[language.code];
  const { days, since, until, n, sooner, asLong, later, once } = step;
  const isOpen = until === undefined;
  const took = isOpen ? words.soFar(language.days(days)) : language.days(days);
  const start = language.shortDate(since);
  const dates = isOpen ? words.since(start) : `${start} – ${language.shortDate(until)}`;
  const place = isOpen ? words.placeOpen({ sooner, later: asLong + later }) : words.place({ sooner, asLong, later });
  return [
    `${stretchName(step, language)}${language.colon}${took} (${dates})`,
    `  ${lawLine(step, language)}`,
    `  ${[words.among[once](n), ...spreadOf(step, language), ...(n === 0 ? [] : [place])].join(language.separator)}`,
    `  ${notCounted(step, language)}`,
  ];
}

/** From what to what: "Establishment of the panel → composition of the panel". */
export function stretchName(
  { id, from, to }: { id: SpanId } & Pick<Figure, 'from' | 'to'>,
  language: Language,
): string {
  const { agreedPeriod, awardedPeriod } = pastWords[language.code];
  if (id === 'agreedPeriod') return capitalized(agreedPeriod);
  if (id === 'awardedPeriod') return capitalized(awardedPeriod);
  const name = `${capitalized(factWords(from, language))} → ${factWords(to, language)}`;
  const { appeal } = spanOf(id);
  if (appeal === undefined) return name;
  const { path } = commandWords[language.code];
  return `${name}, ${appeal === 'with' ? path.appeal : path.noAppeal}`;
}

type Law = Partial<Pick<ComparedStep, 'rule' | 'citation' | 'kind' | 'period' | 'lastDay' | 'opens'>>;

/** The article, what kind of time-limit it is, how long, and what is to be done in it. */
function lawLine({ rule, citation, kind, period, lastDay, opens }: Law, language: Language): string {
  const words = pastWords[language.code];
  if (rule === undefined || citation === undefined || kind === undefined) return words.noLimit;
  const parts = [
    language.ruleKinds[kind],
    ...(period === undefined ? [] : [language.length(period)]),
    ...(lastDay === undefined ? [] : [words.upTo(language.shortDate(lastDay))]),
    ...(opens === undefined ? [] : [words.opens(language.shortDate(opens))]),
  ];
  return `${language.citation(citation)} (${parts.join(', ')})${language.colon}${taskOver(rule, language)}`;
}

/** Whose task it is, without "should" or "may": beside what was, these could be read as what will be. */
function taskOver(rule: RuleId, language: Language): string {
  const { action } = language.rules[rule];
  return language.task({ holder: { role: ruleById(rule).holder, members: [] }, action });
}

type Spread = Pick<Figure, 'median' | 'quartiles' | 'open' | 'endedOtherwise' | 'lacking'>;

function spreadOf({ median, quartiles }: Spread, language: Language): string[] {
  if (median === undefined || quartiles === undefined) return [];
  const [low, high] = quartiles.map((days) => String(Math.round(days)));
  return [
    pastWords[language.code].spread({ median: language.days(Math.round(median)), low: low ?? '', high: high ?? '' }),
  ];
}

function notCounted({ open, endedOtherwise: otherwise, lacking }: Spread, language: Language): string {
  return pastWords[language.code].notCounted({ open, otherwise, lacking });
}

/** A list of records, each with its parties. */
export function foundText(found: readonly DisputeRecord[], language: Language): Line[] {
  const words = pastWords[language.code];
  return [...found.map(titleOf), '', words.found(found.length)].slice(found.length === 0 ? 1 : 0);
}

/** Figures of law against practice, group by group. */
export function figuresText({ asOf, groups }: Figures, language: Language): Line[] {
  const words = pastWords[language.code];
  const head = `${words.caution} ${words.asOf(language.shortDate(asOf))}`;
  return [head, ...groups.flatMap((group) => ['', ...groupLines(group, language)])];
}

function groupLines({ name, disputes, figures, rates }: FigureGroup, language: Language): string[] {
  const count = pastWords[language.code].disputes(disputes);
  return [
    name === undefined ? count : `${name}${language.colon}${count}`,
    ...figures.filter(({ n }) => n > 0).flatMap((figure) => figureLines(figure, language)),
    ...rates.map((rate) => `  ${rateLine(rate, language)}`),
  ];
}

function figureLines(figure: Figure, language: Language): string[] {
  const words = pastWords[language.code];
  const { n, withinPeriod, medianWithOpen } = figure;
  const law = [
    lawLine(figure, language),
    ...(withinPeriod === undefined ? [] : [words.withinIt(withinPeriod.count, withinPeriod.of)]),
  ];
  const spread = [
    `n ${n}`,
    ...spreadOf(figure, language),
    ...(medianWithOpen === undefined ? [] : [words.withOpen(language.days(Math.round(medianWithOpen)))]),
    notCounted(figure, language),
  ];
  return [
    `  ${stretchName(figure, language)}`,
    `    ${law.join(language.separator)}`,
    `    ${spread.join(language.separator)}`,
  ];
}

function rateLine({ id, count, of }: Rate, language: Language): string {
  const words = pastWords[language.code];
  const percent = of === 0 ? '0' : String(Math.round((100 * count) / of));
  return `${capitalized(words.rates[id])}${language.colon}${words.rate(count, of, percent)}`;
}
