import * as fc from 'fast-check';
import { expect } from 'vitest';

/** `PROOF_RUNS=10` takes ten times as many examples, for a long random run; `PROOF_SEED=…` others. */
const TIMES = Number(process.env['PROOF_RUNS'] ?? 1);

export const SEED = Number(process.env['PROOF_SEED'] ?? 19_950_101);

/** How many examples each law is held against where nothing else is said. */
const usual = {
  /** A replay and its facts appended one by one, under each policy. */
  grown: 7,
  grownDamaged: 15,
  leftOut: 6,
  /** A status and the record cut at its date. */
  cut: 8,
  cutDamaged: 18,
  cutReports: 2,
  copied: 5,
  /** Facts of one date changed over, dates of a file turned about, notes put in. */
  swapped: 16,
  turned: 8,
  noted: 12,
  inOrder: 10,
  asked: 4,
  /** Derivations recomputed, possible and damaged histories. */
  derived: 14,
  derivedDamaged: 25,
  rolled: 12,
  suspended: 30,
  later: 25,
  /** Checks against appending, under each policy. */
  checked: 14,
  refused: 10,
  policies: 6,
  policiesDamaged: 24,
  agenda: 12,
  agendas: 6,
  projected: 12,
  anyDate: 10,
  /** Records and events written and read again. */
  records: 150,
  events: 250,
  replayed: 8,
  frozen: 8,
  answers: 6,
  /** The generated histories that are looked at themselves, and those that others use beside real records. */
  histories: 150,
  folded: 30,
  /** Real records damaged at random. */
  mutated: 120,
} as const;

export type Law = keyof typeof usual;

export const runsOf = (law: Law): number => Math.ceil(usual[law] * TIMES);

/** How long a test may take, in milliseconds. */
export const PATIENCE = 120_000 * Math.max(1, TIMES);

/** Holds a law against its examples, the same ones at every run. */
export function holds<T>(law: Law, examples: fc.Arbitrary<T>, claim: (example: T) => void): void {
  let held = 0;
  const property = fc.property(examples, (example) => {
    claim(example);
    held += 1;
  });
  fc.assert(property, { seed: SEED, numRuns: runsOf(law), includeErrorInReport: true });
  expect(held).toBe(runsOf(law));
}
