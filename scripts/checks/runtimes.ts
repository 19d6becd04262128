/*
 * The packed package in the runtimes and tools of others that the npm registry has: each answers for the whole corpus as
 * Node does. The compiler of Hermes only reads the package, because its engine is not to be had there.
 */
import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { type BuildOptions, build } from 'esbuild';
import { inFolder, install, ownTarball } from '../lib/packed.js';
import { printed, twoAtATime } from '../lib/run.js';
import { type Answered, agree, program, putQuestionsIn } from './program.js';

const versions: Readonly<Record<string, string>> = {
  deno: '2.9.6',
  bun: '1.4.5',
  workerd: '1.20261117.1',
  jest: '30.5.2',
  webpack: '5.113.0',
  'hermes-compiler': '260318099.0.8',
};

/** Those whose own scripts put their program in its place. */
const scriptsOf = ['deno', 'bun', 'workerd'];

const PRINT = '(answers) => console.log(JSON.stringify(answers))';
const seconds = (since: number) => `${Math.round((performance.now() - since) / 1000)} s`;

/** How each is asked; what it prints are the answers. */
const ways: Readonly<Record<string, (folder: string) => Promise<string>>> = {
  [`Node ${process.version}`]: (cwd) => printed(process.execPath, ['run.mjs'], { cwd }),
  'Deno, ESM': (cwd) => tool(cwd, 'deno', ['run', '--no-remote', '--cached-only', '--allow-env', 'run.mjs']),
  'Bun, ESM': (cwd) => tool(cwd, 'bun', ['run.mjs']),
  'Bun, CommonJS': (cwd) => tool(cwd, 'bun', ['run.cjs']),
  'workerd, which has no eval, bundled by esbuild': inWorker,
  'Node, bundled by esbuild': async (cwd) => {
    await bundle(cwd, { entryPoints: ['run.mjs'], outfile: 'bundled.mjs', format: 'esm', minify: true });
    return printed(process.execPath, ['bundled.mjs'], { cwd });
  },
  'Node, bundled by webpack': bundledByWebpack,
  'jest, CommonJS': (cwd) => inJest(cwd, 'cjs'),
  'jest, ESM': (cwd) => inJest(cwd, 'esm'),
};

const WORKER = `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "main", worker = (
    modules = [(name = "worker.mjs", esModule = embed "worker.mjs")], compatibilityDate = "2024-11-01"))],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")]);
`;

/** A program that collects the expressions with a class of Unicode that the answers build, and prints them as literals. */
const EXPRESSIONS = `const built = new Set();
globalThis.RegExp = new Proxy(RegExp, { construct(target, args) {
  const made = new target(...args);
  if (made.source.includes('p{')) built.add(String(made));
  return made;
} });
const log = console.log;
console.log = () => log([...built].map((literal) => 'print(' + literal + ');').join('\\n'));
import('./run.mjs');
`;

const isSame = await inFolder(async (folder) => {
  const began = performance.now();
  const named = Object.entries(versions).map(([name, version]) => `${name}@${version}`);
  await install(folder, [await ownTarball(folder), ...named], { scriptsOf });
  console.log(`installed ${named.join(', ')}: ${seconds(began)}`);
  putQuestionsIn(folder);
  writeFileSync(join(folder, 'run.mjs'), program('esm', PRINT));
  writeFileSync(join(folder, 'run.cjs'), program('cjs', PRINT));
  const all = await twoAtATime(Object.entries(ways), async ([who, answer]): Promise<Answered> => {
    const since = performance.now();
    const answers = JSON.parse(await answer(folder));
    return { who: `${who}, ${seconds(since)}`, answers };
  });
  await readByHermes(folder);
  return agree(all);
});
if (!isSame) process.exitCode = 1;

function tool(cwd: string, name: string, args: readonly string[], env = {}): Promise<string> {
  return printed(join(cwd, 'node_modules/.bin', name), args, { cwd, env });
}

function bundle(folder: string, options: BuildOptions) {
  return build({ absWorkingDir: folder, bundle: true, target: 'es2022', logLevel: 'warning', ...options });
}

