import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './run.js';

/** The rooms of the library. */
const rooms = 'calendar record law clocks machine dispute history answers formats languages cli'
  .split(' ')
  .map((room) => `test/${room}/`);

/**
 * What a run in CI leaves to `--all`: the tests that ask every record of the corpus for nearly everything, in whose
 * place the corpus answers are compared (scripts/everywhere/answers.mjs); those that need a DOM, start programs in zones
 * of their own, or look at the time it takes, of which two runs side by side need more.
 */
const slow = [
  ...['answers/status', 'answers/project', 'answers/derivation', 'dispute/check', 'dispute/append', 'machine/actor'],
  ...['formats/icalendar', 'formats/mermaid', 'formats/svg', 'cli/today', 'cli/repeated'],
].map((name) => `test/${name}.test.ts`);

/** A mark for each test, from the reporter of vitest. */
const DOTS = /^[·x\-*]+$/gm;

export type Extent = 'selection' | 'all';

/** `--all` on the command line, or what fits into CI. */
export function extentAsked(): Extent {
  return process.argv.includes('--all') ? 'all' : 'selection';
}

export interface SuiteRun {
  readonly ok: boolean;
  /** How many tests passed and failed, and what was printed where some failed. */
  readonly summary: string;
}

/** The test suite under a Node, with an environment. */
export async function runSuite(
  extent: Extent,
  {
    node = process.execPath,
    env = {},
    config = 'vitest.config.ts',
  }: { readonly node?: string; readonly env?: Readonly<Record<string, string>>; readonly config?: string },
): Promise<SuiteRun> {
  const folder = mkdtempSync(join(tmpdir(), 'suite-'));
  try {
    const report = join(folder, 'report.json');
    const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`];
    const selection = ['--no-isolate', ...rooms, ...slow.flatMap((name) => ['--exclude', name])];
    // Two suites run at a time: one worker each.
    const args = ['run', '--config', config, '--maxWorkers=1', ...reporters, ...(extent === 'all' ? [] : selection)];
    const { ok, output } = await run(node, ['node_modules/vitest/vitest.mjs', ...args], {
      env: { NO_COLOR: '1', ...env },
    });
    if (!ok) return { ok, summary: output.replace(DOTS, '') };
    const { numPassedTests } = JSON.parse(readFileSync(report, 'utf8')) as Record<string, number>;
    return { ok, summary: `${numPassedTests} tests passed` };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
