import { readingQuestions } from '../languages/english/reading-questions.js';
import { readings as words } from '../languages/english/readings.js';
import type { OptionWords } from '../languages/language.js';
import { type LawReading, type ReadingOption, readingRows } from '../law/readings.js';
import { frozen } from '../law/rules.js';

/** One way to read a provision, with its words. */
export interface WordedOption extends ReadingOption, OptionWords {}

/** A provision on which panels, Members or authors differ, with its words. */
export interface Reading extends LawReading {
  readonly question: string;
  readonly options: readonly WordedOption[];
}

/**
 * Every provision on which panels, Members or authors differ: the question, the options with who
 * holds them and how each changes which rows of `rules`, and the option that the library follows. The list is frozen.
 *
 * @example
 * ```ts
 * import { readings } from 'wto-dispute/law';
 *
 * const reading = readings.find(({ id }) => id === 'dsu-4-7-day-sixty');
 * [reading?.question, reading?.follows]; // => ['May a panel be requested on the sixtieth day?', 'day-61']
 * reading?.options[1]?.changes; // => [{ rule: 'dsu-4-7-request-panel', set: { opensOn: 'lastDay' } }]
 * ```
 */
export const readings: readonly Reading[] = /* @__PURE__ */ frozen(/* @__PURE__ */ readingRows.map(worded));

function worded(row: LawReading): Reading {
  const said: Readonly<Record<string, OptionWords>> = words[row.id];
  const options = row.options.map((option) => ({ ...option, ...(said[option.id] as OptionWords) }));
  return { ...row, question: readingQuestions[row.id], options };
}
