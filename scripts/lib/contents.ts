import { posix } from 'node:path';
import type { Manifest, Target } from './manifest.js';

/** The files of a package by path, each with its text. */
export type Files = ReadonlyMap<string, string>;

/** What npm packs always, and what package.json adds by hand. */
const documents = ['package.json', 'README.md', 'LICENSE', 'CHANGELOG.md'];

/** What a package lacks or should not have: nothing but its documents, its entries, and what they import or link to. */
export function contentProblems(files: Files, { exports, bin }: Pick<Manifest, 'exports' | 'bin'>): readonly string[] {
  const entries = [...Object.values(exports).flatMap(targetsOf), ...Object.values(bin)];
  const expected = new Set([...documents, ...entries.map((path) => posix.normalize(path))]);
  // A set that grows while it is walked is walked to its end.
  for (const path of expected) for (const imported of importsOf(path, files.get(path) ?? '')) expected.add(imported);
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

const targetsOf = (target: Target): readonly string[] =>
  typeof target === 'string' ? [target] : Object.values(target).flatMap(targetsOf);

/** The links of a page to other pages and pictures of the package; docs lead to examples too, which it does not have. */
function linksOf(path: string, text: string): readonly string[] {
  const targets = [...text.replace(/```[\s\S]*?```/g, '').matchAll(/\]\(([^)\s#]+)[^)]*\)/g)];
  return targets
    .map(([, target = '']) => target)
    .filter((target) => !/^[a-z]+:/.test(target))
    .map((target) => posix.join(posix.dirname(path), target))
    .filter((target) => /^(docs\/.+|[A-Z]+)\.(md|svg)$/.test(target));
}

const RELATIVE = /(?:\bfrom\s*|\bimport\s*\(?\s*|\brequire\s*\(\s*)["'](\.{1,2}\/[^"']+)["']/g;

/** The files that a file imports, or links to; declarations name the program beside them. */
function importsOf(path: string, text: string): readonly string[] {
  if (path.endsWith('.md')) return linksOf(path, text);
  if (!/\.[cm]?[jt]s$/.test(path)) return [];
  const imported = [...text.matchAll(RELATIVE)].map(([, name = '']) => posix.join(posix.dirname(path), name));
  return /\.d\.[cm]?ts$/.test(path) ? imported.map((name) => name.replace(/\.([cm]?)js$/, '.d.$1ts')) : imported;
}
