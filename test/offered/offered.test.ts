import { describe, expect, it, vi } from 'vitest';
import { corpora } from '../history/records.js';
import { momentsOf, objectionsOn } from './objections.js';

// Long loops over real records, on machines that may be slow.
/** One record of so many; `npm run check offered` takes each. */
const EVERY = Number(process.env['OFFERED_EVERY'] ?? 16);

vi.setConfig({ testTimeout: Math.max(120_000, 1_200_000 / EVERY) });

describe('what is offered (amendments, G11)', () => {
  it('is possible on its first day, and every answer says the same days, for one real record of sixteen', () => {
    const records = corpora.flatMap((corpus) => corpus.records).filter((_, index) => index % EVERY === 0);
    const objections = records.flatMap((record) =>
      momentsOf(record).flatMap(({ known, date }) => objectionsOn(known, date)),
    );
    expect(objections.slice(0, 20)).toEqual([]);
  });
});
