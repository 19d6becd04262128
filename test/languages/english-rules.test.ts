import { describe, expect, it } from 'vitest';
import { ruleSentences } from '../../src/languages/english/rules.js';
import type { RuleSentence } from '../../src/languages/language.js';
import { ruleIds, rules } from '../../src/law/rules.js';

const entries: readonly (readonly [string, RuleSentence])[] = Object.entries(ruleSentences);
const sentences = entries.flatMap(([id, { action, otherwise, note }]) =>
  [action, otherwise, note].flatMap((sentence) => (sentence === undefined ? [] : [{ id, sentence }])),
);

const withPattern = (pattern: RegExp): string[] =>
  sentences.filter(({ sentence }) => pattern.test(sentence)).map(({ id, sentence }) => `${id}: ${sentence}`);

describe('a rule in English', () => {
  it('has an action', () => {
    expect(entries.filter(([, { action }]) => action === '')).toEqual([]);
  });

  it('begins with "May" if its holder is free to act, and does not if it is a duty or a target', () => {
    // The item of DSU 21.6 is on the agenda by itself, and so it is in a situation complaint.
    const free = rules.filter(({ id, duty }) => duty === 'may' && id !== 'd1989-i3-agenda').map(({ id }) => id);

    expect(ruleIds.filter((id) => ruleSentences[id].action.startsWith('May '))).toEqual(free);
  });
});

describe('a sentence of English on a rule', () => {
  it.each([
    ['ends with a full stop', /\.$/],
    ['has stray spaces', / {2}|^\s|\s$/],
    ['begins without a capital', /^[^A-Z]/],
    ['has a number of days, weeks or months in digits', /\d+[\s-]*(?:day|week|month)/i],
    [
      'has a number of days, weeks or months in words',
      /\b(?:ten|fifteen|twenty|thirty|sixty|ninety|six|nine|twelve)\b/i,
    ],
    ['has an abbreviation', /\b(?:RPT|AB|DG|MAS|LDC|PGE|MPIA|WP|fn)\b/],
    ['names a dispute', /\bDS\s?\d/],
    ['has a working note or brackets', /\((?:un)?(?:seen|verified)\)|\bMAY\b|[()]/],
    ['has a word of another field of law', /plaintiff|defendant|verdict|complaining party|responding party/i],
  ])('never %s', (_, pattern) => {
    expect(withPattern(pattern)).toEqual([]);
  });
});

describe('a halved rule', () => {
  const halved = rules.filter(({ halvedFrom }) => halvedFrom !== undefined);

  it('has an id that ends in -halved, and no other rule has', () => {
    expect(halved.map(({ id }) => id)).toEqual(ruleIds.filter((id) => id.endsWith('-halved')));
    expect(halved).not.toEqual([]);
  });
});
