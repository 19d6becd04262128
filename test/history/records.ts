import { readFileSync } from 'node:fs';
import { type DisputeRecord, parseRecord } from '../../src/index.js';

const fileNames = ['disputes', 'checked'] as const;
type FileName = (typeof fileNames)[number];

export interface Corpus {
  readonly name: FileName;
  readonly records: readonly DisputeRecord[];
}

function load(name: FileName): Corpus {
  const text = readFileSync(new URL(`../corpus/${name}.json`, import.meta.url), 'utf8');
  const records: unknown = JSON.parse(text);
  if (!Array.isArray(records)) throw new TypeError(`${name}.json is not a list`);
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
  const found = namedRecords.find((one) => one.file === file && one.record.ds === ds);
  if (found === undefined) throw new RangeError(`no DS${ds} in ${file}.json`);
  return found.record;
}
