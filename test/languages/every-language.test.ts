import { describe, expect, it } from 'vitest';
import { factWords, holderWords, stateWords } from '../../src/answers/words.js';
import { english } from '../../src/languages/english/index.js';
import { french } from '../../src/languages/french/index.js';
import { capitalized, decapitalized, firstOf, listed } from '../../src/languages/grammar.js';
import { spanish } from '../../src/languages/spanish/index.js';
import { rules } from '../../src/law/rules.js';
import { eventTypes } from '../../src/vocabulary.js';
import { citationsOf, everythingOf, listsOf, phrasesOf, samplesFor, textsOfTheCorpus } from './everything.js';

const languages = { English: english, French: french, Spanish: spanish };
const locales = { en: 'en-GB', fr: 'fr-FR', es: 'es-ES' };

describe.each(Object.entries(languages))('%s', (_, language) => {
  const everything = everythingOf(language);

  it.each(listsOf(language))('has words for all %s, and for nothing else', (_name, words, keys) => {
    expect(Object.keys(words).sort()).toEqual([...new Set(keys)].sort());
  });

  it('has every message, and each message has a sample', () => {
    const samples = samplesFor(language);
    expect(Object.keys(language.messages).sort()).toEqual(Object.keys(samples).sort());
    expect(Object.values(samples).filter((data) => data.length === 0)).toEqual([]);
  });

  it('has different words for every fact, also in a compliance proceeding', () => {
    expect(new Set(eventTypes.map((type) => factWords(type, language))).size).toBe(eventTypes.length);
    expect(factWords('panel.requested', language, 2)).toBe(language.facts['panel.requested']);
  });

  it.each([
    ['is empty', /^\s*$/],
    ['has stray spaces', / {2}|^\s|\s$|\u00a0 | \u00a0| [,.)]|\( /],
    ['has a gap where data is missing', /undefined|NaN|\[object|\$\{/],
    ['ends with a stop', /[.;:,]$/],
    ['has a typographic apostrophe', /’/],
  ])('has no text that %s', (_name, pattern) => {
    expect(everything.length).toBeGreaterThan(500);
    expect(everything.filter(({ text }) => pattern.test(text))).toEqual([]);
  });

  it.each(['facts', 'states', 'wtoStatuses', 'roles', 'headings'])('has no phrase twice among the %s', (table) => {
    const own = phrasesOf(language).filter((one) => one.table === table);
    const texts = own.map(({ text }) => text);
    expect(own.filter(({ text }, index) => texts.indexOf(text) !== index)).toEqual([]);
  });

  it('gives a rule that halves another one the sentences of that rule', () => {
    const halved = rules.filter(({ halvedFrom }) => halvedFrom !== undefined);
    const byId: Readonly<Record<string, unknown>> = language.rules;
    expect(halved).not.toEqual([]);
    for (const { id, halvedFrom = '' } of halved) expect(byId[id]).toBe(byId[halvedFrom]);
  });

  it('writes different citations differently, and one that it has written stays as it is', () => {
    const cited = citationsOf(language);
    expect(new Set(cited.map(({ text }) => text)).size).toBe(cited.length);
    expect(cited.filter(({ text }) => language.citation(text) !== text)).toEqual([]);
  });

  it('writes a date as the platform does, on every day of twelve years', () => {
    const format = new Intl.DateTimeFormat(locales[language.code], { dateStyle: 'full', timeZone: 'UTC' });
    const plain = (text: string) => text.replace(',', '').replace(' 1er ', ' 1 ');
    const wrong: string[] = [];
    for (let time = Date.UTC(2015, 0, 1); time < Date.UTC(2027, 0, 1); time += 86_400_000) {
      const text = language.date(new Date(time).toISOString().slice(0, 10));
      if (plain(text) !== plain(format.format(time))) wrong.push(text);
    }
    expect(wrong).toEqual([]);
  });

  it('names every state of a real dispute, and has no gaps in what it writes of one', { timeout: 60_000 }, () => {
    const wrong = textsOfTheCorpus(language).filter((text) => /undefined| {2}|[a-z]\.[a-z]/.test(text));
    expect([...new Set(wrong)].slice(0, 5)).toEqual([]);
    expect(stateWords('implementation.compliance.panel.suspended', language)).toBe(
      language.inCompliance(language.states['panel.suspended']),
    );
    expect(stateWords('somewhere.else', language)).toBe('somewhere.else');
  });

  it('names a Member with its role', () => {
    const one = holderWords('respondent', { member: 'Korea, Republic of' }, language);
    expect(one).toBe(
      { en: 'Korea (respondent)', fr: 'défendeur (Corée)', es: 'parte demandada (Corea)' }[language.code],
    );
    expect(holderWords('complainant', { members: ['Japan', 'India'] }, language)).toBe(
      {
        en: 'Japan and India (complainants)',
        fr: 'plaignants (Japon et Inde)',
        es: 'partes reclamantes (Japón e India)',
      }[language.code],
    );
    expect(holderWords('respondent', { member: 'Atlantis' }, language)).toContain('Atlantis');
    expect(holderWords('dsb', {}, language)).toBe(language.roles.dsb);
  });
});

describe('the grammar that all languages share', () => {
  it('joins a list', () => {
    expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map((words) => listed(words, 'or'))).toEqual([
      '',
      'a',
      'a or b',
      'a, b or c',
    ]);
  });

  it('shows twelve words of a list, and counts the others', () => {
    const words = 'abcdefghijklmno'.split('');
    expect(firstOf(words)).toEqual({ shown: words.slice(0, 12), more: 3 });
    expect(firstOf(words.slice(0, 12))).toEqual({ shown: words.slice(0, 12), more: 0 });
    expect(firstOf([])).toEqual({ shown: [], more: 0 });
  });

  it('changes the first letter, but not that of an abbreviation', () => {
    expect([capitalized('être'), decapitalized('Établir'), decapitalized('DSB decides'), decapitalized('')]).toEqual([
      'Être',
      'établir',
      'DSB decides',
      '',
    ]);
  });
});
