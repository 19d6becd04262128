import { describe, expect, it, vi } from 'vitest';
import { policies } from '../../src/index.js';
import { counted, refusals } from './practice.js';
import { corpora } from './records.js';
import { replayed } from './replayed.js';

// Long loops over real records, on machines that may be slow.
vi.setConfig({ testTimeout: 60_000 });

/** How many of the real records replay. Taken from the program itself: a change of these numbers deserves a look. */
const counts = {
  disputes: { strict: 518, standard: 558, lenient: 624 },
  checked: { strict: 53, standard: 57, lenient: 91 },
} as const;

describe.each(corpora)('$name', ({ name, records }) => {
  it('replays under lenient without a single refusal, and no fact is set aside', () => {
    expect(refusals(records, 'lenient').map(({ message }) => message)).toEqual([]);
    expect(records.flatMap((record) => replayed(record).setAside)).toEqual([]);
  });

  it.each(policies)('replays under %s as often as before', (policy) => {
    expect(records.length - refusals(records, policy).length).toBe(counts[name][policy]);
  });

  it('contradicts itself nowhere: what is refused under standard lacks something', () => {
    expect(counted(refusals(records, 'standard').map(({ reason }) => reason))).toEqual([
      ['incomplete', records.length - counts[name].standard],
    ]);
  });

  it('is refused under strict for gaps, for irregular facts and for names that are no party', () => {
    const codes = counted(refusals(records, 'strict').map(({ code }) => code)).map(([code]) => code);
    expect(codes.sort()).toEqual(['DOUBTFUL_RECORD', 'EVENT_NOT_POSSIBLE', 'IRREGULAR_EVENT']);
  });
});
