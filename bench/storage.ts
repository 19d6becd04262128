/*
 * What a register of many disputes costs: the table of docs/storage.md, measured on the machine that it runs on. The
 * disputes are the real ones of test/corpus, over and over, each time with another number. Each size has a process of its
 * own, so that its memory can be told.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Registry } from '../examples/registry/registry.js';
import { table } from '../scripts/lib/markdown.js';
import { agenda, type DisputeRecord, parseEvent, parseRecord, replay, statusOn } from '../src/index.js';

const DATE = '2024-04-30';
const MONTH = { from: DATE, days: 30 };
const SIZES = [1_000, 10_000, 100_000];

const corpus: unknown = JSON.parse(readFileSync(new URL('../test/corpus/disputes.json', import.meta.url), 'utf8'));
if (!Array.isArray(corpus)) throw new TypeError('test/corpus/disputes.json is no list');
const real: readonly DisputeRecord[] = corpus.map(parseRecord);

function* copies(from: number, to: number): Generator<DisputeRecord> {
  for (let made = from; made < to; made += 1) {
    const record = real[made % real.length];
    if (record !== undefined) yield { ...record, ds: made + 1 };
  }
}

function secondsOf(act: () => unknown): number {
  const start = performance.now();
  act();
  return (performance.now() - start) / 1000;
}

function words(time: number): string {
  if (time < 0.01) return `${(time * 1000).toFixed(1)} ms`;
  if (time < 1) return `${Math.round(time * 1000)} ms`;
  return `${time < 10 ? time.toFixed(1) : Math.round(time)} s`;
}
const megabytes = (bytes: number) => `${Math.round(bytes / 1e6).toLocaleString('en')} MB`;

/** The median of 200. */
function each(act: (round: number) => unknown): string {
  const times = Array.from({ length: 200 }, (_, round) => secondsOf(() => act(round)));
  return words(times.sort((a, b) => a - b)[100] ?? Number.NaN);
}

const replayed = (record: DisputeRecord) => replay(record, { policy: 'lenient' });

/** In memory; only what fits into it. */
function kept(count: number): string {
  if (count > 10_000) return '';
  const disputes = [...copies(0, count)].map(replayed);
  return words(secondsOf(() => agenda(disputes, MONTH)));
}

async function columnOf(count: number): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'storage-'));
  const file = join(folder, 'register.db');
  const registry = await Registry.open(file);
  const stored = secondsOf(() => {
    for (let made = 0; made < count; made += 1000) registry.add([...copies(made, made + 1000)]);
  });
  const someId = (round: number) => 1 + ((round * 7919) % count);
  const note = (round: number) => parseEvent({ type: 'note', date: DATE, text: `press release ${round}` });
  const status = each((round) => statusOn(replayed(registry.read(someId(round)).record), DATE));
  const append = each((round) => registry.append(someId(round), note(round)));
  const all = secondsOf(() => registry.agenda(MONTH));
  registry.close();
  // `maxRSS` is in kilobytes.
  const memory = megabytes(process.resourceUsage().maxRSS * 1000);
  const size = megabytes(statSync(file).size);
  rmSync(folder, { recursive: true });
  return [words(stored), size, status, append, words(all), memory, kept(count)];
}

const rows = [
  'stored, a thousand in a transaction',
  'size of the file',
  'one status: read, replayed, asked',
  'one fact added: read, replayed, stored',
  'agenda of a month: all read and replayed',
  'memory for all that',
  'agenda of a month: all kept in memory, replayed before',
];

const [asked] = process.argv.slice(2);
if (asked === undefined) {
  const columns: string[][] = [];
  for (const size of SIZES) {
    const child = fork(fileURLToPath(import.meta.url), [String(size)], { stdio: 'inherit' });
    const [column] = await once(child, 'message');
    columns.push(column);
  }
  console.log(`Node ${process.versions.node}, ${cpus().length} cores (${cpus()[0]?.model})\n`);
  console.log(
    table(
      ['', ...SIZES.map((size) => `${size.toLocaleString('en')} disputes`)],
      rows.map((row, index) => [row, ...columns.map((column) => column[index] ?? '')]),
    ),
  );
} else {
  process.send?.(await columnOf(Number(asked)));
}
