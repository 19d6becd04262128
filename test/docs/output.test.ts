import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { format } from 'node:util';
import { afterAll, expect, it, vi } from 'vitest';
import { run } from '../../src/cli/run.js';
import { textIn } from '../../src/cli/trouble.js';
import { ioWith } from '../cli/io.js';
import { bundleOf } from '../setup/bundle.js';
import { documentedFiles, root } from './blocks.js';

/**
 * Printed output that the documentation shows is the real one: `<!-- output of: npm run demo -->` before a fenced
 * block in README.md and docs/*.md, a block tagged `console` with calls of the command, and examples/output/NAME.txt
 * for each example. `node scripts/write.mjs outputs` rewrites them.
 */
const updating = Boolean(process.env['UPDATE']);
const SHOWN = /<!-- output of: npm run ([^\n]+?) -->\n+(```[^\n]*\n)([\s\S]*?)(?=```)/g;
const CONSOLE = /(```console\n)([\s\S]*?)(?=```)/g;
const CALL = /^\$ (.*)\n/gm;
const { scripts, version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
  readonly version: string;
};

const examples = readdirSync(`${root}examples`)
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.slice(0, -'.ts'.length));

/** What has been printed already: an example that a page shows is also compared as a whole. */
const printed = new Map<string, Promise<string>>();

/** What an example prints, by the script of package.json that runs it: imported into this process, anew and once. */
function outputOf(command: string): Promise<string> {
  const known = printed.get(command) ?? outputNow(command);
  printed.set(command, known);
  return known;
}

async function outputNow(command: string): Promise<string> {
  const [script = '', name] = command.split(' ');
  const path =
    script === 'example' ? `examples/${name}.ts` : /^tsx (examples\/\S+\.ts)$/.exec(scripts[script] ?? '')?.[1];
  if (path === undefined) throw new Error(`npm run ${command}: only examples without words of their own are compared`);
  let said = '';
  const log = vi.spyOn(console, 'log').mockImplementation((...values) => {
    said += `${format(...values)}\n`;
  });
  const { argv } = process;
  process.argv = argv.slice(0, 2);
  try {
    await import(/* @vite-ignore */ `${root}${path}?printed`);
  } finally {
    process.argv = argv;
    log.mockRestore();
  }
  return said;
}

/** A folder with the command in it, bundled from the source, for the PATH of a shell. */
const bin = mkdtempSync(join(tmpdir(), 'wto-dispute-'));
const main = [process.execPath, bundleOf('src/cli/main.ts')].map((word) => `'${word}'`).join(' ');
writeFileSync(join(bin, 'wto-dispute'), `#!/bin/sh\nexec ${main} "$@"\n`, { mode: 0o755 });
afterAll(() => rmSync(bin, { recursive: true }));

/** A call of the command and its exit code, or its first or last lines: nothing else that a shell would have to understand. */
const PLAIN = /^wto-dispute ([\w. -]+?)(; echo "exit \$\?"| \| (?:head|tail) -\d+)?$/;

/** What a line prints in a shell that stands in examples/records; a plain call needs none, and no process of its own. */
function printedBy(line: string): string {
  const [, plain, then = ''] = PLAIN.exec(line) ?? [];
  if (plain === undefined) return printedInShell(line);
  let said = '';
  const say = (text: string) => {
    said += text;
  };
  const code = run(
    plain.split(' '),
    ioWith({
      readFile: (path) => textIn(readFileSync(`${root}examples/records/${path}`)),
      out: say,
      error: say,
      today: () => expect.fail(`${line}: says something else every day`),
    }),
    version,
  );
  if (then.startsWith(';')) return `${said}exit ${code}\n`;
  const count = Number(then.split('-')[1] ?? Number.POSITIVE_INFINITY);
  const lines = said.replaceAll('\r\n', '\n').split(/(?<=\n)/);
  return (then.includes('tail') ? lines.slice(-count) : lines.slice(0, count)).join('');
}

function printedInShell(line: string): string {
  const { stdout, stderr } = spawnSync('sh', ['-c', `{ ${line}\n} 2>&1`], {
    cwd: `${root}examples/records`,
    encoding: 'utf8',
    env: { ...process.env, TMPDIR: bin, PATH: `${bin}${delimiter}${process.env['PATH']}` },
  });
  if (stderr !== '') throw new Error(stderr);
  // Text files of the repository end their lines with LF; a calendar does with CRLF.
  return stdout.replaceAll('\r\n', '\n');
}

/** A console block as it would look if it were typed in now. */
function typedAnew(shown: string): string {
  return [...shown.matchAll(CALL)].map(([call, line = '']) => call + printedBy(line)).join('\n');
}

for (const file of documentedFiles().filter((path) => path.endsWith('.md'))) {
  const text = readFileSync(root + file, 'utf8');
  for (const [, , shown = ''] of text.matchAll(CONSOLE)) {
    it(`${file} shows what is printed by: ${shown.split('\n')[0]}`, { timeout: 60_000 }, () => {
      const real = typedAnew(shown);
      if (updating) replaceTyped(file, { shown, real });
      else expect(shown).toBe(real);
    });
  }
  for (const [, command = '', , shown] of text.matchAll(SHOWN)) {
    it(`${file} shows what npm run ${command} prints`, { timeout: 60_000 }, async () => {
      const real = await outputOf(command);
      if (updating) replaceShown(file, { command, real });
      else expect(shown).toBe(real);
    });
  }
}

for (const name of examples) {
  it(`examples/output/${name}.txt is what examples/${name}.ts prints`, { timeout: 60_000 }, async () => {
    const path = `${root}examples/output/${name}.txt`;
    const real = await outputOf(`example ${name}`);
    if (updating) {
      mkdirSync(`${root}examples/output`, { recursive: true });
      writeFileSync(path, real);
    }
    expect(existsSync(path), `${path}: node scripts/write.mjs outputs makes it`).toBe(true);
    expect(readFileSync(path, 'utf8')).toBe(real);
  });
}

it('examples/output holds nothing else', () => {
  const files = existsSync(`${root}examples/output`) ? readdirSync(`${root}examples/output`) : [];
  expect(files.filter((file) => !examples.includes(file.replace(/\.txt$/, '')))).toEqual([]);
});

it('only examples are compared', async () => {
  await expect(outputOf('build')).rejects.toThrow('only examples');
});

function replaceShown(file: string, { command, real }: { command: string; real: string }): void {
  const text = readFileSync(root + file, 'utf8');
  const replaced = text.replace(SHOWN, (whole, name: string, opening: string, shown: string) =>
    name === command ? whole.slice(0, -(opening + shown).length) + opening + real : whole,
  );
  writeFileSync(root + file, replaced);
}

function replaceTyped(file: string, { shown, real }: { shown: string; real: string }): void {
  const text = readFileSync(root + file, 'utf8');
  writeFileSync(
    root + file,
    text.replace(CONSOLE, (whole, opening: string, found: string) => (found === shown ? opening + real : whole)),
  );
}
