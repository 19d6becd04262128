/*
 * The declarations of the packed package in strict projects of TypeScript, from ESM and from CommonJS, under both ways of
 * resolving modules, without those of the libraries being skipped.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { manifest, modules } from '../lib/manifest.js';
import { inFolder, installOwn } from '../lib/packed.js';
import { printed, root } from '../lib/run.js';

const { name } = manifest;

const source = `${modules.map((specifier, index) => `import * as m${index} from '${specifier}';`).join('\n')}
import { type DisputeRecord, replay, type Status, statusOn } from '${name}';
import { disputeMachine } from '${name}/machine';
import { createActor } from 'xstate';

const events = [{ type: 'consultations.requested', date: '2019-09-11' }] as const;
const record: DisputeRecord = { title: 'A dispute', complainants: ['Korea'], respondent: 'Japan', events };
const status: Status = statusOn(replay(record), '2019-11-11');
export const due: string | undefined = status.deadlines[0]?.due;
export const actor = createActor(disputeMachine);
// @ts-expect-error a stage that does not exist: the types must not be any
export const wrong: boolean = status.stage === 'verdict';
export const used = [${modules.map((_, index) => `m${index}`).join(', ')}];
`;

await inFolder(async (folder) => {
  await installOwn(folder);
  for (const type of ['module', 'commonjs'])
    await compile(folder, type, { module: 'node16', moduleResolution: 'node16' });
  await compile(folder, 'module', { module: 'esnext', moduleResolution: 'bundler' });
});

async function compile(folder: string, type: string, resolving: { module: string; moduleResolution: string }) {
  const project = join(folder, `${type}-${resolving.moduleResolution}`);
  mkdirSync(project);
  const strict = { strict: true, noEmit: true, skipLibCheck: false, types: [] };
  const compilerOptions = { ...strict, target: 'es2022', lib: ['es2022', 'dom'], ...resolving };
  writeFileSync(join(project, 'package.json'), JSON.stringify({ type }));
  writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['*.ts'] }));
  writeFileSync(join(project, 'consumer.ts'), source);
  await printed(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', project], { cwd: folder });
  console.log(`TypeScript, ${type}, ${resolving.moduleResolution}: compiled`);
}
