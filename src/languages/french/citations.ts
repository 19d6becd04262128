/** The instruments, as they follow what is cited of them. */
const dsu = "du Mémorandum d'accord";
const scm = "de l'Accord SMC";
const appeals = "des Procédures de travail pour l'examen en appel";
/** The MPIA: Arrangement multipartite concernant une procédure arbitrale d'appel provisoire. */
const arrangement = "de l'AMPA";

type Form = readonly [RegExp, (...parts: string[]) => string];

/** Every form of citation in the table of rules, the common ones first. */
const forms: readonly Form[] = [
  [/^DSU (\d\S*(?:, \S+)*)$/, (articles = '') => `${named('article', articles, dsuNumber)} ${dsu}`],
  [/^SCM (\d\S*(?:, \S+)*)$/, (articles = '') => `${named('article', articles)} ${scm}`],
  [/^(DSU \S+) \+ (SCM \S+)$/, (first = '', second = '') => `${one(first)} et ${one(second)}`],
  [
    /^DSU (\S+) fn (\d+)$/,
    (article = '', note = '') => `note de bas de page ${note} relative à l'article ${dsuNumber(article)} ${dsu}`,
  ],
  [
    /^DSU (\S+) \+ footnote (\d+)$/,
    (article = '', note = '') => `article ${dsuNumber(article)} ${dsu} et note de bas de page ${note}`,
  ],
  [
    /^DSU (\S+) \(chapeau\) \+ fn (\d+)$/,
    (article = '', note = '') =>
      `texte introductif de l'article ${dsuNumber(article)} ${dsu} et note de bas de page ${note}`,
  ],
  [
    /^DSU (\S+) \+ practice \(GATT Council Chair statement of 21 June 1994, (\S+)\)$/,
    (article = '', symbol = '') =>
      `article ${dsuNumber(article)} ${dsu} et pratique, déclaration du Président du Conseil du GATT du 21 juin 1994, ${symbol}`,
  ],
  [
    /^DSU Appendix (\d+)(?: para (\S+))?$/,
    (appendix = '', paragraph) => part(`Appendice ${appendix} ${dsu}`, "de l'", paragraph),
  ],
  [
    /^SCM Annex ([IVX]+)(?: para (\S+))?$/,
    (annex = '', paragraph) => part(`Annexe ${annex} ${scm}`, "de l'", paragraph),
  ],
  [/^Working Procedures for Appellate Review$/, () => appeals.replace(/^des /, '')],
  [/^(?:AB )?Working Procedures (?:Rules? )?(\d.*)$/, (listed = '') => `${named('règle', listed)} ${appeals}`],
  [
    /^Agreed procedures under DSU (\S+)$/,
    (article = '') => `procédures convenues au titre de l'article ${dsuNumber(article)} ${dsu}`,
  ],
  [/^MPIA para (\S+)$/, (paragraph = '') => `${named('paragraphe', paragraph)} ${arrangement}`],
  [
    /^MPIA Annex (\d+) paras? ([^/]+?)(?: \/ AB Rule (\S+))?$/,
    (annex = '', listed = '', rule) =>
      `${named('paragraphe', listed)} de l'Annexe ${annex} ${arrangement}${
        rule === undefined ? '' : ` et ${named('règle', rule)} ${appeals}`
      }`,
  ],
  [
    /^Rules of Procedure for DSB meetings, Rules? ([^(]+?)(?: \((\S+), (\S+)\))?$/,
    (listed = '', first, second) =>
      `${named('article', listed.replace(' and ', ', '))} du Règlement intérieur des réunions de l'ORD${
        first === undefined ? '' : `, documents ${first} et ${second}`
      }`,
  ],
  [
    /^DSB decisions under DSU (\S+) \/ (\S+) \(practice\)$/,
    (first = '', second = '') =>
      `pratique de l'ORD au titre des articles ${dsuNumber(first)} et ${dsuNumber(second)} ${dsu}`,
  ],
  [
    /^Decision of (.+\)) (?:para )?(\S+) via DSU (\S+)$/,
    (decision = '', point = '', article = '') =>
      `${named(/^\d/.test(point) ? 'paragraphe' : 'point', point)} de la ${decisions[decision] ?? decision}, à laquelle renvoie l'article ${dsuNumber(article)} ${dsu}`,
  ],
  [
    /^GATT 1947 ([IVX]+:\d+) last sentence$/,
    (article = '') => `dernière phrase de l'article ${article} du GATT de 1947`,
  ],
  [
    /^Understanding Guatemala-Peru \((DS\d+), 11 Apr 2016\) para (\d+)$/,
    (number = '', paragraph = '') =>
      `paragraphe ${paragraph} du Mémorandum d'accord entre le Guatemala et le Pérou du 11 avril 2016, ${number}`,
  ],
  [
    /^Expiration of Time-Periods in the DSU \(DSB practice\)$/,
    () => "pratique de l'ORD relative à l'expiration des délais prévus dans le Mémorandum d'accord",
  ],
];

const decisions: Readonly<Record<string, string>> = {
  '5 April 1966 (BISD 14S/18)': 'Décision du 5 avril 1966, IBDD, S14/19',
  '12 April 1989 (BISD 36S/61)': 'Décision du 12 avril 1989, IBDD, S36/64',
};

/** A citation of the table of rules in French, without its notes. One in an unknown form is left as it is. */
export function citation(text: string): string {
  const [first = '', ...others] = text.split('; ').map(one);
  // A part with an "et" of its own needs a comma before the next.
  return [first, ...others].join(first.includes(' et ') ? ', et ' : ' et ');
}

function one(text: string): string {
  for (const [form, says] of forms) {
    const parts = form.exec(text);
    if (parts !== null) return says(...parts.slice(1));
  }
  return text;
}

/** A whole, or a paragraph of it. */
function part(whole: string, of: string, paragraph: string | undefined): string {
  return paragraph === undefined ? whole : `${named('paragraphe', paragraph)} ${of}${whole}`;
}

/** "21.3(c)" as the French texts write it: "21:3 c)". */
function dsuNumber(article: string): string {
  return points(article.replace('.', ':'));
}

/** "article 4.10", "règles 22 1) et 23 4)". */
function named(word: string, listed: string, number = points): string {
  const all = listed.split(/, ?|-/).map((each) => number(each));
  const last = all.pop();
  return all.length === 0 ? `${word} ${last}` : `${word}s ${all.join(', ')} et ${last}`;
}

/** "12(a)(1)" as "12 a) 1)". */
function points(text: string): string {
  return text.replaceAll(/\(([a-z]|\d+)\)/g, ' $1)');
}
