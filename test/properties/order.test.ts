import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { DisputeError, type DisputeEvent, type EventType, parseEvent, replay, statusOn } from '../../src/index.js';
import { namedRecords } from '../history/records.js';
import { type History, histories } from './histories.js';
import { holds, PATIENCE } from './runs.js';
import { datesAround, outcomeOf } from './views.js';

vi.setConfig({ testTimeout: PATIENCE });

/*
 * Two facts of one date are independent where neither opens, closes or moves what the other one
 * touches, by the law and not by the program: a note is nobody's business; joining, third-party rights
 * and reports of status are acts of many, none of which forecloses another's.
 */
const besideAnything: readonly EventType[] = ['note', 'date.reached'];
const besideEachOther: readonly EventType[] = [
  ...besideAnything,
  'panel.thirdPartiesReserved',
  'panel.thirdPartiesWithdrew',
  'consultations.joinRequested',
  'consultations.joinAccepted',
  'consultations.joinRefused',
  'implementation.statusReported',
  'goodOffices.begun',
];

const independent = (a: DisputeEvent, b: DisputeEvent) =>
  a.date === b.date &&
  (besideAnything.includes(a.type) ||
    besideAnything.includes(b.type) ||
    (besideEachOther.includes(a.type) && besideEachOther.includes(b.type)));

/** Every list without its order: facts of one date have none. */
function unordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((one) => JSON.stringify(unordered(one))).sort();
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, unordered(inner)]));
}

function seenOf(record: History['record'], closed: readonly string[] = []) {
  const dispute = outcomeOf(() => replay(record, { policy: 'lenient', calendar: { closed } }));
  if (dispute instanceof DisputeError) return dispute.message;
  return datesAround(record).map((date) => unordered(statusOn(dispute, date)));
}

/** The list with two neighbours changed over. */
function swapped<T>(list: readonly T[], at: number): T[] {
  const copy = [...list];
  copy.splice(at, 2, ...copy.slice(at, at + 2).reverse());
  return copy;
}

/** Notes and acts of third parties, put beside facts that are there. */
const besides = fc.array(fc.record({ at: fc.nat(), type: fc.constantFrom(...besideEachOther) }), {
  minLength: 1,
  maxLength: 12,
});

function withMore({ record }: History, more: readonly { at: number; type: EventType }[]): History['record'] {
  const events = [...record.events];
  for (const { at, type } of more) {
    const place = at % (events.length + 1);
    const date = events[place]?.date ?? events.at(-1)?.date ?? '2001-02-03';
    const own = /third|join/.test(type) ? { members: ['Norway'] } : type === 'note' ? { text: 'said' } : {};
    const longer = [...events.slice(0, place), parseEvent({ type, date, ...own }), ...events.slice(place)];
    if (!(outcomeOf(() => replay({ ...record, events: longer })) instanceof DisputeError))
      events.splice(0, events.length, ...longer);
  }
  return { ...record, events };
}

describe('the order of independent facts of one date does not matter', () => {
  it('in generated histories', () => {
    let found = 0;
    holds(fc.tuple(histories(25), besides), 40, ([history, more]) => {
      const record = withMore(history, more);
      const before = seenOf(record, history.closed);
      record.events.forEach((event, at) => {
        const other = record.events[at + 1];
        if (other === undefined || !independent(event, other)) return;
        found += 1;
        expect(seenOf({ ...record, events: swapped(record.events, at) }, history.closed)).toEqual(before);
      });
    });
    expect(found).toBeGreaterThan(100);
  });

  it('in every real record that has such facts', () => {
    let found = 0;
    for (const { name, record } of namedRecords) {
      record.events.forEach((event, at) => {
        const other = record.events[at + 1];
        if (other === undefined || !independent(event, other)) return;
        found += 1;
        expect([name, seenOf({ ...record, events: swapped(record.events, at) })]).toEqual([name, seenOf(record)]);
      });
    }
    expect(found).toBeGreaterThan(0);
  });
});

describe('the order of the file does not matter between dates', () => {
  it('whatever it is', () => {
    holds(fc.tuple(histories(), fc.nat(1_000)), 25, ([{ record, closed }, shift]) => {
      const dates = [...new Set(record.events.map(({ date }) => date))];
      const turned = dates.map((_, index) => dates[(index + shift) % dates.length]).reverse();
      const events = turned.flatMap((date) => record.events.filter((event) => event.date === date));
      expect(seenOf({ ...record, events }, closed)).toEqual(seenOf(record, closed));
    });
  });
});

describe('a note', () => {
  it('changes nothing, wherever it stands', () => {
    holds(fc.tuple(histories(25), fc.nat()), 40, ([{ record, closed }, at]) => {
      const place = at % (record.events.length + 1);
      const date = record.events[place]?.date ?? '2030-01-01';
      const note = { type: 'note', date, text: 'a press release' } as const;
      const events = [...record.events.slice(0, place), note, ...record.events.slice(place)];
      const dates = datesAround(record);
      const [one, other] = [record, { ...record, events }].map((each) => {
        const dispute = replay(each, { calendar: { closed } });
        return dates.map((day) => statusOn(dispute, day));
      });
      expect(other).toEqual(one);
    });
  });
});
