import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import {
  type Deadline,
  DisputeError,
  type DisputeEvent,
  type DisputeRecord,
  replay,
  type Status,
  statusOn,
} from '../../src/index.js';
import { ruleById } from '../../src/law/index.js';
import { daysAfter } from '../answers/counting.js';
import { objectionsTo, workingDayFrom } from './derivations.js';
import { damaged, histories } from './histories.js';
import { holds, PATIENCE } from './runs.js';
import { datesAround, outcomeOf } from './views.js';

vi.setConfig({ testTimeout: PATIENCE });

const allOf = ({ deadlines, settled }: Status) => [...deadlines, ...settled];

describe('no time-limit without article and derivation, and the derivation gives its date', () => {
  it.each([
    ['possible', histories(), 60],
    ['damaged', damaged, 120],
  ] as const)('in %s histories', (_, examples, count) => {
    let found = 0;
    holds(examples, count, ({ record, closed }) => {
      const dispute = outcomeOf(() => replay(record, { policy: 'lenient', calendar: { closed } }));
      if (dispute instanceof DisputeError) return;
      const objections = datesAround(record).flatMap((date) =>
        allOf(statusOn(dispute, date)).flatMap((deadline) => {
          found += 1;
          return objectionsTo(deadline, closed).map((objection) => `${date} ${deadline.rule}: ${objection}`);
        }),
      );
      expect([...new Set(objections)]).toEqual([]);
    });
    expect(found).toBeGreaterThan(10_000);
  });
});

describe('a time-limit that rolls ends on a working day, and none other was moved to one', () => {
  it('in possible histories', () => {
    holds(histories(), 40, ({ record, closed }) => {
      const dispute = replay(record, { calendar: { closed } });
      for (const date of datesAround(record)) {
        for (const { rule, derivation } of allOf(statusOn(dispute, date))) {
          const { rolls, counts } = ruleById(rule);
          const counted = derivation.filter(({ kind }) => kind === 'period' || kind === 'suspension').at(-1);
          const moved = derivation.find(({ kind }) => kind === 'rolled');
          if (!rolls) expect(moved).toBeUndefined();
          if (rolls && counted !== undefined && !derivation.some(({ kind }) => kind === 'stated'))
            expect(moved?.date ?? counted.date).toBe(
              workingDayFrom(counted.date, closed, counts === 'before' ? -1 : 1),
            );
        }
      }
    });
  });
});

/** The time-limits that the last fact of a record started, in the order of the answer. */
function startedBy(record: DisputeRecord, event: DisputeEvent): readonly Deadline[] {
  const dispute = outcomeOf(() => replay({ ...record, events: [...record.events, event] }));
  if (dispute instanceof DisputeError) return [];
  return allOf(statusOn(dispute, event.date)).filter(({ derivation, settled }: Deadline & { settled?: never }) => {
    const [first] = derivation;
    return (
      settled === undefined && first?.kind === 'trigger' && first.event === event.type && first.date === event.date
    );
  });
}

/** Which version of a rule that changed over time governs on a date. */
function versionOn({ rule }: Deadline, date: string): number {
  return (ruleById(rule).versions ?? []).filter(({ from }) => from <= date).length;
}

const sameMatter = (one: Deadline) => (other: Deadline) =>
  one.rule === other.rule && one.recourse === other.recourse && one.member === other.member;

describe('a later trigger gives no earlier last day', () => {
  it('whatever fact it is, by however many days', () => {
    let found = 0;
    holds(fc.tuple(histories(), fc.integer({ min: 1, max: 500 })), 150, ([{ record }, later]) => {
      const event = record.events.at(-1);
      if (event === undefined) return;
      const before = { ...record, events: record.events.slice(0, -1) };
      const moved = { ...event, date: daysAfter(event.date, later) };
      const laterOnes = startedBy(before, moved);
      for (const deadline of startedBy(before, event)) {
        const same = laterOnes.filter(sameMatter(deadline));
        const [other] = same;
        if (other === undefined || same.length > 1) continue;
        if (versionOn(deadline, event.date) !== versionOn(other, moved.date)) continue;
        found += 1;
        expect([deadline.rule, (other.due ?? '9999-12-31') >= (deadline.due ?? '0001-01-01')]).toEqual([
          deadline.rule,
          true,
        ]);
        expect([deadline.rule, (other.opens ?? '9999-12-31') >= (deadline.opens ?? '0001-01-01')]).toEqual([
          deadline.rule,
          true,
        ]);
      }
    });
    expect(found).toBeGreaterThan(100);
  });
});
