import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import * as history from '../../src/history.js';
import { parseRecord, replay } from '../../src/index.js';
import { namedRecords } from '../history/records.js';

const { asOf, compare, disputeNumbered, disputes, figures, search, sourceOf } = history;

const [all] = figures(disputes).groups;
const figure = (id: string) => all?.figures.find((one) => one.id === id);
const rate = (id: string) => all?.rates.find((one) => one.id === id);
const record = (ds: number) => {
  const found = disputeNumbered(ds);
  if (found === undefined) throw new Error(`no DS${ds}`);
  return found;
};

describe('the real disputes', () => {
  it('are DS1 to DS624, to April 2024, as the corpus of the tests has them', () => {
    expect(disputes.map(({ ds }) => ds)).toEqual(Array.from({ length: 624 }, (_, index) => index + 1));
    expect(asOf).toBe('2024-04-30');
    const corpus = namedRecords.filter(({ file }) => file === 'disputes').map((one) => one.record);
    for (const one of corpus) expect(disputes[(one.ds ?? 0) - 1]).toEqual(parseRecord(one));
  });

  it('are found by number, each with the page of the WTO', () => {
    expect(record(590).title).toContain('Exportation of Products and Technology');
    expect(sourceOf(record(590))).toBe('https://www.wto.org/english/tratop_e/dispu_e/cases_e/ds590_e.htm');
    expect(disputeNumbered(625)).toBeUndefined();
  });

  it('are frozen', () => {
    expect(Object.isFrozen(disputes) && Object.isFrozen(record(1)) && Object.isFrozen(record(1).events)).toBe(true);
  });
});

// Worked out from the records by others than the authors of this code.
describe('the figures over all disputes', () => {
  it('from the request for consultations to the request for a panel: 115 days (n 351)', () => {
    expect(figure('panelRequest')).toMatchObject({ n: 351, median: 115 });
  });

  it('the establishment is put off once in 92 % of 333', () => {
    const deferred = rate('deferred');
    expect(deferred).toMatchObject({ of: 333 });
    expect(Math.round((100 * (deferred?.count ?? 0)) / 333)).toBe(92);
  });

  it('147 of 217 reports are appealed', () => {
    expect(rate('appealed')).toMatchObject({ count: 147, of: 217 });
  });

  it('reasonable periods: agreed 9.3 months (n 111), awarded 12.0 (n 38)', () => {
    const month = 365.25 / 12;
    expect(figure('agreedPeriod')?.n).toBe(111);
    expect((figure('agreedPeriod')?.median ?? 0) / month).toBeCloseTo(9.3, 1);
    expect(figure('awardedPeriod')?.n).toBe(38);
    expect((figure('awardedPeriod')?.median ?? 0) / month).toBeCloseTo(12, 1);
  });
});

describe('the figures of a few disputes', () => {
  const made = (ds: number, ...dates: readonly string[]) => {
    const types = ['consultations.requested', 'panel.requested', 'panel.established'] as const;
    const events = dates.map((date, index) => ({ type: types[index] ?? 'note', date }));
    return parseRecord({ ds, title: `Dispute ${ds}`, complainants: ['Korea'], respondent: 'Japan', events });
  };
  // 61, 91 and 121 days; the last one is still in consultations.
  const few = [
    made(1, '2001-01-01', '2001-03-03'),
    made(2, '2001-01-01', '2001-04-02'),
    made(3, '2001-01-01', '2001-05-02'),
    made(4, '2001-01-01'),
  ];

  it('have the median of those that took the step, and count the others beside it', () => {
    const [group] = figures(few).groups;
    const step = group?.figures.find(({ id }) => id === 'panelRequest');
    expect(step).toMatchObject({ n: 3, median: 91, open: 1 });
    expect(step?.days).toEqual([61, 91, 121]);
  });
});

describe('a dispute beside history', () => {
  it('has the days of its steps, and how many took fewer (DS590: 281 days to the request for a panel)', () => {
    const { steps } = compare(replay(record(590)), '2020-08-24');
    const [first] = steps;
    expect(first).toMatchObject({ id: 'panelRequest', days: 281 });
    expect(JSON.stringify(steps)).not.toMatch(/will|forecast|probab/i);
  });
});

describe('the search', () => {
  it('finds by Member in whatever spelling, by role and number of the agreement', () => {
    const korea = search({ member: 'Korea, Republic of', role: 'complainant' });
    expect(korea.every(({ complainants }) => complainants.includes('Korea'))).toBe(true);
    expect(korea.map(({ ds }) => ds)).toContain(590);
  });

  it('finds by text of the title', () => {
    expect(search({ text: 'Hormones' }).map(({ ds }) => ds)).toEqual(expect.arrayContaining([26, 48]));
  });
});

it('who imports the library alone has no history in the bundle', async () => {
  const bundle = async (contents: string) => {
    const stdin = { contents, resolveDir: new URL('../../src', import.meta.url).pathname, loader: 'ts' as const };
    const { outputFiles } = await build({ stdin, bundle: true, format: 'esm', write: false, logLevel: 'error' });
    return outputFiles[0]?.text ?? '';
  };
  const title = 'Standards for Reformulated';
  expect(await bundle("export { replay, statusOn } from './index.js';")).not.toContain(title);
  expect(await bundle("export { disputes } from './history.js';")).toContain(title);
}, 30_000);
