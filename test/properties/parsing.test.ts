import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { toICalendar, toMarkdown, toMermaid, toSvg } from '../../src/formats.js';
import {
  agenda,
  append,
  check,
  type DisputeRecord,
  explain,
  parseEvent,
  parseRecord,
  project,
  replay,
  statusOn,
} from '../../src/index.js';
import { rules } from '../../src/law.js';
import { machineEvents } from '../../src/machine.js';
import { namedRecords } from '../history/records.js';
import { samples } from '../record/samples.js';
import { damaged, histories } from './histories.js';
import { holds, PATIENCE } from './runs.js';
import { deepFrozen, outcomeOf, seen } from './views.js';

vi.setConfig({ testTimeout: PATIENCE });

const text = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));
const named = text.filter((value) => value !== '');
const years = fc.integer({ min: 1, max: 9999 });
const date = fc
  .tuple(years, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([year, month, day]) =>
    [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-'),
  );

/** Every event type with all its fields, some of them left out, in any order, with any text. */
const event = fc
  .tuple(fc.constantFrom(...samples), date, fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }), text, fc.nat())
  .map(([{ full, required }, day, kept, words, turn]) => {
    const fields = Object.entries({ ...full, date: day, note: words, by: [words, 'x'] });
    const own = fields.filter(([key], index) => ['type', 'date', ...required].includes(key) || kept[index % 12]);
    const at = turn % own.length;
    return Object.fromEntries([...own.slice(at), ...own.slice(0, at)]);
  });

const record = fc.record(
  {
    ds: fc.integer({ min: 1, max: 2 ** 53 - 1 }),
    title: text,
    complainants: fc.array(named, { minLength: 1, maxLength: 4 }),
    respondent: named,
    agreements: fc.array(text, { maxLength: 3 }),
    joinedWith: fc.array(fc.integer({ min: 1, max: 700 }), { maxLength: 3 }),
    track: fc.constantFrom('standard', 'prohibitedSubsidy', 'actionableSubsidy'),
    events: fc.array(event, { maxLength: 12 }),
  },
  { requiredKeys: ['title', 'complainants', 'respondent', 'events'] },
);

describe('what was parsed and written again is the same', () => {
  it('letter by letter: any text, any field, any order of keys', () => {
    holds('records', record, (input) => {
      const written = JSON.stringify(input);
      const parsed = parseRecord(JSON.parse(written));
      expect(JSON.stringify(parsed)).toBe(written);
      expect(parseRecord(JSON.parse(JSON.stringify(parsed)))).toEqual(parsed);
      expect(JSON.stringify(parseRecord(parsed))).toBe(written);
    });
  });

  it('event by event', () => {
    holds('events', event, (input) => {
      expect(JSON.stringify(parseEvent(input))).toBe(JSON.stringify(input));
    });
  });

  it('through a replay, and through one that grew', () => {
    holds('replayed', histories(), (history) => {
      const written = JSON.stringify(history.record);
      expect(JSON.stringify(replay(history.record))).toBe(written);
      const empty = replay({ ...history.record, events: [] });
      expect(JSON.stringify(history.record.events.reduce(append, empty))).toBe(written);
    });
  });
});

/** Everything that can be done with a record. */
function askAll(input: DisputeRecord, closed: readonly string[]): void {
  const options = deepFrozen({ policy: 'lenient' as const, calendar: { closed: [...closed] } });
  const dispute = outcomeOf(() => replay(input, options));
  if (dispute instanceof Error) return;
  const last = input.events.at(-1)?.date ?? '2010-01-01';
  const status = statusOn(dispute, last);
  for (const one of [...status.deadlines, ...status.nextSteps, ...status.gaps]) explain(one);
  const fact = deepFrozen({ type: 'note' as const, date: '2035-01-01', text: '', by: ['A'] });
  append(dispute, fact);
  check(dispute, fact);
  for (const pace of ['fastest', 'slowest'] as const) project(dispute, last, deepFrozen({ pace, appeal: true }));
  const disputes = deepFrozen([dispute, dispute]);
  agenda(disputes, deepFrozen({ from: '1990-01-01', to: '2040-01-01' }));
  toICalendar(disputes, last, deepFrozen({ remind: [9, 1, 5] }));
  for (const kind of ['statechart', 'timeline'] as const) toMermaid(dispute, last, deepFrozen({ kind }));
  toSvg(dispute, last);
  toMarkdown(dispute, last, deepFrozen({ facts: 3 }));
  machineEvents(input, { calendar: options.calendar });
}

describe('nothing is mutated', () => {
  it('of frozen input: nothing throws that would otherwise write', () => {
    holds('frozen', fc.oneof(histories(), damaged), (history) => {
      const input = deepFrozen(JSON.parse(JSON.stringify(history.record)) as DisputeRecord);
      askAll(input, history.closed);
    });
  });

  it('of input that could be: it is the same afterwards', () => {
    for (const { name, record: real } of namedRecords.filter((_, index) => index % 40 === 4)) {
      const input = JSON.parse(JSON.stringify(real)) as DisputeRecord;
      askAll(input, []);
      expect([name, JSON.stringify(input)]).toEqual([name, JSON.stringify(real)]);
      expect(Object.isFrozen(input)).toBe(false);
    }
  });

  it('of what was answered: it is frozen to its depth', () => {
    holds('answers', histories(25), ({ record: { events, ...header } }) => {
      const dispute = replay({ ...header, events });
      const last = events.at(-1)?.date ?? '2010-01-01';
      const answers = [
        dispute.record,
        dispute.gaps,
        statusOn(dispute, last),
        project(dispute, last),
        check(dispute, { type: 'note', date: last, text: '' }),
        agenda([dispute], { from: last, to: '2040-01-01' }),
        machineEvents(dispute.record),
      ];
      const before = seen(dispute);
      for (const answer of answers) expect(thawedIn(answer)).toEqual([]);
      expect(seen(dispute)).toEqual(before);
    });
  });
});

describe('the law', () => {
  it('cannot be changed by whoever reads it', () => {
    expect(thawedIn(rules)).toEqual([]);
  });

  it('cannot be changed through an answer', () => {
    const dispute = replay({
      title: 'x',
      complainants: ['A'],
      respondent: 'B',
      events: [{ type: 'consultations.requested', date: '2019-09-11' }],
    });
    expect(thawedIn(statusOn(dispute, '2019-09-11'))).toEqual([]);
    expect(thawedIn(project(dispute, '2019-09-11', { pace: 'slowest' }))).toEqual([]);
    expect(thawedIn(project(dispute, '2019-09-11', { profile: 'published' }))).toEqual([]);
  });
});

/** The paths at which an answer could be written to. */
function thawedIn(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = Object.isFrozen(value) ? [] : [path];
  return [...own, ...Object.entries(value).flatMap(([key, inner]) => thawedIn(inner, `${path}.${key}`))];
}
