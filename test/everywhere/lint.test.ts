import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

/*
 * The library reads no clock, no zone, no locale, no environment and no chance: Biome refuses the words for them. Each is
 * written once into a copy of the source tree with the same rules, to see that it is refused there.
 */
const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'lint-'));
afterAll(() => rmSync(folder, { recursive: true }));

const refused: readonly string[] = [
  'Date.now()',
  'new Date()',
  'Date.UTC(2020, 1)',
  'typeof Date',
  'Temporal.Now',
  'performance.now()',
  'Intl.DateTimeFormat()',
  'Math.random()',
  'Math.random',
  "['b', 'a'].sort((a, b) => a.localeCompare(b))",
  '(1000).toLocaleString()',
  "'i'.toLocaleUpperCase()",
  "process.env['TZ']",
  "globalThis['Date']",
  'navigator.language',
  'crypto.randomUUID()',
  "Function('return 1')",
  "eval('1')",
];
/** Refused in the command too: an engine that lacks a class of Unicode could not load the file. */
const refusedEverywhere: readonly string[] = ['/^\\p{Lu}{2}/u', '() => /[^\\P{Script=Latin}-]/gu'];
const accepted: readonly string[] = [
  '/\\w{2}/u',
  '/[\\u{1F1E6}p{2}]/u',
  'Math.max(1, 2)',
  "['b', 'a'].sort()",
  "'i'.toUpperCase()",
];

/** The expressions that Biome complains of, one file for each, in a room of the source. */
function complaintsIn(room: string): ReadonlySet<string> {
  const expressions = [...refused, ...refusedEverywhere, ...accepted];
  const path = (index: number) => join(room, `expression-${index}.ts`);
  for (const [index, expression] of expressions.entries()) {
    mkdirSync(dirname(join(folder, path(index))), { recursive: true });
    writeFileSync(join(folder, path(index)), `export const value: unknown = ${expression};\n`);
  }
  for (const part of ['biome.json', '.gitignore', 'package.json', 'scripts/lint'])
    cpSync(join(root, part), join(folder, part), { recursive: true });
  const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');
  const args = [biome, 'lint', '--reporter=json', '--max-diagnostics=none', room];
  const { stdout } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: readonly { location: { path: string } }[] };
  const places = new Set(diagnostics.map(({ location }) => location.path));
  return new Set(expressions.filter((_, index) => places.has(path(index))));
}

describe('outside src/cli', () => {
  const complaints = complaintsIn('src/clocks');

  it.each([...refused, ...refusedEverywhere])('%s is refused', (expression) => {
    expect(complaints).toContain(expression);
  });

  it.each(accepted)('%s is not', (expression) => {
    expect(complaints).not.toContain(expression);
  });
});

describe('in src/cli', () => {
  const complaints = complaintsIn('src/cli');

  it.each(['new Date()', "process.env['TZ']"])('%s is at home', (expression) => {
    expect(complaints).not.toContain(expression);
  });

  it.each(refusedEverywhere)('%s is refused', (expression) => {
    expect(complaints).toContain(expression);
  });
});
