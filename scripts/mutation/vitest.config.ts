import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const source = (path: string) => fileURLToPath(new URL(`../../src/${path}`, import.meta.url));

/** The tests of one part, in the order in which ../mutation.mjs gives them. */
const tests = (process.env['MUTATION_TESTS'] ?? '').split(' ');

/** Known answers first, whatever takes long last: a change is noticed sooner. */
class AsListed extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => tests.findIndex((test) => moduleId.endsWith(`/${test}`));
    return [...files].sort((a, b) => place(a) - place(b));
  }
}

export default defineConfig({
  resolve: {
    alias: [
      { find: /^wto-dispute$/, replacement: source('index.ts') },
      { find: /^wto-dispute\/([a-z]+)$/, replacement: source('$1/index.ts') },
    ],
  },
  test: {
    include: tests,
    env: { ONE_RECORD_OF: '20' },
    testTimeout: 120_000,
    isolate: process.env['MUTATION_ISOLATE'] !== 'no',
    sequence: { sequencer: AsListed },
  },
});
