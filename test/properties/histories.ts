import * as fc from 'fast-check';
import { getNextTransitions } from 'xstate';
import { fromDay, toDay } from '../../src/calendar/date.js';
import {
  type DisputeEvent,
  type DisputeRecord,
  type EventType,
  parseEvent,
  type Track,
  tracks,
} from '../../src/index.js';
import { ruleIds } from '../../src/law.js';
import { after, type DisputeSnapshot, Procedure } from '../../src/machine/procedure.js';
import { eventTypes } from '../../src/vocabulary.js';
import { requiredFields } from '../record/samples.js';

/*
 * Records that can have happened: each fact is chosen among those that the machine takes where the
 * facts before it have led. A history is made of plain numbers, so that a failing one shrinks.
 */

const members = ['Brazil', 'Côte d’Ivoire', '中国', 'Türkiye'] as const;
const respondent = 'European Union';

/** Facts that lead on; three of four choices are made among these first, so that histories become deep. */
const main: readonly EventType[] = [
  'consultations.requested',
  'panel.requested',
  'panel.deferred',
  'panel.established',
  'panel.composed',
  'panel.suspended',
  'panel.resumed',
  'panel.interimReportIssued',
  'panel.finalReportIssued',
  'panel.reportCirculated',
  'report.adoptionExtended',
  'appeal.notified',
  'appeal.crossNotified',
  'appeal.reportCirculated',
  'appeal.withdrawn',
  'arbitration.awardNotified',
  'report.adopted',
  'implementation.intentionsStated',
  'rpt.agreed',
  'rpt.arbitrationRequested',
  'rpt.awarded',
  'rpt.modified',
  'sequencing.agreed',
  'compliance.consultations.requested',
  'compliance.panel.requested',
  'compliance.panel.established',
  'compliance.panel.composed',
  'compliance.panel.suspended',
  'compliance.panel.reportCirculated',
  'compliance.appeal.notified',
  'compliance.appeal.reportCirculated',
  'compliance.report.adopted',
  'compensation.negotiationsRequested',
  'retaliation.requested',
  'retaliation.objected',
  'retaliation.arbitrationReferred',
  'retaliation.arbitrationSuspended',
  'retaliation.arbitrationResumed',
  'retaliation.awardCirculated',
  'retaliation.authorized',
  'retaliation.applied',
  'timeLimit.extended',
  'dsb.meetingScheduled',
];

/** Ends come rarely, or nothing would be long. */
const ending: ReadonlySet<EventType> = new Set<EventType>([
  'settlement.notified',
  'complaint.withdrawn',
  'report.rejected',
  'panel.rejected',
  'panel.requestWithdrawn',
  'implementation.complianceAgreed',
  'panel.lapsed',
]);

/** Days from one fact to the next: none, a few, those on which something turns, many. */
const gaps = [0, 0, 0, 1, 2, 5, 9, 10, 11, 20, 21, 29, 30, 31, 45, 59, 60, 61, 62, 90, 91, 120, 180, 270, 366, 400];

/** One decision: how much later, which of the facts, with which fields. */
interface Choice {
  readonly gap: number;
  readonly pick: number;
  readonly fields: number;
}

const choice: fc.Arbitrary<Choice> = fc.record({
  gap: fc.nat(gaps.length - 1),
  pick: fc.nat(1_000_000),
  fields: fc.nat(0x7fff_ffff),
});

