// A test runner for Stryker that keeps everything loaded. Stryker's own for Vitest starts a worker and loads the library
// for each change; most changes can be switched on in what is loaded already, and the tests that reach them take
// milliseconds. Only what is computed while a module of the library loads is loaded again for its changes.
import { existsSync } from 'node:fs';
import { cp, readFile, writeFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

globalThis.__stryker__ ??= {};
const ns = globalThis.__stryker__;
const PASSED = 0;
const FAILED = 1;
const BUDGET = 16_000_000;
/** Of it, what the pinned answers have: there are too many tests before them to leave them the rest. */
const FOR_PINNED = 4_000_000;
const TIMES = 'mutation-times.json';

class Runner {
  loads = 0;
  reloads = 0;
  tests = [];

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    // XState reports what an actor throws in a task of its own, after the test that saw it.
    process.on('uncaughtException', () => undefined);
    const { tests, without, sources, records, of } = JSON.parse(process.env.MUTATION_PART);
    process.env.ONE_RECORD_OF = records;
    this.files = tests;
    this.of = of;
    this.without = without.map((part) => new RegExp(part));
    this.built = resolve(`mutation-${process.env.STRYKER_MUTATOR_WORKER ?? 0}`);
    const shim = pathToFileURL(resolve('scripts/mutation/vitest.mjs')).href;
    this.vitest = await import(shim);
    await bundled({ tests, sources, shim, outdir: this.built });
  }

  async dryRun() {
    await this.load();
    const tests = [];
    for (const test of this.tests) tests.push(test.isWholeFile ? inAll(test, tests) : await result(test));
    // One worker makes this first run; the others read what each test took.
    await writeFile(TIMES, JSON.stringify(tests.map(({ id, timeSpentMs }) => [id, timeSpentMs])));
    await this.order();
    return { status: 'complete', tests, mutantCoverage: ns.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, mutantActivation, hitLimit, reloadEnvironment }) {
    if (this.loads > 0 && Number(activeMutant.id) % this.of !== 0)
      return { status: 'error', errorMessage: 'not in the sample' };
    Object.assign(ns, { activeMutant: undefined, currentTestId: undefined, hitCount: 0, hitLimit });
    if (mutantActivation === 'static') ns.activeMutant = activeMutant.id;
    try {
      if (reloadEnvironment || this.loads === 0) await this.load();
    } catch (error) {
      return noticed('loads', error, 0);
    }
    ns.activeMutant = activeMutant.id;
    return this.judged(testFilter && new Set(testFilter));
  }

  /**
   * The first test that fails is enough; what the tests of sixteen seconds do not notice counts as unnoticed. The last
   * four seconds are for the pinned answers.
   */
  async judged(wanted) {
    const began = process.cpuUsage();
    let nrOfTests = 0;
    for (const test of this.tests) {
      if (wanted === undefined ? test.isWholeFile : !wanted.has(test.id)) continue;
      const budget = isPinned(test) ? BUDGET : BUDGET - FOR_PINNED;
      if (nrOfTests > 0 && process.cpuUsage(began).user > budget) continue;
      nrOfTests += 1;
      const { status, failureMessage } = await result(test);
      if (ns.hitCount > ns.hitLimit) return { status: 'timeout', reason: `${ns.hitCount} times` };
      if (status === FAILED) return noticed(test.id, failureMessage, nrOfTests);
    }
    return { status: 'survived', nrOfTests };
  }

  /** The library first: what its modules do while they load belongs to no test. Then each file, as a test of its own. */
  async load() {
    this.loads += 1;
    this.folder = `${this.built}-${this.loads}`;
    await cp(this.built, this.folder, { recursive: true });
    await this.import('library.js');
    const whole = [];
    this.tests = [];
    for (const file of this.files) {
      ns.currentTestId = file;
      this.tests.push(...(await this.collect(file)));
      ns.currentTestId = undefined;
      whole.push({ id: file, name: file, fileName: resolve(file), isWholeFile: true, run: () => this.again(file) });
    }
    this.tests.push(...whole);
    await this.order();
  }

  /** Quick tests first, so that as many as can be have their turn; the pinned answers after all others. */
  async order() {
    if (!existsSync(TIMES)) return;
    const times = new Map(JSON.parse(await readFile(TIMES, 'utf8')));
    const time = ({ id }) => times.get(id) ?? 0;
    this.tests = this.tests.toSorted((a, b) => isPinned(a) - isPinned(b) || time(a) - time(b));
  }

  async collect(file) {
    this.vitest.startOver();
    await this.import(`${basename(file, '.ts')}.js?${this.reloads}`);
    const tests = this.vitest.collected().map((test) => ({
      ...test,
      id: `${file} ${test.id}`,
      fileName: resolve(file),
    }));
    return tests.filter(({ name }) => !this.without.some((part) => part.test(name)));
  }

  /** What a file prepares for its tests is prepared anew, with the change. */
  async again(file) {
    this.reloads += 1;
    for (const { run } of await this.collect(file)) await run();
  }

  import(name) {
    return import(`${pathToFileURL(this.folder).href}/${name}`);
  }
}

