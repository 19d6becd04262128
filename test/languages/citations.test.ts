import { describe, expect, it } from 'vitest';
import { english } from '../../src/languages/english/index.js';
import { french } from '../../src/languages/french/index.js';
import { spanish } from '../../src/languages/spanish/index.js';
import { counting } from '../../src/law/counting.js';
import { citationsOf } from './everything.js';

/** Numbers in a text without the pages of BISD, which differ between languages, and without notes on a source. */
function numbersIn(text: string): string {
  const own = text.replace(/\((?:BISD|IBDD)[^)]*\)/, '').replace(/ as described in .*/, '');
  return (own.match(/\d+/g) ?? []).sort().join();
}

describe('a citation in English', () => {
  it.each([
    ['DSU 4.7', 'DSU 4.7'],
    ['DSU 21.3(c) fn 12', 'DSU 21.3(c) footnote 12'],
    ['DSU Appendix 3 para 12(a)(1)', 'DSU Appendix 3 paragraph 12(a)(1)'],
    ['MPIA Annex 1 paras 12, 14', 'MPIA Annex 1 paragraphs 12, 14'],
    ['AB Working Procedures Rule 21(1)', 'Appellate Body Working Procedures Rule 21(1)'],
    [counting.rolling, 'Expiration of Time-Periods in the DSU'],
  ])('%s is written %s', (citation, words) => expect(english.citation(citation)).toBe(words));

  it('has no abbreviation that a reader of the law would not use', () => {
    const left = /\b(?:fn|paras?|AB|described)\b|practice\)$/;
    const abbreviated = citationsOf(english).filter(({ text }) => left.test(text));
    expect(abbreviated.filter(({ text }) => !text.startsWith('DSB decisions'))).toEqual([]);
  });
});

describe('a citation in French', () => {
  const cited = citationsOf(french);

  it.each([
    ['DSU 16.4', "Mémorandum d'accord, article 16:4"],
    ['DSU 20', "Mémorandum d'accord, article 20"],
    ['DSU 21.3(c)', "Mémorandum d'accord, article 21:3 c)"],
    ['DSU 6.1 fn 5', "Mémorandum d'accord, note de bas de page 5 relative à l'article 6:1"],
    ['DSU 21.3(c) fn 12', "Mémorandum d'accord, note de bas de page 12 relative à l'article 21:3 c)"],
    ['DSU 21.3 (chapeau) + fn 11', "Mémorandum d'accord, article 21:3, texte introductif et note de bas de page 11"],
    ['DSU 8.7 + SCM 4.12', "Mémorandum d'accord, article 8:7, et Accord SMC, article 4.12"],
    ['DSU 20, 21.4', "Mémorandum d'accord, articles 20 et 21:4"],
    [
      'DSU 17.14 + footnote 8; Rules of Procedure for DSB meetings, Rules 2 and 3',
      "Mémorandum d'accord, article 17:14 et note de bas de page 8, et Règlement intérieur des réunions de l'ORD, articles 2 et 3",
    ],
    ['DSU Appendix 3', "Mémorandum d'accord, Appendice 3"],
    ['Working Procedures for Appellate Review', "Procédures de travail pour l'examen en appel"],
    ['DSU Appendix 3 para 12(a)(1)', "Mémorandum d'accord, Appendice 3, paragraphe 12 a) 1)"],
    ['SCM 4.10', 'Accord SMC, article 4.10'],
    ['SCM 4.7, 4.10', 'Accord SMC, articles 4.7 et 4.10'],
    ['SCM Annex V para 5', 'Accord SMC, Annexe V, paragraphe 5'],
    ['AB Working Procedures Rule 23(1)', "Procédures de travail pour l'examen en appel, règle 23 1)"],
    ['AB Working Procedures Rules 22(1), 23(4)', "Procédures de travail pour l'examen en appel, règles 22 1) et 23 4)"],
    ['Working Procedures 30', "Procédures de travail pour l'examen en appel, règle 30"],
    ['MPIA Annex 1 paras 12, 14', 'AMPA, annexe 1, paragraphes 12 et 14'],
    ['GATT 1947 XXIII:2 last sentence', 'GATT de 1947, article XXIII:2, dernière phrase'],
    [counting.rolling, "Expiration des délais prévus dans le Mémorandum d'accord"],
  ])('%s is written %s', (citation, words) => expect(french.citation(citation)).toBe(words));

  it('is never left as the table has it', () => {
    expect(cited.filter(({ at, text }) => at === text)).toEqual([]);
  });

  it('keeps every number, and the symbols of the WTO', () => {
    expect(cited.filter(({ at, text }) => numbersIn(at) !== numbersIn(text))).toEqual([]);
    expect(cited.filter(({ text }) => text.includes('WT/DSB/9'))).toHaveLength(2);
  });

  it('stays as it is if its form is unknown', () => {
    expect(french.citation('TRIPS 64.2')).toBe('TRIPS 64.2');
  });
});

