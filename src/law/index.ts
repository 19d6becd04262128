/**
 * The law as data: every time-limit, with its article.
 *
 * @module wto-dispute/law
 */
export { counting } from './counting.js';
export { NO_DIVISION_FROM } from './dates.js';
export { ruleById } from './lookup.js';
export type { Condition, Moot, Rule, Start, Version } from './rule.js';
export { type LawRule, type RuleId, ruleIds, rules } from './rules.js';
