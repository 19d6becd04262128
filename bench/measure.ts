/** Something to be timed; the time of one run is divided by its units, which are disputes or facts. */
export interface Job {
  readonly run: () => unknown;
  readonly units: number;
}

/** The middle half of what was measured: quartiles and median. */
export interface Spread {
  readonly lower: number;
  readonly median: number;
  readonly upper: number;
}

const ROUNDS = 41;
const WARM_UP_MS = 1_500;
const SAMPLE_MS = 12;

/** Microseconds for a unit of each job, round by round. */
export type Samples<Name extends string> = { readonly [K in Name]: readonly number[] };

/**
 * Times jobs in rounds: each round takes a short sample of every job in turn, so that whatever
 * else the computer does slows all of them alike. A ratio is taken within each round, and its median is the answer.
 */
export function measure<Name extends string>(jobs: { readonly [K in Name]: Job }): Samples<Name> {
  const named = Object.entries(jobs) as [Name, Job][];
  const runs = named.map(([, job]) => runsPerSample(job));
  const samples = Object.fromEntries(named.map(([name]) => [name, [] as number[]])) as Record<Name, number[]>;
  for (let round = 0; round < ROUNDS; round += 1)
    for (const [index, [name, job]] of named.entries()) samples[name].push(sample(job, runs[index] ?? 1));
  return samples;
}

/** Runs a job until the engine has compiled it, and says how many runs of it make a sample. */
function runsPerSample(job: Job): number {
  const until = performance.now() + WARM_UP_MS;
  do job.run();
  while (performance.now() < until);
  const again = performance.now();
  job.run();
  return Math.max(1, Math.round(SAMPLE_MS / (performance.now() - again)));
}

/** The first collection of the young generation leaves what is still used there, and the second moves it to the old one. */
const COLLECTIONS = 2;

/**
 * Microseconds of the processor for a unit, and not of the wall clock, which counts whatever else the computer does. The
 * garbage of the job before is collected first, so that each job pays for its own alone.
 */
function sample({ run, units }: Job, runs: number): number {
  for (let count = 0; count < COLLECTIONS; count += 1) globalThis.gc?.({ type: 'minor', execution: 'sync' });
  const began = process.cpuUsage();
  for (let count = 0; count < runs; count += 1) run();
  const { user, system } = process.cpuUsage(began);
  return (user + system) / runs / units;
}

export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))] ?? Number.NaN;
  return { lower: at(0.25), median: at(0.5), upper: at(0.75) };
}

/** The ratio of two jobs, round by round. */
export function ratioOf(over: readonly number[], under: readonly number[]): Spread {
  return spreadOf(over.map((value, round) => value / (under[round] ?? Number.NaN)));
}
