import { join } from 'node:path';
import { manifest } from '../lib/manifest.js';
import { root, run } from '../lib/run.js';
import type { Voice } from './voices.js';

/** Every command, three languages, and calls that fail; on the files of examples/records. */
const calls = [
  '--help',
  '--version',
  'status ds590.json --on 2019-11-08',
  'status ds26.json --on 1999-05-20 --lang fr',
  'status ds26.json --policy standard',
  'status nowhere.json',
  'deadlines ds590.json --on 2020-07-29 --lang es',
  'check ds26.json',
  'timeline ds316.json',
  'agenda ds590.json ds26.json --from 2019-09-17 --to 2019-12-31 --json',
  'calendar ds590.json --on 2019-09-17',
  ...['statechart', 'timeline', 'svg', 'report'].map((kind) => `diagram ds583.json --on 2022-01-10 --kind ${kind}`),
  'rules',
  'validate ds590.json ds26.json',
];

/** What the command of the package installed in a folder says on a Node, and how it ends. */
export async function commandAnswers(node: string, folder: string): Promise<Voice['answers']> {
  const [file = ''] = Object.values(manifest.bin);
  const path = join(folder, 'node_modules', manifest.name, file);
  const answers: Record<string, string> = {};
  for (const call of calls) {
    const { code, output } = await run(node, [path, ...call.split(' ')], { cwd: join(root, 'examples/records') });
    answers[call] = `exit ${code}\n${output}`;
  }
  return answers;
}
