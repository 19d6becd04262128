import { describe, expect, it } from 'vitest';
import { english } from '../../src/languages/english/index.js';
import { french } from '../../src/languages/french/index.js';
import { spanish } from '../../src/languages/spanish/index.js';
import { counting } from '../../src/law/counting.js';
import { citationsOf } from './everything.js';

/** Numbers in a text without the pages of BISD, which differ between languages, and without notes on a source. */
function numbersIn(text: string): string {
  const own = text.replace(/\(BISD[^)]*\)|IBDD,? [^,]*,/, '').replace(/ as described in .*/, '');
  return (own.match(/\d+/g) ?? []).sort().join();
}

describe('a citation in English', () => {
  it.each([
    ['DSU 4.7', 'DSU 4.7'],
    ['DSU 21.3(c) fn 12', 'DSU 21.3(c), footnote 12'],
    ['DSU Appendix 3 para 12(a)(1)', 'DSU Appendix 3, paragraph 12(a)(1)'],
    ['MPIA Annex 1 paras 12, 14', 'MPIA Annex 1, paragraphs 12 and 14'],
    ['AB Working Procedures Rule 21(1)', 'Appellate Body Working Procedures, Rule 21(1)'],
    // Rows 56 to 60 of a linguist's review: no notation of a table, lists with "and".
    ['AB Working Procedures Rules 22(1), 23(4)', 'Appellate Body Working Procedures, Rules 22(1) and 23(4)'],
    ['SCM 4.7, 4.10', 'SCM 4.7 and 4.10'],
    ['DSU 8.5 + SCM 4.12', 'DSU 8.5 and SCM 4.12'],
    ['DSU 21.3 (chapeau) + fn 11', 'DSU 21.3, chapeau and footnote 11'],
    ['DSB decisions under DSU 2.4 / 16.4 (practice)', 'DSB practice under DSU 2.4 and 16.4'],
    ['MPIA Annex 1 para 5 / AB Rule 23', 'MPIA Annex 1, paragraph 5, and Appellate Body Working Procedures, Rule 23'],
    [
      'Decision of 5 April 1966 (BISD 14S/18) para 4-5 via DSU 3.12',
      'paragraphs 4 and 5 of the Decision of 5 April 1966 (BISD 14S/18), as applied by DSU 3.12',
    ],
    [
      'Understanding Guatemala-Peru (DS457, 11 Apr 2016) para 1',
      'paragraph 1 of the Understanding between Guatemala and Peru of 11 April 2016 (DS457)',
    ],
    ['GATT 1947 XXIII:2 last sentence', 'GATT 1947, Article XXIII:2, last sentence'],
    [counting.rolling, 'Expiration of Time-Periods in the DSU'],
  ])('%s is written %s', (citation, words) => expect(english.citation(citation)).toBe(words));

  it('has no abbreviation that a reader of the law would not use', () => {
    const left = /\b(?:fn|paras?|AB|described|via)\b|practice\)$|[+/](?= )|\d, \d/;
    expect(citationsOf(english).filter(({ text }) => left.test(text))).toEqual([]);
  });
});

