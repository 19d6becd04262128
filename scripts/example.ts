/* npm run example NAME: runs examples/NAME.ts with whatever else stands on the line; without a name it lists them. */
import { readdirSync } from 'node:fs';

const files = readdirSync(new URL('../examples', import.meta.url)).filter((file) => file.endsWith('.ts'));
const names = files.map((file) => file.slice(0, -'.ts'.length)).sort();
const [name = ''] = process.argv.splice(2, 1);
if (names.includes(name)) await import(`../examples/${name}.js`);
else {
  console.log(`npm run example NAME, with one of:\n${names.map((each) => `  ${each}`).join('\n')}`);
  if (name !== '') process.exitCode = 1;
}
