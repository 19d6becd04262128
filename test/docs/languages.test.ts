import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { languagesPage } from '../../scripts/languages/page.js';
import { countingBack, derivations, judgements, nextSteps, problems } from '../../scripts/languages/samples.js';
import { DisputeError, english } from '../../src/index.js';
import { root } from './blocks.js';

const text = languagesPage();
const rows = text.split('\n').filter((line) => line.startsWith('|'));

describe('docs/languages.md', () => {
  it('is written from the languages as they are', () => {
    const path = `${root}docs/languages.md`;
    if (process.env['UPDATE']) writeFileSync(path, text);
    expect(readFileSync(path, 'utf8') === text, 'npm run languages writes it anew').toBe(true);
  });

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
  });

  it.each(Object.entries(derivations))('shows the step %s where it stands', (kind, { derivation }) => {
    expect(derivation.map((step) => step.kind)).toContain(kind);
  });

  it('shows problems of the kind that it names', () => {
    for (const [kind, errors] of Object.entries(problems))
      for (const { details } of errors)
        expect('issues' in details && details.issues.map((issue) => issue.kind)).toEqual([kind]);
  });

  it('shows a period that counts back, and next steps of every duty', () => {
    expect(countingBack.derivation.some(({ back }) => back)).toBe(true);
    expect(new Set(nextSteps.map(({ duty }) => duty))).toEqual(new Set(['may', 'should', 'must']));
    expect(judgements['impossible']?.every((error) => error instanceof DisputeError)).toBe(true);
  });
});
