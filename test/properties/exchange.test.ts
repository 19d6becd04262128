import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { isIndividual, isSolution } from '../../src/casefile/parties.js';
import {
  check,
  type Dispute,
  DisputeError,
  type DisputeEvent,
  type DisputeRecord,
  type EventType,
  type Policy,
  parseEvent,
  project,
  replay,
  statusOn,
} from '../../src/index.js';
import { inDateOrder } from '../../src/record/order.js';
import { namedRecords, someRecords } from '../history/records.js';
import { kept } from '../history/replayed.js';
import { type History, histories } from './histories.js';
import { holds, PATIENCE } from './runs.js';
import { datesAround, expectAlike, outcomeOf } from './views.js';

vi.setConfig({ testTimeout: PATIENCE });

/*
 * Principle 25: the order of the complainants changes no answer, and exchanging their names changes nothing but the
 * names. An answer is compared without the order of its lists where names are exchanged, because lists of one day
 * are in the order of the names.
 */

type Names = ReadonlyMap<string, string>;

/** A value with names exchanged wherever they stand as such. */
function renamed(value: unknown, names: Names): unknown {
  if (typeof value === 'string') return names.get(value) ?? value;
  if (Array.isArray(value)) return value.map((one) => renamed(one, names));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, renamed(one, names)]));
}

/** A value with its lists in an order that does not depend on names exchanged. */
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) {
    const texts = value.map(ordered).map((one) => [one, JSON.stringify(one)] as const);
    return texts.sort(([, a], [, b]) => (a < b ? -1 : 1)).map(([one]) => one);
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, ordered(one)]));
}

/** Each complainant gets the name of the next. */
function turned({ complainants }: DisputeRecord): Names {
  return new Map(complainants.map((name, index) => [name, complainants[(index + 1) % complainants.length] ?? name]));
}

const answers = (dispute: Dispute) =>
  datesAround(dispute.record).map((date) => ({ status: statusOn(dispute, date), path: project(dispute, date) }));

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const saidOf = kept((record: DisputeRecord) => plain(answers(replay(record, { policy: 'lenient' }))));

function keepsUnderExchange(record: DisputeRecord): void {
  const names = turned(record);
  const exchanged = { ...record, events: renamed(record.events, names) as DisputeEvent[] };
  expectAlike(ordered(saidOf(exchanged)), ordered(renamed(saidOf(record), names)));
}

function keepsInAnyOrder(record: DisputeRecord): void {
  const reversed = { ...record, complainants: [...record.complainants].reverse() };
  expectAlike(saidOf(reversed), saidOf(record));
}

const several = histories(30).filter(({ record }) => record.complainants.length > 1);
const real = someRecords.filter(({ record }) => record.complainants.length > 1);

describe('the names of complainants', () => {
  it('exchanged, change nothing but the names, in histories that nobody had', () => {
    holds('exchanged', several, ({ record }) => keepsUnderExchange(record));
  });

  it('in another order change nothing, in histories that nobody had', () => {
    holds('reordered', several, ({ record }) => keepsInAnyOrder(record));
  });

  it.each(real)('exchanged or in another order, change nothing in $name', ({ record }) => {
    keepsUnderExchange(record);
    keepsInAnyOrder(record);
  });
});

/** What is said of a record on the date of a fact and later, without the order of lists; nothing where a fact is refused. */
function saidFrom(record: DisputeRecord, date: string, policy: Policy): unknown {
  const dispute = outcomeOf(() => replay(record, { policy }));
  if (dispute instanceof DisputeError) return undefined;
  const dates = datesAround(record).filter((one) => one >= date);
  return ordered(plain(dates.map((one) => statusOn(dispute, one))));
}

const recourseOf = (event: DisputeEvent) => ('recourse' in event ? event.recourse : undefined);

/** Facts of one complainant alone. A request for consultations is none: the first under a number governs for all (principle 18). */
const isOwn = (type: EventType) => isIndividual(type) && type !== 'consultations.requested';

