import type { Day } from '../calendar/date.js';
import type { WorkingDays } from '../calendar/workdays.js';
import { type Clock, dueSteps, reckoned } from './clock.js';
import { endedSinceStart } from './docket.js';
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
  if (!clock.awaits.includes(who)) return clock;
  const isMeasured = reports[fact.type] !== undefined && !fact.implied;
  const added = isMeasured ? Math.max(0, fact.day - (targetOf(who, before.docket, workingDays) ?? fact.day)) : 0;
  const awaits = clock.awaits.filter((one) => one !== who);
  return reckoned(clock, { awaits, delayDays: clock.delayDays + added }, workingDays);
}

/** The period, open until the report of which a delay was notified; a notice after the report adds nothing. */
function awaiting(clock: Clock, who: Delayed, { fact, before, workingDays }: Entry): Clock {
  const isOver = who === 'panel' && before.caseFile.original.finalReport;
  if (isOver || fact.implied || clock.awaits.includes(who)) return clock;
  return reckoned(clock, { awaits: [...clock.awaits, who] }, workingDays);
}

/** The last day, not moved to a working day, by which the report should have come (DSU 12.8, 17.5; SCM 4.6, 4.9, 7.5, 7.7). */
function targetOf(who: Delayed, docket: Entry['before']['docket'], days: WorkingDays): Day | undefined {
  const clocks = [...endedSinceStart(docket), ...docket.running];
  const clock = clocks.filter((one) => lawOf(one).measuresDelayOf === who && one.recourse === undefined).at(-1);
  const steps = clock === undefined ? [] : (dueSteps(clock, days) ?? []);
  return steps.filter(({ kind }) => kind !== 'rolled' && kind !== 'extension').at(-1)?.day;
}
