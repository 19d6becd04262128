import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import MiniSearch from 'minisearch';
import { searchOptions, tokenize } from '../search.js';
import { base } from './served.js';
import { words } from './words.js';

/** The index of the built site, opened as the page of the search opens it. */
async function indexIn(folder: string): Promise<MiniSearch> {
  const chunks = join(folder, 'assets/chunks');
  const file = readdirSync(chunks).find((name) => name.startsWith('@localSearchIndex')) ?? '';
  const { default: json }: { default: string } = await import(pathToFileURL(join(chunks, file)).href);
  return MiniSearch.loadJSON(json, {
    fields: ['title', 'titles', 'text'],
    storeFields: ['title', 'titles'],
    searchOptions,
    tokenize,
  });
}

/** The words whose first hit is another page than it must be. */
export async function lostWords(folder: string): Promise<string[]> {
  const index = await indexIn(folder);
  return Object.entries(words).flatMap(([word, page]) => {
    const hits = index.search(word).map(({ id }) => pageOf(id));
    if (hits[0] === page) return [];
    const place = hits.indexOf(page);
    return [
      `"${word}" finds ${hits.slice(0, 3).join(', ')}; ${page} is ${place < 0 ? 'not found' : `number ${place + 1}`}`,
    ];
  });
}

/** The address of a page without the base, the ending and the place on it. */
const pageOf = (id: string) =>
  id
    .slice(base.length)
    .replace(/#.*$/, '')
    .replace(/\.html$/, '')
    .replace(/\/$/, '/index');
