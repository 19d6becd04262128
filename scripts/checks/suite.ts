import { run } from '../lib/run.js';

/** The folders of test/ that a run in CI has. */
const names = 'calendar record law clocks machine dispute history answers formats languages cli';

/**
 * What a run in CI leaves to `--all`: the tests that ask every record of the corpus for nearly everything, in whose place
 * the answers are compared; those that need a DOM, start programs in zones of their own, or look at the time it takes.
 */
const slow = [
  ...['answers/status', 'answers/project', 'answers/derivation', 'dispute/check', 'dispute/append', 'machine/actor'],
  ...['formats/icalendar', 'formats/mermaid', 'formats/svg', 'cli/today', 'cli/repeated'],
];

/** `--all` on the command line, or what fits into CI; and what else stands there. */
export const isWhole = process.argv.includes('--all');
export const asked = process.argv.slice(2).filter((word) => !word.startsWith('-'));

const folders = names.split(' ').map((name) => `test/${name}/`);
const excluded = slow.map((name) => `--exclude=test/${name}.test.ts`);
const selection = isWhole ? [] : ['--no-isolate', ...folders, ...excluded];

type Suite = { readonly node?: string; readonly env?: Readonly<Record<string, string>>; readonly config?: string };

/** Runs the test suite under a Node, with an environment; says how it went. */
export async function suitePasses(who: string, { node = process.execPath, env = {}, config }: Suite): Promise<boolean> {
  const args = ['node_modules/vitest/vitest.mjs', 'run', '--reporter=dot', ...(config ? ['--config', config] : [])];
  const { code, output } = await run(node, [...args, ...selection], { env: { NO_COLOR: '1', ...env } });
  const [, summary] = /^ +Tests +(.*)$/m.exec(output) ?? [];
  console.log(code === 0 ? `passed: ${who}, ${summary}` : `FAILED: ${who}\n${output}`);
  return code === 0;
}
