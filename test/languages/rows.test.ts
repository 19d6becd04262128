import { describe, expect, it } from 'vitest';
import { english } from '../../src/languages/english/index.js';
import { french } from '../../src/languages/french/index.js';
import type { Language, RuleSentence } from '../../src/languages/language.js';
import { spanish } from '../../src/languages/spanish/index.js';
import { type LawRule, type RuleId, rules } from '../../src/law/rules.js';

/*
 * What a rule says is compared with the columns of its row: a text that suits one track, one proceeding or one holder is
 * false where the row also runs for another. The articles are named with each case.
 */

const languages = [english, french, spanish].map((language) => [language.code, language] as const);
type Code = 'en' | 'fr' | 'es';

const textsOf = (language: Language, { id }: LawRule): RuleSentence => language.rules[id];
const startsAtEndOf = ({ starts = [] }: LawRule, id: string): boolean =>
  starts.some((start) => typeof start === 'object' && start.endOf === id);
const ids = (found: readonly LawRule[]): readonly RuleId[] => found.map(({ id }) => id);

describe.each(languages)('a text beside the row of its rule (%s)', (code, language) => {
  it('does not name the suspension of concessions as what is authorized where countermeasures are (SCM 4.10, 7.9)', () => {
    const authorizing = rules.filter(
      (rule) => startsAtEndOf(rule, 'scm-4-10-withdrawal-period') || startsAtEndOf(rule, 'dsu-22-6-authorize'),
    );
    expect(ids(authorizing)).toEqual(
      expect.arrayContaining(['dsu-22-6-authorize', 'dsb-rules-last-filing-22-6', 'scm-4-10-countermeasures']),
    );
    const names = authorizing.filter((rule) => /conces{1,2}ion/.test(textsOf(language, rule).action));
    expect(ids(names)).toEqual([]);
  });

  it('says on what a duty depends that begins when a right to the same act ends (DSU 21.3(c), footnote 12)', () => {
    const condition: Readonly<Record<Code, RegExp>> = { en: /, if they /, fr: /, si elles /, es: /, si no se / };
    const subsidiary = rules.filter(({ duty, starts = [], metBy = [] }) =>
      starts.some((start) => {
        const right = typeof start === 'object' ? rules.find(({ id }) => id === start.endOf) : undefined;
        return duty === 'must' && right?.duty === 'may' && right.metBy?.some((fact) => metBy.includes(fact));
      }),
    );
    expect(ids(subsidiary)).toEqual(['dsu-21-3-fn12-dg-appoints']);
    expect(ids(subsidiary.filter((rule) => !condition[code].test(textsOf(language, rule).action)))).toEqual([]);
  });

  it('adds the time of a delay in the original proceeding only, where the rule runs in both (DSU 20, 21.4)', () => {
    const original: Readonly<Record<Code, RegExp>> = { en: /original/, fr: /initiale/, es: /inicial/ };
    const adding = rules.filter((rule) => {
      const { note = '' } = textsOf(language, rule);
      return rule.inCompliance && /\b20\b/.test(note) && /21/.test(note);
    });
    expect(ids(adding)).toEqual(['dsu-17-5-delay-notice']);
    expect(ids(adding.filter((rule) => !original[code].test(textsOf(language, rule).note ?? '')))).toEqual([]);
  });

  it('does not name the appeal of DSU 16.4 in a rule of every track, since SCM 4.8 and 7.6 stand for it there', () => {
    const cited = language.citation('DSU 16.4');
    const everywhere = rules.filter(({ id, track }) => track === undefined && id.startsWith('ab-rule-'));
    expect(everywhere.length).toBeGreaterThan(8);
    const naming = everywhere.filter((rule) =>
      Object.values(textsOf(language, rule)).some((text) => text.includes(cited)),
    );
    expect(ids(naming)).toEqual([]);
  });

  it('says that consultations under GATT XXII:1 alone are open to others (DSU 4.11)', () => {
    expect(language.rules['dsu-4-11-join'].note).toMatch(/XXII/);
  });

  it('says that the end of good offices allows an earlier request only where they failed (DSU 5.4)', () => {
    const onlyIf: Readonly<Record<Code, RegExp>> = {
      en: /allows .* only if the parties jointly consider that it failed$/,
      fr: /ne permet .* que si les parties considèrent d'un commun accord qu'elle a échoué$/,
      es: /solo permite .* si las partes estiman de común acuerdo que ha fracasado$/,
    };
    expect(language.rules['dsu-5-4-good-offices-wait'].note).toMatch(onlyIf[code]);
  });

  it('asks for the immediate establishment of a panel, and not at once for its establishment (SCM 4.4)', () => {
    const immediate: Readonly<Record<Code, RegExp>> = {
      en: /immediate establishment/,
      fr: /établir immédiatement/,
      es: /establecimiento inmediato/,
    };
    expect(language.rules['scm-4-4-panel'].action).toMatch(immediate[code]);
  });

  it('never begins a note with a pronoun, because what follows otherwise can stand before it', () => {
    const pronoun: Readonly<Record<Code, RegExp>> = {
      en: /^(?:They|It|He|Its|Their)\b/,
      fr: /^(?:Ils|Elles?|Celui|Celle|Ceux)\b/,
      es: /^(?:Ellos|Ellas?|Él|Se les?)\b/,
    };
    const notes = rules.filter((rule) => pronoun[code].test(textsOf(language, rule).note ?? ''));
    expect(ids(notes)).toEqual([]);
  });
});

describe('the agreement to arbitrate', () => {
  it('is notified in good time, and not an agreement to arbitrate in good time (DSU 25.2)', () => {
    expect(english.rules['dsu-25-2-notify'].action).toBe(
      'Notify all Members, in good time, of the agreement to arbitrate',
    );
  });
});
