import { describe, expect, it } from 'vitest';
import { english } from '../../src/languages/english/index.js';
import { french } from '../../src/languages/french/index.js';
import type { Language } from '../../src/languages/language.js';
import { spanish } from '../../src/languages/spanish/index.js';
import { untimedActs } from '../../src/law/acts.js';
import { rules } from '../../src/law/rules.js';
import { actTextsOf, phrasesOf, ruleTextsOf, type Text } from './everything.js';

/** The words of a language for what the law asks and for what happened; errors and derivations are left out. */
const textsOf = (language: Language): readonly Text[] => [
  ...ruleTextsOf(language),
  ...actTextsOf(language),
  ...phrasesOf(language),
  ...Object.entries(language.statesInTrack).flatMap(([at, states]) =>
    Object.values(states).map((text) => ({ at, text })),
  ),
  ...Object.entries(language.readings).flatMap(([at, options]) =>
    Object.values(options).flatMap(({ says, heldBy }) => [says, heldBy].map((text) => ({ at, text }))),
  ),
];

const found = (language: Language, pattern: RegExp) => textsOf(language).filter(({ text }) => pattern.test(text));

describe('English', () => {
  it.each([
    ['calls the decision of the arbitrator under DSU 22.6 an award', /award on retaliation|with the award/],
    ['dates an opinion instead of a statement', /joint view|[Cc]onsider jointly/],
    ['has the parties agree that the respondent will comply', /compliance agreed|[Aa]gree that/],
    ['lapses anything but the authority for establishment of the panel', /[Aa]uthority for the (?:panel|compliance)/],
    ['informs the DSB in the register of a letter', /^Tell /],
    ['names a procedure without its antecedent', /these procedures/],
  ])('never %s', (_, pattern) => expect(found(english, pattern)).toEqual([]));
});

describe('French', () => {
  it.each([
    ['has the terms of French civil procedure', /frappée? d'appel|ajournement/],
    ['puts the establishment off until the first meeting', /reporté à la première/],
    ['lets a Member block at the second meeting', /pouvant s'y opposer/],
    ['has a report of compliance', /rapport de la mise en conformité/],
    ['has the parties agree that the respondent will comply', /mise en conformité convenue/],
    ['has a panel composed', /(?:encore|spécial) composé/],
    ['names retaliation in two ways', /suspension de concessions(?! ou d'autres obligations)/],
    ['has the Director-General ask', /demande de composition/],
    ['cites a subparagraph before its agreement', /(?:Mémorandum d'accord|Accord SMC), article/],
    ['complies in two ways', /mesures prises pour se mettre/],
    ['requests a panel instead of its establishment', /(?:^U|qu'u)n groupe spécial peut être demandé/],
  ])('never %s', (_, pattern) => expect(found(french, pattern)).toEqual([]));
});

describe('Spanish', () => {
  it.each([
    ['declares intentions instead of the purpose', /declaración de intenciones/],
    ['gives the arbitrator a capital', /Árbitro/],
    ['has a decision to establish without effect', /grupo especial(?: sobre el cumplimiento)? sin efecto/],
    ['has the parties agree that the respondent will comply', /cumplimiento convenido/],
    ['dates an opinion instead of a statement', /apreciación|Considerar/],
    ['names delay in two ways', /retras(?:o|a) (?:del|el) /],
    ['names retaliation in two ways', /suspensión de concesiones(?! u otras obligaciones)/],
    ['requests a panel instead of its establishment', /solicit(?:ar|arse) un grupo especial/],
    ['cites a paragraph before its agreement', /(?:ESD|Acuerdo SMC), párrafo/],
  ])('never %s', (_, pattern) => expect(found(spanish, pattern)).toEqual([]));
});

describe('who acts', () => {
  it('is the appellant where an appeal is withdrawn (Working Procedures, Rule 30(1))', () => {
    expect(untimedActs.withdrawAppeal.who).toBe('appellant');
  });

  it('is free in the rights of Rules 18(5), 22 and 24, and in every last day to file an item', () => {
    const free = /^(?:ab-rule-(?:18-5|22|24)|dsb-rules-last-filing)-/;
    const actions = rules.filter(({ id }) => free.test(id)).map(({ id }) => english.rules[id].action);
    expect(actions).toHaveLength(7);
    expect(actions.filter((action) => !action.startsWith('May '))).toEqual([]);
  });
});
