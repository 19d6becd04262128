import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventTypes, replay, stages, statusOn } from '../../src/index.js';
import { histories } from './histories.js';
import { runsOf, SEED } from './runs.js';

// The laws are only worth as much as the histories that they are held against.
describe('generated histories', () => {
  const sample = fc.sample(histories(), { seed: SEED, numRuns: runsOf('histories') });
  const typesOf = (index: number) => sample[index]?.record.events.map(({ type }) => type) ?? [];
  const share = (start: string) =>
    sample.filter((_, index) => typesOf(index).some((type) => type.startsWith(start))).length / sample.length;

  it('can all have happened', () => {
    for (const { record, closed } of sample) expect(() => replay(record, { calendar: { closed } })).not.toThrow();
  });

  it('pass through every stage', () => {
    const reached = sample.flatMap(({ record }) => {
      const dispute = replay(record);
      return ['0001-01-01', ...record.events.map(({ date }) => date)].map((date) => statusOn(dispute, date).stage);
    });
    expect([...new Set(reached)].sort()).toEqual([...stages].sort());
  });

  it('contain nearly every type of fact', () => {
    const types = new Set(sample.flatMap((_, index) => typesOf(index)));
    expect(types.size / eventTypes.length).toBeGreaterThan(0.65);
  });

  it('are deep: compliance proceedings, retaliation, several complainants, all tracks, closed days', () => {
    expect(share('compliance.')).toBeGreaterThan(0.3);
    expect(share('compliance.report.')).toBeGreaterThan(0);
    expect(share('retaliation.')).toBeGreaterThan(0.3);
    expect(share('panel.suspended')).toBeGreaterThan(0.2);
    expect(share('timeLimit.extended')).toBeGreaterThan(0.2);
    expect(Math.max(...sample.map(({ record }) => record.events.length))).toBeGreaterThan(35);
    expect(new Set(sample.map(({ record }) => record.complainants.length)).size).toBe(3);
    expect(new Set(sample.map(({ record }) => record.track)).size).toBe(4);
    expect(sample.filter(({ closed }) => closed.length > 0).length / sample.length).toBeGreaterThan(0.25);
  });
});
