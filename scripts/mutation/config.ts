import suite from '../../vitest.config.js';

const tests = process.env['MUTATION_TESTS']?.split(' ') ?? [];

/** The suite with those test files alone that `npm run mutation` runs for each change. */
export default { ...suite, test: { ...suite.test, include: ['scripts/mutation/loads.test.ts', ...tests] } };
