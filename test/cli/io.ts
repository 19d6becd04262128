import type { Io } from '../../src/cli/io.js';
import * as loaded from '../../src/cli/past/loaded.js';

/** What the command has around it in a test: no files, an empty standard input, no terminal and a fixed date. */
export function ioWith(own: Partial<Io>): Io {
  return {
    readFile: () => {
      throw Object.assign(new Error('no files here'), { code: 'ENOENT' });
    },
    readInput: () => '',
    isTyped: false,
    ask: () => undefined,
    out: () => {},
    error: () => {},
    hasColours: false,
    writeFile: () => {
      throw new Error('nothing is written here');
    },
    replaceFile: () => {
      throw new Error('nothing is written here');
    },
    namesIn: () => [],
    today: () => '2019-11-08',
    past: () => loaded,
    ...own,
  };
}
