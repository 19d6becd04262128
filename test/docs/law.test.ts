import { describe, expect, it } from 'vitest';
import { lawPage } from '../../docs/make/law.js';
import { rules } from '../../src/law/rules.js';

const text = lawPage();
const lineOf = (id: string) => text.split('\n').find((line) => line.includes(`<a id="${id}">`));

describe('docs/law.md', () => {
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
