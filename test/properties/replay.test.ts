import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import {
  append,
  type Dispute,
  DisputeError,
  type DisputeEvent,
  type DisputeRecord,
  policies,
  type ReplayOptions,
  replay,
  statusOn,
} from '../../src/index.js';
import { inDateOrder } from '../../src/record/order.js';
import { namedRecords } from '../history/records.js';
import { damaged, histories, regular } from './histories.js';
import { holds, PATIENCE } from './runs.js';
import { datesAround, expectAlike, outcomeOf, seen, seenOn, toldOn } from './views.js';

vi.setConfig({ testTimeout: PATIENCE });

/** The record fact by fact, as far as it goes; or the refusal that ends it. */
function grown({ events, ...header }: DisputeRecord, options: ReplayOptions): Dispute | DisputeError {
  return outcomeOf(() => inDateOrder(events).reduce(append, replay({ ...header, events: [] }, options)));
}

const told = (outcome: Dispute | DisputeError) =>
  outcome instanceof DisputeError ? [outcome.code, JSON.stringify(outcome.event), outcome.reason] : seen(outcome);

const sorted = (record: DisputeRecord): DisputeRecord => ({ ...record, events: inDateOrder(record.events) });

describe('the replay of a record is its facts appended one by one', () => {
  it.each(policies)('for possible histories, under %s', (policy) => {
    holds('grown', fc.oneof(histories(), regular), ({ record, closed }) => {
      const options = { policy, calendar: { closed } };
      expect(told(grown(record, options))).toEqual(told(outcomeOf(() => replay(sorted(record), options))));
    });
  });

  it.each(policies)('for damaged ones, refusals included, under %s', (policy) => {
    holds('grownDamaged', damaged, ({ record }) => {
      expect(told(grown(record, { policy }))).toEqual(told(outcomeOf(() => replay(sorted(record), { policy }))));
    });
  });

  it.each(['strict', 'standard'] as const)('for one real record of twelve, refusals included, under %s', (policy) => {
    for (const { name, record } of namedRecords.filter((_, index) => index % 12 === 0)) {
      const outcomes = [grown(record, { policy }), outcomeOf(() => replay(sorted(record), { policy }))];
      const [one, other] = outcomes.map((outcome) =>
        outcome instanceof DisputeError ? told(outcome) : JSON.stringify(statusOn(outcome, '2025-01-01')),
      );
      expect([name, one]).toEqual([name, other]);
    }
  });
});

describe('a fact left out and appended again', () => {
  /** The last fact of each date: in its place again, it comes after the others of that date. */
  const lastOfTheirDates = (events: readonly DisputeEvent[]) =>
    events.filter((event, index) => event.date !== events[index + 1]?.date);

  it('finds its place', () => {
    let found = 0;
    holds('leftOut', histories(30), ({ record, closed }) => {
      const options = { policy: 'lenient', calendar: { closed } } as const;
      const whole = seen(replay(record, options));
      for (const event of lastOfTheirDates(record.events)) {
        const events = record.events.filter((one) => one !== event);
        const without = outcomeOf(() => replay({ ...record, events }, options));
        if (without instanceof DisputeError) continue;
        found += 1;
        expect(seen(append(without, event))).toEqual(whole);
      }
    });
    expect(found).toBeGreaterThan(15);
  });
});

const cutAt = (record: DisputeRecord, date: string): DisputeRecord => ({
  ...record,
  events: record.events.filter((event) => event.date <= date),
});

describe('what is said on a date is what the record cut at that date says', () => {
  it.each(['standard', 'lenient'] as const)('of possible histories, under %s', (policy) => {
    holds('cut', histories(), ({ record, closed }) => {
      const options = { policy, calendar: { closed } };
      const whole = replay(record, options);
      // A status that is read whole works out every other reading: each third date is enough.
      const dates = datesAround(record).filter((_, index) => index % 3 === 0);
      expect(seenOn(whole, dates)).toEqual(
        dates.flatMap((date) => seenOn(replay(cutAt(record, date), options), [date])),
      );
    });
  });

  it('of damaged ones', () => {
    let found = 0;
    holds('cutDamaged', damaged, ({ record }) => {
      const whole = outcomeOf(() => replay(record, { policy: 'lenient' }));
      if (whole instanceof DisputeError) return;
      found += 1;
      for (const date of datesAround(record))
        expectAlike(statusOn(replay(cutAt(record, date), { policy: 'lenient' }), date), statusOn(whole, date));
    });
    expect(found).toBeGreaterThan(4);
  });

  it('projections, reports, diagrams and pictures included', () => {
    holds('cutReports', histories(), ({ record }) => {
      const whole = replay(record);
      for (const date of datesAround(record).filter((_, index) => index % 5 === 0))
        expect(toldOn(replay(cutAt(record, date)), date)).toEqual(toldOn(whole, date));
    });
  });
});

describe('nothing but the record and the options counts', () => {
  it('a copy of the record says the same, whatever was asked or refused before', () => {
    holds('copied', histories(), ({ record }) => {
      const copy = JSON.parse(JSON.stringify(record)) as DisputeRecord;
      const first = replay(record);
      const before = seen(first);
      outcomeOf(() => append(first, { type: 'panel.lapsed', date: '2024-01-01' }));
      expect(seen(first)).toEqual(before);
      expect(seen(replay(copy))).toEqual(before);
    });
  });
});
