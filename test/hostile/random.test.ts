import { describe, expect, it, vi } from 'vitest';
import { run } from '../../src/cli/run.js';
import { toICalendar, toMarkdown, toMermaid, toSvg } from '../../src/formats.js';
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
import { machineEvents } from '../../src/machine.js';
import { ioWith } from '../cli/io.js';
import { type NamedRecord, namedRecords } from '../history/records.js';
import { numbersFrom } from '../properties/histories.js';
import { PATIENCE, runsOf, SEED } from '../properties/runs.js';
import { mutated, mutatedText } from './mutations.js';

/*
 * Real records, damaged at random, through everything that the library does: as values, and as text through
 * the command.
 */

const RUNS = runsOf('mutated');
/** Nothing takes so long, in milliseconds; on a busy machine everything is slower. */
const HANGS = 10_000;

vi.setConfig({ testTimeout: PATIENCE });

type Numbers = ReturnType<typeof numbersFrom>;

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

function askAll(dispute: Dispute, date: string, index: number): void {
  const language = languages[index % 3] ?? english;
  const status = statusOn(dispute, date);
  for (const one of [
    ...status.deadlines,
    ...status.pastDeadlines,
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
    const closed = dates.slice(0, 3).filter((date) => date < '9999-12-01');
    const dispute = guarded(() => replay(record, { policy, calendar: { closed } }));
    if (dispute instanceof DisputeError) continue;
    counts.replayed += 1;
    for (const date of [asked[index % asked.length], dates.at(-1)])
      if (date !== undefined) askAll(dispute, date, index);
  }
}

const globals = [Object.prototype, Array.prototype, Function.prototype, String.prototype, Number.prototype];
const keysOf = () => globals.map((one) => Reflect.ownKeys(one));

/** Puts so many records, damaged by `damage`, through an act; the slowest of them, in milliseconds. */
function slowestOf<T>(damage: (record: DisputeRecord, next: Numbers) => T, act: (input: T, index: number) => void) {
  const next = numbersFrom(SEED);
  let slowest = 0;
  for (let index = 0; index < RUNS; index += 1) {
    const { record, name } = namedRecords[next(namedRecords.length)] as NamedRecord;
    const input = damage(record, next);
    const start = performance.now();
    try {
      act(input, index);
    } catch (cause) {
      throw new Error(`PROOF_SEED=${SEED}, record ${index} (${name}): ${shown(input)}`, { cause });
    }
    slowest = Math.max(slowest, performance.now() - start);
  }
  return slowest;
}

const lenient = [['status'], ['deadlines', '--lang=fr'], ['check'], ['timeline'], ['calendar']];
const calls = [['validate', '--json'], ...lenient.map((words) => [...words, '--policy=lenient'])];

function runCommand(input: string, index: number): void {
  const said: string[] = [];
  const io = ioWith({
    readFile: () => input,
    readInput: () => input,
    out: (text: string) => said.push(text),
    error: (text: string) => said.push(text),
    today: () => '2019-09-11',
  });
  const code = run([...(calls[index % calls.length] ?? []), '-'], io, '0.0.0');
  if (code !== 0 && code !== 1) throw new Error(`exit ${code}`);
  if (said.join('').includes('\n    at ')) throw new Error('a stack');
  codes[code] += 1;
}

const codes = { 0: 0, 1: 0 };

describe('damaged records', () => {
  it('break nothing: no crash, no hang, no pollution, no error that is not a DisputeError', () => {
    const before = keysOf();
    expect(slowestOf(mutated, runThrough)).toBeLessThan(HANGS);
    expect(keysOf()).toEqual(before);
    expect(counts.replayed).toBeGreaterThan(RUNS / 2);
    expect(counts.refused).toBeGreaterThan(RUNS / 20);
  });

  it('break nothing as text that the command reads: an answer or a refusal, and no stack', () => {
    expect(slowestOf(mutatedText, runCommand)).toBeLessThan(HANGS);
    expect(Math.min(codes[0], codes[1])).toBeGreaterThan(RUNS / 20);
  });
});

function shown(input: unknown): string {
  try {
    return JSON.stringify(input, (_, value) => (typeof value === 'bigint' ? `${value}n` : value));
  } catch {
    return 'cyclic';
  }
}
