import {
  type Deadline,
  type DisputeEvent,
  type Irregularity,
  type Policy,
  replay,
  type Status,
  statusOn,
  type Track,
} from '../../src/index.js';

export interface Case {
  readonly facts: readonly DisputeEvent[];
  readonly track?: Track | undefined;
  readonly complainants?: readonly string[] | undefined;
  readonly policy?: Policy;
}

/** Where a case stands on a date. */
export function on(date: string, { facts, track, complainants = ['Korea'], policy = 'standard' }: Case): Status {
  const record = { title: 'A case', complainants, respondent: 'Japan', ...(track && { track }), events: facts };
  return statusOn(replay(record, { policy }), date);
}

/** Every time-limit of a rule, live or past. */
export function limits({ deadlines, pastDeadlines }: Status, rule: string, recourse?: number): Deadline[] {
  return [...deadlines, ...pastDeadlines].filter((one) => one.rule === rule && one.recourse === recourse);
}

/** The one time-limit of a rule; none or several are an error of the test. */
export function limit(status: Status, rule: string, recourse?: number): Deadline {
  const [found, ...others] = limits(status, rule, recourse);
  if (found === undefined || others.length > 0) throw new Error(`${others.length + (found ? 1 : 0)} of ${rule}`);
  return found;
}

/** Irregularities, short: the rule, what it is and by how many days. */
export function short(irregularities: readonly Irregularity[]): string[] {
  return irregularities.map(({ rule, kind, days }) => `${rule} ${kind} ${days}`);
}

const DAY = 86_400_000;

/** A date some days on; the calendar of the library takes no part. */
export function plus(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

export const latest = (...dates: (string | undefined)[]): string =>
  dates
    .flatMap((date) => date ?? [])
    .sort()
    .at(-1) ?? '';
