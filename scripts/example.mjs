// npm run example NAME: runs examples/NAME.ts. Without a name, or with an unknown one, it lists them.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('..', import.meta.url);
const [name, ...rest] = process.argv.slice(2);
const names = readdirSync(new URL('examples/', root))
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.slice(0, -'.ts'.length))
  .sort();
const list = names.map((each) => `  ${each}`).join('\n');

if (names.includes(name)) {
  const args = ['--import', 'tsx', `examples/${name}.ts`, ...rest];
  const { status } = spawnSync(process.execPath, args, { cwd: fileURLToPath(root), stdio: 'inherit' });
  process.exitCode = status ?? 1;
} else if (name === undefined) {
  console.log(`npm run example NAME, with one of:\n${list}`);
} else {
  console.error(`There is no example "${name}". There are:\n${list}`);
  process.exitCode = 1;
}
