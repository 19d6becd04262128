import { ruleLines } from '../../formats/words.js';
import type { Language } from '../../languages/language.js';
import { type LawRule, ruleIds, rules } from '../../law/rules.js';
import { nearest } from '../../record/nearest.js';
import { answer } from '../answer.js';
import type { Io } from '../io.js';
import type { Call } from '../options.js';
import { strong } from '../text.js';
import { UsageError } from '../usage-error.js';

/** The law table: all of it, or the rules that the words of the call name. */
export function rulesAsked(call: Call, io: Io): number {
  const { args, language } = call;
  const named = new Set(args.flatMap((word) => rulesNamed(word, language)));
  const found = args.length === 0 ? rules : [...named];
  return answer(call, io, {
    value: found,
    text: () =>
      found.flatMap((rule, index) => {
        const [head = '', ...lines] = ruleLines(rule, language);
        return [...(index === 0 ? [] : ['']), strong(head), ...lines];
      }),
  });
}

/**
 * The rule of an id; else those of an article of an instrument, "SCM 4"; else those of the beginning of an id, of an
 * article, or with every word in their sentences.
 */
function rulesNamed(text: string, language: Language): readonly LawRule[] {
  const ways: readonly ((rule: LawRule) => boolean)[] = [
    ({ id }) => id === text,
    ({ citation }) => isCited(text, citation),
    (rule) => isNamedBy(text, rule, language),
  ];
  for (const way of ways) {
    const found = rules.filter(way);
    if (found.length > 0) return found;
  }
  throw new UsageError(({ noSuchRule }) => noSuchRule(text, nearest(text, ruleIds)));
}

function isNamedBy(text: string, rule: LawRule, language: Language): boolean {
  if (rule.id.startsWith(text.toLowerCase())) return true;
  const said = ruleLines(rule, language).join(' ').toLowerCase();
  return text
    .toLowerCase()
    .split(/\s+/)
    .every((word) => (/^\d/.test(word) ? isArticle(word, rule.citation) : said.includes(word)));
}

/** Whether a citation has an instrument with an article, or one of its paragraphs. */
function isCited(text: string, citation: string): boolean {
  const [, instrument, number = ''] = /^([a-z]+) (\d+(?:\.\d+)*)$/i.exec(text) ?? [];
  if (instrument === undefined) return false;
  const cited = [...citation.matchAll(/([A-Za-z]+) (\d+(?:\.\d+)*)/g)];
  return cited.some(([, of = '', at = '']) => of.toLowerCase() === instrument.toLowerCase() && isArticle(number, at));
}

/** Whether a citation has an article, or one of its paragraphs: 4 is in 4.7, and 4.1 is not in 4.11. */
function isArticle(number: string, citation: string): boolean {
  const numbers = citation.match(/\d+(?:\.\d+)*/g) ?? [];
  return numbers.some((one) => one === number || one.startsWith(`${number}.`));
}
