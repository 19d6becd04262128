const dsu = "Mémorandum d'accord";
const scm = 'Accord SMC';
const appeals = "Procédures de travail pour l'examen en appel";
/** The MPIA: Arrangement multipartite concernant une procédure arbitrale d'appel provisoire. */
const arrangement = 'AMPA';

type Form = readonly [RegExp, (...parts: string[]) => string];

/** Every form of citation in the table of rules, the common ones first. */
const forms: readonly Form[] = [
  [/^DSU (\S+)$/, (article = '') => `${dsu}, ${dsuArticle(article)}`],
  [
    /^DSU (\d+(?:\.\d+)?), (\d+\.\d+)$/,
    (first = '', second = '') => `${dsu}, articles ${dsuNumber(first)} et ${dsuNumber(second)}`,
  ],
  [/^SCM (\d\S+(?:, \S+)*)$/, (articles = '') => `${scm}, ${named('article', articles)}`],
  [/^DSU (\S+) \+ SCM (\S+)$/, (one = '', other = '') => `${dsu}, ${dsuArticle(one)}, et ${scm}, article ${other}`],
  [
    /^DSU (\S+) fn (\d+)$/,
    (article = '', note = '') => `${dsu}, note de bas de page ${note} relative à l'${dsuArticle(article)}`,
  ],
  [
    /^DSU (\S+) \+ footnote (\d+)$/,
    (article = '', note = '') => `${dsu}, ${dsuArticle(article)} et note de bas de page ${note}`,
  ],
  [
    /^DSU (\S+) \(chapeau\) \+ fn (\d+)$/,
    (article = '', note = '') => `${dsu}, ${dsuArticle(article)}, texte introductif et note de bas de page ${note}`,
  ],
  [
    /^DSU (\S+) \+ practice \(GATT Council Chair statement of 21 June 1994, (\S+)\)$/,
    (article = '', symbol = '') =>
      `${dsu}, ${dsuArticle(
        article,
      )}, et pratique, déclaration du Président du Conseil du GATT du 21 juin 1994, ${symbol}`,
  ],
  [
    /^DSU Appendix (\d+) para (\S+)$/,
    (appendix = '', paragraph = '') => `${dsu}, Appendice ${appendix}, ${named('paragraphe', paragraph)}`,
  ],
  [
    /^SCM Annex ([IVX]+) para (\S+)$/,
    (annex = '', paragraph = '') => `${scm}, Annexe ${annex}, ${named('paragraphe', paragraph)}`,
  ],
  [/^DSU Appendix (\d+)$/, (appendix = '') => `${dsu}, Appendice ${appendix}`],
  [/^Working Procedures for Appellate Review$/, () => appeals],
  [/^(?:AB )?Working Procedures (?:Rules? )?(\d.*)$/, (listed = '') => `${appeals}, ${named('règle', listed)}`],
  [
    /^Agreed procedures under DSU (\S+)$/,
    (article = '') => `procédures convenues au titre de l'${dsuArticle(article)} du ${dsu}`,
  ],
  [/^MPIA para (\S+)$/, (paragraph = '') => `${arrangement}, ${named('paragraphe', paragraph)}`],
  [
    /^MPIA Annex (\d+) paras? ([^/]+)$/,
    (annex = '', listed = '') => `${arrangement}, annexe ${annex}, ${named('paragraphe', listed)}`,
  ],
  [
    /^MPIA Annex (\d+) para (\S+) \/ AB Rule (\S+)$/,
    (annex = '', paragraph = '', rule = '') =>
      `${arrangement}, annexe ${annex}, ${named('paragraphe', paragraph)}, et ${appeals}, ${named('règle', rule)}`,
  ],
  [
    /^Rules of Procedure for DSB meetings, Rules? ([^(]+?)(?: \((\S+), (\S+)\))?$/,
    (listed = '', one, other) =>
      `Règlement intérieur des réunions de l'ORD${one === undefined ? '' : ` (${one} et ${other})`}, ${named(
        'article',
        listed.replace(' and ', ', '),
      )}`,
  ],
  [
    /^DSB decisions under DSU (\S+) \/ (\S+) \(practice\)$/,
    (one = '', other = '') =>
      `Décisions de l'ORD au titre du ${dsu}, articles ${dsuNumber(one)} et ${dsuNumber(other)}, pratique`,
  ],
  [
    /^Decision of 5 April 1966 \(BISD 14S\/18\) para (\S+) via DSU (\S+)$/,
    (paragraph = '', article = '') =>
      `Décision du 5 avril 1966 (IBDD, S14/19), ${named('paragraphe', paragraph)}, par renvoi du ${dsu}, ${dsuArticle(
        article,
      )}`,
  ],
  [
    /^Decision of 12 April 1989 \(BISD 36S\/61\) (\S+) via DSU (\S+)$/,
    (point = '', article = '') =>
      `Décision du 12 avril 1989 (IBDD, S36/64), point ${point}, par renvoi du ${dsu}, ${dsuArticle(article)}`,
  ],
  [/^GATT 1947 ([IVX]+:\d+) last sentence$/, (article = '') => `GATT de 1947, article ${article}, dernière phrase`],
  [
    /^Understanding Guatemala-Peru \((DS\d+), 11 Apr 2016\) para (\d+)$/,
    (number = '', paragraph = '') =>
      `Mémorandum d'accord entre le Guatemala et le Pérou (${number}, 11 avril 2016), paragraphe ${paragraph}`,
  ],
  [/^Expiration of Time-Periods in the DSU \(DSB practice\)$/, () => `Expiration des délais prévus dans le ${dsu}`],
];

/** A citation of the table of rules in French, without its notes. One in an unknown form is left as it is. */
export function citation(text: string): string {
  return text.split('; ').map(one).join(', et ');
}

function one(text: string): string {
  for (const [form, says] of forms) {
    const parts = form.exec(text);
    if (parts !== null) return says(...parts.slice(1));
  }
  return text;
}

function dsuArticle(article: string): string {
  return `article ${dsuNumber(article)}`;
}

/** "21.3(c)" as the French texts write it: "21:3 c)". */
function dsuNumber(article: string): string {
  return points(article.replace('.', ':'));
}

/** "article 4.10", "règles 22 1) et 23 4)". */
function named(word: string, listed: string): string {
  const all = listed.split(/, ?|-/).map(points);
  const last = all.pop();
  return all.length === 0 ? `${word} ${last}` : `${word}s ${all.join(', ')} et ${last}`;
}

/** "12(a)(1)" as "12 a) 1)". */
function points(text: string): string {
  return text.replaceAll(/\(([a-z]|\d+)\)/g, ' $1)');
}
