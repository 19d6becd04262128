import { describe, expect, it, vi } from 'vitest';
import {
  append,
  type Dispute,
  type DisputeEvent,
  type DisputeRecord,
  parseEvent,
  parseRecord,
  replay,
  statusOn,
} from '../../src/index.js';
import { LONGEST_LIST } from '../../src/record/plain.js';
import { namedRecords, recordOf, someRecords } from '../history/records.js';
import { replayed } from '../history/replayed.js';
import { disputeWith, fact, upTo } from './facts.js';
import { failureOf } from './failure.js';

// Some tests loop over all real records, and the machine may be slow.
vi.setConfig({ testTimeout: 60_000 });

const lenient = { policy: 'lenient' } as const;
const empty = (record: DisputeRecord) => replay(parseRecord({ ...record, events: [] }), lenient);
const END = '2024-07-01';

/** The gaps and the status of a dispute, as text. */
const seen = (dispute: Dispute) => JSON.stringify([dispute.gaps, statusOn(dispute, END)]);

/** A pseudo-random order that is the same at every run. */
function shuffled<T>(list: readonly T[], seed: number): T[] {
  let state = seed;
  const next = () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state;
  };
  return list
    .map((item) => ({ item, at: next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

describe('appending', () => {
  it('takes the last fact that a record may have, after thousands of periods that began and ended', () => {
    const types = ['consultations.requested', 'settlement.notified'] as const;
    const facts = Array.from({ length: LONGEST_LIST - 1 }, (_, index) =>
      fact('2012-07-01', types[index % 2] ?? 'note', { note: `${index}` }),
    );
    const long = disputeWith(facts);
    expect(statusOn(long, '2012-07-01').pastDeadlines.length).toBeGreaterThan(17_000);
    const longer = append(long, fact('2012-07-02', 'note', { text: 'The last fact' }));
    expect(longer.record.events).toHaveLength(LONGEST_LIST);
    expect(statusOn(longer, '2012-07-02').stage).toBe('consultations');
  });

  it('one fact after the other gives what a replay gives, for every real record of the sample', () => {
    for (const { name, record } of someRecords) {
      const grown = [...record.events].sort(byDate).reduce(append, empty(record));
      expect([name, seen(grown)]).toEqual([name, seen(replayed(record))]);
    }
  });

  it('in any order gives the same in the end, for one real record of ten', () => {
    const sample = namedRecords.filter((_, index) => index % 10 === 0);
    for (const { name, record } of sample) {
      // The facts of one date keep their order: in another they would be another record.
      const dates = shuffled([...new Set(record.events.map(({ date }) => date))], record.ds ?? 1);
      const events = dates.flatMap((date) => record.events.filter((event) => event.date === date));
      const grown = events.reduce(append, empty(record));
      expect([name, placeless(seen(grown))]).toEqual([name, placeless(seen(replayed(record)))]);
    }
  });

  it('puts an earlier fact in its place and judges again what comes after', () => {
    const late = [...upTo('consultations.held'), fact('2010-02-18', 'panel.requested')];
    const before = disputeWith(late);
    expect(statusOn(before, '2010-02-18').irregularities).toHaveLength(1);
    const after = append(before, fact('2010-02-01', 'consultations.failed'));
    expect(statusOn(after, '2010-02-18').irregularities).toEqual([]);
    expect(after.record.events.map(({ date }) => date).at(-1)).toBe('2010-02-01');
  });

  it('refuses an earlier fact where a later one is impossible with it, and names that one', () => {
    const dispute = disputeWith(upTo('panel.composed'));
    const error = failureOf(() => append(dispute, fact('2010-04-10', 'complaint.withdrawn')));
    expect(error).toMatchObject({ code: 'EVENT_NOT_POSSIBLE', event: fact('2010-04-20', 'panel.deferred'), index: 4 });
  });

  it('leaves the old value as it was', () => {
    const dispute = disputeWith(upTo('panel.requested'));
    const before = seen(dispute);
    const [one, other] = [fact('2010-04-20', 'panel.deferred'), fact('2010-04-20', 'panel.established')];
    const grown = [append(dispute, one), append(dispute, other)];
    expect(seen(dispute)).toBe(before);
    expect(grown.map((each) => statusOn(each, '2010-04-20').stage)).toEqual(['panelRequested', 'panel']);
    expect(append(grown[0] as Dispute, fact('2010-05-18', 'panel.established')).record.events).toHaveLength(6);
  });

  it('puts a fact of the same date after those that are there', () => {
    const dispute = append(disputeWith(upTo('panel.requested')), fact('2010-04-01', 'panel.deferred'));
    expect(statusOn(dispute, '2010-04-01').states).toEqual(['panelRequested.deferred']);
  });

  it('keeps the policy', () => {
    const early = fact('2010-02-18', 'panel.requested');
    const strict = disputeWith(upTo('consultations.held'), { policy: 'strict' });
    expect(failureOf(() => append(strict, early))).toMatchObject({ code: 'IRREGULAR_EVENT', index: 3 });
    const standard = disputeWith(upTo('consultations.held'));
    expect(failureOf(() => append(standard, fact('2010-06-01', 'panel.composed'))).reason).toBe('incomplete');
    const bridged = append(disputeWith(upTo('consultations.held'), lenient), fact('2010-06-01', 'panel.composed'));
    expect(bridged.gaps.map(({ missing }) => missing)).toEqual(['panel.requested', 'panel.established']);
  });

  it('judges again under strict what an earlier fact makes irregular', () => {
    const urgent = disputeWith([fact('2010-01-04', 'consultations.requested'), fact('2010-03-08', 'panel.requested')], {
      policy: 'strict',
    });
    // Good offices had begun: sixty days from the request besides, which were over on 2010-03-06.
    expect(() => append(urgent, fact('2010-01-08', 'goodOffices.begun'))).not.toThrow();
    const circulated = disputeWith(
      [...upTo('consultations.requested'), fact('2010-01-25', 'consultations.joinRequested', { members: ['Peru'] })],
      {
        policy: 'strict',
      },
    );
    const error = failureOf(() => append(circulated, fact('2010-01-06', 'consultations.circulated')));
    expect(error).toMatchObject({ code: 'IRREGULAR_EVENT', index: 1 });
  });

  it('parses what was not parsed', () => {
    const dispute = disputeWith(upTo('consultations.held'));
    const raw: unknown = { type: 'panel.requested', date: '2010-04-31' };
    expect(failureOf(() => append(dispute, raw as DisputeEvent)).code).toBe('INVALID_EVENT');
    const misspelt: unknown = { type: 'panel.requestd', date: '2010-04-01' };
    const error = failureOf(() => append(dispute, misspelt as DisputeEvent));
    expect(error.code).toBe('INVALID_EVENT');
    expect(error.message).toContain('did you mean "panel.requested"?');
  });

  it('closes a gap, and the gap is gone from the value', () => {
    const before = replay(recordOf('disputes', 4), lenient);
    const events = before.record.events.filter(({ type }) => type !== 'panel.established');
    const without = replay(parseRecord({ ...before.record, events }), lenient);
    expect(without.gaps.map(({ missing }) => missing)).toContain('panel.established');
    const closed = append(without, fact('1995-06-19', 'panel.established'));
    expect(closed.gaps.map(({ missing }) => missing)).not.toContain('panel.established');
  });
});

describe('one parsed event that is appended twice', () => {
  const composed = parseEvent({ type: 'panel.composed', date: '2010-06-10' });

  it('is two facts in the record: a warning names the second, and one counts', () => {
    const once = append(disputeWith(upTo('panel.established')), composed);
    expect(append(once, composed).warnings).toMatchObject([{ code: 'sameFactTwice', path: 'events[7]' }]);
  });
});

/** What is seen of a dispute, but for the places of its facts in the record. */
function placeless(answer: unknown): string {
  return JSON.stringify(answer).replace(/events\[\d+\]/g, 'events[]');
}

function byDate(a: DisputeEvent, b: DisputeEvent): number {
  return a.date < b.date ? -1 : a.date > b.date ? 1 : 0;
}
