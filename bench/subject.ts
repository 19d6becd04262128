import { type Job, measure, ratioOf, type Spread, spreadOf } from './measure.js';

/** A line of the report: a time, a size or a ratio. */
export interface Line {
  readonly what: string;
  readonly spread: Spread;
  readonly unit: 'µs' | 'kB' | 'times';
  /** The figure that the documentation promises, where it does. */
  readonly limit?: Limit;
}

export interface Limit {
  readonly value: number;
  /** Whether the limit itself still meets it. */
  readonly isMet: 'at most' | 'less than';
}

/** Jobs that are measured together. */
export interface Subject {
  readonly title: string;
  /** What was done, for a reader who wants to know what the figures mean. */
  readonly about: string;
  readonly lines: () => readonly Line[];
}

/** One job over another. */
export interface Ratio<Name extends string> {
  readonly what: string;
  readonly over: Name;
  readonly under: Name;
  readonly limit?: Limit;
}

export const atMost = (value: number): Limit => ({ value, isMet: 'at most' });
export const lessThan = (value: number): Limit => ({ value, isMet: 'less than' });

export function isMet({ spread, limit }: Line): boolean {
  if (limit === undefined) return true;
  return limit.isMet === 'at most' ? spread.median <= limit.value : spread.median < limit.value;
}

/** The lines of jobs that are timed in the same rounds: a time for each, then their ratios. */
export function timed<Name extends string>(
  jobs: { readonly [K in Name]: Job & { readonly what: string } },
  ratios: readonly Ratio<NoInfer<Name>>[],
): readonly Line[] {
  const samples = measure(jobs);
  const names = Object.keys(jobs) as Name[];
  return [
    ...names.map((name): Line => ({ what: jobs[name].what, spread: spreadOf(samples[name]), unit: 'µs' })),
    ...ratios.map(
      ({ what, over, under, limit }): Line => ({
        what,
        spread: ratioOf(samples[over], samples[under]),
        unit: 'times',
        ...(limit && { limit }),
      }),
    ),
  ];
}
