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
    // Rule 18(5) came with the Working Procedures of 2005; on the textiles track the waits of DSU 4 do not run (ATC 8.10).
    ['ab-rule-18-5-clerical', '`appeal.notified`; on 2005-01-01 or later;'],
    ['dsu-4-7-request-panel', 'not on `textiles`'],
    // A panel that joins one already composed counts from its establishment; rpt.modified sets a period where none is.
    ['dsu-12-8-final-report', 'of a panel that joins one already composed, `panel.established`'],
    ['dsu-21-3-reasonable-period', '`rpt.modified` if nothing has started it before'],
    // The versions of the Working Procedures: day 30, then 35 to 45, then 30 to 45; halved 15, 17 to 23, 15 to 23.
    ['ab-rule-27-hearing', '30 days from 1995-01-01, 35 to 45 days from 2005-01-01, 30 to 45 days from 2010-09-15'],
    ['ab-rule-27-hearing', 'SCM 4.12: 15 days from 1995-01-01, 17 to 23 days from 2005-01-01, 15 to 23 days from'],
    // DSU Appendix 3, 12(a)(1) and 12(k): a range, and a length of one figure.
    ['dsu-app3-12-a1', '3 to 6 weeks'],
    ['dsu-app3-12-k', '| 3 weeks;'],
  ])('says of %s: %s', (id, said) => {
    expect(lineOf(id)).toContain(said);
  });
});
