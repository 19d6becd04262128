import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { modules } from '../lib/manifest.js';
import { root } from '../lib/run.js';

export type Kind = 'esm' | 'cjs';

/** The lines with which a program gets every name of the package into `library`. */
export function libraryLines(kind: Kind): string {
  if (kind === 'cjs') return `const library = Object.assign({}, ${modules.map((name) => `require('${name}')`)});\n`;
  const imports = modules.map((name, index) => `import * as m${index} from '${name}';\n`).join('');
  return `${imports}const library = Object.assign({}, ${modules.map((_, index) => `m${index}`)});\n`;
}

/** The real records, and the questions asked of them, as modules beside a program. */
export function putQuestionsIn(folder: string): void {
  const records = ['checked', 'disputes'].flatMap((name) =>
    JSON.parse(readFileSync(join(root, `test/corpus/${name}.json`), 'utf8')),
  );
  writeFileSync(join(folder, 'records.mjs'), `export const records = ${JSON.stringify(records)};\n`);
  copyFileSync(join(root, 'scripts/everywhere/answers.mjs'), join(folder, 'answers.mjs'));
}

/** A program for Node that asks the questions and prints the answers. */
export function nodeProgram(kind: Kind): string {
  return `${libraryLines(kind)}
Promise.all([import('./answers.mjs'), import('./records.mjs')])
  .then(([{ answersOf }, { records }]) => answersOf(library, records))
  .then((answers) => console.log(JSON.stringify(answers)));
`;
}
