import { readFileSync } from 'node:fs';
import { type DisputeRecord, parseRecord } from '../../src/index.js';

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

/** The record of a dispute number in one file. */
export function recordOf(file: FileName, ds: number): DisputeRecord {
  const found = lists[file]?.find((one) => one.ds === ds);
  if (found === undefined) throw new RangeError(`no DS${ds} in ${file}.json`);
  return parseRecord(found);
}
