/**
 * The law as data: every time-limit, with its article.
 *
 * @module wto-dispute/law
 */

export type { OptionWords } from './languages/language.js';
export { counting } from './law/counting.js';
export { NO_DIVISION_FROM } from './law/dates.js';
export type {
  ChangedColumns,
  LawReading,
  OptionId,
  ReadingChoice,
  ReadingId,
  ReadingOption,
  ReadingRow,
  RuleChange,
} from './law/readings.js';
export type { Condition, Moot, Rule, Start, Version } from './law/rule.js';
export { type LawRule, type RuleId, ruleIds, rules } from './law/rules.js';
export { type Reading, readings, type WordedOption } from './record/readings.js';
export { ruleById } from './record/rule-by-id.js';
