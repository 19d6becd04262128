// npm run mutation -- PART [FILE…]: Stryker changes the code of a part in one small way at a time, runs the tests that
// reach the place, and lists the changes that no test notices. It keeps its last report, and runs again only what has
// changed since. With files only these are changed: src/clocks/judge.ts, or some lines of it, src/clocks/judge.ts:10-40.
import { Stryker } from '@stryker-mutator/core';

/** The least share of the changes of a part that the tests must notice, in percent. */
const LEAST = 90;

const cases = ['law/periods', 'history/cases', 'pinned/pinned'];

/** The code of each part, and tests of it that are quick enough to run for every change. */
const parts = {
  calendar: { mutate: 'src/calendar/**/*.ts', tests: ['calendar/{date,period,workdays,usual-closed-days}'] },
  law: { mutate: 'src/law/**/*.ts', tests: ['law/{rules,table}'] },
  clocks: {
    mutate: 'src/clocks/**/*.ts',
    tests: ['clocks/*', 'dispute/{turns,more-than-one,refusals,value}', 'answers/{ds590,wto-status,status}', ...cases],
  },
  guards: {
    mutate: 'src/machine/{accepts,actions,earlier,guards,passes,presupposed,time}.ts',
    tests: ['machine/{states,guards}', 'clocks/*', 'dispute/{turns,more-than-one,refusals}', 'answers/ds590', ...cases],
  },
  answers: { mutate: 'src/answers/**/*.ts', tests: ['answers/*', ...cases] },
};

const [name, ...files] = process.argv.slice(2);
const part = parts[name];
if (part === undefined) {
  console.log(`npm run mutation -- PART, with one of ${Object.keys(parts).join(', ')}`);
  process.exitCode = name === undefined ? 0 : 1;
} else {
  process.env.MUTATION_TESTS = part.tests.map((path) => `test/${path}.test.ts`).join(' ');
  // The tests of real disputes read one of twenty: they run for hundreds of changes.
  process.env.ONE_RECORD_OF = '20';
  await new Stryker(options()).runMutationTest();
}

function options() {
  return {
    mutate: files.length > 0 ? files : [part.mutate],
    testRunner: 'vitest',
    plugins: ['@stryker-mutator/vitest-runner'],
    vitest: { configFile: 'scripts/mutation/config.ts', related: false },
    coverageAnalysis: 'perTest',
    incremental: true,
    incrementalFile: `reports/mutation/${name}.json`,
    concurrency: 2,
    disableTypeChecks: true,
    ignorePatterns: ['coverage', 'dist', 'site', 'reports', 'bench'],
    reporters: ['clear-text', 'progress-append-only', 'html'],
    clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
    allowConsoleColors: false,
    htmlReporter: { fileName: `reports/mutation/${name}.html` },
    thresholds: { high: 95, low: LEAST, break: LEAST },
  };
}
