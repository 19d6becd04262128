import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import {
  type Deadline,
  type DerivationStep,
  DisputeError,
  type DisputeEvent,
  type DisputeRecord,
  replay,
  type Status,
  statusOn,
} from '../../src/index.js';
import { ruleById } from '../../src/law.js';
import { daysAfter, daysBetween } from '../answers/counting.js';
import { objectionsTo, workingDayFrom } from './derivations.js';
import { damaged, histories } from './histories.js';
import { holds, PATIENCE } from './runs.js';
import { datesAround, outcomeOf } from './views.js';

vi.setConfig({ testTimeout: PATIENCE });

const allOf = ({ deadlines, pastDeadlines }: Status) => [...deadlines, ...pastDeadlines];

describe('no time-limit without article and derivation, and the derivation gives its date', () => {
  it.each([
    ['possible', histories(), 'derived'],
    ['damaged', damaged, 'derivedDamaged'],
  ] as const)('in %s histories', (_, examples, law) => {
    let found = 0;
    holds(law, examples, ({ record, closed }) => {
      const dispute = outcomeOf(() => replay(record, { policy: 'lenient', calendar: { closed } }));
      if (dispute instanceof DisputeError) return;
      const objections = datesAround(record).flatMap((date) =>
        allOf(statusOn(dispute, date)).flatMap((deadline) => {
          found += 1;
          return objectionsTo(deadline, closed).map((objection) => `${date} ${deadline.rule}: ${objection}`);
        }),
      );
      expect([...new Set(objections)]).toEqual([]);
    });
    expect(found).toBeGreaterThan(2_000);
  });
});

/** The law's own word on rolling (principle 3), against the finished date. */
function objectionsToRolling({ rule, derivation }: Deadline, closed: readonly string[]): string[] {
  const { rolls, counts } = ruleById(rule);
  const isCounted = ({ kind }: DerivationStep) => kind === 'period' || kind === 'suspension' || kind === 'delay';
  const at = derivation.map(isCounted).lastIndexOf(true);
  const moved = derivation.slice(Math.max(at, 0)).find(({ kind }) => kind === 'rolled');
  if (!rolls) return moved === undefined ? [] : [`${rule} moved to ${moved.date}`];
  const counted = derivation[at];
  if (counted === undefined || derivation.some(({ kind }) => kind === 'stated')) return [];
  const working = workingDayFrom(counted.date, closed, counts === 'before' ? -1 : 1);
  return (moved?.date ?? counted.date) === working ? [] : [`${rule} ends on ${counted.date}, not on ${working}`];
}

describe('a time-limit that rolls ends on a working day, and none other was moved to one', () => {
  it('in possible histories', () => {
    holds('rolled', histories(), ({ record, closed }) => {
      const dispute = replay(record, { calendar: { closed } });
      const all = datesAround(record).flatMap((date) => allOf(statusOn(dispute, date)));
      expect(all.flatMap((deadline) => objectionsToRolling(deadline, closed))).toEqual([]);
    });
  });
});

/** A suspension of the panel of the original dispute: its first day, and the day on which work resumes, if known. */
interface Standstill {
  readonly since: string;
  readonly resumes: string | undefined;
  readonly isRecorded?: true;
}

/** A suspension while one runs prolongs it; a resumption ends it. */
function withFact(stops: readonly Standstill[], event: DisputeEvent): readonly Standstill[] {
  const last = stops.at(-1);
  const running = last !== undefined && (last.resumes ?? '~') > event.date ? last : undefined;
  const before = running === undefined ? stops : stops.slice(0, -1);
  // A recorded resumption also corrects one that was assumed from the last day stated (amendments, A11).
  const assumed = running ?? (last?.isRecorded ? undefined : last);
  if (event.type === 'panel.resumed' && assumed !== undefined)
    return [...stops.slice(0, -1), { since: assumed.since, resumes: event.date, isRecorded: true }];
  if (event.type !== 'panel.suspended') return stops;
  const resumes = event.until === undefined ? undefined : daysAfter(event.until, 1);
  return [...before, { since: running?.since ?? event.date, resumes }];
}

/** The suspensions that the facts up to a date show (DSU 12.12), as one would mark them in a calendar. */
function standstillsIn({ events }: DisputeRecord, date: string): readonly Standstill[] {
  const stops = events.filter((one) => one.date <= date).reduce(withFact, []);
  return stops.filter(({ since, resumes }) => resumes === undefined || resumes > since);
}

