import { describe, expect, it } from 'vitest';
import { type Day, fromDay } from '../../src/calendar/date.js';
import { append, type DisputeEvent, type DisputeRecord, parseEvent, replay, statusOn } from '../../src/index.js';
import { type DisputeSnapshot, after as following, onDay, statesOf } from '../../src/machine/procedure.js';
import { historyOf } from '../../src/replay/dispute.js';
import { eventTypes, type PlainEventType, plainType } from '../../src/vocabulary.js';
import { namedRecords } from '../history/records.js';
import { replayed } from '../history/replayed.js';
import { ownSamples, requiredFields } from '../record/samples.js';
import { isWhole } from '../setup/whole.js';
import { adopted, disputeWith, fact, recordWith, upTo, withPeriod } from './facts.js';
import { failureOf } from './failure.js';

/*
 * Facts of one date of which one presupposes another. The record format reads them in the order of the file, and api.md
 * refuses one that stands before what it presupposes. Under `lenient` nothing is refused, and only what the record lacks is
 * implied (principle 21): what stands on record that day is not lacking. So the answers are those of the other order.
 */

const lenient = (events: readonly DisputeEvent[], header = {}) => disputeWith(events, { header, policy: 'lenient' });
const said = (record: DisputeRecord, day: string) => {
  const dispute = replay(record, { policy: 'lenient' });
  // A warning names the place of its fact in the record, and that differs.
  const { warnings, ...status } = statusOn(dispute, day);
  return JSON.stringify([dispute.gaps, dispute.setAside, status, warnings.map(({ code }) => code).sort()]);
};

const request = fact('2011-12-20', 'retaliation.requested');
const objection = fact('2011-12-20', 'retaliation.objected');
const notice = fact('2011-02-01', 'appeal.notified');
const otherNotice = fact('2011-02-01', 'appeal.crossNotified');
const reported = upTo('panel.reportCirculated');

describe('a fact that stands before what it presupposes, of one date', () => {
  const pairs: readonly (readonly [DisputeEvent, DisputeEvent, readonly DisputeEvent[]])[] = [
    [request, objection, withPeriod],
    [notice, otherNotice, reported],
    [notice, fact('2011-02-01', 'appeal.withdrawn'), reported],
    [fact('2010-04-01', 'panel.requested'), fact('2010-04-01', 'panel.deferred'), upTo('consultations.held')],
    // An authorization and a lapse are never implied.
    [fact('2012-03-01', 'retaliation.authorized'), fact('2012-03-01', 'retaliation.applied'), [...withPeriod, request]],
    [fact('2010-09-01', 'panel.suspended'), fact('2010-09-01', 'panel.lapsed'), upTo('panel.composed')],
  ];

  it.each(pairs)('waits for it under lenient: %j', (first, second, before) => {
    const [right, wrong] = [
      [...before, first, second],
      [...before, second, first],
    ].map((events) => said(recordWith(events), '2012-03-02'));
    expect(wrong).toBe(right);
    expect(lenient([...before, second, first]).gaps).toEqual([]);
    expect(lenient([...before, second, first]).setAside).toEqual([]);
  });

  it.each(pairs)('is refused otherwise, because the facts of a date keep their order: %j', (first, second, before) => {
    expect(disputeWith([...before, first, second]).gaps).toEqual([]);
    expect(failureOf(() => disputeWith([...before, second, first])).code).toBe('EVENT_NOT_POSSIBLE');
  });

  it('keeps its place in the record', () => {
    const events = [...withPeriod, objection, request];
    expect(lenient(events).record.events).toEqual(events);
  });

  it('waits for several, and these for others', () => {
    const day = ['panel.requested', 'panel.established', 'panel.composed', 'panel.timetableFixed'] as const;
    const facts = day.map((type) => fact('2010-04-01', type));
    const before = upTo('consultations.held');
    const right = said(recordWith([...before, ...facts]), '2010-05-03');
    expect(said(recordWith([...before, ...[...facts].reverse()]), '2010-05-03')).toBe(right);
    const [a, b, c, d] = facts as [DisputeEvent, DisputeEvent, DisputeEvent, DisputeEvent];
    expect(said(recordWith([...before, c, d, a, b]), '2010-05-03')).toBe(right);
  });

  it('waits for every request that it is about', () => {
    const header = { complainants: ['Brazil', 'India'] };
    const requests = ['Brazil', 'India'].map((by) => fact('2011-12-20', 'retaliation.requested', { by }));
    const texts = [0, 1, 2].map((at) => {
      const day = [...requests.slice(0, at), objection, ...requests.slice(at)];
      return said(recordWith([...withPeriod, ...day], header), '2012-01-03');
    });
    expect(texts[0]).toBe(texts[2]);
    // One that stands after the first request needs none, and is about that alone.
    expect(texts[1]).not.toBe(texts[2]);
  });

  it('is judged anew when the other one is appended, in whatever order they come', () => {
    const whole = lenient([...withPeriod, objection, request]);
    const grown = append(lenient([...withPeriod, objection]), request);
    expect(lenient([...withPeriod, objection]).gaps).toHaveLength(1);
    expect([grown.gaps, grown.setAside]).toEqual([[], []]);
    expect(statusOn(grown, '2012-01-03')).toEqual(statusOn(whole, '2012-01-03'));
    const header = { complainants: ['Brazil', 'India'] };
    const [first, second] = ['Brazil', 'India'].map((by) => fact('2011-12-20', 'retaliation.requested', { by }));
    const three = [...withPeriod, objection, first, second] as DisputeEvent[];
    const one = append(lenient(three.slice(0, -1), header), second as DisputeEvent);
    expect(statusOn(one, '2012-01-03')).toEqual(statusOn(lenient(three, header), '2012-01-03'));
  });

  it('may be one of thousands', () => {
    const many = Array.from({ length: 4_000 }, (_, index) => [
      fact('2010-04-01', 'panel.deferred', { note: `${index}` }),
      fact('2010-04-01', 'panel.requested', { note: `${index}` }),
    ]);
    const { gaps, setAside } = lenient([...upTo('consultations.held'), ...many.flat()]);
    expect([gaps, setAside.length < 8_000]).toEqual([[], true]);
    const complainants = many.map((_, index) => `Member ${index}`);
    const requests = complainants.map((by) => fact('2010-04-01', 'panel.requested', { by }));
    const last = fact('2010-04-01', 'consultations.requested');
    expect(lenient([...requests, last], { complainants }).gaps).toEqual([]);
  });

  it('stands in the order in which neither is set aside', () => {
    const appealed = [...reported, notice];
    const [withdrawn, adoption] = [fact('2011-02-10', 'appeal.withdrawn'), adopted(true).at(-1) as DisputeEvent];
    const decided = { ...adoption, date: '2011-02-10' } as DisputeEvent;
    const texts = [
      [withdrawn, decided],
      [decided, withdrawn],
    ].map((pair) => said(recordWith([...appealed, ...pair]), '2011-03-01'));
    expect(texts[1]).toBe(texts[0]);
  });
});

