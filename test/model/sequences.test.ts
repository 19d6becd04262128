import { describe, expect, it, vi } from 'vitest';
import { fromDay, toDay } from '../../src/calendar/date.js';
import type { ProcedureEvent } from '../../src/casefile/event-fields.js';
import { after, type DisputeSnapshot, onDay, Procedure } from '../../src/machine/procedure.js';
import { eventTypes, type PlainEventType } from '../../src/vocabulary.js';
import { ownSamples, requiredFields } from '../record/samples.js';

vi.setConfig({ testTimeout: 120_000 });

/** One fact of each type, with no more than it must have. */
const facts = eventTypes.map((type) => {
  const plain = type.replace(/^compliance\./, '') as PlainEventType;
  const sample: Readonly<Record<string, unknown>> = { ...ownSamples[plain as keyof typeof ownSamples] };
  return { type, ...Object.fromEntries((requiredFields[plain] ?? []).map((name) => [name, sample[name]])) };
});

interface Counting {
  /** Days from one fact to the next. */
  readonly apart: number;
  /** Only facts that change the state. */
  readonly isLeading: boolean;
}

/** How many sequences of so many facts are possible, one fact after so many days. */
function sequences(from: DisputeSnapshot, day: number, depth: number, how: Counting): number {
  if (depth === 0) return 1;
  const here = onDay(from, day);
  const value = JSON.stringify(here.value);
  let count = 0;
  for (const fact of facts) {
    const next = after(here, { ...fact, date: fromDay(day) } as ProcedureEvent);
    if (next === undefined || (how.isLeading && JSON.stringify(next.value) === value)) continue;
    count += depth === 1 ? 1 : sequences(next, day + how.apart, depth - 1, how);
  }
  return count;
}

const opening = (complainants: readonly string[]) => new Procedure({ complainants, respondent: 'Canada' }).snapshot;
const first = toDay('2001-01-01');

/*
 * Pins: nobody has counted these by hand. They change where the procedure changes, and then deserve a look.
 */
describe('the number of sequences of facts', () => {
  it.each([
    { apart: 1, counts: [6, 52, 739] },
    { apart: 61, counts: [6, 52, 739] },
  ])('of all types, one every $apart days, by their length', ({ apart, counts }) => {
    const found = counts.map((_, at) => sequences(opening(['Brazil']), first, at + 1, { apart, isLeading: false }));
    expect(found).toEqual(counts);
  });

  it.each([
    { apart: 1, counts: [1, 4, 13, 50, 187, 823] },
    { apart: 61, counts: [1, 3, 10, 36, 131] },
  ])('that lead on, one every $apart days, by their length', ({ apart, counts }) => {
    const found = counts.map((_, at) => sequences(opening(['Brazil']), first, at + 1, { apart, isLeading: true }));
    expect(found).toEqual(counts);
  });

  it('is the same for two complainants, as long as no fact names them', () => {
    const how = { apart: 1, isLeading: false };
    expect(sequences(opening(['Brazil', 'India']), first, 3, how)).toBe(sequences(opening(['Brazil']), first, 3, how));
  });
});
