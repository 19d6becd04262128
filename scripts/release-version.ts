/**
 * npm run release:version, after changesets has raised the version in package.json: the lock file follows, and what
 * CHANGELOG.md lists as unreleased becomes that version's, as of today.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { released } from './lib/changelog.js';
import { manifest } from './lib/manifest.js';
import { root } from './lib/run.js';

const { version } = manifest;

rewrite('package-lock.json', (text) => {
  const lock = JSON.parse(text);
  lock.version = version;
  lock.packages[''].version = version;
  return `${JSON.stringify(lock, null, 2)}\n`;
});
rewrite('CHANGELOG.md', (text) => released(text, version, new Date().toISOString().slice(0, 10)));
console.log(`${version}: look at it, commit it, then npm run release`);

function rewrite(name: string, change: (text: string) => string): void {
  const path = join(root, name);
  writeFileSync(path, change(readFileSync(path, 'utf8')));
}
