import { describe, expect, it, vi } from 'vitest';
import { createActor } from 'xstate';
import {
  DisputeError,
  type DisputeEvent,
  type DisputeRecord,
  parseEvent,
  parseRecord,
  replay,
  statusOn,
} from '../../src/index.js';
import { disputeMachine, machineEvents } from '../../src/machine/index.js';
import { type DisputeSnapshot, Procedure, statesOf } from '../../src/machine/procedure.js';
import { namedRecords } from '../history/records.js';
import { samples } from '../record/samples.js';

// Long loops over real records, on machines that may be slow.
vi.setConfig({ testTimeout: 60_000 });

function replays(record: DisputeRecord): boolean {
  try {
    replay(record);
    return true;
  } catch (error) {
    if (error instanceof DisputeError) return false;
    throw error;
  }
}

const complete = namedRecords.filter(({ record }) => replays(record));
const lastDate = ({ events }: DisputeRecord) =>
  events
    .map(({ date }) => date)
    .sort()
    .at(-1) ?? '';

describe("the machine in a user's own actor", () => {
  it('ends where the library says, for every real record without gaps', () => {
    expect(complete.length).toBeGreaterThan(400);
    for (const { name, record } of complete) {
      const actor = createActor(disputeMachine, { input: record }).start();
      for (const event of machineEvents(record)) actor.send(event);
      const states = statesOf(actor.getSnapshot() as unknown as DisputeSnapshot);
      expect([name, states]).toEqual([name, statusOn(replay(record), lastDate(record)).states]);
    }
  });

  it('is told of every fact of the record, in date order, between days on which something turns', () => {
    for (const { record } of complete) {
      const events = machineEvents(record);
      const dates = events.map(({ date }) => date);
      expect(dates).toEqual([...dates].sort());
      expect(events.filter((event) => record.events.includes(event))).toHaveLength(record.events.length);
      const added = events.filter((event) => !record.events.includes(event));
      expect(added.every(({ type }) => type === 'date.reached')).toBe(true);
    }
  });

  it('says beforehand what it will refuse, and forgets nothing where it refuses', () => {
    const facts = samples.map(({ minimal }) => parseEvent({ ...minimal, date: '2024-05-01' }));
    for (const snapshot of oneOfEach(complete.map(({ record }) => record))) {
      const from = disputeMachine.resolveState({ value: snapshot.value, context: snapshot.context });
      for (const event of facts.filter((fact) => !snapshot.can(fact))) {
        const actor = createActor(disputeMachine, { input: undefined, snapshot: from }).start();
        actor.send(event);
        expect(actor.getSnapshot().context).toBe(snapshot.context);
        expect(actor.getSnapshot().value).toEqual(snapshot.value);
        actor.stop();
      }
    }
  });

  it('accepts nothing without a trace', () => {
    const facts = samples.map(({ minimal }) => parseEvent({ ...minimal, date: '2024-05-01' }));
    for (const snapshot of oneOfEach(complete.map(({ record }) => record))) {
      const procedure = (event: DisputeEvent) => new Procedure({}, snapshot).take(event);
      for (const event of facts) expect([event.type, procedure(event)]).toEqual([event.type, snapshot.can(event)]);
    }
  });
});

/** A snapshot for each state that the real records reach. */
function oneOfEach(records: readonly DisputeRecord[]): readonly DisputeSnapshot[] {
  const seen = new Set<string>();
  const found: DisputeSnapshot[] = [];
  for (const record of records) {
    const procedure = new Procedure(record);
    for (const event of machineEvents(record)) {
      procedure.take(event);
      const states = statesOf(procedure.snapshot);
      if (states.every((state) => seen.has(state))) continue;
      for (const state of states) seen.add(state);
      found.push(procedure.snapshot);
    }
  }
  return found;
}

describe('what is not a fact', () => {
  it.each([
    'xstate.stop',
    'xstate.init',
    'xstate.error.actor.x',
    'xstate.done.state.dispute',
    'xstate.after.1.dispute',
    '*',
    'panel.*',
    '',
    '__proto__',
    'constructor',
    'toString',
  ])('does not come in as %j', (type) => {
    const event = { type, date: '2010-01-04' };
    expect(() => parseEvent(event)).toThrow(expect.objectContaining({ code: 'INVALID_EVENT' }));
    const record = { title: 'x', complainants: ['x'], respondent: 'y', events: [event] };
    expect(() => parseRecord(record)).toThrow(expect.objectContaining({ code: 'INVALID_RECORD' }));
    expect(() => replay(record as unknown as DisputeRecord)).toThrow(DisputeError);
  });
});
