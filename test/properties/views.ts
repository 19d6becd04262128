import { expect } from 'vitest';
import { toMarkdown, toMermaid, toSvg } from '../../src/formats.js';
import { type Dispute, DisputeError, type DisputeRecord, project, statusOn } from '../../src/index.js';
import { daysAfter } from '../answers/counting.js';

/** Every date of a record's facts, each with the day before, and days long after the last. */
export function datesAround({ events }: DisputeRecord): string[] {
  const dates = [...new Set(events.map(({ date }) => date))].sort();
  const last = dates.at(-1) ?? '2000-01-01';
  const around = dates.flatMap((date) => [daysAfter(date, -1), date]);
  return [...around, daysAfter(last, 1), daysAfter(last, 75), daysAfter(last, 400), daysAfter(last, 1_000)];
}

/** All that a dispute says of itself on some dates. */
export function seenOn(dispute: Dispute, dates: readonly string[]): string[] {
  return dates.map((date) => placeless(statusOn(dispute, date)));
}

/** A text of the answer without the places of its facts in the record. */
export function placeless(answer: unknown): string {
  return JSON.stringify(answer).replace(/"path":"events\[\d+\]/g, '"path":"events[]');
}

/** All that it says, from its first fact to long after its last. */
export function seen(dispute: Dispute): string[] {
  return [JSON.stringify(dispute.gaps), ...seenOn(dispute, datesAround(dispute.record))];
}

/** The answers beside the status that look at one date. */
export function toldOn(dispute: Dispute, date: string): string[] {
  return [
    JSON.stringify(project(dispute, date)),
    JSON.stringify(project(dispute, date, { pace: 'slowest', appeal: true })),
    toMarkdown(dispute, date),
    toMermaid(dispute, date, { kind: 'timeline' }),
    toSvg(dispute, date),
  ];
}

/** What an act gives, or the error that it throws; any other error is not a way to fail. */
export function outcomeOf<T>(act: () => T): T | DisputeError {
  try {
    return act();
  } catch (error) {
    if (error instanceof DisputeError) return error;
    throw error;
  }
}

/** Equal values of plain data: as texts, which takes a tenth of the time, and where these differ, part by part. */
export function expectAlike(found: unknown, expected: unknown): void {
  if (JSON.stringify(found) !== JSON.stringify(expected)) expect(found).toEqual(expected);
}

/** The same value, frozen to its depth. */
export function deepFrozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFrozen);
  }
  return value;
}
