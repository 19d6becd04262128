import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { printed, root } from './run.js';

/** Does something in a folder outside of the repository, which is removed afterwards. */
export async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'check-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Installs packages of npm in a folder, and nothing else. npm asks that those be named whose own scripts may run. */
export async function install(
  folder: string,
  packages: readonly string[],
  { scriptsOf = [] }: { readonly scriptsOf?: readonly string[] } = {},
): Promise<void> {
  const allowScripts = Object.fromEntries(scriptsOf.map((name) => [name, true]));
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'consumer', private: true, allowScripts }));
  const quietly = ['--prefer-offline', '--no-audit', '--no-fund', '--silent'];
  await printed('npm', ['install', ...quietly, ...packages], { cwd: folder });
}

/** Installs the package as npm would publish it. */
export async function installOwn(folder: string): Promise<void> {
  await install(folder, [await ownTarball(folder)]);
}

/** The package as npm would publish it, built and packed; PACKED may name a tarball that several checks share. */
export async function ownTarball(folder: string): Promise<string> {
  const given = process.env['PACKED'];
  if (given) return resolve(root, given);
  const names = await printed('npm', ['pack', '--silent', '--pack-destination', folder]);
  return join(folder, names.trim().split('\n').at(-1) ?? '');
}