async function bundledByWebpack(cwd: string): Promise<string> {
  const config = `require('webpack')({ mode: 'production', target: 'node', context: __dirname, entry: './run.mjs',
    output: { path: __dirname + '/webpacked', filename: 'run.cjs' } }, (error, stats) => {
      if (error ?? stats.hasErrors()) throw error ?? new Error(stats.toString());
      if (stats.hasWarnings()) throw new Error(stats.toString());
    });`;
  writeFileSync(join(cwd, 'webpack.cjs'), config);
  await printed(process.execPath, ['webpack.cjs'], { cwd });
  return printed(process.execPath, ['webpacked/run.cjs'], { cwd });
}

/** In a test, without any transformation; from CommonJS without any flag of Node. */
async function inJest(cwd: string, kind: 'esm' | 'cjs'): Promise<string> {
  const name = `answers-${kind}`;
  const use = '(answers) => process.stdout.write(JSON.stringify(answers))';
  const test = program(kind, use, (asking) => `test('answers', () => ${asking}, 300_000)`);
  writeFileSync(join(cwd, `${name}.source.mjs`), test);
  const source: BuildOptions = { entryPoints: [`${name}.source.mjs`], platform: 'node', packages: 'external' };
  const extension = kind === 'esm' ? 'mjs' : 'cjs';
  await bundle(cwd, { ...source, outfile: `${name}.test.${extension}`, format: kind });
  const config = { transform: {}, testMatch: [`**/${name}.test.${extension}`] };
  const flags = kind === 'esm' ? { NODE_OPTIONS: '--experimental-vm-modules' } : {};
  return tool(cwd, 'jest', ['--runInBand', '--config', JSON.stringify(config)], flags);
}

/** A worker of the kind of Cloudflare's answers a request; it also tries code out of text, and must not be able to. */
async function inWorker(cwd: string): Promise<string> {
  const refused = `(() => { try { new Function('return 1')(); } catch (error) { return error.name; } })()`;
  const use = `(answers) => Response.json(${refused} === 'EvalError' ? answers : {})`;
  const source = program('esm', use, (asking) => `export default { fetch: () => ${asking} }`);
  writeFileSync(join(cwd, 'worker.source.mjs'), source);
  await bundle(cwd, { entryPoints: ['worker.source.mjs'], outfile: 'worker.mjs', format: 'esm' });
  writeFileSync(join(cwd, 'worker.capnp'), WORKER);
  const server = spawn(join(cwd, 'node_modules/.bin/workerd'), ['serve', 'worker.capnp', '--control-fd=1'], {
    cwd,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    for await (const line of createInterface(server.stdout)) {
      const { event, port } = JSON.parse(line);
      if (event === 'listen') return await (await fetch(`http://127.0.0.1:${port}/`)).text();
    }
    throw new Error('workerd did not listen');
  } finally {
    server.kill();
  }
}

/** Hermes compiles the package, bundled, and the expressions that the package builds on first use. */
async function readByHermes(cwd: string): Promise<void> {
  await bundle(cwd, { entryPoints: ['run.mjs'], outfile: 'hermes.js', format: 'iife' });
  writeFileSync(join(cwd, 'expressions.mjs'), EXPRESSIONS);
  const literals = await printed(process.execPath, ['expressions.mjs'], { cwd });
  writeFileSync(join(cwd, 'literals.js'), literals);
  const count = literals.trim().split('\n').length;
  if (!literals.includes('\\p{')) throw new Error(`no expressions: ${literals}`);
  const systems: Readonly<Record<string, string>> = { darwin: 'osx-bin/hermesc', win32: 'win64-bin/hermesc.exe' };
  const compiler = `node_modules/hermes-compiler/hermesc/${systems[process.platform] ?? 'linux64-bin/hermesc'}`;
  for (const file of ['hermes.js', 'literals.js'])
    await printed(join(cwd, compiler), ['-w', '-emit-binary', '-out', 'bytecode', file], { cwd });
  console.log(`compiled by Hermes: the package, and ${count} expressions that it builds on first use`);
}
