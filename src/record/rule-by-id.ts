import { type LawRule, type RuleId, ruleIds, rules } from '../law/rules.js';
import { unknownRule } from './error.js';
import { nearest } from './nearest.js';

const byId: ReadonlyMap<string, LawRule> = /* @__PURE__ */ new Map(rules.map((rule) => [rule.id, rule]));

/**
 * Gives the rule with an id.
 *
 * @param id the id of the rule, such as `dsu-16-4-appeal`
 * @returns the row of the table of rules; it is frozen
 * @throws DisputeError with the code `UNKNOWN_RULE` if no rule has the id. `nearest` is the id that
 * was probably meant.
 *
 * @example
 * ```ts
 * import { ruleById } from 'wto-dispute/law';
 *
 * ruleById('dsu-16-4-appeal').period; // => { days: 60 }
 * ruleById('dsu-16-4-appeal').citation; // => 'DSU 16.4'
 * ```
 */
export function ruleById(id: RuleId): LawRule {
  const rule = byId.get(id);
  if (rule !== undefined) return rule;
  const meant = nearest(String(id), ruleIds);
  throw unknownRule({ rule: String(id), ...(meant !== undefined && { nearest: meant }) });
}
