import { describe, expect, it } from 'vitest';
import { toICalendar, toMarkdown, toMermaid, toSvg } from '../../src/formats/index.js';
import {
  agenda,
  append,
  check,
  type Dispute,
  DisputeError,
  type DisputeRecord,
  english,
  errorCodes,
  explain,
  parseRecord,
  policies,
  project,
  replay,
  statusOn,
} from '../../src/index.js';
import { french } from '../../src/languages/french/index.js';
import { spanish } from '../../src/languages/spanish/index.js';
import { machineEvents } from '../../src/machine/index.js';
import { namedRecords } from '../history/records.js';
import { numbersFrom } from '../properties/histories.js';
import { mutated } from './mutations.js';

/*
 * Real records, damaged at random, through everything that the library does. `LONG=1` runs for ten
 * minutes (or so many as MINUTES says), `SEED=…` with other numbers.
 */
const SEED = Number(process.env['SEED'] ?? 590);
const MINUTES = process.env['LONG'] ? Number(process.env['MINUTES'] ?? 10) : 0;
const FEWEST = 250;
/** Nothing takes so long, in milliseconds; on a busy machine everything is slower. */
const HANGS = 5_000;

const languages = [english, french, spanish];

/** What may be thrown: nothing but errors of the library, each with a known code and a message. */
function guarded<T>(act: () => T): T | DisputeError {
  try {
    return act();
  } catch (error) {
    if (!(error instanceof DisputeError)) throw error;
    if (!errorCodes.includes(error.code) || error.message === '') throw error;
    for (const language of languages) explain(error, language);
    JSON.stringify(error);
    return error;
  }
}

function useAll(dispute: Dispute, date: string, index: number): void {
  const language = languages[index % 3] ?? english;
  const status = statusOn(dispute, date);
  for (const one of [
    ...status.deadlines,
    ...status.settled,
    ...status.nextSteps,
    ...status.irregularities,
    ...status.gaps,
  ])
    explain(one, language);
  for (const pace of ['fastest', 'slowest'] as const) project(dispute, date, { pace, appeal: index % 2 === 0 });
  project(dispute, date, { profile: 'published' });
  agenda([dispute], { from: date, to: '9999-12-31' });
  toICalendar(dispute, date, { language });
  toMermaid(dispute, date, { kind: 'statechart', language });
  toMermaid(dispute, date, { kind: 'timeline', language });
  toSvg(dispute, date, { language });
  toMarkdown(dispute, date, { language });
  const fact = dispute.record.events[index % Math.max(1, dispute.record.events.length)];
  if (fact === undefined) return;
  check(dispute, fact);
  guarded(() => append(dispute, fact));
}

const counts = { read: 0, refused: 0, replayed: 0, records: 0 };

function runThrough(input: unknown, index: number): void {
  counts.records += 1;
  const record = guarded(() => parseRecord(input));
  if (record instanceof DisputeError) {
    counts.refused += 1;
    return;
  }
  counts.read += 1;
  const dates = record.events.map(({ date }) => date).sort();
  const asked = [
    '0001-01-01',
    '9999-12-31',
    '2019-12-11',
    dates[0],
    dates.at(-1),
    dates[index % Math.max(1, dates.length)],
  ];
  machineEvents(record);
  for (const policy of policies) {
    const closed = dates.slice(0, 3);
    const dispute = guarded(() => replay(record, { policy, calendar: { closed } }));
    if (dispute instanceof DisputeError) continue;
    counts.replayed += 1;
    for (const date of [asked[index % asked.length], dates.at(-1)])
      if (date !== undefined) useAll(dispute, date, index);
  }
}

const globals = [Object.prototype, Array.prototype, Function.prototype, String.prototype, Number.prototype];
const keysOf = () => globals.map((one) => Reflect.ownKeys(one));

describe('damaged records', () => {
  it('break nothing: no crash, no hang, no pollution, no error that is not a DisputeError', {
    timeout: (MINUTES + 4) * 60_000,
  }, () => {
    const before = keysOf();
    const next = numbersFrom(SEED);
    const until = Date.now() + MINUTES * 60_000;
    let slowest = 0;
    for (let index = 0; index < FEWEST || Date.now() < until; index += 1) {
      const { record, name } = namedRecords[next(namedRecords.length)] as { record: DisputeRecord; name: string };
      const input = mutated(record, next);
      const start = performance.now();
      try {
        runThrough(input, index);
      } catch (cause) {
        throw new Error(`SEED ${SEED}, record ${index} (${name}): ${shown(input)}`, { cause });
      }
      slowest = Math.max(slowest, performance.now() - start);
    }
    if (MINUTES > 0) console.log(counts, `the slowest took ${Math.round(slowest)} ms`);
    expect(slowest).toBeLessThan(HANGS);
    expect(keysOf()).toEqual(before);
    expect(counts.replayed).toBeGreaterThan(FEWEST / 2);
    expect(counts.refused).toBeGreaterThan(FEWEST / 20);
  });
});

function shown(input: unknown): string {
  try {
    return JSON.stringify(input, (_, value) => (typeof value === 'bigint' ? `${value}n` : value));
  } catch {
    return 'cyclic';
  }
}
