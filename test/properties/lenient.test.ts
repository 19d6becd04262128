import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { FIRST_DAY, fromDay, isCivilDate, LAST_DAY, toDay } from '../../src/calendar/date.js';
import { french } from '../../src/french.js';
import {
  append,
  type Dispute,
  type DisputeEvent,
  type DisputeRecord,
  english,
  eventTypes,
  explain,
  parseEvent,
  replay,
  type Status,
  statusOn,
  tracks,
} from '../../src/index.js';
import { spanish } from '../../src/spanish.js';
import { factOf, numbersFrom } from './histories.js';
import { holds, PATIENCE } from './runs.js';
import { datesAround } from './views.js';

/*
 * Under `lenient` no well-formed record is refused, whatever facts it has, in whatever order. `npm run check lenient`
 * draws a million facts.
 */

vi.setConfig({ testTimeout: PATIENCE });

const lenient = { policy: 'lenient' } as const;

type Numbers = ReturnType<typeof numbersFrom>;

const names = ['Brazil', 'Brasil', 'Korea, Republic of', 'Klingon', 'European Union', 'parties', 'dsb'];

/** Facts of every type with every field, on days that have nothing to do with each other. */
function anyRecord(seed: number): DisputeRecord {
  const next = numbersFrom(seed);
  const complainants = [['Brazil'], ['Brazil', 'Korea'], ['Brazil', 'Brasil', 'Türkiye']][next(3)] ?? [];
  const first = toDay('1995-01-01') + next(9_000);
  const years = [60, 800, 4_000, 12_000][next(4)] ?? 1;
  const day = () => (next(60) === 0 ? ([FIRST_DAY, LAST_DAY][next(2)] ?? first) : first + next(years));
  const events = Array.from({ length: 20 + next(160) }, () => anyFact(day(), complainants, next));
  return {
    title: 'European Union — Anything',
    complainants,
    respondent: next(9) === 0 ? 'Brazil' : 'European Union',
    track: tracks[next(tracks.length)] ?? 'standard',
    // Some facts stand there twice.
    events: events.flatMap((event) => (next(20) === 0 ? [event, event] : [event])),
  };
}

function anyFact(day: number, complainants: readonly string[], next: Numbers): DisputeEvent {
  const type = eventTypes[next(eventTypes.length)] ?? 'note';
  // The fields are drawn for a day of the calendar's middle, so that they can also be days before the fact.
  const drawn = factOf(type, {
    day: next(3) === 0 ? toDay('2000-01-01') : clamped(day),
    complainants,
    recourse: next(4),
    next,
  });
  const by =
    next(4) === 0 ? { by: [names[next(names.length)] ?? 'Brazil', names[next(names.length)] ?? 'Brazil'] } : {};
  return parseEvent({ ...drawn, ...by, date: fromDay(day) });
}

const clamped = (day: number) => Math.min(day, LAST_DAY - 500);

const anything = fc.nat().map(anyRecord);

/** The record without the facts that were set aside. */
function kept({ record, setAside }: Dispute): DisputeRecord {
  const leftOut = new Set(setAside.map(({ event }) => event));
  return { ...record, events: record.events.filter((event) => !leftOut.has(event)) };
}

/** What a status says, but for the places in the record, and what was set aside. */
function placeless({ setAside: _, ...status }: Status): string {
  return JSON.stringify(status).replace(/events\[\d+\]/g, 'events[]');
}

describe('a record of any facts in any order, under lenient', () => {
  it('is not refused, and each fact that is set aside says why in every language', () => {
    let [facts, left, doubts] = [0, 0, 0];
    holds('anyFacts', anything, (record) => {
      const { setAside, warnings, record: parsed } = replay(record, lenient);
      facts += record.events.length;
      left += setAside.length;
      doubts += warnings.length;
      expect(new Set(setAside.map(({ event }) => event)).size).toBe(setAside.length);
      for (const { event } of setAside) expect(parsed.events).toContain(event);
      for (const one of [...setAside.slice(0, 5), ...warnings.slice(0, 5)])
        for (const language of [english, french, spanish]) expect(explain(one, language)).not.toBe('');
    });
    expect(left).toBeGreaterThan(facts / 10);
    expect(left).toBeLessThan(facts);
    expect(doubts).toBeGreaterThan(facts / 50);
  });

  it('says what it says without the facts that were set aside', () => {
    holds('anyFactsKept', anything, (record) => {
      const dispute = replay(record, lenient);
      const rest = replay(kept(dispute), lenient);
      expect(rest.setAside).toEqual([]);
      for (const date of datesAround(record).filter((one, index) => index % 40 === 0 && isCivilDate(one)))
        expect(placeless(statusOn(rest, date))).toBe(placeless(statusOn(dispute, date)));
    });
  });

  it('is the same however its last fact was learnt', () => {
    holds('anyFactsKept', anything, (record) => {
      const whole = replay(record, lenient);
      const last = record.events.at(-1) as DisputeEvent;
      const grown = append(replay({ ...record, events: record.events.slice(0, -1) }, lenient), last);
      expect(JSON.stringify(grown.setAside)).toBe(JSON.stringify(whole.setAside));
      expect(JSON.stringify(grown.warnings)).toBe(JSON.stringify(whole.warnings));
      expect(grown.gaps).toEqual(whole.gaps);
    });
  });
});
