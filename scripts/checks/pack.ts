/*
 * What is in the tarball, and what an installation brings along. Every file is a document, an entry point or something
 * that one imports; none names this machine or a registry; nothing runs on installation; there are no packages besides
 * those of `dependencies`, whose lower bounds are the versions that the tests run on.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { contentProblems, type Files, privateText } from '../lib/contents.js';
import { manifest } from '../lib/manifest.js';
import { inFolder, installOwn } from '../lib/packed.js';
import { printed, root } from '../lib/run.js';

const problems = await inFolder(async (folder) => {
  await installOwn(folder);
  const files = filesIn(join(folder, 'node_modules', manifest.name));
  const { scripts = {} } = JSON.parse(files.get('package.json') ?? '{}');
  const running = ['preinstall', 'install', 'postinstall', 'prepare'].filter((name) => name in scripts);
  return [
    ...contentProblems(files, manifest),
    ...privateText(files, await privateWords()),
    ...running.map((name) => `${name} runs on installation`),
    ...dependencyProblems(folder),
    ...boundProblems(),
  ];
});
for (const problem of problems) console.log(`PROBLEM: ${problem}`);
if (problems.length > 0) process.exitCode = 1;
else console.log('nothing but what is used');

function filesIn(folder: string): Files {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  const files = paths.filter((path) => statSync(join(folder, path)).isFile());
  for (const path of files) console.log(`${String(statSync(join(folder, path)).size).padStart(9)} bytes  ${path}`);
  return new Map(files.map((path) => [path.split(sep).join('/'), readFileSync(join(folder, path), 'utf8')]));
}

/** Places of this machine and its registry, and what betrays others. */
async function privateWords(): Promise<readonly string[]> {
  const registry = new URL((await printed('npm', ['config', 'get', 'registry'])).trim()).host;
  const places = [root.replace(/[\\/]$/, ''), homedir(), tmpdir()].filter((place) => place.length > 1);
  const elsewhere = ['/home/', '/Users/', '/root/', 'C:\\', 'file://', 'localhost', '127.0.0.1'];
  return [...new Set([...places, ...elsewhere, registry, 'registry.npmjs.org', 'sourceMappingURL', 'sourcesContent'])];
}

function lockOf(folder: string): Record<string, { version: string }> {
  return JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8')).packages;
}

/** Packages that an installation brings besides the dependencies. */
function dependencyProblems(folder: string): readonly string[] {
  const came = Object.keys(lockOf(folder)).filter((path) => path !== '');
  const expected = [manifest.name, ...Object.keys(manifest.dependencies)].map((name) => `node_modules/${name}`);
  return came.filter((path) => !expected.includes(path)).map((path) => `${path} is installed too`);
}

function boundProblems(): readonly string[] {
  const packages = lockOf(root);
  return Object.entries(manifest.dependencies).flatMap(([name, range]) => {
    const version = packages[`node_modules/${name}`]?.version;
    return range === `^${version}` ? [] : [`the tests run on ${name} ${version}, not the lower bound of ${range}`];
  });
}
