import type { Deadline } from '../../answers/deadline.js';
import { type Explainable, explain } from '../../answers/explain.js';
import { languageField } from '../../answers/language.js';
import { type Status, statusOn } from '../../answers/status.js';
import { disputedWords, dormantWords, taskLine } from '../../answers/words.js';
import type { CivilDate } from '../../calendar/date.js';
import { english } from '../../languages/english/index.js';
import { capitalized } from '../../languages/grammar.js';
import type { Language } from '../../languages/language.js';
import { type Checks, ensureOptions } from '../../record/options.js';
import type { Dispute } from '../../replay/dispute.js';
import { wholeNumber } from '../options.js';
import { dayCell, factLine, factsBy, headline, listLabels, sides, stageWords } from '../words.js';
import { inMarkdown, table } from './text.js';

/** Options of `toMarkdown`. */
export interface MarkdownOptions {
  /** How many of the latest facts the report lists: a whole number from 0. Default: 10. */
  readonly facts?: number | undefined;
  /** The language of the words. Default: English. */
  readonly language?: Language | undefined;
}

const FACTS = 10;

const checks: Checks<MarkdownOptions> = { facts: wholeNumber, language: languageField };

/**
 * Writes a report of about a page on a dispute on a date: the parties, the stage, the live time-limits,
 * other readings of the law, the next steps, irregularities, gaps, what was set aside or is doubtful, and the latest facts. The texts of
 * the record appear as text,
 * never as markup, HTML or a link.
 *
 * @param dispute a dispute, as `replay` gives it
 * @param date a civil date, `YYYY-MM-DD`; facts after it are not yet known
 * @param options how many facts, and the language
 * @returns the report in Markdown, with tables as GitHub has them
 * @throws DisputeError with the code `INVALID_DATE` if `date` is not a civil date, and with the code
 * `INVALID_RECORD` if `dispute` is not a dispute, and with the code `INVALID_ARGUMENT` if an option is unknown or cannot
 * have its value
 *
 * @example
 * ```ts
 * import { parseRecord, replay } from 'wto-dispute';
 * import { toMarkdown } from 'wto-dispute/formats';
 *
 * const dispute = replay(parseRecord({
 *   title: 'Japan — Products and Technology',
 *   complainants: ['Korea'],
 *   respondent: 'Japan',
 *   events: [{ type: 'consultations.requested', date: '2019-09-11' }],
 * }));
 * const lines = toMarkdown(dispute, '2019-09-20').split('\n');
 * lines[0]; // => '# Japan — Products and Technology'
 * lines.find((line) => line.includes('DSU 4.3')); // => '| last day 2019-09-23 (3 days left) | running | Japan (respondent) must reply to the request for consultations | DSU 4.3 |'
 * ```
 */
export function toMarkdown(dispute: Dispute, date: CivilDate, options: MarkdownOptions = {}): string {
  const { facts = FACTS, language = english } = ensureOptions(options, checks);
  const status = statusOn(dispute, date);
  const { headings } = language;
  const explained = (title: string, answers: readonly Explainable[]) =>
    answers.length === 0 ? [] : section(title, items(answers.map((one) => explain(one, language))));
  const disputed = [...new Set(status.deadlines.flatMap((one) => readingsOf(one, language)))];
  const lines = [
    `# ${inMarkdown(headline(dispute.record, language))}`,
    '',
    ...summary(dispute, status, language).map((line) => `- ${inMarkdown(line)}`),
    ...section(headings.deadlines, deadlineTable(status, language), headings.none),
    ...(disputed.length === 0 ? [] : section(headings.otherReadings, items(disputed))),
    ...section(headings.nextSteps, items(status.nextSteps.map((step) => explain(step, language))), headings.none),
    ...explained(headings.irregularities, status.irregularities),
    ...explained(headings.gaps, status.gaps),
    ...explained(headings.setAside, status.setAside),
    ...explained(headings.warnings, status.warnings),
    ...section(headings.facts, factTable(dispute, date, { facts, language }), headings.none),
  ];
  return `${lines.join('\n')}\n`;
}

function summary({ record }: Dispute, status: Status, language: Language): string[] {
  const { headings } = language;
  return [
    ...sides(record, language),
    `${headings.date}${language.colon}${language.date(status.date)}`,
    `${headings.stage}${language.colon}${stageWords(status, record, language)}`,
    `${headings.wtoList}${language.colon}${listLabels(status, language)}`,
    ...dormantWords(status, language),
  ];
}

function section(title: string, lines: readonly string[], none = ''): string[] {
  return ['', `## ${title}`, '', ...(lines.length === 0 ? [none] : lines)];
}

const items = (texts: readonly string[]) => texts.map((text) => `- ${inMarkdown(text)}`);

function deadlineTable({ deadlines }: Status, language: Language): string[] {
  if (deadlines.length === 0) return [];
  const { headings } = language;
  const row = (deadline: Deadline) => [
    inMarkdown(dayCell(deadline, language)),
    language.deadlineStates[deadline.state],
    inMarkdown(capitalized(taskLine(deadline, language))),
    inMarkdown(language.citation(deadline.citation)),
  ];
  const head = [headings.date, headings.state, headings.action, headings.article];
  return table(head, deadlines.map(row));
}

/** The other readings of a time-limit, each as a sentence. */
function readingsOf(deadline: Deadline, language: Language): string[] {
  return disputedWords(deadline, language).map(capitalized);
}

/** The options of a call with their defaults. */
interface Shown {
  readonly facts: number;
  readonly language: Language;
}

/** The latest facts, the newest first. */
function factTable(dispute: Dispute, date: CivilDate, { facts, language }: Shown): string[] {
  const known = factsBy(dispute, date);
  const latest = known.slice(Math.max(0, known.length - facts)).reverse();
  const rows = latest.map((fact) => [
    fact.date,
    inMarkdown(factLine(fact, language)),
    inMarkdown(fact.event.document ?? ''),
  ]);
  return rows.length === 0 ? [] : table([language.headings.date, language.headings.facts, ''], rows);
}
