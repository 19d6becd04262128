import { describe, expect, it } from 'vitest';
import { mismatch, nameOf, rows } from './periods.js';
import table from './rules.json' with { type: 'json' };

describe('a period, counted by hand from the law', () => {
  it.each(rows.map((row) => [nameOf(row), row] as const))('%s', (_, row) => {
    expect(mismatch(row)).toBeUndefined();
  });
});

describe('the rows', () => {
  const clocked = table.filter(({ clocked: isClocked }) => isClocked);

  it('are there for every clocked rule', () => {
    expect(clocked).toHaveLength(99);
    expect(clocked.map(({ id }) => id).filter((id) => !rows.some(({ rule }) => rule === id))).toEqual([]);
  });

  it('have names of their own', () => {
    const names = rows.map(nameOf);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it('state holder and kind as the law does', () => {
    const stated = rows.flatMap(({ rule, expected }) => (expected === 'none' ? [] : [{ ...expected, rule }]));
    const law = new Map<string, { kind: string; holder: string }>(table.map((one) => [one.id, one]));
    const others = stated.filter(
      ({ rule, holder, kind }) => holder !== law.get(rule)?.holder || kind !== law.get(rule)?.kind,
    );
    expect(others).toEqual([]);
  });
});
