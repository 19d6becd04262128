/**
 * The law as data: every time-limit, with its article.
 *
 * @module wto-dispute/law
 */
export { counting } from './law/counting.js';
export { NO_DIVISION_FROM } from './law/dates.js';
export type { Condition, Moot, Rule, Start, Version } from './law/rule.js';
export { type LawRule, type RuleId, ruleIds, rules } from './law/rules.js';
export { ruleById } from './record/rule-by-id.js';
