import { BaseSequencer, type TestSpecification } from 'vitest/node';
import suite from '../../vitest.config.js';

/** The pinned answers come last: they say that something has changed, and not what is right. */
class PinnedLast extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isPinned = ({ moduleId }: TestSpecification) => Number(moduleId.includes('/pinned/'));
    return (await super.sort(files)).sort((a, b) => isPinned(a) - isPinned(b));
  }
}

const include = ['scripts/mutation/loads.test.ts', ...(process.env['MUTATION_TESTS']?.split(' ') ?? [])];

/** The suite with those test files alone that `npm run mutation` runs for each change. None of them starts a process. */
export default {
  ...suite,
  test: { ...suite.test, include, globalSetup: [], execArgv: [], sequence: { sequencer: PinnedLast } },
};
