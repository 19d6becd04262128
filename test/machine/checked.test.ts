import { describe, expect, it } from 'vitest';
import { createActor, initialTransition, type Snapshot, transition } from 'xstate';
import { disputeMachine } from '../../src/machine/machine.js';
import { DisputeError } from '../../src/record/error.js';

const requested = { type: 'consultations.requested', date: '2019-09-11' } as const;
const parties = { complainants: ['Korea'], respondent: 'Japan' };
const persisted = () => {
  const actor = createActor(disputeMachine, { input: parties }).start();
  actor.send(requested);
  return JSON.parse(JSON.stringify(actor.getPersistedSnapshot())) as Snapshot<unknown> & { form: number };
};

/** The error with which an actor ends that was made of a snapshot. */
function refusalOf(snapshot: object): unknown {
  const actor = createActor(disputeMachine, { snapshot: snapshot as Snapshot<unknown>, input: undefined });
  const { status, error } = actor.getSnapshot();
  expect(status).toBe('error');
  return error;
}

describe('the persisted snapshot of an actor (api.md, Snapshots)', () => {
  it('carries the version of its form, and is taken again after JSON', () => {
    expect(persisted().form).toBe(3);
    const actor = createActor(disputeMachine, { snapshot: persisted(), input: undefined }).start();
    expect(actor.getSnapshot().value).toEqual({ consultations: 'window' });
  });

  it.each([
    ['of another form', () => ({ ...persisted(), form: 1 })],
    ['without a form', () => ({ ...persisted(), form: undefined })],
    ['that is empty', () => ({})],
  ])('is refused in words where it is one %s', (_, snapshot) => {
    const error = refusalOf(snapshot());
    expect(DisputeError.is(error) && [error.code, error.message]).toEqual([
      'INVALID_ARGUMENT',
      'invalid argument: snapshot: expected a snapshot that getPersistedSnapshot gave in this version (with another, ' +
        'replay the record), found an object',
    ]);
  });

  it('is refused by a machine with implementations of its own too', () => {
    const own = disputeMachine.provide({});
    const snapshot: object = { ...persisted(), form: 1 };
    const actor = createActor(own, { snapshot: snapshot as Snapshot<unknown>, input: undefined });
    expect(DisputeError.is(actor.getSnapshot().error)).toBe(true);
  });

  it('need not be persisted within a program: a snapshot of a running actor is taken', () => {
    const [initial] = initialTransition(disputeMachine, parties);
    const [snapshot] = transition(disputeMachine, initial, requested);
    const actor = createActor(disputeMachine, { snapshot, input: undefined }).start();
    expect(actor.getSnapshot().value).toEqual({ consultations: 'window' });
  });
});

describe('a fact that an actor is sent', () => {
  it.each([
    [{ type: 'consultations.requested' }, 'invalid event: date: a date is missing; write YYYY-MM-DD'],
    [
      { type: 'consultations.requested', date: 20190911 },
      'invalid event: date: 20190911 is not a date; write YYYY-MM-DD',
    ],
    [{ type: 'consultations.requested', date: '2019-02-30' }, 'invalid event: date: 2019-02-30 is not a date'],
  ])('%j is refused in words', (event, message) => {
    const actor = createActor(disputeMachine, { input: parties });
    actor.subscribe({ error: () => undefined });
    actor.start();
    actor.send(event as never);
    const { error } = actor.getSnapshot();
    expect(DisputeError.is(error) && [error.code, error.message]).toEqual(['INVALID_EVENT', message]);
  });

  it('is refused in the same words where only asked for', () => {
    const snapshot = createActor(disputeMachine, { input: parties }).start().getSnapshot();
    expect(() => snapshot.can({ type: 'consultations.requested' } as never)).toThrow('a date is missing');
  });
});

describe('the input of an actor', () => {
  it('may be left out', () => {
    expect(createActor(disputeMachine, { input: undefined }).getSnapshot().status).toBe('active');
  });

  it.each([
    [{}, ['input.complainants is missing', 'input.respondent is missing']],
    [
      { complainants: 'Korea', respondent: 3 },
      ['input.complainants: expected a list, found "Korea"', 'input.respondent: expected text, found 3'],
    ],
    [{ ...parties, complainants: ['Korea', 7] }, ['input.complainants[1]: expected text, found 7']],
    [{ ...parties, track: 'scm' }, ['input.track']],
    [null, ['input: expected an object, found null']],
    [{ ...parties, calendar: {} }, ['input.calendar.closed is missing']],
    [{ ...parties, calendar: null }, ['input.calendar: expected an object, found null']],
    [
      { ...parties, calendar: { closed: '2019-12-25' } },
      ['input.calendar.closed: expected a list, found "2019-12-25"'],
    ],
    [{ ...parties, readings: null }, ['input.readings: expected an object, found null']],
    [{ ...parties, readings: { 'dsu-4-7-day-60': 'day-60' } }, ['input.readings["dsu-4-7-day-60"]: unknown field']],
    [
      { ...parties, readings: { 'dsu-4-7-day-sixty': 'day-59' } },
      ['input.readings["dsu-4-7-day-sixty"]: "day-59" is not one of day-61, day-60'],
    ],
  ])('%j is refused, with each problem', (input, problems) => {
    const { error } = createActor(disputeMachine, { input: input as never }).getSnapshot();
    expect(DisputeError.is(error) && error.code).toBe('INVALID_ARGUMENT');
    for (const problem of problems) expect((error as DisputeError).message).toContain(problem);
  });

  it('is refused where a closed day is no date, as by replay', () => {
    const input = { ...parties, calendar: { closed: ['2019-12-25', '2019-02-30'] } };
    const { error } = createActor(disputeMachine, { input }).getSnapshot();
    expect(error).toMatchObject({
      code: 'INVALID_DATE',
      message: 'invalid date: input.calendar.closed[1]: 2019-02-30 is not a date',
    });
  });
});
