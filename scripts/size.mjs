// npm run size: what each use of the built package adds to a page, as a bundler sees it: bundled with everything it
// imports, minified, gzipped. It fails over budget; with --write it puts the figures into docs/size.md.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const page = `${root}docs/size.md`;

/** In kilobytes of 1000 bytes. A budget is what CI allows: what the use weighs now, and a little room. */
const uses = [
  { name: 'the law as data', code: "export { rules, ruleById } from 'wto-dispute/law'", budget: 8.5 },
  { name: 'the machine', code: "export { disputeMachine } from 'wto-dispute/machine'", aim: 20, budget: 36 },
  {
    name: 'replay and status',
    code: "export { parseRecord, replay, statusOn } from 'wto-dispute'",
    aim: 35,
    budget: 61,
  },
  {
    name: 'everything in English',
    code: "export * from 'wto-dispute'; export * from 'wto-dispute/machine'; export * from 'wto-dispute/formats'",
    budget: 83,
  },
  { name: 'French', code: "export { french } from 'wto-dispute/french'", aim: 8, budget: 14.5 },
  { name: 'Spanish', code: "export { spanish } from 'wto-dispute/spanish'", aim: 8, budget: 14.5 },
];

/** What the uses are made of, measured on the source. */
const parts = [
  { name: 'XState', code: "export { setup, assign, and } from 'xstate'" },
  { name: 'zod and the shapes of the facts', code: "export * from './src/record/schema.js'" },
  { name: 'the law', code: "export { rules } from './src/law/rules.js'" },
  { name: 'the sentences of its rules in English', code: "export * from './src/languages/english/rules.js'" },
  { name: 'the sentences of its rules in French', code: "export * from './src/languages/french/rules.js'" },
  { name: 'the sentences of its rules in Spanish', code: "export * from './src/languages/spanish/rules.js'" },
  {
    name: 'the periods: what starts, stops, stretches and ends them',
    code: "export * from './src/clocks/docket.js'; export * from './src/clocks/remember.js'",
    external: ['../law/*', '../vocabulary.js', '../calendar/*'],
  },
  {
    name: 'the states, with their guards and actions',
    code: "export { disputeMachine } from './src/machine.js'",
    external: ['xstate', '../law/*', '../clocks/*'],
  },
];

const { write } = parseArgs({ options: { write: { type: 'boolean', default: false } } }).values;

const rows = await Promise.all(uses.map(measured));
const table = [
  ['use', 'gzip', 'of it xstate', 'of it zod', 'aim', 'budget'],
  ['---', '---:', '---:', '---:', '---:', '---:'],
  ...rows.map(({ name, size, xstate, zod, aim, budget }) => [
    name,
    kB(size),
    kB(xstate),
    kB(zod),
    aim === undefined ? '' : `${aim} kB, ${size > aim ? 'not met' : 'met'}`,
    `${budget} kB`,
  ]),
].map(row);
const partsTable = [
  ['part', 'gzip'],
  ['---', '---:'],
  ...(await Promise.all(parts.map(async ({ name, code, external }) => [name, kB(await sizeOf(code, external ?? []))]))),
].map(row);
console.log([...table, '', ...partsTable].join('\n'));
if (write) {
  writeFileSync(page, marked(marked(readFileSync(page, 'utf8'), 'size', table), 'parts', partsTable));
}

const over = rows.filter(({ size, budget }) => size > budget);
for (const { name, size, budget } of over) console.error(`${name}: ${kB(size)} is over the budget of ${budget} kB`);
if (over.length > 0) process.exitCode = 1;

async function measured(use) {
  const size = await sizeOf(use.code, []);
  const without = async (library) => size - (await sizeOf(use.code, [library, `${library}/*`]));
  return { ...use, size, xstate: await without('xstate'), zod: await without('zod') };
}

async function sizeOf(contents, external) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root, loader: 'js' },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    define: { 'process.env.NODE_ENV': '"production"' },
    legalComments: 'none',
    write: false,
    external,
  });
  return gzipSync(outputFiles[0].contents, { level: 9 }).length / 1000;
}

function row(cells) {
  return `| ${cells.join(' | ')} |`;
}

/** The page with these lines between the marks. */
function marked(text, mark, lines) {
  const place = new RegExp(`(?<=<!-- ${mark} -->\n).*(?=<!-- /${mark} -->)`, 's');
  if (!place.test(text)) throw new Error(`docs/size.md has no <!-- ${mark} --> and <!-- /${mark} -->`);
  return text.replace(place, () => `${lines.join('\n')}\n`);
}

function kB(size) {
  return size < 0.05 ? '' : `${size.toFixed(1)} kB`;
}