/** Whether two facts concern different complainants, or different recourses. */
function concernsOthers({ complainants }: DisputeRecord, a: DisputeEvent, b: DisputeEvent): boolean {
  const [one, other] = [recourseOf(a), recourseOf(b)];
  if (one !== undefined && other !== undefined) return one !== other;
  const isOfOne = ({ type, by }: DisputeEvent) => isOwn(type) && typeof by === 'string' && complainants.includes(by);
  return isOfOne(a) && isOfOne(b) && a.by !== b.by && !endsTwoWays(a, b);
}

/** A settlement and a withdrawal that together end the dispute: the second says how it ended. */
function endsTwoWays(a: DisputeEvent, b: DisputeEvent): boolean {
  return isSolution(a.type) && isSolution(b.type) && a.type !== b.type;
}

/** The neighbours of one day that concern different complainants or recourses; each pair says the same either way. */
function expectEitherOrder(record: DisputeRecord, policy: Policy): string[] {
  return record.events.flatMap((first, at) => {
    const second = record.events[at + 1];
    if (second?.date !== first.date || !concernsOthers(record, first, second)) return [];
    const events = [...record.events.slice(0, at), second, first, ...record.events.slice(at + 2)];
    const [said, turned] = [record, { ...record, events }].map((one) => saidFrom(one, first.date, policy));
    // What presupposes the other does not concern others alone.
    if (said === undefined || turned === undefined) return [];
    expectAlike({ first, second, said: turned }, { first, second, said });
    return [`${first.type} ${second.type}`];
  });
}

/** The fields that a fact needs besides its date. */
const needed: { readonly [K in EventType]?: object } = { 'rpt.modified': { expires: '2031-01-01' } };

/** The record up to a place, and on its last day a fact of one complainant and one of another that are possible there. */
function withPair({ record }: History, { at, one, other }: { at: number; one: number; other: number }): DisputeRecord {
  const events = inDateOrder(record.events).slice(0, 1 + (at % Math.max(1, record.events.length)));
  const date = events.at(-1)?.date ?? '2001-02-03';
  const before = outcomeOf(() => replay({ ...record, events }, { policy: 'standard' }));
  if (before instanceof DisputeError) return { ...record, events };
  const possible = check(before, { type: 'note', date, text: '' }).possibleEvents.filter(isOwn);
  const factOf = (index: number, by: string | undefined) => {
    const type = possible[index % possible.length] ?? 'settlement.notified';
    return parseEvent({ type, date, by, ...needed[type] });
  };
  const [first, second] = record.complainants;
  return { ...record, events: [...events, factOf(one, first), factOf(other, second)] };
}

describe('two facts of one day that concern different complainants or recourses', () => {
  it('may stand in either order, in histories that nobody had', () => {
    const place = fc.record({ at: fc.nat(), one: fc.nat(), other: fc.nat() });
    const found: string[] = [];
    holds('eitherOrder', fc.tuple(several, place), ([history, pair]) => {
      found.push(...expectEitherOrder(withPair(history, pair), 'standard'));
    });
    expect(found.length).toBeGreaterThan(20);
  });

  it.each(real)('may stand in either order in $name', ({ record }) => {
    expectEitherOrder(record, 'lenient');
  });
});

describe('the lists of a status', () => {
  const twice = (list: readonly unknown[]) => {
    const said = list.map((one) => JSON.stringify(one));
    return said.filter((one, index) => said.indexOf(one) !== index);
  };
  const stepsTwice = (record: DisputeRecord) => {
    const dispute = replay(record, { policy: 'lenient' });
    return datesAround(record).flatMap((date) => {
      const { deadlines, pastDeadlines, nextSteps } = statusOn(dispute, date);
      const acts = nextSteps
        .filter(({ event }) => event !== undefined)
        .map(({ who, event, recourse, member, complainants }) => ({ who, event, recourse, member, complainants }));
      return [...twice([...deadlines, ...pastDeadlines]), ...twice(acts).map((one) => `${date} ${one}`)];
    });
  };

  it('name no two equal time-limits, and no act of the same complainants twice', () => {
    holds('alike', histories(30), ({ record }) => expect(stepsTwice(record)).toEqual([]));
  });

  // DS371 has two periods to comply that facts of one day set.
  it.each(namedRecords.filter(({ record }) => real.some((one) => one.record === record) || record.ds === 371))(
    'do not in $name',
    ({ record }) => {
      expect(stepsTwice(record)).toEqual([]);
    },
  );
});
