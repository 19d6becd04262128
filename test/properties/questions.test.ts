import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { fromDay, toDay } from '../../src/calendar/date.js';
import { standingOn } from '../../src/dispute.js';
import {
  agenda,
  append,
  check,
  type Dispute,
  DisputeError,
  type DisputeEvent,
  type DisputeRecord,
  eventTypes,
  type Policy,
  type ProjectedStep,
  parseEvent,
  policies,
  project,
  replay,
  statusOn,
} from '../../src/index.js';
import { daysAfter } from '../answers/counting.js';
import { namedRecords } from '../history/records.js';
import { damaged, factOf, histories, numbersFrom, regular } from './histories.js';
import { holds, PATIENCE } from './runs.js';
import { datesAround, outcomeOf, seen } from './views.js';

vi.setConfig({ testTimeout: PATIENCE });

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
const questions = fc.tuple(fc.oneof(histories(), regular, damaged), fc.array(fc.nat(), { minLength: 8, maxLength: 8 }));

function forEachQuestion(count: number, policy: Policy, ask: (dispute: Dispute, fact: DisputeEvent) => void): void {
  holds(questions, count, ([{ record, closed }, seeds]) => {
    const dispute = outcomeOf(() => replay(record, { policy, calendar: { closed } }));
    if (dispute instanceof DisputeError) return;
    for (const seed of seeds) ask(dispute, anyFact(dispute.record, seed));
  });
}

describe.each(policies)('under %s', (policy) => {
  it('a check says what appending does', () => {
    const counts = { possible: 0, refused: 0 };
    forEachQuestion(60, policy, (dispute, fact) => {
      const verdict = check(dispute, fact);
      const result = outcomeOf(() => append(dispute, fact));
      if (result instanceof DisputeError && result.code === 'EVENT_NOT_POSSIBLE') {
        counts.refused += 1;
        const { reason, message, missing } = result;
        expect(verdict).toMatchObject({ possible: false, reason, message, irregularities: [] });
        expect(verdict.missing ?? []).toEqual(missing);
        return;
      }
      expect([fact, verdict.possible]).toEqual([fact, true]);
      counts.possible += 1;
      if (result instanceof DisputeError) {
        expect([policy, result.code]).toEqual(['strict', 'IRREGULAR_EVENT']);
        if (result.event === fact) expect(verdict.irregularities).toEqual(result.irregularities);
        return;
      }
      const added = result.record.events.at(-1);
      const { irregularities } = statusOn(result, '9999-12-31');
      expect(verdict.irregularities).toEqual(irregularities.filter(({ event }) => event === added));
      expect(verdict.missing ?? []).toEqual(
        result.gaps.filter(({ impliedBy }) => impliedBy === added).map(({ missing }) => missing),
      );
    });
    expect(Math.min(counts.possible, counts.refused)).toBeGreaterThan(10);
  });

  it('a refusal, or an answer, leaves everything as it was', () => {
    let refused = 0;
    forEachQuestion(20, policy, (dispute, fact) => {
      const before = [JSON.stringify(dispute), ...seen(dispute)];
      check(dispute, fact);
      if (outcomeOf(() => append(dispute, fact)) instanceof DisputeError) refused += 1;
      expect([JSON.stringify(dispute), ...seen(dispute)]).toEqual(before);
    });
    expect(refused).toBeGreaterThan(10);
  });

  it('what is not possible is not among the possible facts', () => {
    forEachQuestion(20, policy, (dispute, fact) => {
      const bare = parseEvent({ ...JSON.parse(JSON.stringify(fact)) });
      const last =
        dispute.record.events
          .map(({ date }) => date)
          .sort()
          .at(-1) ?? '';
      if (bare.date < last || Object.keys(bare).length > 2) return;
      const { possible, missing = [], possibleEvents } = check(dispute, bare);
      expect([bare, possibleEvents.includes(bare.type)]).toEqual([bare, possible && missing.length === 0]);
    });
  });
});

/** From the strictest policy to the most forgiving one, what each makes of a record. */
function underAll(record: DisputeRecord) {
  return policies.map((policy) => outcomeOf(() => replay(record, { policy })));
}

function expectOrder(name: string, record: DisputeRecord): readonly boolean[] {
  const outcomes = underAll(record);
  const [strict, standard, lenient] = outcomes;
  const last =
    record.events
      .map(({ date }) => date)
      .sort()
      .at(-1) ?? '2000-01-01';
  if (strict !== undefined && !(strict instanceof DisputeError)) {
    expect([name, standard instanceof DisputeError]).toEqual([name, false]);
    expect([name, statusOn(strict, last).irregularities]).toEqual([name, []]);
  }
  if (standard !== undefined && !(standard instanceof DisputeError)) {
    expect([name, lenient instanceof DisputeError]).toEqual([name, false]);
    const isRegular = statusOn(standard, last).irregularities.length === 0;
    expect([name, strict instanceof DisputeError]).toEqual([name, !isRegular]);
  }
  const views = outcomes.flatMap((outcome) => (outcome instanceof DisputeError ? [] : [outcome]));
  const regular = views.filter(({ gaps, policy }) => policy !== 'lenient' || gaps.length === 0);
  if (!(standard instanceof DisputeError))
    for (const view of regular) expect(seen(view)).toEqual(seen(views[0] as Dispute));
  return outcomes.map((outcome) => !(outcome instanceof DisputeError));
}

