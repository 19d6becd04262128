import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { getInitialSnapshot, transition } from 'xstate';
import { deadlinesOn } from '../../src/answers/deadlines.js';
import { type Day, fromDay, toDay } from '../../src/calendar/date.js';
import type { ProcedureEvent } from '../../src/casefile/event-fields.js';
import { type Calendar, DisputeError, type DisputeRecord, type Policy, replay, statusOn } from '../../src/index.js';
import { bridgeTo } from '../../src/machine/bridge/bridge.js';
import { disputeMachine } from '../../src/machine/machine.js';
import { type DisputeSnapshot, statesOf } from '../../src/machine/procedure.js';
import { nextTurn } from '../../src/machine/time.js';
import { inDateOrder } from '../../src/record/order.js';
import { standingOn } from '../../src/replay/dispute.js';
import { departuresOf, irregularityOf } from '../../src/replay/irregularities.js';
import { atLeastInSome, namedRecords, someRecords } from '../history/records.js';
import { histories } from '../properties/histories.js';
import { PATIENCE, runsOf, SEED } from '../properties/runs.js';

vi.setConfig({ testTimeout: PATIENCE });

type State = { readonly date: string; readonly snapshot: DisputeSnapshot };

const step = (snapshot: DisputeSnapshot, event: ProcedureEvent) => transition(disputeMachine, snapshot, event)[0];

/** The calendar comes to a day, stopping wherever something turns. */
function passed(snapshot: DisputeSnapshot, to: Day): DisputeSnapshot {
  const turn = nextTurn(snapshot.context, snapshot.context.day);
  if (turn === undefined || turn > to) return snapshot;
  return passed(step(snapshot, { type: 'date.reached', date: fromDay(turn) }), to);
}

/** XState's own pure function, folded over the facts, with what a lenient replay implies: no actor. */
function folded(record: DisputeRecord, calendar: Calendar): readonly State[] {
  let snapshot = getInitialSnapshot(disputeMachine, { ...record, calendar }) as DisputeSnapshot;
  return inDateOrder(record.events).map((event) => {
    const here = passed(snapshot, toDay(event.date));
    snapshot = [...(bridgeTo(here, event) ?? []), event].reduce(step, here);
    return { date: event.date, snapshot };
  });
}

/** What the answers say of a snapshot: a departure that the fold lost, a day that it moved, would show. */
function saidOf(snapshot: DisputeSnapshot, date: string, isDormant: boolean) {
  const { live, past } = deadlinesOn(snapshot.context, toDay(date), { isDormant });
  const irregularities = departuresOf(snapshot).map(irregularityOf);
  return JSON.stringify({ states: statesOf(snapshot), deadlines: live, pastDeadlines: past, irregularities });
}

/** Other readings are told by the dispute, not by a snapshot. */
const withoutReadings = (key: string, value: unknown) => (key === 'disputed' ? undefined : value);

/** The last snapshot of each date, and what the library says on it. */
function expectSame(name: string, record: DisputeRecord, how: { policy: Policy; calendar: Calendar }): number {
  const dispute = replay(record, how);
  const steps = folded(record, how.calendar);
  const ends = steps.filter(({ date }, index) => steps[index + 1]?.date !== date);
  for (const { date, snapshot } of ends) {
    const { states, deadlines, pastDeadlines, dormant } = statusOn(dispute, date);
    const irregularities = departuresOf(standingOn(dispute, toDay(date)).snapshot).map(irregularityOf);
    const said = JSON.stringify({ states, deadlines, pastDeadlines, irregularities }, withoutReadings);
    expect([name, date, said]).toEqual([name, date, saidOf(snapshot, date, dormant !== undefined)]);
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

describe("the fast fold is XState's own transition() over the facts: states, time-limits, departures", () => {
  const calendar = { closed: [] };

  it('for every real record of the sample; where it has gaps, with what they imply', () => {
    let compared = 0;
    for (const { name, record } of someRecords) compared += expectSame(name, record, { policy: 'lenient', calendar });
    expect(namedRecords.length).toBe(715);
    expect(compared).toBeGreaterThan(atLeastInSome(3_000));
  });

  it('for those that need nothing implied, under standard', () => {
    const possible = namedRecords.filter(({ record }, index) => index % 8 === 0 && isPossible(record));
    for (const { name, record } of possible) expectSame(name, record, { policy: 'standard', calendar });
    expect(possible.length).toBeGreaterThan(50);
  });

  it('for generated ones, with closed days', () => {
    for (const { record, closed } of fc.sample(histories(), { seed: SEED, numRuns: runsOf('folded') }))
      expectSame(JSON.stringify(record), record, { policy: 'standard', calendar: { closed } });
  });
});
