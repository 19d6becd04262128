import { describe, expect, it, vi } from 'vitest';
import { policies } from '../../src/index.js';
import { counted, refusals } from './practice.js';
import { corpora } from './records.js';

// Long loops over real records, on machines that may be slow.
vi.setConfig({ testTimeout: 60_000 });

/** How many of the real records replay. Taken from the program itself: a change of these numbers deserves a look. */
const replayed = {
  disputes: { strict: 355, standard: 369, lenient: 416 },
  checked: { strict: 54, standard: 57, lenient: 91 },
} as const;

describe.each(corpora)('$name', ({ name, records }) => {
  it('replays under lenient without a single refusal', () => {
    expect(refusals(records, 'lenient').map(({ message }) => message)).toEqual([]);
  });

  it.each(policies)('replays under %s as often as before', (policy) => {
    expect(records.length - refusals(records, policy).length).toBe(replayed[name][policy]);
  });

  it('contradicts itself nowhere: what is refused under standard lacks something', () => {
    expect(counted(refusals(records, 'standard').map(({ reason }) => reason))).toEqual([
      ['incomplete', records.length - replayed[name].standard],
    ]);
  });

  it('is refused under strict for gaps and for irregular facts', () => {
    const codes = counted(refusals(records, 'strict').map(({ code }) => code)).map(([code]) => code);
    expect(codes.sort()).toEqual(['EVENT_NOT_POSSIBLE', 'IRREGULAR_EVENT']);
  });
});