describe('what strict takes, standard takes; what standard takes, lenient takes: and says the same', () => {
  it.each([
    ['possible', histories(), 30],
    ['regular', regular, 30],
    ['damaged', damaged, 120],
  ] as const)('of %s histories', (_, examples, count) => {
    const taken = [0, 0, 0];
    holds(examples, count, ({ record }) => {
      expectOrder('', record).forEach((isTaken, at) => {
        taken[at] = (taken[at] ?? 0) + Number(isTaken);
      });
    });
    expect([...taken].sort((a, b) => a - b)).toEqual(taken);
    expect(taken[0]).toBeGreaterThan(0);
  });

  it('of one real record of three', () => {
    for (const { name, record } of namedRecords.filter((_, index) => index % 3 === 1)) expectOrder(name, record);
  });
});

/** The record cut at a date, replayed: what was known then. */
const known = ({ record, calendar }: Dispute, date: string) =>
  replay({ ...record, events: record.events.filter((event) => event.date <= date) }, { policy: 'lenient', calendar });

const agendaKey = (date: string, on: string, rule: string, recourse = 0, member = '') =>
  [date, on, rule, recourse, member].join(' ');

/** What the statuses of every day of a window show: what ends on it, and what opens. */
function dailyEntries(dispute: Dispute, from: string, days: number): string[] {
  const then = known(dispute, from);
  return Array.from({ length: days + 1 }, (_, later) => daysAfter(from, later)).flatMap((date) =>
    statusOn(then, date).deadlines.flatMap(({ rule, due, opens, recourse, member }) => [
      ...(due === date && (opens === undefined || opens > due) ? [agendaKey(date, 'due', rule, recourse, member)] : []),
      ...(opens === date ? [agendaKey(date, 'opens', rule, recourse, member)] : []),
    ]),
  );
}

describe('an agenda', () => {
  it('lists on each day what the status of that day shows, and nothing else', () => {
    let found = 0;
    holds(fc.tuple(histories(), fc.nat(), fc.integer({ min: 0, max: 120 })), 40, ([{ record, closed }, at, days]) => {
      const dates = datesAround(record);
      const from = dates[at % dates.length] ?? '2000-01-01';
      const dispute = replay(record, { policy: 'lenient', calendar: { closed } });
      const items = agenda([dispute], { from, to: daysAfter(from, days) });
      found += items.length;
      const listed = items.map(({ date, on, deadline: { rule, recourse, member } }) =>
        agendaKey(date, on, rule, recourse, member),
      );
      expect(listed.sort()).toEqual(dailyEntries(dispute, from, days).sort());
    });
    expect(found).toBeGreaterThan(50);
  });

  it('of many disputes is the agendas of each, in order of date', () => {
    holds(fc.tuple(histories(20), histories(20), histories(20)), 15, (three) => {
      const disputes = three.map(({ record }) => replay(record));
      const window = { from: '2005-01-01', to: '2025-01-01' };
      const dates = disputes.flatMap((dispute) => agenda([dispute], window)).map((item) => JSON.stringify(item));
      const all = agenda(disputes, window);
      expect(all.map((item) => JSON.stringify(item)).sort()).toEqual(dates.sort());
      expect(all.map(({ date }) => date)).toEqual(all.map(({ date }) => date).sort());
    });
  });
});

const stepFact = ({ event, date, notBefore, period, recourse }: ProjectedStep): DisputeEvent =>
  parseEvent({ type: event, date: date ?? notBefore, ...(period && { period }), ...(recourse && { recourse }) });

const irregularitiesIn = (dispute: Dispute) => statusOn(dispute, '9999-12-31').irregularities.length;

describe('every projected step', () => {
  it.each([
    { pace: 'fastest', appeal: false },
    { pace: 'fastest', appeal: true },
    { pace: 'slowest', appeal: false },
    { pace: 'slowest', appeal: true },
  ] as const)('is possible and regular when it is appended, unless it says that it is late (%o)', (way) => {
    let found = 0;
    holds(fc.tuple(histories(), fc.nat()), 50, ([{ record, closed }, at]) => {
      const dates = datesAround(record);
      const date = dates[at % dates.length] ?? '2000-01-01';
      const events = record.events.filter((event) => event.date <= date);
      let now = replay({ ...record, events }, { calendar: { closed } });
      let before = date;
      const { steps, states } = project(now, date, way);
      for (const step of steps) {
        found += 1;
        const fact = stepFact(step);
        const next = outcomeOf(() => append(now, fact));
        if (next instanceof DisputeError) throw next;
        expect([fact, fact.date >= before]).toEqual([fact, true]);
        if (!step.late) expect([fact, irregularitiesIn(next)]).toEqual([fact, irregularitiesIn(now)]);
        before = fact.date;
        now = next;
      }
      if (steps.length > 0) expect(standingOn(now, toDay(before)).gaps).toEqual([]);
      if (steps.length > 0 && states?.[0]?.startsWith('ended') !== true)
        expect(statusOn(now, before).stage).toBe(stageOfStates(states));
    });
    expect(found).toBeGreaterThan(100);
  });
});

const stageOfStates = (states: readonly string[] = []) => states[0]?.split('.')[0];

describe('a date', () => {
  it('is answered for, wherever in the calendar', () => {
    holds(
      fc.tuple(histories(), fc.integer({ min: toDay('0001-01-01'), max: toDay('9999-12-31') })),
      30,
      ([one, day]) => {
        const dispute = replay(one.record);
        expect(() => statusOn(dispute, fromDay(day))).not.toThrow();
        expect(() => project(dispute, fromDay(day), { pace: 'slowest' })).not.toThrow();
      },
    );
  });
});
