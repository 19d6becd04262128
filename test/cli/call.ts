import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as loaded from '../../src/cli/past/loaded.js';
import { run } from '../../src/cli/run.js';
import { textIn } from '../../src/cli/trouble.js';

export const root = fileURLToPath(new URL('../../', import.meta.url));
const records = join(root, 'examples/records');

export interface Said {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

interface World {
  readonly input?: string;
  readonly folder?: string;
  readonly today?: () => string;
}

/** Calls the command in this process, with the files of examples/records, an empty standard input and a fixed date. */
export function call(
  words: readonly string[],
  { input = '', folder = records, today = () => '2019-11-08' }: World = {},
): Said {
  let out = '';
  let error = '';
  const code = run(
    words,
    {
      readFile: (path) => textIn(readFileSync(join(folder, path))),
      readInput: () => input,
      out: (text) => {
        out += text;
      },
      error: (text) => {
        error += text;
      },
      today,
      past: () => loaded,
    },
    '1.2.3',
  );
  return { code, out, error };
}
