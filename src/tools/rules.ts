import { ruleLines } from '../formats/words.js';
import type { Language } from '../languages/language.js';
import { type LawRule, rules } from '../law/rules.js';
import { type Given, ruleNamed, text } from './input.js';
import { toolOf } from './tool.js';

/** With more rules than these, only the id and the article of each are told. */
const MOST_WHOLE = 20;

export const rulesTool = toolOf({
  name: 'wto_rules',
  description:
    'The time-limits of WTO dispute settlement as a table: for a rule by its id, or for all under an article (DSU 16, DSU 16.4, SCM 4), who must, should or may do what, the length, and what follows otherwise. Without either it lists the id and the article of every rule. Not legal advice.',
  basis: 'rules',
  fields: {
    rule: text('The id of one rule, such as dsu-16-4-appeal'),
    article: text('An article, such as DSU 16.4; DSU 16 finds its paragraphs too'),
  },
  read: (fields) => ({ found: rulesIn(fields) }),
  answer: ({ found }, language) => {
    const isWhole = found.length <= MOST_WHOLE;
    const data = found.map((rule) => (isWhole ? wholeData(rule, language) : briefData(rule, language)));
    const lines = found.flatMap((rule) =>
      isWhole ? ruleLines(rule, language) : ruleLines(rule, language).slice(0, 1),
    );
    return { data: { rules: data }, lines: found.length === 0 ? [language.headings.none] : lines };
  },
});

/** The rules that are asked for. A misspelt id is refused, with the one that was probably meant. */
function rulesIn({ rule, article }: Given): readonly LawRule[] {
  const asked = rule === undefined ? rules : [ruleNamed(rule)];
  return typeof article === 'string' ? asked.filter(({ citation }) => isUnder(citation, article)) : asked;
}

/** Whether a provision is an article or a paragraph of it: DSU 16.4 is of DSU 16, DSU 4.11 is not of DSU 4.1. */
function isUnder(citation: string, article: string): boolean {
  const [whole, part] = [citation, article].map((one) => one.toLowerCase().replace(/\s+/g, ' ').trim());
  return whole === part || [...'.( ,'].some((mark) => whole?.startsWith(`${part}${mark}`));
}

function briefData({ id, citation }: LawRule, language: Language) {
  return { id, citation: language.citation(citation) };
}

function wholeData(rule: LawRule, language: Language) {
  const { kind, holder, duty, period, textSeen } = rule;
  const { action, otherwise, note } = language.rules[rule.id];
  return { ...briefData(rule, language), kind, holder, duty, period, action, otherwise, note, textSeen };
}
