import { describe, expect, it } from 'vitest';
import { type RuleSentence, ruleSentences } from '../../src/languages/english/rules.js';
import { ruleIds, rules } from '../../src/law/rules.js';

const entries: readonly (readonly [string, RuleSentence])[] = Object.entries(ruleSentences);
const sentences = entries.flatMap(([id, { action, consequence }]) =>
  consequence === undefined ? [{ id, sentence: action }] : [action, consequence].map((sentence) => ({ id, sentence })),
);

const said = (pattern: RegExp): string[] =>
  sentences.filter(({ sentence }) => pattern.test(sentence)).map(({ id, sentence }) => `${id}: ${sentence}`);

describe('every rule', () => {
  it('has a sentence, and every sentence has a rule', () => {
    expect(Object.keys(ruleSentences).sort()).toEqual([...ruleIds].sort());
  });

  it('has an action', () => {
    expect(entries.filter(([, { action }]) => action === '')).toEqual([]);
  });

  it('leaves the consequence out rather than empty', () => {
    expect(entries.filter(([, sentence]) => 'consequence' in sentence && !sentence.consequence)).toEqual([]);
  });

  it('says "may" where it is a right that ends, and not where it is a target', () => {
    const mayActs = (kind: string) =>
      rules.filter((rule) => rule.kind === kind).map(({ id }) => ruleSentences[id].action.startsWith('May '));

    expect(mayActs('window')).not.toContain(false);
    expect(mayActs('target')).not.toContain(true);
  });
});

describe('no sentence', () => {
  it.each([
    ['ends with a full stop', /\.$/],
    ['has stray spaces', / {2}|^\s|\s$/],
    ['starts without a capital', /^[^A-Z]/],
    ['says a number of days, weeks or months', /\d+[\s-]*(?:day|week|month)/i],
    ['spells a number of days, weeks or months', /\b(?:ten|fifteen|twenty|thirty|sixty|ninety|six|nine|twelve)\b/i],
    ['abbreviates', /\b(?:RPT|AB|DG|MAS|LDC|PGE|MPIA|WP|fn)\b/],
    ['names a dispute', /\bDS\s?\d/],
    ['keeps a working note', /\((?:un)?(?:seen|verified)\)|\bMAY\b|[()]/],
    ['says plaintiff, defendant or verdict', /plaintiff|defendant|verdict|complaining party|responding party/i],
  ])('%s', (_, pattern) => {
    expect(said(pattern)).toEqual([]);
  });
});

describe('a halved rule', () => {
  const halved = rules.filter(({ halvedFrom }) => halvedFrom !== undefined);

  it('is what ends in -halved', () => {
    expect(halved.map(({ id }) => id)).toEqual(ruleIds.filter((id) => id.endsWith('-halved')));
    expect(halved).not.toEqual([]);
  });

  it.each(halved.map(({ id, halvedFrom }) => [id, halvedFrom] as const))('%s says what %s says', (id, base) => {
    expect(ruleSentences[id]).toBe(Object.fromEntries(entries)[base ?? '']);
  });
});
