import { createContext, runInContext } from 'node:vm';
import { describe, expect, it, vi } from 'vitest';
import { createActor } from 'xstate';
import {
  append,
  check,
  type DisputeEvent,
  type DisputeRecord,
  parseEvent,
  parseRecord,
  replay,
} from '../../src/index.js';
import { disputeMachine, machineEvents } from '../../src/machine.js';
import { daysAfter } from '../answers/counting.js';
import { errorOf } from '../record/issues.js';
import {
  agreed,
  date,
  dates,
  event,
  eventLists,
  fields,
  getting,
  headers,
  opened,
  type Row,
  traps,
  types,
  withEvents,
  withHeader,
  wrongContainers,
} from './rows.js';

/** So many requests for consultations, one a day: equal facts of one day would start nothing new. */
const daily = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ ...opened, date: daysAfter(date, index) }));

const rows: readonly Row[] = [...wrongContainers, ...headers, ...eventLists, ...types, ...dates, ...fields, ...traps];

describe(`${rows.length} records that are none`, () => {
  it('are more than two hundred, none of them twice', () => {
    expect(rows.length).toBeGreaterThan(200);
    expect(new Set(rows.map(([why]) => why)).size).toBe(rows.length);
  });

  it.each(rows)('%s', (_, input, path, kind) => {
    const start = performance.now();
    const error = errorOf(() => parseRecord(input));
    expect(error.code).toBe('INVALID_RECORD');
    expect((error.issues ?? []).map((issue) => `${issue.path} ${issue.kind}`)).toContain(`${path} ${kind}`);
    expect(error.message.length).toBeLessThan(20_000);
    expect(error.message).not.toMatch(/[\r\0]/);
    // Nobody needs a parsed record to be refused: replay and the machine read what they are given.
    expect(errorOf(() => replay(input as DisputeRecord)).code).toBe('INVALID_RECORD');
    expect(errorOf(() => machineEvents(input as DisputeRecord)).code).toBe('INVALID_RECORD');
    expect(performance.now() - start).toBeLessThan(10_000);
  });

  it('leave no trace in what all objects share', () => {
    expect(({} as { admin?: boolean }).admin).toBeUndefined();
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

describe('events that are none', () => {
  const dispute = replay(parseRecord(withEvents(opened)));
  const single = [...types, ...dates, ...fields].map(([why, input, path, kind]) => {
    const [one] = (input as { events: readonly unknown[] }).events;
    return [why, one, path.replace(/^events\[0\]\.?/, ''), kind] as const;
  });

  it.each(single)('%s', (_, input, path, kind) => {
    for (const act of [
      () => parseEvent(input),
      () => append(dispute, input as DisputeEvent),
      () => check(dispute, input as DisputeEvent),
    ]) {
      const error = errorOf(act);
      expect(error.code).toBe('INVALID_EVENT');
      expect((error.issues ?? []).map((issue) => `${issue.path} ${issue.kind}`)).toContain(`${path} ${kind}`);
    }
  });
});

describe('odd records that are records', () => {
  it.each<[string, object]>([
    ['the first day of the calendar', withEvents({ ...opened, date: '0001-01-01' })],
    ['its last day', withEvents({ ...opened, date: '9999-12-31' })],
    ['a title of nothing', withHeader({ title: '' })],
    ['half a pair', withHeader({ title: '\ud800', respondent: '\udfff' })],
    ['a zero', withHeader({ title: '\0' })],
    [
      'names of every object',
      withHeader({ complainants: ['__proto__', 'constructor', 'toString'], respondent: 'valueOf' }),
    ],
    ['the same complainant twice', withHeader({ complainants: ['Korea', 'Korea'] })],
    ['a respondent that complains', withHeader({ complainants: ['Japan'] })],
    ['a hundred thousand letters', withHeader({ title: 'x'.repeat(100_000) })],
    ['an object without a prototype', Object.assign(Object.create(null), withEvents(opened))],
    ['an object of another realm', runInContext(`(${JSON.stringify(withEvents(opened))})`, createContext())],
    ['a getter that answers', getting('title', () => 'x', withEvents(opened))],
    ['a proxy that answers', new Proxy(withEvents(opened), {})],
    ['frozen', Object.freeze(withEvents(Object.freeze(opened)))],
    ['the longest period', agreed({ months: 12_000, weeks: 52_000, days: 365_000 })],
    ['recourse 99', event('compliance.panel.requested', { recourse: 99 })],
    ['the same fact a hundred times', withEvents(...new Array(100).fill(opened))],
  ])('%s', (_, input) => {
    const record = parseRecord(input);
    expect(record.events.length).toBeGreaterThan(0);
    expect(replay(record, { policy: 'lenient' }).record).toBe(record);
  });

  it('more than a thousand time-limits at once are refused, soon and by the fact that is too much', () => {
    const requests = parseRecord(withEvents(...daily(12_000)));
    const start = performance.now();
    expect(() => replay(requests)).toThrow(
      expect.objectContaining({ code: 'EVENT_NOT_POSSIBLE', reason: 'impossible', index: 166, most: 1_000 }),
    );
    expect(performance.now() - start).toBeLessThan(10_000);
    // Each request starts six of DSU 4, shown or not.
    const most = parseRecord(withEvents(...daily(166)));
    expect(() => replay(most)).not.toThrow();
    expect(() => append(replay(most), parseEvent(daily(167).at(-1)))).toThrow(
      /^events\[166\]: .* is not possible: with it more than 1000 time-limits would run at once/,
    );
    // The record is one; the fact is refused (api.md, "Set aside, and warned" and "Edges"). `check` says the same.
    expect(check(replay(most), parseEvent(daily(167).at(-1)))).toMatchObject({
      possible: false,
      reason: 'impossible',
      message: expect.stringContaining('more than 1000 time-limits'),
      refusal: { code: 'EVENT_NOT_POSSIBLE', most: 1_000 },
    });
  });

  it('twelve thousand facts, which is the limit, are read and replayed', { timeout: 60_000 }, () => {
    const notes = new Array(11_999).fill({ type: 'note', date, text: 'said' });
    expect(replay(parseRecord(withEvents(opened, ...notes))).record.events).toHaveLength(12_000);
  });
});

describe("XState's own events, sent to an actor of one's own", () => {
  const started = () => {
    const actor = createActor(disputeMachine, { input: { complainants: ['Korea'], respondent: 'Japan' } });
    actor.subscribe({ error: vi.fn() });
    actor.start();
    actor.send({ type: 'consultations.requested', date });
    return actor;
  };

  // What XState makes of them is its own business: the dispute stays where it was.
  it.each([
    ['xstate.init', 'active'],
    ['xstate.stop', 'stopped'],
    ['xstate.done.state.dispute', 'active'],
    ['xstate.done.actor.dispute', 'active'],
    ['xstate.error.actor.dispute', 'error'],
    ['xstate.after.1.dispute', 'active'],
    ['xstate.snapshot.dispute', 'active'],
    ['*', 'error'],
    ['', 'active'],
    ['__proto__', 'active'],
  ])('%s moves nothing (%s)', (type, status) => {
    const actor = started();
    const before = actor.getSnapshot();
    actor.send({ type, date: '2020-06-18' } as never);
    const now = actor.getSnapshot();
    expect([now.status, now.context === before.context, now.value]).toEqual([status, true, before.value]);
  });
});
