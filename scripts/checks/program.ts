import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { modules } from '../lib/manifest.js';
import { root } from '../lib/run.js';

/** Puts the real records and the questions asked of them into a folder, as modules beside a program. */
export function putQuestionsIn(folder: string): void {
  const texts = ['checked', 'disputes'].map((name) => readFileSync(join(root, `test/corpus/${name}.json`), 'utf8'));
  writeFileSync(join(folder, 'records.mjs'), `export const records = [${texts.join()}].flat();\n`);
  copyFileSync(join(root, 'test/everywhere/answers.mjs'), join(folder, 'answers.mjs'));
}

/**
 * A program that asks the package the questions, with every name that it exports, and does something with the answers.
 * Where a runtime calls the program, `within` makes of the expression that asks what the runtime calls.
 */
export function program(kind: 'esm' | 'cjs', use: string, within = (asking: string) => asking): string {
  const imports = modules.map((name, index) =>
    kind === 'esm' ? `import * as m${index} from '${name}';` : `const m${index} = require('${name}');`,
  );
  const asking = `Promise.all([import('./answers.mjs'), import('./records.mjs')])
  .then(([{ answersOf }, { records }]) => answersOf(library, records))
  .then(${use})`;
  return `${imports.join('\n')}
const library = Object.assign({}, ${modules.map((_, index) => `m${index}`)});
${within(asking)};
`;
}

/** Who answered, and what: the name of each question with the answer, or a digest of it. */
export type Answered = { readonly who: string; readonly answers: Readonly<Record<string, string>> };

/** Says of each whether it answers as the first does; whether all do. */
export function agree(all: readonly Answered[]): boolean {
  const expected = all[0]?.answers ?? {};
  const verdicts = all.map(({ who, answers }) => {
    const names = Object.keys({ ...expected, ...answers });
    const different = names.filter((name) => expected[name] !== answers[name]);
    const others = different.length === 0 ? '' : `; other ones to ${different.slice(0, 5).join('; ')}`;
    console.log(`${others ? 'DIFFERENT' : 'same answers'}: ${who}, ${names.length} answers${others}`);
    return names.length > 0 && different.length === 0;
  });
  return verdicts.length > 0 && verdicts.every(Boolean);
}