/** A small source of numbers that follow from one (mulberry32). */
export function numbersFrom(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b_79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

type Numbers = ReturnType<typeof numbersFrom>;

interface Circumstance {
  readonly day: number;
  readonly complainants: readonly string[];
  readonly recourse: number;
  readonly next: Numbers;
}

type Draw = (circumstance: Circumstance) => unknown;

const dayAhead: Draw = ({ day, next }) => fromDay(day + next(400));
const yesOrNo: Draw = ({ next }) => next(2) === 0;
const amount: Draw = ({ next }) => `USD ${next(900)} million a year`;
const thirdParties: Draw = ({ next }) => ['Norway', 'Viet Nam', 'Chinese Taipei'].slice(0, 1 + next(3));
const oneOf =
  (...values: readonly unknown[]): Draw =>
  ({ next }) =>
    values[next(values.length)];
const period: Draw = ({ next }) =>
  oneOf({ months: 1 + next(20) }, { days: next(300) + 1 }, { months: 6, weeks: 2, days: 3 })({ next } as Circumstance);

/** The rules that a chair or the parties are most often asked to move come oftenest. */
const ruleOf: Draw = ({ next }) =>
  next(2) === 0
    ? oneOf(
        'dsu-16-4-appeal',
        'dsu-4-7-request-panel',
        'dsu-21-3-reasonable-period',
        'dsu-12-12-lapse',
        'dsu-22-6-authorize',
      )({
        next,
      } as Circumstance)
    : ruleIds[next(ruleIds.length)];

/** The fields of each event type, and how each is drawn. */
const fieldsOf: Readonly<Record<string, Readonly<Record<string, Draw>>>> = {
  'consultations.requested': {
    received: ({ day, next }) => fromDay(day + next(6)),
    urgent: yesOrNo,
    joinable: yesOrNo,
  },
  'consultations.joinRequested': { members: thirdParties },
  'consultations.joinAccepted': { members: thirdParties },
  'panel.thirdPartiesReserved': { members: thirdParties },
  'panel.thirdPartiesWithdrew': { members: thirdParties },
  'panel.suspended': { until: dayAhead },
  'panel.circulationAnticipated': { on: dayAhead },
  'panel.reportCirculated': { brief: ({ next }) => next(8) === 0 },
  'panel.delayNotified': { expected: dayAhead },
  'report.adoptionExtended': { until: dayAhead },
  'report.adopted': { recommendations: ({ next }) => next(5) > 0, withdrawalPeriod: period },
  'appeal.notified': { forum: oneOf('appellateBody', 'arbitration') },
  'appeal.delayNotified': { expected: oneOf('not before July') },
  'arbitration.agreed': { purpose: oneOf('appeal', 'merits', 'implementation'), procedures: oneOf('mpia', 'adHoc') },
  'arbitration.awardNotified': { recommendations: ({ next }) => next(4) > 0 },
  'rpt.approved': { period, expires: dayAhead },
  'rpt.agreed': { period, expires: dayAhead },
  'rpt.awarded': { period, expires: dayAhead },
  'rpt.modified': { expires: dayAhead },
  'retaliation.requested': { amount },
  'retaliation.awardCirculated': { amount },
  'retaliation.authorized': { amount },
  'goodOffices.ended': { failed: yesOrNo },
  'timeLimit.extended': { rule: ruleOf, until: dayAhead },
  'dsb.meetingScheduled': { on: ({ day, next }) => fromDay(day + next(60)) },
  note: { text: oneOf('', 'a press release', 'line\r\nbreak') },
};

const plainOf = (type: string) => type.replace(/^compliance\./, '');

/** A fact of a type, with what it must carry and some of what it may. */
export function factOf(type: EventType, circumstance: Circumstance): DisputeEvent {
  const { next, day, complainants, recourse } = circumstance;
  const required = requiredFields[plainOf(type) as EventType] ?? [];
  const own = Object.entries(fieldsOf[plainOf(type)] ?? {}).flatMap(([name, draw]) =>
    required.includes(name) || next(2) === 0 ? [[name, draw(circumstance)]] : [],
  );
  const by = [...complainants, complainants, respondent, 'directorGeneral', 'parties'][next(complainants.length + 4)];
  return parseEvent({
    type,
    date: fromDay(day),
    ...(next(2) === 0 && { by }),
    ...Object.fromEntries(own),
    ...(type.startsWith('compliance.') && next(3) === 0 && { recourse: 1 + next(recourse + 1) }),
    ...(next(12) === 0 && { document: 'WT/DS1/1', note: 'a note' }),
  });
}

/** The types in the order in which a choice tries them. */
function inTurn(named: ReadonlySet<string>, pick: number): readonly EventType[] {
  const next = numbersFrom(pick);
  const shuffled = (list: readonly EventType[]) =>
    list
      .filter((type) => named.has(type) && (pick % 12 === 0 || !ending.has(type)))
      .map((type) => ({ type, at: next(0x7fff_ffff) }))
      .sort((a, b) => a.at - b.at)
      .map(({ type }) => type);
  return pick % 5 === 0 ? shuffled(eventTypes) : [...shuffled(main), ...shuffled(eventTypes)];
}

/** The next fact of a history, if any of its types is possible; most choices want one that leads on. */
export function nextFact(
  snapshot: DisputeSnapshot,
  { day, pick, fields }: { readonly day: number; readonly pick: number; readonly fields: number },
): DisputeEvent | undefined {
  const named: ReadonlySet<string> = new Set(getNextTransitions(snapshot).map(({ eventType }) => eventType));
  const { parties, recourse } = snapshot.context.caseFile;
  const { complainants } = parties;
  const here = JSON.stringify(snapshot.value);
  let staying: DisputeEvent | undefined;
  for (const type of inTurn(named, pick)) {
    const fact = factOf(type, { day, complainants, recourse, next: numbersFrom(fields) });
    const next = after(snapshot, fact);
    if (next === undefined) continue;
    if (pick % 5 < 2 || JSON.stringify(next.value) !== here) return fact;
    staying ??= fact;
  }
  return staying;
}

/** A record with the days on which the WTO is closed. */
export interface History {
  readonly record: DisputeRecord;
  readonly closed: readonly string[];
}

interface Outline {
  readonly track: Track;
  readonly complainants: number;
  readonly start: number;
  readonly choices: readonly Choice[];
  readonly closed: readonly number[];
}

function historyOf({ track, complainants: count, start, choices, closed }: Outline, isRegular = false): History {
  const complainants = members.slice(0, count);
  const closedDates = closed.map((days) => fromDay(start + days));
  const calendar = { closed: closedDates };
  const procedure = new Procedure({ complainants, respondent, track, calendar });
  const events: DisputeEvent[] = [];
  let day = start;
  for (const { gap, pick, fields } of choices) {
    day += gaps[gap] ?? 0;
    procedure.advance(day);
    const { snapshot } = procedure;
    const fact = nextFact(snapshot, { day, pick, fields });
    if (fact === undefined || (isRegular && departs(snapshot, fact))) continue;
    procedure.take(fact);
    events.push(fact);
  }
  return {
    record: { title: 'European Union — Generated', complainants, respondent, track, events },
    closed: closedDates,
  };
}

function departs(snapshot: DisputeSnapshot, fact: DisputeEvent): boolean {
  return after(snapshot, fact)?.context.docket.departures.size !== snapshot.context.docket.departures.size;
}

/** The years of the records: the older working procedures, the newer ones, the end of the Appellate Body. */
const starts = fc.oneof(
  fc.integer({ min: toDay('1995-01-01'), max: toDay('2024-01-01') }),
  fc.integer({ min: toDay('2017-01-01'), max: toDay('2020-06-01') }),
);

function outlines(min: number, max: number): fc.Arbitrary<Outline> {
  return fc.record({
    track: fc.constantFrom(...tracks, 'standard' as const),
    complainants: fc.constantFrom(1, 1, 2, 3),
    start: starts,
    choices: fc.array(choice, { minLength: min, maxLength: max, size: 'max' }),
    closed: fc.array(fc.nat(1_500), { maxLength: 120, size: 'max' }),
  });
}

/** Histories that can have happened, of up to so many facts. */
export const histories = (max = 45, min = 1): fc.Arbitrary<History> => outlines(min, max).map((one) => historyOf(one));

/** Those that keep the law: every fact in its time. */
export const regular: fc.Arbitrary<History> = outlines(1, 45).map((one) => historyOf(one, true));

/** The same with some facts left out, or moved by some days: histories with gaps and contradictions. */
export const damaged: fc.Arbitrary<History> = fc
  .record({ history: histories(), seed: fc.nat(), keep: fc.integer({ min: 2, max: 12 }) })
  .map(({ history: { record, closed }, seed, keep }) => {
    const next = numbersFrom(seed);
    const events = record.events.flatMap((event) => {
      const fate = next(keep);
      if (fate === 0) return [];
      return fate === 1 ? [{ ...event, date: fromDay(toDay(event.date) + next(60) - 30) }] : [event];
    });
    return { record: { ...record, events }, closed };
  });
