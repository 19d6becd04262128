/**
 * npm run check:pack: what is in the tarball, and what an installation brings along. Every file is a document, an entry
 * point or something that one imports; none names this machine or a registry; nothing runs on installation; there are
 * no packages besides those of `dependencies`, whose lower bounds are the versions that the tests run on.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { contentProblems, type Files, privateText } from './lib/contents.js';
import { manifest } from './lib/manifest.js';
import { inFolder, installIn } from './lib/packed.js';
import { printed, root } from './lib/run.js';

const problems = await inFolder('pack', async (folder) => {
  await installIn(folder);
  const files = filesIn(join(folder, 'node_modules', manifest.name));
  report(files);
  return [
    ...contentProblems(files, manifest),
    ...privateText(files, await privateWords()),
    ...scriptProblems(files),
    ...companyProblems(folder),
    ...boundProblems(),
  ];
});
for (const problem of problems) console.log(`PROBLEM: ${problem}`);
if (problems.length > 0) process.exitCode = 1;
else console.log('nothing but what is used');

function filesIn(folder: string): Files {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    statSync(join(folder, path)).isFile(),
  );
  return new Map(paths.sort().map((path) => [path.split(sep).join('/'), readFileSync(join(folder, path), 'utf8')]));
}

function report(files: Files): void {
  const kilobytes = (text: string) => `${(Buffer.byteLength(text) / 1000).toFixed(1)} kB`;
  for (const [path, text] of files) console.log(`  ${kilobytes(text).padStart(9)}  ${path}`);
  console.log(`  ${kilobytes([...files.values()].join('')).padStart(9)}  in ${files.size} files`);
}

/** Places of this machine and its registry, and what betrays others. */
async function privateWords(): Promise<readonly string[]> {
  const registry = new URL((await printed('npm', ['config', 'get', 'registry'])).trim()).host;
  const places = [root.replace(/[\\/]$/, ''), homedir(), tmpdir()].filter((place) => place.length > 1);
  const elsewhere = ['/home/', '/Users/', '/root/', 'C:\\', 'file://', 'localhost', '127.0.0.1'];
  return [...new Set([...places, ...elsewhere, registry, 'registry.npmjs.org', 'sourceMappingURL', 'sourcesContent'])];
}

/** A package that runs programs when it is installed is refused by many. */
function scriptProblems(files: Files): readonly string[] {
  const { scripts = {} } = JSON.parse(files.get('package.json') ?? '{}');
  const run = ['preinstall', 'install', 'postinstall', 'prepare'];
  return run.filter((name) => name in scripts).map((name) => `${name} runs on installation`);
}

/** Everything that came along into the folder of a user. */
function companyProblems(folder: string): readonly string[] {
  const { packages } = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8'));
  const came = Object.keys(packages).filter((path) => path !== '');
  const expected = [manifest.name, ...Object.keys(manifest.dependencies)].map((name) => `node_modules/${name}`);
  console.log(
    `  installed: ${came.map((path) => `${relative('node_modules', path)}@${packages[path].version}`).join(', ')}`,
  );
  return came.filter((path) => !expected.includes(path)).map((path) => `${path} is installed too`);
}

function boundProblems(): readonly string[] {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  return Object.entries(manifest.dependencies).flatMap(([name, range]) => {
    const { version } = packages[`node_modules/${name}`];
    return range === `^${version}`
      ? []
      : [`the tests run on ${name} ${version}, which is not the lower bound of ${range}`];
  });
}
