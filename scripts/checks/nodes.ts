/*
 * The packed package on every Node that it promises: from ESM, from CommonJS and as the command, with the same answers
 * to the whole corpus; then the test suite on the Nodes that do not run `npm test` anyway. With `-- --all` every test on
 * every Node that vitest knows; `npm run check nodes 26` asks another Node.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { manifest } from '../lib/manifest.js';
import { inFolder, install, installOwn } from '../lib/packed.js';
import { printed, root, run, twoAtATime } from '../lib/run.js';
import { type Answered, agree, program, putQuestionsIn } from './program.js';
import { asked, isWhole, suitePasses } from './suite.js';

type Node = { readonly version: string; readonly binary: string };

/** The lower bound of `engines`, and the newest of each line. */
const promised = [`${manifest.engines.node.replace('>=', '')}.0.0`, '20', '22', '24'];

/** Every command, three languages, and calls that fail; on the files of examples/records. */
const calls = [
  ...['--help', '--version', 'rules', 'status nowhere.json', 'validate ds590.json ds26.json', 'timeline ds316.json'],
  ...['status ds590.json --on 2019-11-08', 'status ds26.json --on 1999-05-20 --lang fr', 'check ds26.json'],
  ...['status ds26.json --policy standard', 'deadlines ds590.json --on 2020-07-29 --lang es'],
  'agenda ds590.json ds26.json --from 2019-09-17 --to 2019-12-31 --json',
  'calendar ds590.json --on 2019-09-17',
  ...['statechart', 'timeline', 'svg', 'report'].map((kind) => `diagram ds583.json --on 2022-01-10 --kind ${kind}`),
];

const verdicts = await inFolder(async (folder) => {
  await installOwn(folder);
  putQuestionsIn(folder);
  const nodes: Node[] = [];
  for (const version of asked.length > 0 ? asked : promised) nodes.push(await nodeIn(folder, version));
  const answers: Answered[] = [];
  for (const node of nodes)
    for (const kind of ['esm', 'cjs'] as const) answers.push(await answersOf(node, folder, kind));
  const commands = await twoAtATime(nodes, (node) => commandAnswers(node, folder));
  const suites = await twoAtATime(nodes.filter(runsSuite), ({ version, binary }) =>
    suitePasses(version, { node: binary }),
  );
  return [agree(answers), agree(commands), ...suites];
});
if (verdicts.includes(false)) process.exitCode = 1;

/**
 * A Node of the npm registry for this machine: the package in which `npm install node` finds the binary, installed by
 * its name, because npm need not allow packages to run scripts.
 */
async function nodeIn(folder: string, wanted: string): Promise<Node> {
  const place = join(folder, `node-${wanted}`);
  mkdirSync(place);
  const prefix = process.platform === 'darwin' && process.arch === 'arm64' ? 'node-bin' : 'node';
  const name = `${prefix}-${process.platform.replace('win32', 'win')}-${process.arch}`;
  await install(place, ['--ignore-scripts', `${name}@${wanted}`]);
  const installed = join(place, 'node_modules', name);
  const binary = join(installed, JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')).bin.node);
  return { binary, version: (await printed(binary, ['--version'])).trim() };
}

async function answersOf({ version, binary }: Node, folder: string, kind: 'esm' | 'cjs'): Promise<Answered> {
  const file = kind === 'esm' ? 'esm.mjs' : 'cjs.cjs';
  writeFileSync(join(folder, file), program(kind, '(answers) => console.log(JSON.stringify(answers))'));
  return { who: `${version}, ${kind}`, answers: JSON.parse(await printed(binary, [file], { cwd: folder })) };
}

/** What the command says, and how it ends. */
async function commandAnswers({ version, binary }: Node, folder: string): Promise<Answered> {
  const path = join(folder, 'node_modules', manifest.name, ...Object.values(manifest.bin));
  const answers: Record<string, string> = {};
  for (const call of calls) {
    const { code, output } = await run(binary, [path, ...call.split(' ')], { cwd: join(root, 'examples/records') });
    answers[call] = `exit ${code}\n${output}`;
  }
  return { who: `${version}, the command`, answers };
}

/** The package runs on more Nodes than its tools; the line of this process runs `npm test`. */
function runsSuite({ version }: Node): boolean {
  const isOwn = version.split('.')[0] === process.version.split('.')[0];
  return !/^v20\.([0-9]|1[0-8])\./.test(version) && (isWhole || !isOwn);
}
