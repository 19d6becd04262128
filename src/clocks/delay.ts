import type { Day } from '../calendar/date.js';
import type { WorkingDays } from '../calendar/workdays.js';
import { concerns } from '../casefile/parties.js';
import { type Clock, type DueStep, dueSteps, reckoned } from './clock.js';
import { type Docket, endedSinceStart } from './docket.js';
import type { Entry } from './entry.js';
import { lawOf } from './rule-book.js';

/** Whose notice of delay adds time to a period (DSU 12.9, 17.5). */
export type Delayed = 'panel' | 'appellateBody';

/** What a fact of the original proceeding says of a delay. */
const notices: { readonly [type: string]: Delayed } = {
  'panel.delayNotified': 'panel',
  'appeal.delayNotified': 'appellateBody',
};
const reports: { readonly [type: string]: Delayed } = {
  'panel.finalReportIssued': 'panel',
  'panel.reportCirculated': 'panel',
  'appeal.reportCirculated': 'appellateBody',
};

/** The period after a fact that begins additional time, measures it or takes it back. */
export function withDelay(clock: Clock, entry: Entry): Clock {
  const { fact, before, workingDays } = entry;
  const notice = notices[fact.type];
  if (notice !== undefined) return awaiting(clock, notice, entry);
  const who = reports[fact.type] ?? 'appellateBody';
  // The date of an implied report is not known, and neither is the time that it took.
  if (fact.implied || !clock.awaits.includes(who)) return clock;
  const isMeasured = reports[fact.type] !== undefined;
  const target = isMeasured ? targetOf(who, clock, { docket: before.docket, until: fact.day, workingDays }) : undefined;
  const added = Math.max(0, fact.day - (target ?? fact.day));
  const awaits = clock.awaits.filter((one) => one !== who);
  return reckoned(clock, { awaits, delayDays: clock.delayDays + added }, workingDays);
}

/** The period, open until the report of which a delay was notified; a notice after the report adds nothing. */
function awaiting(clock: Clock, who: Delayed, { fact, before, workingDays }: Entry): Clock {
  const isOver = who === 'panel' && before.caseFile.original.finalReport;
  if (isOver || fact.implied || clock.awaits.includes(who)) return clock;
  return reckoned(clock, { awaits: [...clock.awaits, who] }, workingDays);
}

/** The steps that lengthen a period by days; none of them moves it to another day. */
const COUNTED: ReadonlySet<DueStep['kind']> = /* @__PURE__ */ new Set(['period', 'stated', 'suspension', 'delay']);

/** The periods among which that of a report is found, up to the day of the report. */
interface Measuring {
  readonly docket: Docket;
  readonly until: Day;
  readonly workingDays: WorkingDays;
}

/**
 * The last day, not moved to a working day, by which the report should have come (DSU 12.8, 17.5; SCM 4.6, 4.9, 7.5,
 * 7.7), standstills counted. Of several panels, it is that of the panel which the delayed period is about.
 */
function targetOf(who: Delayed, delayed: Clock, { docket, until, workingDays }: Measuring): Day | undefined {
  const all = [...endedSinceStart(docket), ...docket.running].filter(({ recourse }) => recourse === undefined);
  const clocks = all.filter((one) => lawOf(one).measuresDelayOf === who && concerns(one.party, delayed.party));
  const own = clocks
    .filter(({ trigger }) => (trigger.day ?? 0) >= (delayed.trigger.day ?? 0))
    .sort((a, b) => (a.trigger.day ?? 0) - (b.trigger.day ?? 0));
  const clock = who === 'panel' ? (own[0] ?? clocks.at(-1)) : clocks.at(-1);
  const steps = clock === undefined ? [] : (dueSteps(clock, workingDays) ?? []);
  const day = steps.filter(({ kind }) => COUNTED.has(kind)).at(-1)?.day;
  return clock === undefined || day === undefined ? undefined : day + stoodStillSince(clock, all, until);
}

/** The days for which an appeal stood still after a period of it had ended, as another one shows that went on. */
function stoodStillSince({ trigger, pausedDays }: Clock, all: readonly Clock[], until: Day): number {
  const alike = all.filter((one) => {
    return lawOf(one).stopsWithAppeal && one.trigger.event === trigger.event && one.trigger.day === trigger.day;
  });
  const days = alike.map((one) => one.pausedDays + (one.pause === undefined ? 0 : until - one.pause.since));
  return Math.max(0, ...days.map((one) => one - pausedDays));
}
