/*
 * How the search of the site reads words and weighs pages. VitePress takes these functions as text into the pages, so
 * none of them can use anything from outside itself.
 */

/** The words of a text: whole, as `dsu-16-4-appeal` and `4.7`, and their parts. */
export function tokenize(text: string): string[] {
  const words = text
    .split(/[\s,;:!?()[\]{}<>"'`|=/·—]+/u)
    .map((word) => word.replace(/^[.-]+|[.-]+$/g, ''))
    .filter((word) => word !== '');
  const parts = words.flatMap((word) => {
    const between = word.split(/[-._]/u);
    // The words within a name: panel, report, circulated in panel.reportCirculated.
    const humps = word.match(/[A-Z]?[a-z]+/g) ?? [];
    return [...(between.length > 1 ? between : []), ...(humps.length > 1 ? humps : [])].filter(
      (part) => part.length > 2,
    );
  });
  return [...new Set([...words, ...parts].map((word) => word.toLowerCase()))];
}

/** How much a page counts, by its address: what explains comes before what lists, and that before the API. */
export function boostDocument(id: string): number {
  if (/\/guide\/(readme|changelog|contributing|security|quality|benchmarks|size|platforms|history-check)/.test(id))
    return 0.3;
  if (/\/guide\/(start|procedure|counting|readings|three-ways|recording|machine|forms)/.test(id)) return 2;
  // The page of an entry point is a list of names.
  if (/\/api\/[a-z/-]*(#|$)/.test(id)) return 0.2;
  if (/\/api\//.test(id)) return 0.5;
  return /\/reference\//.test(id) ? 1.2 : 1;
}

/** Short words are found as they are; in longer ones a letter may be wrong. */
export function fuzzy(term: string): number | false {
  return term.length > 5 ? 0.15 : false;
}

export const searchOptions = {
  prefix: true,
  fuzzy,
  combineWith: 'AND',
  boost: { title: 6, titles: 2, text: 1 },
  boostDocument,
} as const;
