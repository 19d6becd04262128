import { describe, expect, it } from 'vitest';
import { createActor, type Snapshot } from 'xstate';
import { deadlinesOn } from '../../src/answers/deadlines.js';
import { nextStepsOn } from '../../src/answers/next-steps.js';
import { toDay } from '../../src/calendar/date.js';
import type { DisputeEvent, DisputeRecord } from '../../src/index.js';
import { disputeMachine } from '../../src/machine/machine.js';
import { machineEvents } from '../../src/machine/machine-events.js';
import { type DisputeSnapshot, statesOf } from '../../src/machine/procedure.js';
import { departuresOf, irregularityOf } from '../../src/replay/irregularities.js';
import { namedRecords, someRecords } from '../history/records.js';

type Actor = ReturnType<typeof startedWith>;

const startedWith = (input: DisputeRecord) => createActor(disputeMachine, { input }).start();

/** The actor written as JSON and made again from the text. */
function revived(actor: Actor): Actor {
  const text = JSON.stringify(actor.getPersistedSnapshot());
  return createActor(disputeMachine, { snapshot: JSON.parse(text) as Snapshot<unknown>, input: undefined }).start();
}

/** What the answers say of a snapshot on a date. */
function saidOf(snapshot: DisputeSnapshot, date: string): string {
  const { context } = snapshot;
  const states = statesOf(snapshot);
  const day = toDay(date);
  return JSON.stringify({
    states,
    ...deadlinesOn(context, day),
    nextSteps: nextStepsOn(context, states, { day, latest: () => undefined }),
    irregularities: departuresOf(snapshot).map(irregularityOf),
  });
}

/** What an actor, revived after some of the facts, says after every later fact in which it differs from one that was not. */
function differences(record: DisputeRecord, after: number): string[] {
  const events = machineEvents(record);
  const actor = startedWith(record);
  for (const event of events.slice(0, after)) actor.send(event);
  const other = revived(actor);
  return events
    .slice(after)
    .filter((event) => differsAfter(event, actor, other))
    .map(({ type }) => type);
}

function differsAfter(event: DisputeEvent, actor: Actor, other: Actor): boolean {
  for (const one of [actor, other]) one.send(event);
  return saidOf(actor.getSnapshot(), event.date) !== saidOf(other.getSnapshot(), event.date);
}

/** What is no plain data in a value, by its path; and how deep it goes. */
function strangeIn(value: unknown, path = ''): string[] {
  if (value === null || value === undefined || typeof value === 'string' || typeof value === 'boolean') return [];
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [`${path} is ${value}`];
  if (typeof value !== 'object') return [`${path} is a ${typeof value}`];
  const kind = value.constructor;
  if (kind !== Object && kind !== Array) return [`${path} is a ${kind.name}`];
  return Object.entries(value).flatMap(([key, part]) => strangeIn(part, `${path}.${key}`));
}

const depthOf = (value: unknown): number =>
  typeof value !== 'object' || value === null ? 0 : 1 + Math.max(0, ...Object.values(value).map(depthOf));

/** Requests, each with a suspension and its end, and further consultations: many periods start and end. */
function longRecord(facts: number): DisputeRecord {
  const start: DisputeEvent[] = [
    { type: 'consultations.requested', date: '2000-01-03' },
    { type: 'panel.requested', date: '2000-04-03' },
    { type: 'panel.established', date: '2000-05-02' },
    { type: 'panel.composed', date: '2000-06-01' },
  ];
  const more = Array.from({ length: facts - start.length }, (_, index): DisputeEvent => {
    const date = `2000-06-${String(2 + Math.floor((index * 28) / facts)).padStart(2, '0')}`;
    return { type: index % 2 === 0 ? 'panel.suspended' : 'panel.resumed', date };
  });
  return { title: 'A case', complainants: ['Korea'], respondent: 'Japan', events: [...start, ...more] };
}

describe('an actor that was written as JSON in the middle of a record', () => {
  it('goes on to the same answers as one that was not, for every real record of the sample', () => {
    const wrong = someRecords.flatMap(({ name, record }) => {
      const found = differences(record, Math.floor(machineEvents(record).length / 2));
      return found.length === 0 ? [] : [`${name}: ${found.join(', ')}`];
    });
    expect(wrong).toEqual([]);
  });

  it('goes on to the same answers after every fact of a long case', () => {
    const { record } = namedRecords.find(({ name }) => name.startsWith('DS316')) ?? (namedRecords[0] as never);
    const places = machineEvents(record as DisputeRecord).map((_, index) => index);
    expect(places.filter((after) => differences(record as DisputeRecord, after).length > 0)).toEqual([]);
  });

  it('goes on to the same answers in a record of 12,000 facts', () => {
    const record = longRecord(12_000);
    const events = machineEvents(record);
    const actor = startedWith(record);
    for (const event of events.slice(0, 11_990)) actor.send(event);
    const other = revived(actor);
    const wrong = events.slice(11_990).filter((event) => differsAfter(event, actor, other));
    expect(wrong).toEqual([]);
    expect(depthOf(actor.getSnapshot().context)).toBeLessThan(20);
  });
});

describe('the context of a snapshot', () => {
  it('is plain data of little depth after the last fact of every real record', () => {
    const found = someRecords.flatMap(({ name, record }) => {
      const actor = startedWith(record);
      for (const event of machineEvents(record)) actor.send(event);
      const { context } = actor.getSnapshot();
      const strange = strangeIn(context);
      return strange.length === 0 && depthOf(context) < 20
        ? []
        : [`${name}: ${strange.join(', ')} ${depthOf(context)}`];
    });
    expect(found).toEqual([]);
  });
});
