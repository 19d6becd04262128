import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { printed, root } from './run.js';

/** A folder outside of the repository, for as long as something is done in it. */
export async function inFolder<T>(purpose: string, work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), `${purpose}-`));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Options of `npm install` for a folder that is thrown away. */
export const quietly = ['--prefer-offline', '--no-audit', '--no-fund', '--silent'];

/**
 * The package as npm would publish it: built and packed into the folder, unless PACKED names the tarball already, so
 * that several checks can share one.
 */
export async function tarballIn(folder: string): Promise<string> {
  const given = process.env['PACKED'];
  if (given !== undefined) return resolve(root, given);
  const names = await printed('npm', ['pack', '--silent', '--pack-destination', folder]);
  return join(folder, names.trim().split('\n').at(-1) ?? '');
}

/** Installs the packed package, with its dependencies and nothing else, as a user's folder would have it. */
export async function installIn(folder: string): Promise<void> {
  const tarball = await tarballIn(folder);
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'consumer', private: true }));
  await printed('npm', ['install', ...quietly, tarball], { cwd: folder });
}
