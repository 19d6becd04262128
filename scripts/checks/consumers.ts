/*
 * The declarations of the packed package in strict projects of TypeScript, from ESM and from CommonJS, under both ways of
 * resolving modules, without those of the libraries being skipped; by the oldest TypeScript, by some since, and by ours.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { manifest, modules } from '../lib/manifest.js';
import { inFolder, install, ownTarball } from '../lib/packed.js';
import { printed, twoAtATime } from '../lib/run.js';

const { name } = manifest;
const compilers = ['5.0.4', '5.4.5', '5.9.3', manifest.devDependencies['typescript']];

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
  const packages = compilers.map((version) => `typescript-${version}@npm:typescript@${version}`);
  await install(folder, [await ownTarball(folder), ...packages]);
  const node16 = { module: 'node16', moduleResolution: 'node16' };
  const projects = [
    projectIn(folder, 'module', node16),
    projectIn(folder, 'commonjs', node16),
    projectIn(folder, 'module', { module: 'esnext', moduleResolution: 'bundler' }),
  ];
  await twoAtATime(compilers, async (version) => {
    const compiler = join(folder, `node_modules/typescript-${version}/bin/tsc`);
    for (const project of projects) {
      await printed(process.execPath, [compiler, '-p', project], { cwd: folder });
      console.log(`TypeScript ${version}, ${basename(project)}: compiled`);
    }
  });
});

/** Writes a project; the package stands beside it. */
function projectIn(folder: string, type: string, resolving: { module: string; moduleResolution: string }): string {
  const project = join(folder, `${type}-${resolving.moduleResolution}`);
  mkdirSync(project);
  const strict = { strict: true, noEmit: true, skipLibCheck: false, types: [] };
  const compilerOptions = { ...strict, target: 'es2022', lib: ['es2022', 'dom'], ...resolving };
  writeFileSync(join(project, 'package.json'), JSON.stringify({ type }));
  writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['*.ts'] }));
  writeFileSync(join(project, 'consumer.ts'), source);
  return project;
}
