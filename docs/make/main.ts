import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { root } from '../../scripts/lib/run.js';
import { files, onlyByName } from './files.js';

const byDefault = [...Object.keys(files).filter((name) => !onlyByName.includes(name)), 'outputs'];

const options = { check: { type: 'boolean', default: false } } as const;
const { values, positionals } = parseArgs({ options, allowPositionals: true });
for (const name of positionals.length > 0 ? positionals : byDefault) {
  const [path, text] = files[name] ?? [];
  if (path !== undefined && text !== undefined) write(name, root + path, await text());
  else if (name !== 'outputs') throw new Error(`no ${name}; there are ${[...byDefault, ...onlyByName].join(', ')}`);
  else if (!values.check) writeOutputs();
}

function write(name: string, path: string, text: string): void {
  if (!values.check) writeFileSync(path, text);
  else if (readFileSync(path, 'utf8') !== text) {
    console.error(`${path.slice(root.length)} is stale: node scripts/write.mjs ${name}`);
    process.exitCode = 1;
  }
}

/** The outputs shown in README.md, docs, examples/output and test/cli/expected; the tests of these files compare them. */
function writeOutputs(): void {
  const args = ['vitest', 'run', 'test/docs/output.test.ts', 'test/cli/command.test.ts'];
  const { status } = spawnSync('npx', args, { cwd: root, stdio: 'inherit', env: { ...process.env, UPDATE: '1' } });
  if (status !== 0) process.exitCode = 1;
}
