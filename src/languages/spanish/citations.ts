import { listed } from '../grammar.js';

/** The instruments, as they follow what is cited of them. */
const instruments: Readonly<Record<string, string>> = { DSU: 'del ESD', SCM: 'del Acuerdo SMC' };
const appeals = 'de los Procedimientos de trabajo para el examen en apelación';
/** The MPIA. */
const arrangement = 'del Procedimiento arbitral multipartito de apelación provisional';

/** Citations that occur once and have no pattern. Notes of the table that a sentence leaves out are missing here. */
const single: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ['DSU 21.3 (chapeau) + fn 11', 'parte introductoria del párrafo 3 del artículo 21 del ESD y nota 11'],
  [
    'DSU 10.2 + practice (GATT Council Chair statement of 21 June 1994, C/M/273)',
    'párrafo 2 del artículo 10 del ESD y práctica, declaración del Presidente del Consejo del GATT de 21 de junio de 1994, C/M/273',
  ],
  [
    'DSB decisions under DSU 2.4 / 16.4 (practice)',
    'práctica del OSD en virtud del párrafo 4 del artículo 2 y del párrafo 4 del artículo 16 del ESD',
  ],
  [
    'Understanding Guatemala-Peru (DS457, 11 Apr 2016) para 1',
    'párrafo 1 del Entendimiento entre Guatemala y el Perú de 11 de abril de 2016, DS457',
  ],
  ['GATT 1947 XXIII:2 last sentence', 'última frase del párrafo 2 del artículo XXIII del GATT de 1947'],
  [
    'Expiration of Time-Periods in the DSU (DSB practice)',
    'práctica del OSD sobre la expiración de los plazos previstos en el ESD',
  ],
  ['Working Procedures for Appellate Review', 'Procedimientos de trabajo para el examen en apelación'],
  ['Agreed procedures under DSU 25', 'procedimientos convenidos en virtud del artículo 25 del ESD'],
  ['MPIA Annex 1 para 5 / AB Rule 23', `párrafo 5 del anexo 1 ${arrangement} y regla 23 ${appeals}`],
]);

/** The decisions that DSU 3.12 and 26.2 keep in force. No page is given, because the pages differ between languages. */
const decisions: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ['5 April 1966 (BISD 14S/18)', 'Decisión de 5 de abril de 1966, IBDD 14S'],
  ['12 April 1989 (BISD 36S/61)', 'Decisión de 12 de abril de 1989, IBDD 36S'],
]);

type Pattern = readonly [pattern: RegExp, write: (groups: readonly string[]) => string | undefined];

const patterns: readonly Pattern[] = [
  [
    /^(DSU|SCM) (\d+)(?:\.(\d+))?((?:\(\w+\))*)(?: fn (\d+))?$/,
    ([instrument = '', article = '', paragraph = '', items = '', note = '']) =>
      `${note === '' ? '' : `nota ${note} al `}${provision(article, paragraph, items)} ${instruments[instrument]}`,
  ],
  [
    /^(DSU|SCM) (\d+)\.(\d+), \2\.(\d+)$/,
    ([instrument = '', article, one, other]) =>
      `párrafos ${one} y ${other} del artículo ${article} ${instruments[instrument]}`,
  ],
  [
    /^(DSU|SCM) (Appendix|Annex) (\w+)(?: para (.+))?$/,
    ([instrument = '', kind, number, paragraph = '']) =>
      `${numbered(paragraph)}${kind === 'Annex' ? 'Anexo' : 'Apéndice'} ${number} ${instruments[instrument]}`,
  ],
  [
    /^DSU (\d+), (\d+)\.(\d+)$/,
    ([article, other, paragraph]) => `artículo ${article} y párrafo ${paragraph} del artículo ${other} del ESD`,
  ],
  [
    /^DSU (\d+)\.(\d+) \+ footnote (\d+)$/,
    ([article, paragraph, note]) => `párrafo ${paragraph} del artículo ${article} del ESD y nota ${note}`,
  ],
  [
    /^Rules of Procedure for DSB meetings, Rules? ([^(]+?)(?: \((\S+), (\S+)\))?$/,
    ([rules = '', first, second]) => {
      const numbers = rules.split(' and ');
      const symbols = first === undefined ? '' : `, documentos ${first} y ${second}`;
      return `artículo${numbers.length === 1 ? '' : 's'} ${listed(numbers, 'y')} del Reglamento de las reuniones del OSD${symbols}`;
    },
  ],
  [
    /^(?:AB )?Working Procedures (?:Rules? )?(\d.*)$/,
    ([rules = '']) => `${listed(rules.split(', ').map(rule), 'y')} ${appeals}`,
  ],
  [
    /^MPIA(?: Annex (\d+))? paras? (.+)$/,
    ([annex = '', paragraphs = '']) =>
      annex === ''
        ? `${numbered(paragraphs, '')} ${arrangement}`
        : `${numbered(paragraphs)}anexo ${annex} ${arrangement}`,
  ],
  [
    /^Decision of (.+\)) (?:para (\S+)|([A-Z])\.(\d+)) via DSU (\d+)\.(\d+)$/,
    ([decision = '', paragraphs = '', section = '', paragraph = '', article, via]) => {
      const name = decisions.get(decision);
      if (name === undefined) return undefined;
      const place =
        section === '' ? numbered(paragraphs, ' de la ') : `párrafo ${paragraph} de la sección ${section} de la `;
      return `${place}${name}, a la que remite el párrafo ${via} del artículo ${article} del ESD`;
    },
  ],
];

/** A citation of the table of rules in the style of the WTO: "párrafo 4 del artículo 16 del ESD". */
export function citation(text: string): string {
  return single.get(text) ?? joined(text, '; ', (part) => one(part) ?? joined(part, ' + ', one)) ?? text;
}

/** The parts of a citation, each written by `write`; absent where one of them is unknown. */
function joined(text: string, separator: string, write: (part: string) => string | undefined): string | undefined {
  const parts = text.split(separator).map(write);
  // A part with a "y" of its own needs a comma before the next.
  return parts.every((part) => part !== undefined) ? parts.join(parts[0]?.includes(' y ') ? ', y ' : ' y ') : undefined;
}

function one(text: string): string | undefined {
  for (const [pattern, write] of patterns) {
    const found = pattern.exec(text);
    if (found !== null) return write(found.slice(1));
  }
  return undefined;
}

/** "párrafo 3 c) del artículo 21", or "artículo 20". */
function provision(article: string, paragraph: string, items: string): string {
  if (paragraph === '') return `artículo ${article}${itemized(items)}`;
  return `párrafo ${paragraph}${itemized(items)} del artículo ${article}`;
}

/** "párrafo 1 de la regla 23", or "regla 17". */
function rule(text: string): string {
  const [, number = text, paragraph] = /^(\d+)\((\d+)\)$/.exec(text) ?? [];
  return paragraph === undefined ? `regla ${number}` : `párrafo ${paragraph} de la regla ${number}`;
}

/** "párrafo 12 a) 1) del ", "párrafos 12 y 14 del "; nothing for no paragraph. */
function numbered(text: string, of = ' del '): string {
  if (text === '') return '';
  const numbers = text
    .split(/, |-/)
    .map((number) => number.replace(/^(\d+)(.*)$/, (_, n, items) => n + itemized(items)));
  return `párrafo${numbers.length === 1 ? '' : 's'} ${listed(numbers, 'y')}${of}`;
}

/** "(a)(1)" as " a) 1)". */
function itemized(items: string): string {
  return items.replaceAll('(', ' ');
}
