import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { base, fileAt, pagesIn } from './served.js';

/** Every link of every page that leads to no file of the site, or to no place on its page. */
export function brokenLinks(folder: string): string[] {
  const pages = pagesIn(folder);
  const texts = new Map(pages.map((page) => [page, readFileSync(join(folder, page), 'utf8')]));
  const places = new Map([...texts].map(([page, text]) => [page, namesIn(text)]));
  // The page of an explorer has its record in the fragment, and VitePress's page for what is not found has no place.
  return [...texts].flatMap(([page, text]) => {
    const targets = new Set(
      [...text.matchAll(/<(?:a|img)\b[^>]*?\s(?:href|src)="([^"]*)"/g)].map(([, target = '']) => target),
    );
    return [...targets].flatMap((target) => {
      const wrong = wrongWith(unescaped(target), page, folder, places);
      return wrong === undefined ? [] : [`${page}: ${target} ${wrong}`];
    });
  });
}

function wrongWith(
  target: string,
  page: string,
  folder: string,
  places: ReadonlyMap<string, ReadonlySet<string>>,
): string | undefined {
  if (/^(https?:|mailto:|data:)/.test(target)) return undefined;
  const { pathname, hash } = new URL(target, `http://localhost${base}${page}`);
  const file = fileAt(folder, decodeURIComponent(pathname));
  if (file === undefined) return 'leads nowhere';
  const names = places.get(relative(folder, file));
  if (hash === '' || names === undefined || pathname.includes('/explorer/')) return undefined;
  return names.has(decodeURIComponent(hash.slice(1))) ? undefined : 'has no such place';
}

const namesIn = (text: string) =>
  new Set([...text.matchAll(/\s(?:id|name)="([^"]+)"/g)].map(([, name = '']) => unescaped(name)));

const unescaped = (text: string) => text.replaceAll('&amp;', '&').replaceAll('&quot;', '"').replaceAll('&#39;', "'");
