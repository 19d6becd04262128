/*
 * The command as others get it: packed, run by npx, without a network. Every call that README.md and docs/command.md show
 * is made: one in a block for a shell must succeed, one that is shown with its output must print it. Then `add` is killed a
 * thousand times while it runs, or as often as KILLS says.
 */
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { inFolder, install, ownTarball } from '../lib/packed.js';
import { root } from '../lib/run.js';

const pageOf = (path: string) => readFileSync(join(root, path), 'utf8');

const pages = `${pageOf('README.md')}\n${pageOf('docs/command.md')}`;

/** The calls in blocks for a shell, without their comments; not those that write into the folders of a shell. */
const typed = [...pages.matchAll(/^```bash\n([\s\S]*?)^```/gm)]
  .flatMap(([, block = '']) => block.split('\n'))
  .filter((line) => /^(?:npx )?wto-dispute /.test(line) && !line.includes(' > '))
  .map((line) => line.replace(/\s+#.*$/, ''));

/** The calls that are shown with what they print. */
const shown = [...pages.matchAll(/^```console\n([\s\S]*?)^```/gm)]
  .flatMap(([, block = '']) => block.split(/^\$ /m).slice(1))
  .map((part) => {
    const [line = '', ...printed] = part.split('\n');
    return { line, printed: printed.join('\n').trimEnd() };
  });

const problems = await inFolder(async (folder) => {
  const tarball = await ownTarball(folder);
  // Once with a network, so that npm has the dependencies at hand.
  const once = join(folder, 'once');
  mkdirSync(once);
  await install(once, [tarball]);
  const records = join(folder, 'records');
  cpSync(join(root, 'examples/records'), records, { recursive: true });
  const offline = shellIn(folder, records, tarball);
  const done = typed.map((line) => {
    const { code, output } = offline(line);
    console.log(`${code === 0 ? 'done' : 'FAILED'}: ${line}`);
    return code === 0 ? [] : [`${line}\n${output}`];
  });
  const page = shown.map(({ line, printed }) => {
    const output = offline(line).output.replaceAll('\r\n', '\n').trimEnd();
    console.log(`${output === printed ? 'the same' : 'DIFFERENT'}: $ ${line.slice(0, 100)}`);
    return output === printed ? [] : [`$ ${line}\n${output}`];
  });
  return [...done, ...page].flat();
});
for (const problem of problems) console.log(`PROBLEM: ${problem}`);
console.log(`${typed.length} calls without output, ${shown.length} with it: ${problems.length} problems`);

const { status } = spawnSync('npx', ['vitest', 'run', 'test/cli/whole-file.test.ts', '-t', 'killed'], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, KILLS: process.env['KILLS'] ?? '1000' },
});
if (problems.length > 0 || status !== 0) process.exitCode = 1;

/** A shell in a folder, with `wto-dispute` and `npx wto-dispute` as npx runs them from the tarball, offline. */
function shellIn(folder: string, cwd: string, tarball: string) {
  const bin = join(folder, 'bin');
  mkdirSync(bin);
  const real = spawnSync('sh', ['-c', 'command -v npx'], { encoding: 'utf8' }).stdout.trim();
  const npx = `exec "${real}" --offline --yes --package "${tarball}" -- wto-dispute`;
  writeFileSync(join(bin, 'wto-dispute'), `#!/bin/sh\n${npx} "$@"\n`);
  writeFileSync(join(bin, 'npx'), `#!/bin/sh\nshift\n${npx} "$@"\n`);
  for (const name of ['wto-dispute', 'npx']) chmodSync(join(bin, name), 0o755);
  const env = { ...process.env, TMPDIR: folder, PATH: `${bin}${delimiter}${process.env['PATH']}` };
  return (line: string) => {
    const { status: code, stdout } = spawnSync('sh', ['-c', `{ ${line}\n} 2>&1`], { cwd, env, encoding: 'utf8' });
    return { code, output: stdout };
  };
}
