import { readFileSync } from 'node:fs';
import type { Plugin } from 'vitest/config';
import { asModule, blocksIn, root } from './blocks.js';

const NAME = /^(.+)\.(\d+)\.example\.ts$/;

/** Lets `import('…/src/dispute.ts.12.example.ts')` load the code block at that line of that file. */
export function docExamples(): Plugin {
  return {
    name: 'doc-examples',
    enforce: 'pre',
    resolveId: (id) => (NAME.test(id) ? id : undefined),
    load(id) {
      const [, path, line] = NAME.exec(id) ?? [];
      if (path === undefined) return;
      const block = blocksIn(readFileSync(path, 'utf8'), path.slice(root.length)).find(
        (each) => each.line === Number(line),
      );
      if (block === undefined) throw new Error(`No code block at ${path}:${line}`);
      return asModule(block);
    },
  };
}
