import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { getInitialSnapshot, transition } from 'xstate';
import { toDay } from '../../src/calendar/date.js';
import { items } from '../../src/clocks/chain.js';
import { standingOn } from '../../src/dispute.js';
import { type Calendar, DisputeError, type DisputeRecord, replay, statusOn } from '../../src/index.js';
import { machineEvents } from '../../src/machine/index.js';
import { disputeMachine } from '../../src/machine/machine.js';
import { type DisputeSnapshot, statesOf } from '../../src/machine/procedure.js';
import { namedRecords } from '../history/records.js';
import { histories } from '../properties/histories.js';

vi.setConfig({ testTimeout: 120_000 });

/** XState's own pure function, folded over the facts: no actor, no library. */
function folded(record: DisputeRecord, calendar: Calendar): readonly { date: string; snapshot: DisputeSnapshot }[] {
  let snapshot = getInitialSnapshot(disputeMachine, { ...record, calendar }) as DisputeSnapshot;
  return machineEvents(record, { calendar }).map((event) => {
    [snapshot] = transition(disputeMachine, snapshot, event);
    return { date: event.date, snapshot };
  });
}

const daysOf = ({ context }: DisputeSnapshot) =>
  context.docket.running
    .filter(({ shown, starts }) => shown && starts !== undefined)
    .map(({ rule, due, opens, recourse }) => [rule.law.id, due, opens, recourse].join());

/** The last snapshot of each date: where the fold of the library stands on that date. */
function expectSame(name: string, record: DisputeRecord, calendar: Calendar): number {
  const dispute = replay(record, { calendar });
  const steps = folded(record, calendar);
  const facts = new Set(record.events.map(({ date }) => date));
  const ends = steps.filter(({ date }, index) => facts.has(date) && steps[index + 1]?.date !== date);
  for (const { date, snapshot } of ends) {
    const mine = standingOn(dispute, toDay(date)).snapshot;
    expect([name, date, statesOf(mine)]).toEqual([name, date, statesOf(snapshot)]);
    expect([name, date, statusOn(dispute, date).states]).toEqual([name, date, statesOf(snapshot)]);
    expect([name, date, daysOf(mine)]).toEqual([name, date, daysOf(snapshot)]);
    const { ended, departures, course } = snapshot.context.docket;
    expect(mine.context.docket.course).toEqual(course);
    expect(items(mine.context.docket.ended).length).toBe(items(ended).length);
    expect(items(mine.context.docket.departures).length).toBe(items(departures).length);
  }
  return ends.length;
}

function isPossible(record: DisputeRecord): boolean {
  try {
    replay(record);
    return true;
  } catch (error) {
    if (error instanceof DisputeError) return false;
    throw error;
  }
}

describe("the fast fold is XState's own transition() over the facts", () => {
  const possible = namedRecords.filter(({ record }) => isPossible(record));

  it('for every real record that replays under standard: states, running and ended periods, departures', () => {
    let compared = 0;
    for (const { name, record } of possible) compared += expectSame(name, record, { closed: [] });
    expect(possible.length).toBeGreaterThan(400);
    expect(compared).toBeGreaterThan(3_000);
  });

  it('for generated ones, with closed days', () => {
    for (const [index, { record, closed }] of fc.sample(histories(), { seed: 5, numRuns: 60 }).entries())
      expectSame(String(index), record, { closed });
  });
});
