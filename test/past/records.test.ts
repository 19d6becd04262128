import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { append, DisputeError, replay, statusOn } from 'wto-dispute';
import { asOf, disputeNumbered, disputes, search, sourceOf } from 'wto-dispute/history';
import { compactRecords, recordsFile } from '../../docs/make/real-disputes.js';
import { lines } from '../../src/past/data.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

describe('the real records', () => {
  it('are those of test/corpus, fact by fact, and each is a record by the schema', () => {
    const corpus: unknown[] = JSON.parse(readFileSync(`${root}test/corpus/disputes.json`, 'utf8'));
    // Reading an item parses it, and what is no record throws.
    expect([...disputes]).toEqual(corpus);
    expect(lines).toEqual(compactRecords());
    // What the package has for other languages.
    expect(JSON.parse(recordsFile())).toEqual(corpus);
  });

  it('are numbered from 1 without a hole, so that a number is a place', () => {
    expect(disputes.map(({ ds }) => ds)).toEqual(Array.from({ length: 624 }, (_, index) => index + 1));
    expect(disputeNumbered(590)).toBe(disputes[589]);
  });

  it('have no record for another number, and throw for none', () => {
    for (const ds of [0, -1, 625, 1.5, Number.NaN, Infinity]) expect(disputeNumbered(ds)).toBeUndefined();
  });

  it('are frozen throughout', () => {
    const record = disputeNumbered(27);
    expect(Object.isFrozen(disputes)).toBe(true);
    expect(Object.isFrozen(record)).toBe(true);
    expect(record?.events.every((event) => Object.isFrozen(event))).toBe(true);
  });

  it('are parsed when they are read, each once', () => {
    for (const index of [0, 623]) expect(Object.getOwnPropertyDescriptor(disputes, index)?.get).toBeTypeOf('function');
    expect(disputes[41]).toBe(disputes[41]);
  });

  it('have no fact after the day to which they are said to reach', () => {
    const last = disputes
      .flatMap(({ events }) => events.map(({ date }) => date))
      .sort()
      .at(-1);
    expect(last).toBe('2024-04-19');
    expect(asOf).toBe('2024-04-30');
  });

  it('take newer facts as any record does', () => {
    const record = disputeNumbered(590);
    if (record === undefined) throw new Error('no DS590');
    const later = append(replay(record, { policy: 'lenient' }), { type: 'complaint.withdrawn', date: '2024-05-02' });
    expect(statusOn(later, '2024-05-02').outcome).toBe('withdrawn');
    expect(disputeNumbered(590)?.events).toHaveLength(record.events.length);
  });

  it('name the page of the WTO', () => {
    expect(sourceOf({ ds: 1 })).toBe('https://www.wto.org/english/tratop_e/dispu_e/cases_e/ds1_e.htm');
    expect(sourceOf({})).toBeUndefined();
  });
});

describe('a bundle', () => {
  const bundled = async (code: string) => {
    const alias = Object.fromEntries(['index', 'history'].map((name) => [name, `${root}src/${name}.ts`]));
    const { outputFiles } = await build({
      stdin: {
        contents: code.replaceAll(/'(index|history)'/g, (_, name: string) => `'${alias[name]}'`),
        resolveDir: root,
      },
      bundle: true,
      write: false,
      format: 'esm',
    });
    return outputFiles[0]?.text ?? '';
  };
  // DS1 and DS624.
  const marks = ['Polyethylene and Polypropylene', 'dsu-12-9-nine-month-cap'];

  it('of replay and statusOn alone has no real record in it', async () => {
    const text = await bundled("export { parseRecord, replay, statusOn, project } from 'index'");
    expect(marks.map((mark) => text.includes(mark))).toEqual([false, true]);
  });

  it('of the history has them', async () => {
    const text = await bundled("export { disputes } from 'history'");
    expect(text.includes('Polyethylene and Polypropylene')).toBe(true);
  });
});

describe('search', () => {
  const found = (options: Parameters<typeof search>[0]) => search(options).map(({ ds }) => ds);

  it('finds all without options', () => {
    expect(search()).toHaveLength(624);
  });

  it('knows a Member by any spelling, in each of its roles', () => {
    // By hand in test/corpus.
    expect(found({ member: 'costa rica', role: 'complainant' })).toEqual([24, 185, 187, 333, 415, 599, 605]);
    expect(found({ member: 'Costa Rica', role: 'respondent' })).toEqual([524]);
    expect(found({ respondent: 'EC', agreement: 'tbt', text: 'asbestos' })).toEqual([135]);
    expect(found({ member: 'Costa Rica', role: 'thirdParty', text: 'export subsidies on sugar' })).toEqual([]);
  });

  it('asks for the stage and the label on a day', () => {
    expect(found({ respondent: 'Japan', on: '2019-11-08', stage: 'consultations', member: 'Korea' })).toContain(590);
    expect(found({ respondent: 'Japan', on: '2020-08-01', wtoStatus: 'panelEstablished', member: 'Korea' })).toEqual([
      590,
    ]);
    expect(found({ respondent: 'Japan', on: '2020-08-01', stage: 'appeal', member: 'Korea' })).toEqual([]);
  });

  it('leaves out what had not begun', () => {
    expect(found({ on: '1995-03-31' })).toEqual([1, 2]);
  });

  it('refuses what it does not know', () => {
    const codeOf = (options: object) => {
      try {
        return search(options);
      } catch (error) {
        return DisputeError.is(error) ? error.code : error;
      }
    };
    expect(codeOf({ membre: 'Japan' })).toBe('INVALID_ARGUMENT');
    expect(codeOf({ role: 'panel' })).toBe('INVALID_ARGUMENT');
    expect(codeOf({ member: 7 })).toBe('INVALID_ARGUMENT');
    expect(codeOf({ on: '2020-02-30' })).toBe('INVALID_DATE');
    // members.md: a name that fits no dispute is refused, and no empty list.
    expect(codeOf({ member: 'Klingon' })).toBe('INVALID_ARGUMENT');
    expect(() => search({ member: 'Koera' })).toThrow('member: "Koera" is neither a party');
    expect(() => search({ respondent: 'Koera' })).toThrow(/^invalid argument: respondent: .* did you mean "Korea"\?$/);
  });
});
