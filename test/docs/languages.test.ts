import { describe, expect, it } from 'vitest';
import { languagesPage } from '../../docs/make/languages.js';
import { DisputeError, english } from '../../src/index.js';
import { derivations, judgements, nextSteps, problems } from '../languages/samples.js';

const text = languagesPage();
const rows = text.split('\n').filter((line) => line.startsWith('|'));

describe('docs/languages.md', () => {
  it('has a cell for each language on every line, and none is empty', () => {
    for (const row of rows) {
      const cells = row.split(/(?<!\\)\|/).slice(1, -1);
      expect(cells).toHaveLength(4);
      expect(cells.slice(1).filter((cell) => cell.trim() === '')).toEqual([]);
    }
  });

  it('has a sample of every message', () => {
    const shown = [...Object.keys(judgements), ...Object.keys(problems)];
    expect(shown.sort()).toEqual(Object.keys(english.messages).sort());
    const without = Object.entries({ ...judgements, ...problems }).filter(([, found]) => found.length === 0);
    expect(without.map(([name]) => name)).toEqual([]);
  });

  it('shows every kind of step by which a date comes about, and a period that counts back', () => {
    expect(Object.keys(derivations).sort()).toEqual([...Object.keys(english.derivation), 'period, back'].sort());
  });

  it('shows problems of the kind that it names', () => {
    for (const [kind, errors] of Object.entries(problems))
      for (const { details } of errors)
        expect('issues' in details && details.issues.map((issue) => issue.kind)).toEqual([kind]);
  });

  it('shows most acts as next steps, and steps of every duty', () => {
    const shown = Object.keys(nextSteps).map((key) => key.split(': '));
    expect(new Set(shown.map(([duty]) => duty))).toEqual(new Set(['may', 'should', 'must']));
    expect(shown.length).toBeGreaterThan(60);
    expect(judgements['incomplete']?.every((error) => error instanceof DisputeError)).toBe(true);
  });
});
