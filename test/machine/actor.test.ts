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
import { type DisputeSnapshot, Procedure, statesOf } from '../../src/machine/procedure.js';
import { disputeMachine, machineEvents } from '../../src/machine.js';
import { fact, recordWith, upTo, withPeriod } from '../dispute/facts.js';
import { atLeastInSome, someRecords } from '../history/records.js';
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

const complete = someRecords.filter(({ record }) => replays(record));
const lastDate = ({ events }: DisputeRecord) =>
  events
    .map(({ date }) => date)
    .sort()
    .at(-1) ?? '';

describe("the machine in a user's own actor", () => {
  it('ends where the library says, for every real record without gaps', () => {
    expect(complete.length).toBeGreaterThan(atLeastInSome(400));
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

  /** The last fact stands far off: what turns before it is what an actor must be told. */
  it.each<[string, readonly DisputeEvent[], string, readonly string[]]>([
    [
      'the sixty days of DSU 4.7 from 7 January 2019',
      [fact('2019-01-07', 'consultations.requested')],
      '2019-06-03',
      ['2019-03-09'],
    ],
    [
      'a reasonable period that ends on 15 January 2012, whatever is claimed before',
      [...withPeriod, fact('2011-12-01', 'implementation.complianceClaimed')],
      '2012-03-01',
      ['2010-03-06', '2012-01-16'],
    ],
    [
      'a suspension up to 31 July 2010, then one from 1 September 2010 that lapses after twelve months',
      [
        ...upTo('panel.composed'),
        fact('2010-07-01', 'panel.suspended', { until: '2010-07-31' }),
        fact('2010-09-01', 'panel.suspended'),
      ],
      '2011-10-03',
      ['2010-03-06', '2010-08-01', '2011-09-02'],
    ],
    [
      'an appeal that is pending when no division can be formed any more',
      [
        fact('2018-01-08', 'consultations.requested'),
        fact('2018-04-02', 'panel.requested'),
        fact('2018-04-27', 'panel.established'),
        fact('2018-05-28', 'panel.composed'),
        fact('2019-07-01', 'panel.reportCirculated'),
        fact('2019-08-01', 'appeal.notified'),
      ],
      '2020-02-03',
      ['2018-03-10', '2019-12-11'],
    ],
  ])('is told of the days on which time turns something: %s', (_, events, last, expected) => {
    const record = recordWith([...events, fact(last, 'note', { text: 'The last fact' })]);
    const told = machineEvents(record).filter(({ type }) => type === 'date.reached');
    expect(told.map(({ date }) => date)).toEqual(expected);
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
      const procedure = (event: DisputeEvent) => new Procedure(someone, snapshot).take(event);
      for (const event of facts) expect([event.type, procedure(event)]).toEqual([event.type, snapshot.can(event)]);
    }
  });
});

const someone = { complainants: ['Korea'], respondent: 'Japan' };

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
