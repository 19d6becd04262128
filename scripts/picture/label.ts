import type { Edge } from './procedure.js';

const MOST = 3;

/** The facts of an edge on short lines: what they have in common first, then each. */
export function labelOf({ events, after }: Edge): string[] {
  const [first = ''] = events;
  const prefix = first.slice(0, first.indexOf('.') + 1);
  const names = events.map((event) => event.slice(prefix.length));
  const lines =
    events.length > MOST
      ? [`${prefix}* (${events.length})`]
      : [prefix, ...names.map((name, index) => (index === names.length - 1 ? name : `${name},`))];
  return after === undefined ? lines : [...lines, `(${after})`];
}

/** The articles of a stage on one line, the name of the agreement once. */
export function articlesOf(articles: readonly string[]): string {
  const [agreement = ''] = articles[0]?.split(' ') ?? [];
  return articles
    .map((article, index) =>
      index > 0 && article.startsWith(`${agreement} `) ? article.slice(agreement.length + 1) : article,
    )
    .join(', ');
}
