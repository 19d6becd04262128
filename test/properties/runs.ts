import * as fc from 'fast-check';
import { expect } from 'vitest';
import { isWhole } from '../setup/whole.js';

/** `PROOF_RUNS=10` takes ten times as many examples, for a long random run; `PROOF_SEED=…` others. */
const TIMES = Number(process.env['PROOF_RUNS'] ?? 1);

export const SEED = Number(process.env['PROOF_SEED'] ?? 19_950_101);

/** How many examples each law is held against where nothing else is said. */
const usual = {
  /** A replay and its facts appended one by one, under each policy. */
  grown: 5,
  grownDamaged: 10,
  leftOut: 4,
  /** A status and the record cut at its date. */
  cut: 6,
  cutDamaged: 12,
  cutReports: 2,
  copied: 4,
  /** Facts of one date changed over, dates of a file turned about, notes put in. */
  swapped: 14,
  turned: 6,
  noted: 12,
  inOrder: 10,
  /** Complainants with each other's names, or in another order; lists without repetitions. */
  exchanged: 10,
  reordered: 10,
  alike: 10,
  eitherOrder: 60,
  asked: 4,
  /** Derivations recomputed, possible and damaged histories. */
  derived: 10,
  derivedDamaged: 16,
  rolled: 12,
  suspended: 24,
  later: 20,
  /** Checks against appending, under each policy. */
  checked: 10,
  refused: 8,
  policies: 4,
  policiesDamaged: 16,
  bridged: 30,
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
  histories: 100,
  folded: 20,
  /** Records of any facts in any order, of a hundred facts each. */
  anyFacts: 40,
  anyFactsKept: 8,
  /** Real records damaged at random. */
  mutated: 70,
} as const;

export type Law = keyof typeof usual;

/** Those that take longest: half as many examples, but for WHOLE=1 and a long random run. */
const long: readonly Law[] = [
  ...(['grown', 'grownDamaged', 'cut', 'cutDamaged', 'copied', 'exchanged', 'reordered', 'eitherOrder'] as const),
  ...(['swapped', 'inOrder', 'projected', 'anyFacts'] as const),
];

export const runsOf = (law: Law): number =>
  Math.ceil(usual[law] * TIMES * (isWhole || TIMES > 1 || !long.includes(law) ? 1 : 0.5));

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
