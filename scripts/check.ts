/* npm run check NAME …: one of the slower checks, with whatever else stands on the line; without a name it lists them. */
import { spawnSync } from 'node:child_process';
import { root } from './lib/run.js';

const PROOF = 'vitest run test/properties test/model test/hostile';
const REGISTRY = 'KILLS=1000 vitest run test/examples/registry.test.ts -t killed';
const LENIENT = 'vitest run test/properties/lenient.test.ts';

/** What each looks at; those without a command are scripts/checks/NAME.ts. */
const checks: Readonly<Record<string, readonly [what: string, command?: string, runs?: string]>> = {
  package: ['the manifest and the types of the package', 'publint --strict && attw --pack . --profile node16'],
  pack: ['what is in the tarball, and what an installation brings along'],
  consumers: ['the declarations of the packed package in projects of TypeScript'],
  runtimes: ['the packed package in Deno, Bun, workerd, jest, webpack and esbuild, and read by the compiler of Hermes'],
  nodes: ['the packed package on every Node that is promised; -- --all: with every test'],
  command: ['the packed command by npx and offline, with every call of the documentation; killed a thousand times'],
  zones: ['the tests and the answers in five time zones; -- --all: with every test'],
  browser: ['the packed package in Chromium, bundled and not, under a strict policy'],
  size: ['what each use of the built package adds to a page, against its budget', 'tsx bench/size.ts'],
  knip: ['unused files, exports and dependencies', 'knip'],
  periods: ['every period of the law a day longer and shorter: which hand-counted row notices'],
  corpus: ['what the library makes of the real records in test/corpus'],
  history: ['what deserves a look in the real records, against docs/history-check.md; how long they take'],
  proof: ['the properties, the model and hostile input, with twelve times the examples', PROOF],
  offered: [
    'every step that is offered in every real record: possible, and on the days that the other answers say',
    'WHOLE=1 vitest run test/offered',
  ],
  corrections: [
    'each fact of every real record moved, left out and put in: what changes in its calendar is newer for its readers',
    'CORRECTIONS_EVERY=1 vitest run test/formats/calendar-corrections.test.ts',
  ],
  lenient: ['a million drawn facts in any order: none is refused under lenient', LENIENT, '250'],
  limits: ['what the worst records known cost in every form, as a table for docs/limits.md', 'tsx bench/limits.ts'],
  storage: ['what a register of 100,000 disputes costs, as a table for docs/storage.md', 'tsx bench/storage.ts'],
  registry: ['the register of examples/registry is killed a thousand times amid its writing', REGISTRY],
  site: ['the built site in Chromium: every page on a phone, every link, the search, axe', 'tsx site/checks/site.ts'],
  look: ['FOLDER DS590 …: timelines of real disputes drawn by a browser and by librsvg: labels and colours'],
  renderers: ['FOLDER: pictures drawn by resvg, librsvg, Inkscape and LibreOffice, as far as they are installed'],
  explorer: [
    'the explorer of the site in Chromium: what it does, its policy, its size, its speed; -- FOLDER: pictures too',
    'tsx site/checks/explorer.ts',
  ],
};

const [name = ''] = process.argv.splice(2, 1);
const [, command, runs = '12'] = checks[name] ?? [];
if (command !== undefined) {
  const env = { ...process.env, PROOF_RUNS: process.env['PROOF_RUNS'] ?? runs };
  const line = [command, ...process.argv.slice(2)].join(' ');
  const { status } = spawnSync(line, { cwd: root, shell: true, stdio: 'inherit', env });
  process.exitCode = status ?? 1;
} else if (name in checks) {
  await import(`./checks/${name}.js`);
} else {
  const width = Math.max(...Object.keys(checks).map((each) => each.length));
  console.log('npm run check NAME, with one of:');
  for (const [each, [what]] of Object.entries(checks)) console.log(`  ${each.padEnd(width)}  ${what}`);
  if (name !== '') process.exitCode = 1;
}
