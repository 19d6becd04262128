import { readFileSync } from 'node:fs';
import { type DisputeRecord, parseRecord } from '../../src/index.js';
import { isWhole } from '../setup/whole.js';

const fileNames = ['disputes', 'checked'] as const;
type FileName = (typeof fileNames)[number];

export interface Corpus {
  readonly name: FileName;
  readonly records: readonly DisputeRecord[];
}

const lists = Object.fromEntries(fileNames.map((name) => [name, listOf(name)]));

function listOf(name: FileName): readonly { readonly ds: number }[] {
  const records: unknown = JSON.parse(readFileSync(new URL(`../corpus/${name}.json`, import.meta.url), 'utf8'));
  if (!Array.isArray(records)) throw new TypeError(`${name}.json is not a list`);
  return records;
}

/** One record of so many is enough where every test runs some hundred times (npm run mutation). */
const STEP = Number(process.env['ONE_RECORD_OF'] ?? 1);

/** How many of something the records must hold at least: what is stated for all, something where only some are read. */
export const atLeast = (count: number): number => (STEP === 1 ? count : 1);

function load(name: FileName): Corpus {
  const records = lists[name]?.filter((_, index) => index % STEP === 0) ?? [];
  return { name, records: records.map(parseRecord) };
}

/** The real records, file by file; see test/corpus. */
export const corpora: readonly Corpus[] = fileNames.map(load);

export interface NamedRecord {
  /** `DS590 (disputes)`. */
  readonly name: string;
  readonly file: FileName;
  readonly record: DisputeRecord;
}

/** All of them in one list. */
export const namedRecords: readonly NamedRecord[] = corpora.flatMap(({ name: file, records }) =>
  records.map((record) => ({ name: `DS${record.ds} (${file})`, file, record })),
);

/**
 * The hard cases. Several complainants: DS27, DS217, DS234. Two recourses, arbitrations and retaliation: DS46, DS267,
 * DS316. Suspension and lapse: DS583. The record of the README: DS590.
 */
const hard: readonly number[] = [27, 46, 217, 234, 267, 316, 583, 590];

/** A long walk takes one of so many; each with WHOLE=1, and where few are read anyway. */
const PACE = isWhole || STEP > 1 ? 1 : 12;

/** What a long walk goes through: always the same ones. */
export const sampled = <T>(all: readonly T[]): readonly T[] => all.filter((_, index) => index % PACE === 0);

const sample = new Set(sampled(namedRecords));

/** The records for long walks: a sample and the hard cases; all of them with WHOLE=1. */
export const someRecords: readonly NamedRecord[] = namedRecords.filter(
  (one) => hard.includes(one.record.ds ?? 0) || sample.has(one),
);

/** How many of something these must hold at least: what is stated for all, or the share of the sample. */
export const atLeastInSome = (count: number): number => atLeast(Math.floor(count / PACE));

/** The record of a dispute number in one file. */
export function recordOf(file: FileName, ds: number): DisputeRecord {
  const found = lists[file]?.find((one) => one.ds === ds);
  if (found === undefined) throw new RangeError(`no DS${ds} in ${file}.json`);
  return parseRecord(found);
}