/** One fact of each type, with no more than it must have. */
const bare = eventTypes.map((type) => {
  const plain = plainType(type) as PlainEventType;
  const sample: Readonly<Record<string, unknown>> = { ...ownSamples[plain as keyof typeof ownSamples] };
  return { type, ...Object.fromEntries((requiredFields[plain] ?? []).map((name) => [name, sample[name]])) };
});

interface Place {
  readonly record: DisputeRecord;
  readonly day: Day;
  readonly snapshot: DisputeSnapshot;
}

/** One place of a real record for every combination of states: the day after a fact, with none of its own. */
function places(): readonly Place[] {
  const found = new Map<string, Place>();
  for (const { record } of namedRecords) {
    const dispute = replayed(record);
    if (dispute.setAside.length > 0) continue;
    const { steps } = historyOf(dispute);
    for (const [index, step] of steps.entries()) {
      const [day, next] = [step.day + 1, steps[index + 1]];
      if (next !== undefined && next.day <= day) continue;
      const snapshot = onDay(step.snapshot, day);
      const events = steps.slice(0, index + 1).map(({ event }) => event);
      const key = statesOf(snapshot).join();
      // Of several recourses the order of the facts says which one each is taken to belong to (amendments, G8).
      const isOpen = snapshot.context.caseFile.openRecourses.length > 1;
      if (!isOpen && !found.has(key)) found.set(key, { record: { ...record, events }, day, snapshot });
    }
  }
  return [...found.values()].filter((_, index) => isWhole || index % 12 === 0);
}

/**
 * Where neither rests on the other: what is noted after an end can also have come before it, and an appeal without a report is
 * not one under an agreement of which nothing was known.
 */
const either = /^(?:settlement\.notified|complaint\.withdrawn) |arbitration\.agreed (?:compliance\.)?appeal\.notified$/;

/** The pairs of facts of the day of a place of which the second is possible only after the first. */
function pairsAt({ day, snapshot }: Place): readonly (readonly [DisputeEvent, DisputeEvent])[] {
  const facts = bare.map((one) => parseEvent({ ...one, date: fromDay(day) }));
  const impossible = facts.filter((one) => following(snapshot, one) === undefined);
  return facts.flatMap((first) => {
    const then = following(snapshot, first);
    const possible = then === undefined ? [] : impossible.filter((second) => following(then, second) !== undefined);
    return possible.map((second) => [first, second] as const);
  });
}

describe('two facts of one date, of which the second needs the first', () => {
  it('say the same in either order under lenient, for all such pairs after combinations of states', {
    timeout: 120_000,
  }, () => {
    const found = places().flatMap((place) => {
      const { record, day, snapshot } = place;
      const inOrder = (pair: readonly DisputeEvent[]) =>
        said({ ...record, events: [...record.events, ...pair] }, fromDay(day + 1));
      return pairsAt(place)
        .filter(([first, second]) => !either.test(`${first.type} ${second.type}`))
        .map(([first, second]) => ({
          name: `${first.type} < ${second.type} in ${statesOf(snapshot).join()}`,
          isSame: inOrder([first, second]) === inOrder([second, first]),
        }));
    });
    expect(found.filter(({ isSame }) => !isSame).map(({ name }) => name)).toEqual([]);
    expect(found.length).toBeGreaterThan(100);
  });
});
