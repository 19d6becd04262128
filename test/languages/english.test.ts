import { describe, expect, it } from 'vitest';
import { factWords, stateWords } from '../../src/answers/words.js';
import { english } from '../../src/languages/english/index.js';
import { messageTextsOf, nextStepTextsOf, phrasesOf } from './everything.js';

const phrases = phrasesOf(english);

describe('a phrase of English', () => {
  it.each([
    ['shows the name of a type', /[a-z][A-Z]|[a-z]\.[a-z]/],
    ['has an abbreviation', /\b(?:RPT|AB|DG|MAS|fn|para)\b/],
    ['has a word of another field of law', /plaintiff|defendant|verdict|complaining party|responding party/i],
  ])('never %s', (_, pattern) => {
    expect(phrases.filter(({ text }) => pattern.test(text))).toEqual([]);
  });

  it('has a capital if it is a heading or a label of the WTO, and only then', () => {
    const named = /^(?:Appellate Body|Director-General|DSB)/;
    const isTitle = ({ table }: { table: string }) => table === 'headings' || table === 'wtoStatuses';
    expect(phrases.filter((one) => isTitle(one) !== /^[A-Z]/.test(one.text) && !named.test(one.text))).toEqual([]);
  });

  it('says of what is in a compliance proceeding that it is', () => {
    expect(factWords('compliance.panel.requested', english, 1)).toBe(
      'request for a panel (compliance proceeding, DSU 21.5)',
    );
    expect(factWords('compliance.panel.requested', english, 2)).toBe(
      'request for a panel (compliance proceeding, second recourse to DSU 21.5)',
    );
    expect(stateWords('implementation.compliance.panel.suspended', english)).toBe(
      "panel's work suspended (compliance proceeding, DSU 21.5)",
    );
  });
});

describe('a sentence of English', () => {
  it('has a verb of duty if it is a next step', () => {
    const without = nextStepTextsOf(english).filter(({ text }) => !/^[A-Z].* (?:may|should|must) /.test(text));
    expect(without).toEqual([]);
  });

  it('has no abbreviation if it is a message', () => {
    const texts = messageTextsOf(english).filter(({ text }) => /\b(?:RPT|AB|DG|MAS|fn|para)\b/.test(text));
    expect(texts).toEqual([]);
  });
});
