import { posix } from 'node:path';
import type { Target } from './manifest.js';

/** The files of a package by path, each with its text. */
export type Files = ReadonlyMap<string, string>;

export interface Published {
  readonly exports: Readonly<Record<string, Target>>;
  readonly bin: Readonly<Record<string, string>>;
}

/** What npm packs always, and what package.json adds by hand. */
const documents = ['package.json', 'README.md', 'LICENSE', 'CHANGELOG.md'];

const RELATIVE = /(?:\bfrom\s*|\bimport\s*\(?\s*|\brequire\s*\(\s*)["'](\.{1,2}\/[^"']+)["']/g;

/** What a package lacks or should not have: nothing but its documents, its entries, and what they import. */
export function contentProblems(files: Files, published: Published): readonly string[] {
  const expected = reachable(files, [...documents, ...entriesOf(published)]);
  return [
    ...[...expected].filter((path) => !files.has(path)).map((path) => `missing: ${path}`),
    ...[...files.keys()].filter((path) => !expected.has(path)).map((path) => `no entry leads to ${path}`),
  ];
}

/** Text that belongs to a machine and not to the package. */
export function privateText(files: Files, words: readonly string[]): readonly string[] {
  return [...files].flatMap(([path, text]) =>
    words.filter((word) => text.includes(word)).map((word) => `${path} names ${word}`),
  );
}

function entriesOf({ exports, bin }: Published): readonly string[] {
  return [...Object.values(exports).flatMap(targetsOf), ...Object.values(bin)].map((path) => posix.normalize(path));
}

function targetsOf(target: Target): readonly string[] {
  return typeof target === 'string' ? [target] : Object.values(target).flatMap(targetsOf);
}

function reachable(files: Files, starts: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  const waiting = [...starts];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (found.has(path)) continue;
    found.add(path);
    waiting.push(...importsOf(path, files.get(path) ?? ''));
  }
  return found;
}

/** The files that a file imports; declarations name the program beside them. */
function importsOf(path: string, text: string): readonly string[] {
  if (!/\.[cm]?[jt]s$/.test(path)) return [];
  const isDeclaration = /\.d\.[cm]?ts$/.test(path);
  return [...text.matchAll(RELATIVE)].map(([, specifier = '']) => {
    const imported = posix.join(posix.dirname(path), specifier);
    return isDeclaration ? imported.replace(/\.([cm]?)js$/, '.d.$1ts') : imported;
  });
}
