/**
 * npm run check:nodes: the packed package on every Node it promises: from ESM, from CommonJS and as the command, with
 * the same answers to the whole corpus; then the test suite on the Nodes that do not run `npm test` anyway.
 * `-- --all` runs every test on every Node that vitest knows, `-- 26` asks another Node.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { commandAnswers } from './everywhere/command.js';
import { nodeProgram, putQuestionsIn } from './everywhere/consumer.js';
import { type Node, nodeIn } from './everywhere/node-binary.js';
import { agree, type Voice } from './everywhere/voices.js';
import { manifest } from './lib/manifest.js';
import { inFolder, installIn } from './lib/packed.js';
import { printed, twoAtATime } from './lib/run.js';
import { extentAsked, runSuite } from './lib/suite.js';

/** The lower bound of `engines`, and the newest of each line. */
const lowest = /^>=(\d+)$/.exec(manifest.engines.node)?.[1];
if (lowest === undefined) throw new RangeError(`engines.node is ${manifest.engines.node}: what is its lower bound?`);
const promised = [`${lowest}.0.0`, '20', '22', '24'];

const asked = process.argv.slice(2).filter((word) => !word.startsWith('-'));
const verdicts = await inFolder('nodes', async (folder) => {
  await installIn(folder);
  const nodes: Node[] = [];
  for (const version of asked.length > 0 ? asked : promised) nodes.push(await nodeIn(folder, version));
  return [await sameAnswers(nodes, folder), await sameCommand(nodes, folder), await suitesPass(nodes)];
});
if (!verdicts.every(Boolean)) process.exitCode = 1;

async function sameAnswers(nodes: readonly Node[], folder: string): Promise<boolean> {
  putQuestionsIn(folder);
  writeFileSync(join(folder, 'esm.mjs'), nodeProgram('esm'));
  writeFileSync(join(folder, 'cjs.cjs'), nodeProgram('cjs'));
  const voices: Voice[] = [];
  for (const { version, binary } of nodes)
    for (const file of ['esm.mjs', 'cjs.cjs'])
      voices.push({ who: `${version}, ${file}`, answers: JSON.parse(await printed(binary, [file], { cwd: folder })) });
  return agree(voices);
}

async function sameCommand(nodes: readonly Node[], folder: string): Promise<boolean> {
  const voices: Voice[] = [];
  for (const { version, binary } of nodes)
    voices.push({ who: `${version}, the command`, answers: await commandAnswers(binary, folder) });
  return agree(voices);
}

async function suitesPass(nodes: readonly Node[]): Promise<boolean> {
  const extent = extentAsked();
  const left = ({ version }: Node) =>
    runsVitest(version) && (extent === 'all' || majorOf(version) !== majorOf(process.version));
  const verdicts = await twoAtATime(nodes.filter(left), async ({ version, binary }) => {
    const { ok, summary } = await runSuite(extent, { node: binary });
    console.log(`${ok ? 'passed' : 'FAILED'}: ${version}, ${summary}`);
    return ok;
  });
  return verdicts.every(Boolean);
}

function majorOf(version: string): string | undefined {
  return version.split('.')[0];
}

/** The package runs on more Nodes than its tools. */
function runsVitest(version: string): boolean {
  return !/^v20\.([0-9]|1[0-8])\./.test(version);
}
