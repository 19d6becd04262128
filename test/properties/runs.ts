import * as fc from 'fast-check';
import { expect } from 'vitest';

/** `LONG=1 vitest run test/properties` takes fifty times as many examples, `SEED=…` others. */
const LONG = Boolean(process.env['LONG']);
const SEED = Number(process.env['SEED'] ?? 19_950_101);
const TIMES = LONG ? 50 : 1;

/** How long a test may take, in milliseconds. */
export const PATIENCE = LONG ? 3_600_000 : 120_000;

/** Holds a law against so many examples, the same ones at every run. */
export function holds<T>(examples: fc.Arbitrary<T>, count: number, law: (example: T) => void): void {
  const runs = count * TIMES;
  let held = 0;
  const property = fc.property(examples, (example) => {
    law(example);
    held += 1;
  });
  fc.assert(property, { seed: SEED, numRuns: runs, endOnFailure: false });
  expect(held).toBe(runs);
}
