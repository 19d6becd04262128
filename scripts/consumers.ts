/**
 * npm run check:consumers: packs the package, installs it in an empty folder and uses every entry point as others
 * would: from ESM, from CommonJS, and from TypeScript under both ways of resolving modules.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { documents, manifest, modules } from './lib/manifest.js';
import { inFolder, installIn } from './lib/packed.js';
import { printed, root } from './lib/run.js';

const { name } = manifest;

await inFolder('consumers', async (folder) => {
  await installIn(folder);
  const esm = await consumer(folder, 'esm/index.mjs', esmSource());
  const cjs = await consumer(folder, 'cjs/index.cjs', cjsSource());
  if (esm !== cjs) throw new Error(`ESM and CommonJS answer differently:\n${esm}\n${cjs}`);
  console.log(esm.trim());
  for (const type of ['module', 'commonjs']) await compile(folder, type, 'node16');
  await compile(folder, 'module', 'bundler');
});

async function consumer(folder: string, file: string, source: string): Promise<string> {
  mkdirSync(dirname(join(folder, file)));
  writeFileSync(join(folder, file), source);
  const said = await printed(process.execPath, [file], { cwd: folder });
  console.log(`${file}: ${modules.length + documents.length} entry points imported`);
  return said;
}

function esmSource(): string {
  return `${modules.map((specifier, index) => `import * as m${index} from '${specifier}';`).join('\n')}
import { createRequire } from 'node:module';
import assert from 'node:assert/strict';
const require = createRequire(import.meta.url);
${checks()}`;
}

function cjsSource(): string {
  return `${modules.map((specifier, index) => `const m${index} = require('${specifier}');`).join('\n')}
const assert = require('node:assert/strict');
${checks()}`;
}

/** The same questions in both kinds: the names of every entry point, and one dispute from record to answer. */
function checks(): string {
  const entries = modules.map((specifier, index) => `['${specifier}', m${index}]`).join(', ');
  return `
const entries = new Map([${entries}]);
for (const [specifier, module] of entries) {
  const names = Object.keys(module).filter((name) => name !== 'default' && name !== 'module.exports').sort();
  assert.notEqual(names.length, 0, specifier + ' exports nothing');
  for (const name of names) assert.notEqual(module[name], undefined, specifier + ' ' + name);
  console.log(specifier + ': ' + names.join(', '));
}
for (const path of ${JSON.stringify(documents)}) assert.equal(typeof require(path), 'object');
${scenario()}`;
}

function scenario(): string {
  return `
const { parseRecord, replay, statusOn } = entries.get('${name}');
const status = statusOn(replay(parseRecord({
  title: 'A dispute', complainants: ['Korea'], respondent: 'Japan',
  events: [{ type: 'consultations.requested', date: '2019-09-11' }],
})), '2019-11-11');
assert.equal(status.stage, 'consultations');
const wait = status.deadlines.find((each) => each.citation === 'DSU 4.7');
assert.equal(wait?.lastDay, '2019-11-10');
assert.equal(wait?.opens, '2019-11-11');

const { createActor } = require('xstate');
const { disputeMachine } = entries.get('${name}/machine');
assert.equal(createActor(disputeMachine).start().getSnapshot().status, 'active');

const { rules, ruleById } = entries.get('${name}/law');
assert.equal(ruleById(rules[0].id), rules[0]);
console.log('answers: ' + status.stage + ', ' + wait.lastDay + ', ' + rules.length + ' rules');
`;
}

/** Declarations that resolve, without those of the libraries being skipped. */
async function compile(folder: string, type: string, moduleResolution: string): Promise<void> {
  const project = join(folder, `${type}-${moduleResolution}`);
  mkdirSync(project);
  const options = {
    strict: true,
    noEmit: true,
    skipLibCheck: false,
    target: 'es2022',
    lib: ['es2022', 'dom'],
    types: [],
    module: moduleResolution === 'node16' ? 'node16' : 'esnext',
    moduleResolution,
    resolveJsonModule: true,
  };
  writeFileSync(join(project, 'package.json'), JSON.stringify({ type }));
  writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions: options, include: ['*.ts'] }));
  writeFileSync(join(project, 'consumer.ts'), typedSource());
  await printed(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', project], { cwd: folder });
  console.log(`TypeScript, ${type}, ${moduleResolution}: compiled`);
}

function typedSource(): string {
  return `${modules.map((specifier, index) => `import * as m${index} from '${specifier}';`).join('\n')}
import { type DisputeRecord, replay, type Status, statusOn } from '${name}';
import { disputeMachine } from '${name}/machine';
import { createActor } from 'xstate';

const record: DisputeRecord = {
  title: 'A dispute',
  complainants: ['Korea'],
  respondent: 'Japan',
  events: [{ type: 'consultations.requested', date: '2019-09-11' }],
};
const status: Status = statusOn(replay(record), '2019-11-11');
export const due: string | undefined = status.deadlines[0]?.due;
export const actor = createActor(disputeMachine);
// @ts-expect-error a stage that does not exist: the types must not be any
export const wrong: boolean = status.stage === 'verdict';
export const used = [${modules.map((_, index) => `m${index}`).join(', ')}];
`;
}
