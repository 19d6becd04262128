import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { toDay } from '../../src/calendar/date.js';
import {
  append,
  check,
  type Dispute,
  DisputeError,
  type DisputeEvent,
  type DisputeRecord,
  eventTypes,
  type Gap,
  type Policy,
  parseEvent,
  policies,
  replay,
  statusOn,
} from '../../src/index.js';
import { inDateOrder } from '../../src/record/order.js';
import { atLeastInSome, namedRecords, someRecords } from '../history/records.js';
import { damaged, factOf, histories, numbersFrom, regular } from './histories.js';
import { holds, type Law, PATIENCE } from './runs.js';
import { outcomeOf, seen } from './views.js';

vi.setConfig({ testTimeout: PATIENCE });

const lastDateOf = ({ events }: DisputeRecord) =>
  events
    .map(({ date }) => date)
    .sort()
    .at(-1) ?? '';

/** Any fact at all, on any date around those of the record. */
function anyFact({ events, complainants }: DisputeRecord, seed: number): DisputeEvent {
  const next = numbersFrom(seed);
  const type = eventTypes[next(eventTypes.length)] ?? 'note';
  const last = toDay(events.at(-1)?.date ?? '2005-05-05');
  const first = toDay(events[0]?.date ?? '2005-05-05');
  const day = next(3) === 0 ? first + next(last - first + 1) : last + next(400);
  return factOf(type, { day, complainants, recourse: 1, next });
}

/** Facts that a dispute is asked about and given. */
const questions = fc.tuple(fc.oneof(histories(), regular, damaged), fc.array(fc.nat(), { minLength: 6, maxLength: 6 }));

function forEachDispute(
  law: Law,
  policy: Policy,
  ask: (dispute: Dispute, facts: readonly DisputeEvent[]) => void,
): void {
  holds(law, questions, ([{ record, closed }, seeds]) => {
    const dispute = outcomeOf(() => replay(record, { policy, calendar: { closed } }));
    if (dispute instanceof DisputeError) return;
    ask(
      dispute,
      seeds.map((seed) => anyFact(dispute.record, seed)),
    );
  });
}

/** Whether the last fact of a dispute, which was appended, was set aside. */
function isSetAside(fact: DisputeEvent, result: Dispute | DisputeError): boolean {
  return !(result instanceof DisputeError) && result.setAside.some(({ event }) => event === fact);
}

/** What a check says, held against what appending does; whether the fact was possible. */
function expectAgreement(dispute: Dispute, fact: DisputeEvent): boolean {
  const verdict = check(dispute, fact);
  const result = outcomeOf(() => append(dispute, fact));
  if (result instanceof DisputeError && result.code === 'EVENT_NOT_POSSIBLE') {
    const { reason, message, missing } = result;
    expect(verdict).toMatchObject({ possible: false, reason, message, irregularities: [] });
    expect(verdict.missing ?? []).toEqual(missing);
    return false;
  }
  if (isSetAside(fact, result)) {
    expect(verdict).toMatchObject({ possible: false, reason: 'impossible', irregularities: [], setsAside: [] });
    return false;
  }
  expect([fact, verdict.possible]).toEqual([fact, true]);
  if (result instanceof DisputeError) {
    expect(dispute.policy).toBe('strict');
    expect(['IRREGULAR_EVENT', 'DOUBTFUL_RECORD']).toContain(result.code);
    if (result.code === 'DOUBTFUL_RECORD')
      expect(verdict.warnings).toEqual(expect.arrayContaining(result.warnings as []));
    else if (result.event === fact) expect(verdict.irregularities).toEqual(result.irregularities);
    return true;
  }
  const added = result.record.events.at(-1);
  expect(verdict.setsAside).toEqual(
    result.setAside.flatMap(({ event }) => (dispute.setAside.some((one) => one.event === event) ? [] : [event])),
  );
  const { irregularities } = statusOn(result, '9999-12-31');
  expect(verdict.irregularities).toEqual(irregularities.filter(({ event }) => event === added));
  expect(verdict.missing ?? []).toEqual(
    result.gaps.filter(({ impliedBy }) => impliedBy === added).map(({ missing }) => missing),
  );
  return true;
}

/** A fact of no more than its type and date is possible exactly if it is among those that a check calls possible. */
function expectAmongPossible(dispute: Dispute, fact: DisputeEvent): void {
  const bare = outcomeOf(() => parseEvent({ type: fact.type, date: fact.date }));
  if (bare instanceof DisputeError || bare.date < lastDateOf(dispute.record)) return;
  const { possible, missing = [], possibleEvents } = check(dispute, bare);
  expect([bare, possibleEvents.includes(bare.type)]).toEqual([bare, possible && missing.length === 0]);
}

