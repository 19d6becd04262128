import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { fromDay, toDay } from '../../src/calendar/date.js';
import {
  agenda,
  append,
  type Dispute,
  type DisputeEvent,
  type ProjectedStep,
  type Projection,
  parseEvent,
  project,
  replay,
  statusOn,
} from '../../src/index.js';
import { daysAfter } from '../answers/counting.js';
import { histories } from './histories.js';
import { holds, PATIENCE } from './runs.js';
import { datesAround } from './views.js';

vi.setConfig({ testTimeout: PATIENCE });

/** The record cut at a date, replayed: what was known then. */
const known = ({ record, calendar }: Dispute, date: string) =>
  replay(
    { ...record, events: record.events.filter((event) => event.date <= date) },
    { policy: 'lenient', ...(calendar && { calendar }) },
  );

const agendaKey = (date: string, on: string, rule: string, recourse = 0, member = '') =>
  [date, on, rule, recourse, member].join(' ');

/** What the statuses of every day of a window show: what ends on it, and what opens. */
function dailyEntries(dispute: Dispute, from: string, days: number): string[] {
  const then = known(dispute, from);
  return Array.from({ length: days + 1 }, (_, later) => daysAfter(from, later)).flatMap((date) =>
    statusOn(then, date).deadlines.flatMap(({ rule, due, dueAtLatest, opens, recourse, member }) => [
      ...((due !== undefined && due < from ? dueAtLatest : due) === date
        ? [agendaKey(date, 'due', rule, recourse, member)]
        : []),
      ...(opens === date ? [agendaKey(date, 'opens', rule, recourse, member)] : []),
    ]),
  );
}

describe('an agenda', () => {
  it('lists on each day what the status of that day shows, and nothing else', () => {
    let found = 0;
    const windows = fc.tuple(histories(45, 6), fc.nat(), fc.integer({ min: 30, max: 150 }));
    holds('agenda', windows, ([{ record, closed }, at, days]) => {
      const from = record.events[at % Math.min(12, record.events.length)]?.date ?? '2000-01-01';
      const dispute = replay(record, { policy: 'lenient', calendar: { closed } });
      const items = agenda([dispute], { from, to: daysAfter(from, days) });
      found += items.length;
      const listed = items.map(({ date, on, deadline: { rule, recourse, member } }) =>
        agendaKey(date, on, rule, recourse, member),
      );
      expect(listed.sort()).toEqual(dailyEntries(dispute, from, days).sort());
    });
    expect(found).toBeGreaterThan(10);
  });

  it('of many disputes is the agendas of each, in order of date', () => {
    holds('agendas', fc.tuple(histories(20), histories(20), histories(20)), (three) => {
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

/** The steps appended one after the other: each possible, in order, and regular unless it is late. */
function taken(dispute: Dispute, { date, steps }: Projection): { dispute: Dispute; date: string } {
  let now = { dispute, date };
  for (const step of steps) {
    const fact = stepFact(step);
    const next = append(now.dispute, fact);
    expect([fact, fact.date >= now.date]).toEqual([fact, true]);
    if (!step.late) expect([fact, irregularitiesIn(next)]).toEqual([fact, irregularitiesIn(now.dispute)]);
    now = { dispute: next, date: fact.date };
  }
  return now;
}

const stageOf = ({ states = [] }: Projection) => states[0]?.split('.')[0];

describe('every projected step', () => {
  it.each([
    { pace: 'fastest', appeal: false },
    { pace: 'fastest', appeal: true },
    { pace: 'slowest', appeal: false },
    { pace: 'slowest', appeal: true },
  ] as const)('is possible and regular when it is appended, unless it says that it is late (%o)', (way) => {
    let found = 0;
    holds('projected', fc.tuple(histories(), fc.nat()), ([{ record, closed }, at]) => {
      const dates = datesAround(record);
      const date = dates[at % dates.length] ?? '2000-01-01';
      const events = record.events.filter((event) => event.date <= date);
      const dispute = replay({ ...record, events }, { calendar: { closed } });
      const projection = project(dispute, date, way);
      const end = taken(dispute, projection);
      found += projection.steps.length;
      expect(end.dispute.gaps).toEqual([]);
      const stage = stageOf(projection);
      if (projection.steps.length > 0 && stage !== 'ended') expect(statusOn(end.dispute, end.date).stage).toBe(stage);
    });
    expect(found).toBeGreaterThan(50);
  });
});

describe('a date', () => {
  it('is answered for, wherever in the calendar', () => {
    const anyDay = fc.integer({ min: toDay('0001-01-01'), max: toDay('9999-12-31') });
    holds('anyDate', fc.tuple(histories(), anyDay), ([{ record }, day]) => {
      const dispute = replay(record);
      expect(statusOn(dispute, fromDay(day)).date).toBe(fromDay(day));
      expect(project(dispute, fromDay(day), { pace: 'slowest' }).date).toBe(fromDay(day));
    });
  });
});
