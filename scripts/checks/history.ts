/*
 * What deserves a look in the real records, against the report that is committed: a correction, or a change of the
 * library, shows in it. It also says how soon a record is at hand, and how long all of them take.
 */
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { root } from '../lib/run.js';

const began = performance.now();
const { disputeNumbered, disputes } = await import('wto-dispute/history');
const imported = performance.now();
disputeNumbered(590);
const first = performance.now();
const { historyCheckPage, standings } = await import('../../docs/make/history-check.js');
const start = performance.now();
const all = standings();
const passed = performance.now();

const ms = (from: number, to: number) => `${(to - from).toFixed(1)} ms`;
console.log(`import from source, library included ${ms(began, imported)}`);
console.log(`first disputeNumbered(590)         ${ms(imported, first)}`);
console.log(`${disputes.length} disputes, each with a status  ${ms(start, passed)}`);

const page = historyCheckPage(all);
for (const [, title = '', count = ''] of page.matchAll(/^## (.*)\n\n.*? (\d+ in \d+ disputes)\.$/gm))
  console.log(`${title.padEnd(34)} ${count}`);
const [, dormant = ''] = /^## Dormant\n\n(\d+) disputes/m.exec(page) ?? [];
console.log(`${'Dormant'.padEnd(34)} ${dormant} disputes`);
if (readFileSync(`${root}docs/history-check.md`, 'utf8') !== page) {
  console.error('docs/history-check.md is stale: node scripts/write.mjs looks');
  process.exitCode = 1;
}
