import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run.js';

/** What stands behind an entry point, by condition: a file, or further conditions. */
export type Target = string | { readonly [condition: string]: Target };

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly exports: Readonly<Record<string, Target>>;
  readonly bin: Readonly<Record<string, string>>;
  readonly engines: { readonly node: string };
  readonly dependencies: Readonly<Record<string, string>>;
  readonly repository?: unknown;
}

export const manifest: Manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

const specifiers = Object.keys(manifest.exports).map((entry) => entry.replace('.', manifest.name));

/** What others import: `wto-dispute`, `wto-dispute/law`, … */
export const modules = specifiers.filter((specifier) => !specifier.endsWith('.json'));

/** What others read: `wto-dispute/schema.json`, … */
export const documents = specifiers.filter((specifier) => specifier.endsWith('.json'));