describe('a citation in Spanish', () => {
  const cited = citationsOf(spanish);

  it('names an instrument that is known', () => {
    const known =
      /^(?:ESD|Acuerdo SMC|Procedimientos de trabajo para el examen en apelación|MPIA|Decisi(?:ón|ones)|Entendimiento|Reglamento|Expiración|GATT de 1947)(?:,| |$)/;
    expect(cited.filter(({ text }) => !known.test(text))).toEqual([]);
    expect(cited.filter(({ at, text }) => at === text)).toEqual([]);
  });

  it.each([
    ['DSU 16.4', 'ESD, párrafo 4 del artículo 16'],
    ['DSU 21.3(c)', 'ESD, párrafo 3 c) del artículo 21'],
    ['DSU 20', 'ESD, artículo 20'],
    ['DSU 6.1 fn 5', 'ESD, nota 5 al párrafo 1 del artículo 6'],
    ['DSU 21.3(c) fn 12', 'ESD, nota 12 al párrafo 3 c) del artículo 21'],
    ['DSU 21.3 (chapeau) + fn 11', 'ESD, encabezamiento del párrafo 3 del artículo 21 y nota 11'],
    ['DSU Appendix 3', 'ESD, Apéndice 3'],
    ['DSU Appendix 3 para 12(a)(1)', 'ESD, Apéndice 3, párrafo 12 a) 1)'],
    ['SCM 4.10', 'Acuerdo SMC, párrafo 10 del artículo 4'],
    ['SCM 4.7, 4.10', 'Acuerdo SMC, párrafos 7 y 10 del artículo 4'],
    ['SCM Annex V para 5', 'Acuerdo SMC, Anexo V, párrafo 5'],
    ['DSU 8.7 + SCM 4.12', 'ESD, párrafo 7 del artículo 8, y Acuerdo SMC, párrafo 12 del artículo 4'],
    [
      'AB Working Procedures Rule 23(1)',
      'Procedimientos de trabajo para el examen en apelación, párrafo 1 de la regla 23',
    ],
    [
      'AB Working Procedures Rules 22(1), 23(4)',
      'Procedimientos de trabajo para el examen en apelación, párrafo 1 de la regla 22 y párrafo 4 de la regla 23',
    ],
    ['Working Procedures 30', 'Procedimientos de trabajo para el examen en apelación, regla 30'],
    ['MPIA para 10', 'MPIA, párrafo 10'],
    ['MPIA Annex 1 paras 12, 14', 'MPIA, anexo 1, párrafos 12 y 14'],
    [
      'Decision of 5 April 1966 (BISD 14S/18) para 4-5 via DSU 3.12',
      'Decisión de 5 de abril de 1966 (IBDD 14S), párrafos 4 y 5, por remisión del párrafo 12 del artículo 3 del ESD',
    ],
    [
      'Decision of 12 April 1989 (BISD 36S/61) G.1 via DSU 26.2',
      'Decisión de 12 de abril de 1989 (IBDD 36S), sección G, párrafo 1, por remisión del párrafo 2 del artículo 26 del ESD',
    ],
    [
      'Rules of Procedure for DSB meetings, Rule 3 (WT/L/161, WT/DSB/9)',
      'Reglamento de las reuniones del OSD (WT/L/161 y WT/DSB/9), artículo 3',
    ],
    [
      'DSU 16.4 + footnote 7; Rules of Procedure for DSB meetings, Rules 2 and 3',
      'ESD, párrafo 4 del artículo 16 y nota 7, y Reglamento de las reuniones del OSD, artículos 2 y 3',
    ],
    ['DSU 20, 21.4', 'ESD, artículo 20 y párrafo 4 del artículo 21'],
    [counting.rolling, 'Expiración de los plazos previstos en el ESD'],
    ['GATT 1947 XXIII:2 last sentence', 'GATT de 1947, última frase del párrafo 2 del artículo XXIII'],
  ])('%s is written %s', (citation, words) => expect(spanish.citation(citation)).toBe(words));

  it.each([
    'Agreement on Agriculture 13',
    'DSU 4.7 + something else',
    'Decision of 1 May 1999 (X) G.1 via DSU 26.2',
    '',
  ])('stays as it is if its form is unknown: %s', (citation) => expect(spanish.citation(citation)).toBe(citation));
});
