import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lawTable } from '../../scripts/law/table.js';
import { rules } from '../../src/law/rules.js';
import { root } from './blocks.js';

const text = lawTable();
const lineOf = (id: string) => text.split('\n').find((line) => line.includes(`<a id="${id}">`));

describe('docs/law.md', () => {
  it('is written from the law as it is', () => {
    const path = `${root}docs/law.md`;
    if (process.env['UPDATE']) writeFileSync(path, text);
    expect(readFileSync(path, 'utf8') === text, 'npm run law writes it anew').toBe(true);
  });

  it('has every rule once', () => {
    const ids = [...text.matchAll(/<a id="([^"]+)">/g)].map(([, id]) => id);
    expect(ids).toEqual(rules.map(({ id }) => id));
  });

  it('says once what can move every period but one', () => {
    const fixed = rules.filter(
      ({ reference, extendedBy }) => !reference && !extendedBy?.includes('timeLimit.extended'),
    );
    expect(fixed.map(({ citation }) => citation)).toEqual(['DSU 12.12']);
  });

  it('has as many cells on every line', () => {
    const cells = text.split('\n').filter((line) => line.startsWith('|'));
    expect(new Set(cells.map((line) => line.split('|').length))).toEqual(new Set([12]));
  });

  it.each([
    ['dsu-4-7-request-panel', '60 days'],
    ['dsu-16-4-appeal', 'met: `appeal.notified`'],
    ['dsu-22-2-negotiate', 'end of `dsu-21-3-reasonable-period`'],
    ['dsb-rules-agenda-closure', 'before'],
  ])('says of %s: %s', (id, said) => {
    expect(lineOf(id)).toContain(said);
  });
});