const isPinned = ({ id }) => id.startsWith('test/pinned/');

/** A whole file takes as long as its tests; what it reaches is known from when it was loaded. */
function inAll({ id, name, fileName }, tests) {
  const own = tests.filter((test) => test.id.startsWith(`${id} `));
  return {
    id,
    name,
    fileName,
    status: PASSED,
    timeSpentMs: own.reduce((sum, { timeSpentMs }) => sum + timeSpentMs, 0),
  };
}

async function result({ id, name, fileName, run }) {
  const began = performance.now();
  ns.currentTestId = id;
  try {
    await run();
    return { id, name, fileName, status: PASSED, timeSpentMs: performance.now() - began };
  } catch (error) {
    return {
      id,
      name,
      fileName,
      status: FAILED,
      timeSpentMs: performance.now() - began,
      failureMessage: String(error),
    };
  } finally {
    ns.currentTestId = undefined;
  }
}

function noticed(test, error, nrOfTests) {
  return { status: 'killed', killedBy: [test], failureMessage: String(error), nrOfTests };
}

/** A module for each test file and one for the changed library, which they share; packages stay outside. */
function bundled({ tests, sources, shim, outdir }) {
  const files = tests.map((file) => ({ in: `./${file}`, out: basename(file, '.ts') }));
  return build({
    entryPoints: [...files, { in: 'library', out: 'library' }],
    absWorkingDir: resolve('.'),
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    // package.json says that no module has an effect when it is loaded; tests have.
    ignoreAnnotations: true,
    outdir,
    logLevel: 'error',
    tsconfigRaw: {},
    plugins: [{ name: 'tests', setup: (setup) => rewired(setup, { sources, shim }) }],
  });
}

function rewired({ onResolve, onLoad }, { sources, shim }) {
  onResolve({ filter: /^library$/ }, () => ({ path: 'library', namespace: 'library' }));
  onLoad({ filter: /./, namespace: 'library' }, () => ({
    contents: sources.map((file) => `import './${file}';`).join('\n'),
    resolveDir: resolve('.'),
  }));
  onResolve({ filter: /^vitest$/ }, () => ({ path: shim, external: true }));
  onResolve({ filter: /^wto-dispute$/ }, () => ({ path: resolve('src/index.ts') }));
  onLoad({ filter: /[\\/]test[\\/].*\.ts$/ }, async ({ path }) => {
    const text = await readFile(path, 'utf8');
    return { contents: text.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href)), loader: 'ts' };
  });
}

const create = () => new Runner();
create.inject = [];

export const strykerPlugins = [{ kind: 'TestRunner', name: 'in-process', factory: create }];
