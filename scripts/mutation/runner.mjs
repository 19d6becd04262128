// Stryker's runner for Vitest, but for one thing: where a change keeps a test file from loading, that file has no tests,
// none of them fails, and the change would count as unnoticed. Here it counts as noticed.
import { strykerPlugins as found } from '@stryker-mutator/vitest-runner';

const [vitest] = found;

function strict(injector) {
  const runner = vitest.factory(injector);
  const run = runner.run.bind(runner);
  runner.run = async (options) => withLoading(await run(options), runner.ctx.state.getFiles());
  return runner;
}
strict.inject = vitest.factory.inject;

function withLoading(result, files) {
  const broken = files.find((file) => file.tasks.length === 0 && file.result?.state === 'fail');
  if (broken === undefined || result.tests === undefined) return result;
  const failureMessage = broken.result.errors?.[0]?.message ?? 'does not load';
  const failed = { id: `${broken.name}#loads`, name: 'loads', timeSpentMs: 0, status: 1, failureMessage };
  return { ...result, tests: [...result.tests, failed] };
}

export const strykerPlugins = [{ ...vitest, name: 'vitest-strict', factory: strict }];
