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

/** How much a page counts, by its address: a page about one thing before those that only name it. */
export function boostDocument(id: string): number {
  if (/\/guide\/(readme|changelog|contributing|security|quality|benchmarks|size|platforms|history-check)/.test(id))
    return 0.4;
  if (/\/guide\//.test(id)) return 1.5;
  if (/\/reference\/(rules|events)\/[a-z]/.test(id)) return 1.2;
  return /\/api\/wto-dispute\/(law|machine|tools|members|history|french|spanish)\//.test(id) ? 0.8 : 1;
}

export const searchOptions = {
  prefix: true,
  fuzzy: 0.15,
  combineWith: 'AND',
  boost: { title: 6, titles: 2, text: 1 },
  boostDocument,
} as const;
