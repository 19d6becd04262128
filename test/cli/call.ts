import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Io } from '../../src/cli/io.js';
import { run } from '../../src/cli/run.js';
import { replaceWhole, writeWhole } from '../../src/cli/system/whole-file.js';
import { textIn } from '../../src/cli/trouble.js';
import { ioWith } from './io.js';

export const root = fileURLToPath(new URL('../../', import.meta.url));
const records = join(root, 'examples/records');

export interface Said {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

interface World extends Partial<Pick<Io, 'today' | 'isTyped' | 'ask' | 'hasColours'>> {
  readonly input?: string;
  readonly folder?: string;
}

/** Calls the command in this process, with the files of examples/records, an empty standard input and a fixed date. */
export function call(words: readonly string[], { input = '', folder = records, ...own }: World = {}): Said {
  let out = '';
  let error = '';
  const io = ioWith({
    readFile: (path) => textIn(readFileSync(join(folder, path))),
    readInput: () => input,
    out: (text) => {
      out += text;
    },
    error: (text) => {
      error += text;
    },
    // What is in the repository stays as it is.
    ...(folder !== records && {
      writeFile: (path, text) => writeWhole(join(folder, path), text),
      replaceFile: (path, text, before) => replaceWhole(join(folder, path), text, before),
    }),
    namesIn: (path) => (existsSync(join(folder, path)) ? readdirSync(join(folder, path)) : []),
    ...own,
  });
  const code = run(words, io, '1.2.3');
  return { code, out, error };
}