/** The days of a standstill that a period of the panel must have been given, against those that it has. */
function objectionsToStandstill({ rule, starts, derivation, due }: Deadline, stops: readonly Standstill[]): string[] {
  const counted = derivation.find(({ kind }) => kind === 'suspension')?.length?.days ?? 0;
  const isOpen = stops.some(({ resumes }) => resumes === undefined);
  if (isOpen) return due === undefined ? [] : [`${rule} is due on ${due} while the panel is suspended without end`];
  if (due === undefined) return [];
  const days = stops.reduce((sum, { since, resumes = since }) => sum + daysBetween(since, resumes), 0);
  return counted === days ? [] : [`${rule} from ${starts} stood still for ${days} days, counted ${counted}`];
}

describe('a period of a suspended panel is longer by the days from the suspension to the day on which work resumes', () => {
  const isOfPanel = ({ rule, recourse }: Deadline) => recourse === undefined && ruleById(rule).suspendable === true;
  const isLive = ({ state }: Deadline) => state === 'running' || state === 'overdue';

  it('in possible histories, however often it is suspended and prolonged', () => {
    let found = 0;
    holds('suspended', histories(30), ({ record }) => {
      // A panel that lapsed and went on all the same is a question of its own.
      if (record.events.some(({ type }) => type === 'panel.lapsed')) return;
      // So is one that goes back to work as an arbitration is withdrawn (amendments, C3).
      if (record.events.some(({ type }) => type === 'appeal.withdrawn')) return;
      const dispute = replay(record);
      for (const date of datesAround(record)) {
        const stops = standstillsIn(record, date);
        const periods = statusOn(dispute, date).deadlines.filter((one) => isOfPanel(one) && isLive(one));
        // What starts, or starts over, after a suspension began is a question of its own.
        const clear = periods.filter(({ starts }) => stops.every(({ since }) => starts <= since));
        if (stops.length > 0) found += clear.length;
        expect([date, clear.flatMap((one) => objectionsToStandstill(one, stops))]).toEqual([date, []]);
      }
    });
    expect(found).toBeGreaterThan(100);
  });
});

/** The time-limits that the last fact of a record started, in the order of the answer. */
function startedBy(record: DisputeRecord, event: DisputeEvent): readonly Deadline[] {
  const dispute = outcomeOf(() => replay({ ...record, events: [...record.events, event] }));
  if (dispute instanceof DisputeError) return [];
  return allOf(statusOn(dispute, event.date)).filter(({ derivation: [first] }) => {
    return first?.kind === 'trigger' && first.event === event.type && first.date === event.date;
  });
}

/** Which version of a rule that changed over time governs on a date. */
function versionOn({ rule }: Deadline, date: string): number {
  return (ruleById(rule).versions ?? []).filter(({ from }) => from <= date).length;
}

const sameMatter = (one: Deadline) => (other: Deadline) =>
  one.rule === other.rule && one.recourse === other.recourse && one.member === other.member;

/** The same time-limits started by a fact and by the same fact later, under one version of their rule. */
function pairs(before: DisputeRecord, event: DisputeEvent, later: number): readonly (readonly [Deadline, Deadline])[] {
  const moved = { ...event, date: daysAfter(event.date, later) };
  const afterwards = startedBy(before, moved);
  return startedBy(before, event).flatMap((deadline) => {
    const [other, ...more] = afterwards.filter(sameMatter(deadline));
    if (other === undefined || more.length > 0) return [];
    return versionOn(deadline, event.date) === versionOn(other, moved.date) ? [[deadline, other] as const] : [];
  });
}

const LAST = '9999-12-31';
const FIRST = '0001-01-01';

describe('a later trigger gives no earlier last day', () => {
  it('whatever fact it is, by however many days', () => {
    const seen = new Set<string>();
    holds('later', fc.tuple(histories(30), fc.integer({ min: 1, max: 500 })), ([{ record }, later]) => {
      const compared = record.events.flatMap((event, at) =>
        pairs({ ...record, events: record.events.slice(0, at) }, event, later),
      );
      for (const [one, other] of compared) {
        seen.add(one.rule);
        expect([one.rule, (other.lastDay ?? LAST) >= (one.lastDay ?? FIRST)]).toEqual([one.rule, true]);
        expect([one.rule, (other.opens ?? LAST) >= (one.opens ?? FIRST)]).toEqual([one.rule, true]);
      }
    });
    expect(seen.size).toBeGreaterThan(45);
  });
});