describe.each(policies)('under %s', (policy) => {
  it('a check says what appending does', () => {
    const counts = { possible: 0, refused: 0 };
    forEachDispute('checked', policy, (dispute, facts) => {
      for (const fact of facts) counts[expectAgreement(dispute, fact) ? 'possible' : 'refused'] += 1;
      for (const fact of facts.slice(0, 2)) expectAmongPossible(dispute, fact);
    });
    expect(Math.min(counts.possible, counts.refused)).toBeGreaterThan(0);
  });

  it('a refusal, or an answer, leaves everything as it was', () => {
    let refused = 0;
    forEachDispute('refused', policy, (dispute, facts) => {
      const before = [JSON.stringify(dispute), ...seen(dispute)];
      for (const fact of facts) {
        check(dispute, fact);
        const result = outcomeOf(() => append(dispute, fact));
        if (result instanceof DisputeError || isSetAside(fact, result)) refused += 1;
      }
      expect([JSON.stringify(dispute), ...seen(dispute)]).toEqual(before);
    });
    expect(refused).toBeGreaterThan(0);
  });
});

/** Replays a record under each policy, from the strictest on, and says which take it. */
function takenBy(record: DisputeRecord): readonly boolean[] {
  const outcomes = policies.map((policy) => outcomeOf(() => replay(record, { policy })));
  const [strict, standard, lenient] = outcomes;
  const last = lastDateOf(record) || '2000-01-01';
  if (!(standard instanceof DisputeError) && standard !== undefined) {
    expect([record, lenient instanceof DisputeError]).toEqual([record, false]);
    const isRegular = statusOn(standard, last).irregularities.length === 0;
    const isDoubtful = standard.warnings.length > 0;
    expect([record, strict instanceof DisputeError]).toEqual([record, isDoubtful || !isRegular]);
    const views = outcomes.flatMap((outcome) => (outcome instanceof DisputeError ? [] : [seen(outcome)]));
    for (const view of views) expect(view).toEqual(views[0]);
  } else expect(strict).toBeInstanceOf(DisputeError);
  return outcomes.map((outcome) => !(outcome instanceof DisputeError));
}

describe('what strict takes, standard takes; what standard takes, lenient takes: and says the same', () => {
  it.each([
    ['possible', histories(), 'policies'],
    ['regular', regular, 'policies'],
    ['damaged', damaged, 'policiesDamaged'],
  ] as const)('of %s histories', (_, examples, law) => {
    const taken = [0, 0, 0];
    holds(law, examples, ({ record }) => {
      takenBy(record).forEach((isTaken, at) => {
        taken[at] = (taken[at] ?? 0) + Number(isTaken);
      });
    });
    expect([...taken].sort((a, b) => a - b)).toEqual(taken);
    expect(taken[2]).toBeGreaterThan(0);
  });

  it('of one real record of twenty', () => {
    for (const { record } of namedRecords.filter((_, index) => index % 20 === 1)) takenBy(record);
  });
});

/** The facts with what the replay of them implied, each before the fact that implies it. */
function withImplied({ record, gaps }: Dispute): readonly DisputeEvent[] {
  return inDateOrder(record.events).flatMap((event) => [
    ...gaps.filter(({ impliedBy }) => impliedBy === event).map((gap) => impliedFact(gap, event)),
    event,
  ]);
}

/** What arbitrators decide was appealed to them. */
const forumOf = (missing: string, type: string) =>
  missing.endsWith('appeal.notified') && type.endsWith('arbitration.awardNotified') ? { forum: 'arbitration' } : {};

function impliedFact({ missing, recourse }: Gap, { type, date, by }: DisputeEvent): DisputeEvent {
  return parseEvent({
    type: missing,
    date,
    ...(by !== undefined && { by }),
    ...(recourse !== undefined && { recourse }),
    ...forumOf(missing, type),
  });
}

/** A recorded fact that was implied before takes its place: then the list of gaps is no longer all that was implied. */
function hasClosedGaps({ record, policy }: Dispute): boolean {
  let grown = replay({ ...record, events: [] }, { policy });
  return inDateOrder(record.events).some((event) => {
    const { gaps } = grown;
    grown = append(grown, event);
    return gaps.some((gap) => !grown.gaps.includes(gap));
  });
}

/** Whether there was anything to hold the law against. */
function expectPossible(record: DisputeRecord): boolean {
  const lenient = outcomeOf(() => replay(record, { policy: 'lenient' }));
  if (lenient instanceof DisputeError || lenient.gaps.length === 0 || hasClosedGaps(lenient)) return false;
  if (lenient.setAside.length > 0) return false;
  const standard = replay({ ...record, events: withImplied(lenient) });
  const [one, other] = [standard, lenient].map((dispute) => statusOn(dispute, lastDateOf(record)).stage);
  expect(one).toBe(other);
  return true;
}

describe('what a lenient replay implies, written out as facts, is possible and leads to the same stage', () => {
  it('of damaged histories', () => {
    let found = 0;
    holds('bridged', damaged, ({ record }) => {
      found += Number(expectPossible(record));
    });
    expect(found).toBeGreaterThan(2);
  });

  it('of every real record with gaps', () => {
    expect(someRecords.filter(({ record }) => expectPossible(record)).length).toBeGreaterThan(atLeastInSome(50));
  });
});
