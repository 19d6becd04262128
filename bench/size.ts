/*
 * What each use of the built package adds to a page, as a bundler sees it: bundled with everything that it imports,
 * minified, gzipped. Over budget it fails.
 */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { build, transformSync } from 'esbuild';
import { table, withParts } from '../scripts/lib/markdown.js';
import { root } from '../scripts/lib/run.js';

const REPLAY = "export { parseRecord, replay, statusOn } from 'wto-dispute'";
const EVERYTHING =
  "export * from 'wto-dispute'; export * from 'wto-dispute/machine'; export * from 'wto-dispute/formats'";
/** In kilobytes of 1000 bytes: what was hoped for, and what CI allows, which is what it weighs now and a little room. */
const uses: readonly { name: string; code: string; aim?: number; budget: number }[] = [
  { name: 'the law as data', code: "export { rules, ruleById } from 'wto-dispute/law'", budget: 12.8 },
  { name: 'the machine', code: "export { disputeMachine } from 'wto-dispute/machine'", aim: 20, budget: 61.5 },
  { name: 'replay and status', code: REPLAY, aim: 35, budget: 98.5 },
  { name: 'everything in English', code: EVERYTHING, budget: 131 },
  {
    name: 'the real records with their figures',
    code: "export { disputeNumbered, search, figures, compare, historyProfile } from 'wto-dispute/history'",
    budget: 170,
  },
  { name: 'the real records alone', code: "export { disputes } from 'wto-dispute/history'", budget: 137.5 },
  { name: 'tools, in three languages', code: "export { tools } from 'wto-dispute/tools'", budget: 167 },
  { name: 'French', code: "export { french } from 'wto-dispute/french'", aim: 8, budget: 22.5 },
  { name: 'Spanish', code: "export { spanish } from 'wto-dispute/spanish'", aim: 8, budget: 22.5 },
];

async function sizeOf(contents: string, external: string[] = []): Promise<number> {
  const { outputFiles } = await build({
    ...{ stdin: { contents, resolveDir: root }, bundle: true, minify: true, format: 'esm', platform: 'browser' },
    define: { 'process.env.NODE_ENV': '"production"' },
    ...{ legalComments: 'none', write: false, logLevel: 'error', external },
    // Without the paths of tsconfig.json, which lead to the source, the name of the package leads to what is built.
    tsconfigRaw: '{}',
  });
  return gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length / 1000;
}

/** Parts of the uses that are measured by themselves: the files of the source that make each. */
const parts: readonly { name: string; files: readonly string[] }[] = [
  { name: 'the real records, as text', files: ['past/data'] },
  {
    name: 'the spellings of Members and their comparison',
    files: ['record/member-spellings', 'record/members', 'record/nearest'],
  },
  { name: 'the rows that readings change', files: ['law/readings'] },
  {
    name: 'what works other readings out',
    files: ['replay/other-readings', 'answers/alternatives', 'clocks/bearing', 'clocks/choice', 'clocks/reach'],
  },
  ...['english', 'french', 'spanish'].map((language) => ({
    name: `the words of readings in ${language[0]?.toUpperCase()}${language.slice(1)}`,
    files: [`languages/${language}/readings`, `languages/${language}/disputed`],
  })),
];

function weightOf(files: readonly string[]): number {
  const texts = files.map((file) => readFileSync(`${root}src/${file}.ts`, 'utf8'));
  const minified = texts.map((text) => transformSync(text, { loader: 'ts', minify: true, format: 'esm' }).code);
  return gzipSync(minified.join(''), { level: 9 }).length / 1000;
}

const kB = (size: number) => (size < 0.05 ? '' : `${size.toFixed(1)} kB`);

async function measured(use: (typeof uses)[number]) {
  const size = await sizeOf(use.code);
  const shareOf = async (library: string) => size - (await sizeOf(use.code, [library, `${library}/*`]));
  const aim = use.aim === undefined ? '' : `${use.aim} kB, ${size > use.aim ? 'not met' : 'met'}`;
  const row = [use.name, kB(size), kB(await shareOf('xstate')), kB(await shareOf('zod')), aim, `${use.budget} kB`];
  return { ...use, size, row };
}

const results = await Promise.all(uses.map(measured));
const usesTable = table(
  ['use', 'gzip', 'of it xstate', 'of it zod', 'aim', 'budget'],
  results.map(({ row }) => row),
);

const partsTable = table(
  ['part', 'gzip'],
  parts.map(({ name, files }) => [name, kB(weightOf(files))]),
);

/** docs/size.md with the tables of now. */
export async function sizePage(): Promise<string> {
  return withParts('docs/size.md', { size: usesTable, parts: partsTable });
}

console.log(`${usesTable}\n\n${partsTable}`);
const over = results.filter(({ size, budget }) => size > budget);
for (const { name, size, budget } of over) console.error(`${name}: ${kB(size)} is over the budget of ${budget} kB`);
if (over.length > 0) process.exitCode = 1;
