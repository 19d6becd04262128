import { describe, expect, it, vi } from 'vitest';
import { corpora } from '../history/records.js';
import { isWhole } from '../setup/whole.js';
import { momentsOf, objectionsOn } from './objections.js';

/** One record of so many. */
const EVERY = isWhole ? 1 : 64;

// Long loops over real records, on machines that may be slow.
vi.setConfig({ testTimeout: isWhole ? 1_200_000 : 120_000 });

describe('what is offered (amendments, G11)', () => {
  it('is possible on its first day, and every answer says the same days, for one real record of sixty-four', () => {
    const records = corpora.flatMap((corpus) => corpus.records).filter((_, index) => index % EVERY === 0);
    const objections = records.flatMap((record) =>
      momentsOf(record).flatMap(({ known, date }) => objectionsOn(known, date)),
    );
    expect(objections.slice(0, 20)).toEqual([]);
  });
});
