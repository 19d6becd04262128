import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { mismatch, nameOf, rows, subjects } from './periods.js';
import table from './rules.json' with { type: 'json' };

describe('a time-limit, counted by hand from the law', () => {
  it.each(rows.map((row) => [nameOf(row), row] as const))('%s', (_, row) => {
    expect(mismatch(row), `the answer of ${row.at}`).toBeUndefined();
  });
});

describe('the known answers', () => {
  it('every clocked rule of the published table has one', () => {
    const clocked = table.filter(({ clocked: isClocked }) => isClocked);
    expect(clocked).toHaveLength(102);
    expect(clocked.map(({ id }) => id).filter((id) => !rows.some(({ rule }) => rule === id))).toEqual([]);
  });

  it('each of them has a title of its own', () => {
    const names = rows.map(nameOf);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it('each of them expects the holder and the kind that the published table gives to its rule', () => {
    const stated = rows.flatMap(({ rule, expected, at }) => (expected === 'none' ? [] : [{ ...expected, rule, at }]));
    const law = new Map<string, { kind: string; holder: string }>(table.map((one) => [one.id, one]));
    const others = stated.filter(
      ({ rule, holder, kind }) => holder !== law.get(rule)?.holder || kind !== law.get(rule)?.kind,
    );
    expect(others).toEqual([]);
  });

  it('every file of them is read', () => {
    const files = readdirSync(new URL('./answers/', import.meta.url));
    expect(files.sort()).toEqual(['beginnings', ...subjects].map((name) => `${name}.txt`).sort());
  });
});
