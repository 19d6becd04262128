import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseRecord } from '../../src/record/parse.js';

const corpora = [
  { name: 'disputes.json', count: 624 },
  { name: 'checked.json', count: 91 },
];

describe.each(corpora)('the real records of $name', ({ name, count }) => {
  const file = readFileSync(new URL(`../corpus/${name}`, import.meta.url), 'utf8');
  const records: unknown = JSON.parse(file);

  it('are all in the file', () => expect(records).toHaveLength(count));

  it('give the same text when they are parsed and written again', () => {
    if (!Array.isArray(records)) return expect.fail('not a list');
    for (const record of records) expect(JSON.stringify(parseRecord(record))).toBe(JSON.stringify(record));
  });
});
