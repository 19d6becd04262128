// npm run mutation -- [PART...] [--of N] [--write]: changes the code in hundreds of small ways, one at a time, and shows the
// changes that no test notices; of N changes one. Parts and their tests: mutation/parts.mjs. With --write the figures go to
// docs/quality.md, and what survived to docs/survivors.md.
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';
import { parts } from './mutation/parts.mjs';
import { writeSurvivors } from './mutation/survivors.mjs';

const { values, positionals } = parseArgs({
  options: { of: { type: 'string', default: '1' }, write: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const of = Number(values.of);
const unknown = positionals.filter((name) => !Object.hasOwn(parts, name));
if (unknown.length > 0) throw new Error(`no part ${unknown.join(', ')}; there are ${Object.keys(parts).join(', ')}`);

/** The least share of the changes that tests must notice, in percent. */
const LEAST = 90;

/** The tests over all disputes take one of so many: each of them runs for hundreds of changes. */
const RECORDS = '20';

if (values.write && of !== 1) throw new Error('--write is for all changes of a part');
const lines = [];
for (const name of positionals.length > 0 ? positionals : Object.keys(parts)) {
  const line = await row(name);
  lines.push(line);
  if (values.write) written(name, line);
}
console.log('| part | mutants | killed | timeout | survived | no coverage | score | time |');
console.log('|---|---|---|---|---|---|---|---|');
console.log(lines.join('\n'));

/** The figures of a part as a row of the table in docs/quality.md. */
async function row(name) {
  const began = Date.now();
  const tried = (await mutated(name, parts[name])).filter(({ id }) => Number(id) % of === 0);
  const seconds = Math.round((Date.now() - began) / 1000);
  const count = (status) => tried.filter((one) => one.status === status).length;
  const [killed, timeout, survived, uncovered] = ['Killed', 'Timeout', 'Survived', 'NoCoverage'].map(count);
  const all = killed + timeout + survived + uncovered;
  const score = ((killed + timeout) / all) * 100;
  if (score < LEAST) process.exitCode = 1;
  return `| ${name} | ${all} | ${killed} | ${timeout} | ${survived} | ${uncovered} | ${score.toFixed(1)} % | ${seconds} s |`;
}

function written(name, line) {
  const page = 'docs/quality.md';
  writeFileSync(
    page,
    readFileSync(page, 'utf8').replace(new RegExp(`^\\| ${name} \\|.*$`, 'm'), () => line),
  );
  writeSurvivors(name, JSON.parse(readFileSync(`reports/mutation/${name}.json`, 'utf8')));
}

function mutated(name, { mutate, tests, without = [] }) {
  // For the processes of mutation/runner.mjs.
  process.env.MUTATION_PART = JSON.stringify({ tests, without, sources: mutate, records: RECORDS, of });
  const folder = `reports/mutation/${name}`;
  return new Stryker({
    mutate,
    plugins: ['@stryker-mutator/*', resolve('scripts/mutation/runner.mjs')],
    testRunner: 'in-process',
    concurrency: Number(process.env.MUTATION_CONCURRENCY ?? 2),
    coverageAnalysis: 'perTest',
    disableTypeChecks: true,
    ignorePatterns: ['coverage', 'dist', 'docs', 'reports', 'bench'],
    reporters: ['clear-text', 'progress-append-only', 'html', 'json'],
    clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
    htmlReporter: { fileName: `${folder}.html` },
    jsonReporter: { fileName: `${folder}.json` },
    allowConsoleColors: false,
    timeoutMS: 20_000,
    thresholds: { high: 95, low: LEAST, break: null },
  }).runMutationTest();
}
