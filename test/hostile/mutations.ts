import { eventTypes } from '../../src/index.js';
import { ownSamples } from '../record/samples.js';

/*
 * Damages a record at random: facts left out, doubled, changed over; fields taken from other facts,
 * dates and types changed, values of every kind put where they do not belong.
 */

type Below = (below: number) => number;
type Json = Record<string, unknown>;

const dates = [
  '0001-01-01',
  '0001-01-02',
  '9999-12-31',
  '9999-12-30',
  '2019-12-10',
  '2019-12-11',
  '1995-01-01',
  '2000-02-29',
  '2005-01-01',
  '2010-09-15',
  '2019-02-30',
  '2019-9-1',
  '',
];

/** Texts that mean something to somebody. */
export const texts = [
  '',
  ' ',
  '\r\nBEGIN:VEVENT\r\n',
  '</svg><script>alert(1)</script>',
  '%%{init: {}}%%\nclick A call x()',
  '| a | b |\n# heading\n[x](javascript:alert(1))',
  '\u001b[31mred\u001b[0m\u0007',
  '\u202egnp.exe',
  '\ud800',
  '\u0000',
  'ﷺ'.repeat(50),
  'e\u0301'.repeat(30),
  'x'.repeat(1_000),
  '__proto__',
  'constructor',
  'toString',
  'xstate.stop',
  'Korea',
  'parties',
  'directorGeneral',
];

const values: readonly unknown[] = [
  undefined,
  null,
  true,
  false,
  0,
  -0,
  -1,
  1,
  2,
  1.5,
  1e308,
  2 ** 53,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  [],
  {},
  [[]],
  [null],
  { days: 1 },
  { months: 12_000 },
  { months: 1, weeks: 1, days: 1 },
  { days: 365_000 },
  { __proto__: null, days: 3 },
  1n,
  Symbol('x'),
  () => 1,
  new Date(0),
  new Map(),
  /x/,
  ...dates,
  ...texts,
];

const fieldNames = [...new Set(Object.values(ownSamples).flatMap((sample) => Object.keys(sample)))];
const names = [
  ...fieldNames,
  'type',
  'date',
  'by',
  'note',
  'document',
  'source',
  'recourse',
  '__proto__',
  'constructor',
  'x',
];
const reserved = ['xstate.stop', 'xstate.init', 'xstate.done.state.dispute', '*', '', 'panel', '__proto__'];

function pick<T>(list: readonly T[], next: Below): T {
  return list[next(list.length)] as T;
}

function put(target: Json, name: string, value: unknown): void {
  Object.defineProperty(target, name, { value, enumerable: true, configurable: true, writable: true });
}

type Change = (record: Json, events: Json[], next: Below) => void;

function someEvent(events: readonly unknown[], next: Below): Json {
  const event = events[next(Math.max(1, events.length))];
  return typeof event === 'object' && event !== null ? (event as Json) : {};
}

function laterBy(date: unknown, days: number): string {
  const time = Date.parse(`${date}T00:00:00Z`);
  return Number.isNaN(time) ? '2001-01-01' : new Date(time + days * 86_400_000).toISOString().slice(0, 10);
}

/** Changes that leave most records readable come oftener than those that leave none. */
const gentle: readonly Change[] = [
  (_, events, next) => events.splice(next(events.length + 1), 1),
  (_, events, next) => events.splice(next(events.length + 1), 0, { ...someEvent(events, next) }),
  (_, events, next) => {
    const [a, b] = [someEvent(events, next), someEvent(events, next)];
    [a['date'], b['date']] = [b['date'], a['date']];
  },
  (_, events, next) => {
    const event = someEvent(events, next);
    event['date'] = laterBy(event['date'], next(800) - 400);
  },
  (_, events, next) => {
    someEvent(events, next)['date'] = pick(dates.slice(0, 10), next);
  },
  (_, events, next) => {
    someEvent(events, next)['type'] = pick(eventTypes, next);
  },
  (_, events, next) => {
    const type = pick(eventTypes, next);
    const own: object = ownSamples[type.replace(/^compliance\./, '') as keyof typeof ownSamples] ?? {};
    events.push({ type, date: laterBy(events.at(-1)?.['date'], next(300)), ...own });
  },
  (_, events, next) => {
    const event = someEvent(events, next);
    const type = String(event['type']);
    if (!type.startsWith('compliance.')) event['type'] = `compliance.${type}`;
    else event['recourse'] = 1 + next(4);
  },
  (record, events, next) => {
    const complainants = record['complainants'];
    someEvent(events, next)['by'] = Array.isArray(complainants) ? pick([...complainants, complainants], next) : 'x';
  },
  (record, _, next) => {
    record['complainants'] = ['Brazil', 'Korea', 'Japan', 'Brazil'].slice(next(3));
  },
  (record, _, next) => {
    record['track'] = pick(['standard', 'prohibitedSubsidy', 'actionableSubsidy'], next);
  },
  (record, events, next) => {
    const text = pick(texts, next) || 'x';
    pick(
      [
        () => put(record, 'title', text),
        () => put(record, 'respondent', text),
        () => put(someEvent(events, next), 'note', text),
      ],
      next,
    )();
  },
];

const rough: readonly Change[] = [
  (_, events, next) => put(someEvent(events, next), pick(names, next), pick(values, next)),
  (record, _, next) =>
    put(record, pick(['ds', 'title', 'complainants', 'respondent', 'track', 'events', 'x'], next), pick(values, next)),
  (_, events, next) => {
    Reflect.deleteProperty(someEvent(events, next), pick(names, next));
  },
  (_, events, next) => {
    someEvent(events, next)['type'] = pick(reserved, next);
  },
  (_, events, next) => {
    events[next(events.length + 1)] = pick(values, next) as Json;
  },
  (record, events, next) => put(someEvent(events, next), pick(names, next), pick([record, events], next)),
];

/** A damaged copy of a record; no two calls with the same numbers differ. */
export function mutated(record: unknown, next: Below): unknown {
  const copy = JSON.parse(JSON.stringify(record)) as Json;
  const events = copy['events'] as Json[];
  const changes = 1 + next(6);
  for (let change = 0; change < changes; change += 1) pick(next(8) === 0 ? rough : gentle, next)(copy, events, next);
  return copy;
}

const slices = [
  '{',
  '}',
  '[',
  ']',
  ',',
  '"',
  '\\',
  ':',
  'null',
  '1e999',
  '-0',
  '"date":"2019-09-11",',
  '\u0000',
  '\ud800',
  '/**/',
];

/** A piece of a text left out, doubled, changed for another or put in. */
const edits: readonly ((text: string, at: number, next: Below) => string)[] = [
  (text, at, next) => text.slice(0, at) + text.slice(at + 1 + next(20)),
  (text, at, next) => text.slice(0, at) + text.slice(Math.max(0, at - next(200))),
  (text, at, next) => text.slice(0, at) + pick(slices, next) + text.slice(at),
  (text, at, next) => text.slice(0, at) + String.fromCharCode(next(0xffff)) + text.slice(at + 1),
  (text) => text.replace(/"date":"[^"]*",/, (field) => field + field),
];

/** The JSON of a record with up to three edits. */
export function mutatedText(record: unknown, next: Below): string {
  let text = JSON.stringify(record, undefined, next(3));
  for (let edit = next(4); edit > 0; edit -= 1) text = pick(edits, next)(text, next(text.length + 1), next);
  return text;
}
