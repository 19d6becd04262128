import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { DisputeError, type DisputeEvent, type EventType, parseEvent, replay, statusOn } from '../../src/index.js';
import { ruleIds, rules } from '../../src/law.js';
import { daysAfter } from '../answers/counting.js';
import { namedRecords } from '../history/records.js';
import { type History, histories } from './histories.js';
import { holds, PATIENCE } from './runs.js';
import { datesAround, outcomeOf, seen } from './views.js';

vi.setConfig({ testTimeout: PATIENCE });

/** Nobody's business. */
const besideAnything: readonly EventType[] = ['note', 'date.reached'];

/** Acts of many, none of which forecloses another's. */
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

/** What they start or end turns on where the dispute stands, which is not in the row of a rule. */
const turnsOnOthers =
  /^(consultations\.requested|dsb\.|settlement\.|complaint\.|implementation\.complianceAgreed|arbitration\.|rpt\.|compensation\.|retaliation\.)/;

const plainOf = (type: string) => type.replace(/^compliance\./, '');

function namesIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(namesIn) : [];
}

const namedTogether = rules.map((rule) => new Set(namesIn(rule)));
const noRuleNamesBoth = (a: string, b: string) => !namedTogether.some((names) => names.has(a) && names.has(b));

/**
 * Two facts of one date are independent where neither opens, closes or moves what the other one touches,
 * by the law and not by the program: as the table has it, no rule names both.
 */
function independent(a: DisputeEvent, b: DisputeEvent): boolean {
  if (a.date !== b.date) return false;
  if (besideAnything.includes(a.type) || besideAnything.includes(b.type)) return true;
  if (besideEachOther.includes(a.type) && besideEachOther.includes(b.type)) return true;
  const [one, other] = [plainOf(a.type), plainOf(b.type)];
  return one !== other && ![one, other].some((type) => turnsOnOthers.test(type)) && noRuleNamesBoth(one, other);
}

/** A list without its order: departures and gaps stand in the order of the facts. */
const unordered = (list: readonly unknown[]) => list.map((one) => JSON.stringify(one)).sort();

/** All that is said of a record, or the refusal of a fact. */
function saidOf(record: History['record'], closed: readonly string[] = []) {
  const dispute = outcomeOf(() => replay(record, { calendar: { closed } }));
  if (dispute instanceof DisputeError) return dispute;
  return datesAround(record).map((date) => {
    const { irregularities, ...rest } = statusOn(dispute, date);
    return [JSON.stringify(rest), unordered(irregularities)];
  });
}

/** The list with two neighbours changed over. */
function swapped<T>(list: readonly T[], at: number): T[] {
  const copy = [...list];
  copy.splice(at, 2, ...copy.slice(at, at + 2).reverse());
  return copy;
}

/** The pairs of independent neighbours in a record; none says anything else the other way round. */
function expectNoOrder(record: History['record'], closed: readonly string[] = []): readonly string[] {
  const places = record.events.flatMap((event, at) => {
    const next = record.events[at + 1];
    return next !== undefined && independent(event, next) ? [{ at, types: [event.type, next.type].sort().join() }] : [];
  });
  const before = places.length > 0 ? saidOf(record, closed) : [];
  if (before instanceof DisputeError) return [];
  return places.flatMap(({ at, types }) => {
    const turned = saidOf({ ...record, events: swapped(record.events, at) }, closed);
    // What presupposes the other is not independent of it.
    if (turned instanceof DisputeError) return [];
    expect([types, turned]).toEqual([types, before]);
    return [types];
  });
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
    const found: string[] = [];
    holds('swapped', fc.tuple(histories(25), besides), ([history, more]) => {
      found.push(...expectNoOrder(withMore(history, more), history.closed));
    });
    expect(found.length).toBeGreaterThan(25);
    expect(new Set(found).size).toBeGreaterThan(10);
  });

  it('in one real record of ten', () => {
    const some = namedRecords.filter((_, index) => index % 10 === 3);
    expect(some.flatMap(({ record }) => expectNoOrder(record)).length).toBeGreaterThan(5);
  });
});

describe('the order of the file does not matter between dates', () => {
  it('whatever it is', () => {
    holds('turned', fc.tuple(histories(), fc.nat(1_000)), ([{ record, closed }, shift]) => {
      const dates = [...new Set(record.events.map(({ date }) => date))];
      const turned = dates.map((_, index) => dates[(index + shift) % dates.length]).reverse();
      const events = turned.flatMap((date) => record.events.filter((event) => event.date === date));
      expect(saidOf({ ...record, events }, closed)).toEqual(saidOf(record, closed));
    });
  });
});

describe('a note', () => {
  it('changes nothing, whenever it is written', () => {
    const when = fc.record({ at: fc.nat(), later: fc.nat(60) });
    holds('noted', fc.tuple(histories(25), fc.array(when, { minLength: 1, maxLength: 4 })), ([history, notes]) => {
      const { record, closed } = history;
      const added = notes.map(({ at, later }) => {
        const near = record.events[at % record.events.length]?.date ?? '2010-01-01';
        return { type: 'note', date: daysAfter(near, later), text: 'a press release' } as const;
      });
      const dates = datesAround(record);
      const [bare, noted] = [record.events, [...record.events, ...added]].map((events) => {
        const dispute = replay({ ...record, events }, { calendar: { closed } });
        return dates.map((date) => JSON.stringify(statusOn(dispute, date)));
      });
      expect(noted).toEqual(bare);
    });
  });
});

const placeOf = new Map(ruleIds.map((id, place) => [id, String(place).padStart(3, '0')]));

describe('the lists of a status', () => {
  it('have an order of their own: live ones soonest first, ended ones as they began, then as in the law table', () => {
    holds('inOrder', histories(), ({ record, closed }) => {
      const dispute = replay(record, { calendar: { closed } });
      for (const date of datesAround(record)) {
        const { deadlines, pastDeadlines } = statusOn(dispute, date);
        const live = deadlines.map(({ kind, duty, opens, lastDay, rule }) => {
          const aim = duty === 'should' ? 2 : 1;
          return `${aim} ${(kind === 'waitingPeriod' ? opens : lastDay) ?? '~'}${placeOf.get(rule)}`;
        });
        const ended = pastDeadlines.map(({ starts, rule }) => starts + placeOf.get(rule));
        expect([live, ended]).toEqual([[...live].sort(), [...ended].sort()]);
      }
    });
  });

  it('are the same in whatever order they are asked for', () => {
    holds('asked', histories(), ({ record }) => {
      const dates = datesAround(record);
      const [forward, backward] = [replay(record), replay(record)];
      const later = [...dates].reverse().map((date) => JSON.stringify(statusOn(backward, date)));
      expect(dates.map((date) => JSON.stringify(statusOn(forward, date)))).toEqual(later.reverse());
      expect(seen(forward)).toEqual(seen(backward));
    });
  });
});
