import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { getInitialSnapshot, transition } from 'xstate';
import { type CivilDate, type Day, fromDay, toDay } from '../../src/calendar/date.js';
import type { ProcedureEvent } from '../../src/casefile/event-fields.js';
import { type DisputeRecord, type EventType, eventTypes, parseRecord } from '../../src/index.js';
import { disputeMachine } from '../../src/machine/machine.js';
import { possibleIn } from '../../src/machine/possible.js';
import { type DisputeSnapshot, onDay, Procedure, statesOf } from '../../src/machine/procedure.js';
import { step } from '../../src/machine/step.js';
import { inDateOrder } from '../../src/record/order.js';
import { atLeastInSome, namedRecords, sampled, someRecords } from '../history/records.js';
import { facts } from '../model/explorer.js';
import { isWhole } from '../setup/whole.js';
import { allNodes, eventlessOf, transitionsOn } from './walk.js';

// Some tests loop over all real records, and the machine may be slow.
vi.setConfig({ testTimeout: 120_000 });

const drawn: { record: DisputeRecord }[] = JSON.parse(
  readFileSync(new URL('../pinned/histories.json', import.meta.url), 'utf8'),
);
const histories = drawn.map(({ record }) => parseRecord(record));
const records = [...namedRecords.map(({ record }) => record), ...histories];
/** For comparisons of everything: a sample, and the hard cases. */
const some = [...someRecords.map(({ record }) => record), ...sampled(histories)];

/** A fact that a dispute had, and where the dispute was before it, on the day of the fact. */
interface Moment {
  readonly snapshot: DisputeSnapshot;
  readonly event: ProcedureEvent;
}

/** The moments of every record: what is not possible there is among them. */
function* moments(all: readonly DisputeRecord[]): Generator<Moment> {
  for (const record of all) {
    const procedure = new Procedure(record);
    for (const event of inDateOrder(record.events)) {
      procedure.advance(toDay(event.date));
      yield { snapshot: procedure.snapshot, event };
      procedure.take(event);
    }
  }
}

/** One moment of each combination of states, with and without something implied, before and after a lapse of time. */
const places: readonly Moment[] = (() => {
  const found = new Map<string, Moment>();
  for (const moment of moments(records)) {
    const { recourse } = moment.snapshot.context.caseFile;
    const name = JSON.stringify([moment.snapshot.value, Math.min(recourse, 2)]);
    if (!found.has(name)) found.set(name, moment);
  }
  return [...found.values()];
})();

/** All there is to a snapshot, as text. */
function textOf({ value, tags, status, context, historyValue }: DisputeSnapshot): string {
  const remembered = Object.entries(historyValue).map(([id, nodes]) => [id, nodes.map((node) => node.id)]);
  return JSON.stringify([value, [...tags].sort(), status, context, remembered]);
}

/** XState's own pure function; nothing where it leaves the context as it was. */
function transitioned(snapshot: DisputeSnapshot, event: ProcedureEvent): DisputeSnapshot | undefined {
  const [next] = transition(disputeMachine, snapshot, event);
  return next.context === snapshot.context ? undefined : next;
}

function expectSame({ snapshot, event }: Moment): void {
  const [own, other] = [step(snapshot, event), transitioned(snapshot, event)];
  expect([event, own && textOf(own)]).toEqual([event, other && textOf(other)]);
}

describe("a step is XState's own transition", () => {
  it('for every fact of every record, real and drawn', () => {
    let count = 0;
    for (const moment of moments(some)) {
      expectSame(moment);
      count += 1;
    }
    expect(count).toBeGreaterThan(atLeastInSome(5_000));
  });

  it('for every type of fact, with the fields that matter to the procedure: a tenth of them in each combination of states', () => {
    expect(places.length).toBeGreaterThan(100);
    for (const [place, { snapshot, event }] of places.entries())
      for (const fact of facts.filter((_, index) => (index + place) % 10 === 0))
        expectSame({ snapshot, event: { ...fact, date: event.date } as ProcedureEvent });
  });

  it('for the days on which time turns something, and for those on which it turns nothing', () => {
    for (const { snapshot } of places)
      for (const later of [0, 1, 30, 90, 400, 4_000])
        expectSame({ snapshot, event: { type: 'date.reached', date: fromDay(snapshot.context.day + later) } });
  });
});

describe('a snapshot', () => {
  it('before the first fact is that of a new actor', () => {
    for (const record of records.slice(0, 20)) {
      const initial = getInitialSnapshot(disputeMachine, record) as DisputeSnapshot;
      expect(textOf(new Procedure(record).snapshot)).toBe(textOf(initial));
    }
  });

  it('has the fields that XState gives one, in the same order', () => {
    for (const { snapshot, event } of places) {
      const { value, context } = snapshot;
      const resolved = disputeMachine.resolveState({ value, context });
      expect(Object.keys(snapshot)).toEqual(Object.keys(resolved));
      expect({ ...snapshot, historyValue: {} }).toEqual(resolved);
      expect(Object.keys(step(snapshot, event) ?? snapshot)).toEqual(Object.keys(resolved));
    }
  });
});

/** The types that are possible, found by making every transition: first those that lead to other states. */
function possibleByTransition(snapshot: DisputeSnapshot, date: CivilDate): EventType[] {
  const next = (type: EventType) => transitioned(snapshot, { type, date } as ProcedureEvent);
  const found = eventTypes.flatMap((type) => {
    const there = next(type);
    return there === undefined ? [] : [{ type, leads: statesOf(there).join() !== statesOf(snapshot).join() }];
  });
  return [...found.filter(({ leads }) => leads), ...found.filter(({ leads }) => !leads)].map(({ type }) => type);
}

/** Every transition takes long to make: they are made in every second of these, and in each with WHOLE=1. */
const fewer = places.filter((_, index) => isWhole || index % 2 === 0);

describe('what is possible', () => {
  const expectPossible = (snapshot: DisputeSnapshot, day: Day) => {
    const date = fromDay(day);
    const here = onDay(snapshot, day);
    expect([statesOf(here), date, possibleIn(here, date)]).toEqual([
      statesOf(here),
      date,
      possibleByTransition(here, date),
    ]);
  };

  it('is what making every transition finds, in the same order, in combinations of states', () => {
    for (const { snapshot, event } of fewer) expectPossible(snapshot, toDay(event.date));
  });

  it('is so on later days, when waits, suspensions and periods are over', () => {
    for (const [place, { snapshot, event }] of fewer.entries()) {
      const later = [61, 400, 4_000].filter((_, index) => isWhole || (index + place) % 3 === 0);
      for (const days of later) expectPossible(snapshot, toDay(event.date) + days);
    }
  });
});

describe('a guard of the machine', () => {
  const isKnown = (guard: unknown): boolean => {
    if (typeof guard === 'string') return true;
    if (typeof guard === 'object') return typeof (guard as { type?: unknown }).type === 'string';
    const { name, guards } = guard as unknown as { readonly name: string; readonly guards: readonly unknown[] };
    return name === 'and' && guards.every(isKnown);
  };

  it('is a name, a name with parameters, or several of these that all must hold', () => {
    const all = allNodes.flatMap((node) => [...transitionsOn(node), ...eventlessOf(node)]).map(({ guard }) => guard);
    expect(all.filter((guard) => guard !== undefined && !isKnown(guard))).toEqual([]);
    expect(all.filter((guard) => typeof guard === 'function').length).toBeGreaterThan(10);
  });
});
