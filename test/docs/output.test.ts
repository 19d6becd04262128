import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { documentedFiles, root } from './blocks.js';

/**
 * Printed output that the documentation shows is the real one: `<!-- output of: npm run demo -->` before a fenced
 * block in README.md and docs/*.md, and examples/output/NAME.txt for each example. `npm run docs:update` rewrites them.
 */
const updating = Boolean(process.env['UPDATE']);
const SHOWN = /<!-- output of: npm run ([^\n]+?) -->\n+(```[^\n]*\n)([\s\S]*?)(?=```)/g;
const { scripts } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { scripts: Record<string, string> };

const examples = readdirSync(`${root}examples`)
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.slice(0, -'.ts'.length));

/** What a script of package.json prints, run on the source and without npm's own lines. */
function outputOf(command: string): string {
  const [script = '', ...given] = command.split(/\s+/).filter((word) => word !== '--');
  const [runner, ...words] =
    script === 'example' ? ['tsx', `examples/${given.shift()}.ts`] : (scripts[script]?.split(' ') ?? []);
  if (runner !== 'tsx') throw new Error(`npm run ${command}: only scripts that start with "tsx " are compared`);
  const args = ['--import', 'tsx', ...words, ...given];
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`npm run ${command} failed:\n${stderr}`);
  return stdout;
}

for (const file of documentedFiles().filter((path) => path.endsWith('.md'))) {
  const text = readFileSync(root + file, 'utf8');
  for (const [, command = '', , shown] of text.matchAll(SHOWN)) {
    it(`${file} shows what npm run ${command} prints`, { timeout: 60_000 }, () => {
      const real = outputOf(command);
      if (updating) replaceShown(file, { command, real });
      else expect(shown).toBe(real);
    });
  }
}

for (const name of examples) {
  it(`examples/output/${name}.txt is what examples/${name}.ts prints`, { timeout: 60_000 }, () => {
    const path = `${root}examples/output/${name}.txt`;
    const real = outputOf(`example ${name}`);
    if (updating) {
      mkdirSync(`${root}examples/output`, { recursive: true });
      writeFileSync(path, real);
    }
    expect(existsSync(path), `${path}: npm run docs:update makes it`).toBe(true);
    expect(readFileSync(path, 'utf8')).toBe(real);
  });
}

it('examples/output holds nothing else', () => {
  const files = existsSync(`${root}examples/output`) ? readdirSync(`${root}examples/output`) : [];
  expect(files.filter((file) => !examples.includes(file.replace(/\.txt$/, '')))).toEqual([]);
});

it('only commands that print by running the source are compared', () => {
  expect(() => outputOf('build')).toThrow('only scripts that start with "tsx "');
});

function replaceShown(file: string, { command, real }: { command: string; real: string }): void {
  const text = readFileSync(root + file, 'utf8');
  const replaced = text.replace(SHOWN, (whole, name: string, opening: string, shown: string) =>
    name === command ? whole.slice(0, -(opening + shown).length) + opening + real : whole,
  );
  writeFileSync(root + file, replaced);
}