describe('a citation in French', () => {
  const cited = citationsOf(french);

  it.each([
    ['DSU 16.4', "article 16:4 du Mémorandum d'accord"],
    ['DSU 20', "article 20 du Mémorandum d'accord"],
    ['DSU 21.3(c)', "article 21:3 c) du Mémorandum d'accord"],
    ['DSU 6.1 fn 5', "note de bas de page 5 relative à l'article 6:1 du Mémorandum d'accord"],
    ['DSU 21.3(c) fn 12', "note de bas de page 12 relative à l'article 21:3 c) du Mémorandum d'accord"],
    [
      'DSU 21.3 (chapeau) + fn 11',
      "texte introductif de l'article 21:3 du Mémorandum d'accord et note de bas de page 11",
    ],
    ['DSU 8.7 + SCM 4.12', "article 8:7 du Mémorandum d'accord et article 4.12 de l'Accord SMC"],
    ['DSU 20, 21.4', "articles 20 et 21:4 du Mémorandum d'accord"],
    [
      'DSU 17.14 + footnote 8; Rules of Procedure for DSB meetings, Rules 2 and 3',
      "article 17:14 du Mémorandum d'accord et note de bas de page 8, et articles 2 et 3 du Règlement intérieur des réunions de l'ORD",
    ],
    ['DSU Appendix 3', "Appendice 3 du Mémorandum d'accord"],
    ['Working Procedures for Appellate Review', "Procédures de travail pour l'examen en appel"],
    ['DSU Appendix 3 para 12(a)(1)', "paragraphe 12 a) 1) de l'Appendice 3 du Mémorandum d'accord"],
    ['SCM 4.10', "article 4.10 de l'Accord SMC"],
    ['SCM 4.7, 4.10', "articles 4.7 et 4.10 de l'Accord SMC"],
    ['SCM Annex V para 5', "paragraphe 5 de l'Annexe V de l'Accord SMC"],
    ['AB Working Procedures Rule 23(1)', "règle 23 1) des Procédures de travail pour l'examen en appel"],
    [
      'AB Working Procedures Rules 22(1), 23(4)',
      "règles 22 1) et 23 4) des Procédures de travail pour l'examen en appel",
    ],
    ['Working Procedures 30', "règle 30 des Procédures de travail pour l'examen en appel"],
    ['MPIA Annex 1 paras 12, 14', "paragraphes 12 et 14 de l'Annexe 1 de l'AMPA"],
    ['GATT 1947 XXIII:2 last sentence', "dernière phrase de l'article XXIII:2 du GATT de 1947"],
    [counting.rolling, "pratique de l'ORD relative à l'expiration des délais prévus dans le Mémorandum d'accord"],
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
      /(?:^| )(?:ESD|Acuerdo SMC|Procedimientos? (?:de trabajo|arbitral)|Decisión|Entendimiento|Reglamento|GATT de 1947)(?:,| |$)/;
    expect(cited.filter(({ text }) => !known.test(text))).toEqual([]);
    expect(cited.filter(({ at, text }) => at === text)).toEqual([]);
  });

  it.each([
    ['DSU 16.4', 'párrafo 4 del artículo 16 del ESD'],
    ['DSU 21.3(c)', 'párrafo 3 c) del artículo 21 del ESD'],
    ['DSU 20', 'artículo 20 del ESD'],
    ['DSU 6.1 fn 5', 'nota 5 al párrafo 1 del artículo 6 del ESD'],
    ['DSU 21.3(c) fn 12', 'nota 12 al párrafo 3 c) del artículo 21 del ESD'],
    ['DSU 21.3 (chapeau) + fn 11', 'parte introductoria del párrafo 3 del artículo 21 del ESD y nota 11'],
    ['DSU Appendix 3', 'Apéndice 3 del ESD'],
    ['DSU Appendix 3 para 12(a)(1)', 'párrafo 12 a) 1) del Apéndice 3 del ESD'],
    ['SCM 4.10', 'párrafo 10 del artículo 4 del Acuerdo SMC'],
    ['SCM 4.7, 4.10', 'párrafos 7 y 10 del artículo 4 del Acuerdo SMC'],
    ['SCM Annex V para 5', 'párrafo 5 del Anexo V del Acuerdo SMC'],
    ['DSU 8.7 + SCM 4.12', 'párrafo 7 del artículo 8 del ESD y párrafo 12 del artículo 4 del Acuerdo SMC'],
    [
      'AB Working Procedures Rule 23(1)',
      'párrafo 1 de la regla 23 de los Procedimientos de trabajo para el examen en apelación',
    ],
    [
      'AB Working Procedures Rules 22(1), 23(4)',
      'párrafo 1 de la regla 22 y párrafo 4 de la regla 23 de los Procedimientos de trabajo para el examen en apelación',
    ],
    ['Working Procedures 30', 'regla 30 de los Procedimientos de trabajo para el examen en apelación'],
    ['MPIA para 10', 'párrafo 10 del Procedimiento arbitral multipartito de apelación provisional'],
    [
      'MPIA Annex 1 paras 12, 14',
      'párrafos 12 y 14 del anexo 1 del Procedimiento arbitral multipartito de apelación provisional',
    ],
    [
      'Decision of 5 April 1966 (BISD 14S/18) para 4-5 via DSU 3.12',
      'párrafos 4 y 5 de la Decisión de 5 de abril de 1966, IBDD 14S, a la que remite el párrafo 12 del artículo 3 del ESD',
    ],
    [
      'Decision of 12 April 1989 (BISD 36S/61) G.1 via DSU 26.2',
      'párrafo 1 de la sección G de la Decisión de 12 de abril de 1989, IBDD 36S, a la que remite el párrafo 2 del artículo 26 del ESD',
    ],
    [
      'Rules of Procedure for DSB meetings, Rule 3 (WT/L/161, WT/DSB/9)',
      'artículo 3 del Reglamento de las reuniones del OSD, documentos WT/L/161 y WT/DSB/9',
    ],
    [
      'DSU 16.4 + footnote 7; Rules of Procedure for DSB meetings, Rules 2 and 3',
      'párrafo 4 del artículo 16 del ESD y nota 7, y artículos 2 y 3 del Reglamento de las reuniones del OSD',
    ],
    ['DSU 20, 21.4', 'artículo 20 y párrafo 4 del artículo 21 del ESD'],
    [counting.rolling, 'práctica del OSD sobre la expiración de los plazos previstos en el ESD'],
    ['GATT 1947 XXIII:2 last sentence', 'última frase del párrafo 2 del artículo XXIII del GATT de 1947'],
  ])('%s is written %s', (citation, words) => expect(spanish.citation(citation)).toBe(words));

  it.each([
    'Agreement on Agriculture 13',
    'DSU 4.7 + something else',
    'Decision of 1 May 1999 (X) G.1 via DSU 26.2',
    '',
  ])('stays as it is if its form is unknown: %s', (citation) => expect(spanish.citation(citation)).toBe(citation));
});
