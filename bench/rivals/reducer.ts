import type { DisputeEvent, DisputeRecord } from 'wto-dispute';

/**
 * (c) A reducer written by hand that keeps the time-limits of DS493, and of disputes with the same facts. It knows no
 * other track, no urgency, no suspension, no compliance proceeding and no reasons.
 */

type Kind = 'due' | 'lapses' | 'wait';
type End = 'met' | 'metLate' | 'superseded' | 'lapsed';

interface Limit {
  readonly rule: string;
  readonly kind: Kind;
  readonly starts: number;
  readonly due: number | undefined;
  readonly end?: End;
}

export type Limits = readonly Limit[];

const DAY = 86_400_000;
const dayOf = (date: string) => Date.parse(date) / DAY;
export const dateOf = (day: number) => new Date(day * DAY).toISOString().slice(0, 10);

const rolled = (day: number) => {
  const weekday = new Date(day * DAY).getUTCDay();
  return weekday === 6 ? day + 2 : weekday === 0 ? day + 1 : day;
};

function afterMonths(day: number, months: number): number {
  const date = new Date(day * DAY);
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months + 1, 0)).getUTCDate();
  const on = Math.min(date.getUTCDate(), last);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, on) / DAY;
}

/** The Geneva fast of 2018, on which the WTO is usually closed. */
const closed = new Set([dayOf('2018-09-06')]);

const rolledBack = (day: number): number => {
  const weekday = new Date(day * DAY).getUTCDay();
  return weekday === 0 || weekday === 6 || closed.has(day) ? rolledBack(day - 1) : day;
};

/** The last day to file an item for a meeting by a day: the working day before the notice, ten days ahead of the meeting. */
const filedFor = (day: number) => rolledBack(rolledBack(rolledBack(day) - 10) - 1);

const limit = (rule: string, kind: Kind, starts: number, due: number | undefined): Limit => ({
  rule,
  kind,
  starts,
  due,
});

/** Ends time-limits: those that the fact fulfils, and those that it makes moot. */
function ended(limits: Limits, day: number, met: readonly string[], moot: readonly string[] = []): Limits {
  return limits.map((one) => {
    if (one.end !== undefined) return one;
    const isPast = one.due !== undefined && day > one.due;
    if (met.includes(one.rule)) return { ...one, end: isPast && one.kind !== 'wait' ? 'metLate' : 'met' };
    if (!moot.includes(one.rule)) return one;
    return { ...one, end: isPast && one.kind === 'lapses' ? 'lapsed' : 'superseded' };
  });
}

const ofPanel = ['dsu-7-1-special-terms-of-reference', 'dsu-10-2-third-party-notice', 'dsu-12-3-timetable'];
const ofAppeal = ['21-appellant', '22-appellee', '24-third-participant', '24-2-third-participant-notice'];
const ofReview = [...ofAppeal, '18-5-clerical', '23-other-appeal', '27-hearing'].map((name) => `ab-rule-${name}`);
const ofPeriod = ['dsu-21-3-fn12-agree-arbitrator', 'dsu-21-3-b-agree-rpt', 'dsu-21-3-c-guideline'];

export function reduced(limits: Limits, fact: DisputeEvent): Limits {
  const day = dayOf(fact.date);
  switch (fact.type) {
    case 'consultations.requested':
      return [
        ...limits,
        limit('dsu-4-3-reply', 'lapses', day, rolled(day + 10)),
        limit('dsu-4-3-enter-consultations', 'lapses', day, rolled(day + 30)),
        limit('dsu-4-7-request-panel', 'wait', day, day + 60),
      ];
    case 'panel.requested':
      return ended(limits, day, ['dsu-4-7-request-panel'], ['dsu-4-3-reply', 'dsu-4-3-enter-consultations']);
    case 'panel.deferred':
      return [...limits, limit('dsu-6-1-establish-at-second-meeting', 'due', day, undefined)];
    case 'panel.established':
      return [...ended(limits, day, ['dsu-6-1-establish-at-second-meeting']), ...ofEstablishment(day)];
    case 'panel.compositionRequested':
      return [
        ...ended(limits, day, ['dsu-8-7-ask-dg']),
        limit('dsu-8-7-composition-announced', 'due', day, rolled(day + 10)),
      ];
    case 'panel.composed':
      return composed(limits, day);
    case 'panel.delayNotified':
      return ended(limits, day, ['dsu-12-9-delay-notice']);
    case 'panel.reportCirculated':
      return circulated(limits, day);
    case 'appeal.notified':
      return appealed(limits, day);
    case 'appeal.delayNotified':
      return ended(limits, day, ['dsu-17-5-delay-notice'], ['dsu-17-5-sixty']);
    case 'appeal.reportCirculated':
      return reviewed(limits, day);
    case 'report.adopted':
      return adopted(limits, day);
    case 'implementation.intentionsStated':
      return ended(limits, day, ['dsu-21-3-intentions']);
    case 'rpt.arbitrationRequested':
      return [
        ...limits,
        limit('dsu-21-3-fn12-agree-arbitrator', 'lapses', day, rolled(day + 10)),
        limit('dsu-21-3-fn12-dg-appoints', 'due', rolled(day + 10), rolled(day + 10) + 10),
      ];
    case 'rpt.arbitratorAppointed':
      return ended(limits, day, ['dsu-21-3-fn12-dg-appoints']);
    case 'rpt.awarded':
      return awarded(limits, day, fact.expires === undefined ? undefined : dayOf(fact.expires));
    default:
      return limits;
  }
}

function composed(limits: Limits, day: number): Limits {
  return [
    ...ended(limits, day, ['dsu-8-7-composition-announced'], ['dsu-8-5-five-panelists']),
    limit('dsu-12-9-delay-notice', 'due', day, afterMonths(day, 6)),
    limit('dsu-12-3-timetable', 'due', day, day + 7),
    limit('dsu-12-8-final-report', 'due', day, afterMonths(day, 6)),
  ];
}

function circulated(limits: Limits, day: number): Limits {
  return [
    ...ended(
      later(limits, 'dsu-20-no-appeal', delayOf(limits, day, panelDelay)),
      day,
      ['dsu-12-9-nine-month-cap'],
      [...ofPanel, 'dsu-12-8-final-report'],
    ),
    limit('dsu-16-1-not-before', 'wait', day, day + 20),
    limit('dsu-16-4-adopt', 'due', day, day + 60),
    limit('dsu-16-4-appeal', 'lapses', day, rolled(day + 60)),
    limit('dsb-rules-last-filing-16-4', 'lapses', day, filedFor(day + 60)),
  ];
}

function ofEstablishment(day: number): Limits {
  return [
    limit('dsu-8-7-ask-dg', 'wait', day, day + 20),
    limit('dsu-8-5-five-panelists', 'lapses', day, rolled(day + 10)),
    limit('dsu-7-1-special-terms-of-reference', 'lapses', day, rolled(day + 20)),
    limit('dsu-10-2-third-party-notice', 'lapses', day, rolled(day + 10)),
    limit('dsu-12-9-nine-month-cap', 'due', day, afterMonths(day, 9)),
    limit('dsu-20-no-appeal', 'due', day, afterMonths(day, 9)),
  ];
}

const startOf = (limits: Limits, rule: string, day: number) => limits.find((one) => one.rule === rule)?.starts ?? day;

function appealed(limits: Limits, day: number): Limits {
  const established = startOf(limits, 'dsu-20-no-appeal', day);
  const circulation = startOf(limits, 'dsu-16-4-appeal', day);
  const delay = (dueOf(limits, 'dsu-20-no-appeal') ?? 0) - afterMonths(established, 9);
  return [
    ...ended(
      limits,
      day,
      ['dsu-16-4-appeal'],
      ['dsu-16-1-not-before', 'dsu-16-4-adopt', 'dsu-20-no-appeal', 'dsb-rules-last-filing-16-4'],
    ),
    // The window goes on for the other party.
    limit('dsu-16-4-appeal', 'lapses', circulation, rolled(circulation + 60)),
    limit('dsu-17-5-sixty', 'due', day, rolled(day + 60)),
    limit('dsu-17-5-delay-notice', 'due', day, rolled(day + 60)),
    limit('dsu-17-5-ninety-cap', 'due', day, rolled(day + 90)),
    limit('ab-rule-21-appellant', 'lapses', day, rolled(day)),
    limit('ab-rule-22-appellee', 'lapses', day, rolled(day + 18)),
    limit('ab-rule-24-third-participant', 'lapses', day, rolled(day + 21)),
    limit('ab-rule-24-2-third-participant-notice', 'lapses', day, rolled(day + 21)),
    limit('ab-rule-18-5-clerical', 'lapses', day, rolled(day + 30)),
    limit('ab-rule-23-other-appeal', 'lapses', day, rolled(day + 5)),
    limit('ab-rule-27-hearing', 'due', day, day + 45),
    limit('dsu-20-appeal', 'due', established, afterMonths(established, 12) + delay),
  ];
}

function reviewed(limits: Limits, day: number): Limits {
  const known = later(limits, 'dsu-20-appeal', delayOf(limits, day, appealDelay));
  return [
    ...ended(known, day, ['dsu-17-5-ninety-cap'], ofReview),
    limit('dsu-17-14-adopt', 'due', day, day + 30),
    limit('dsb-rules-last-filing-17-14', 'lapses', day, filedFor(day + 30)),
  ];
}

const dueOf = (limits: Limits, rule: string) => limits.find((one) => one.rule === rule)?.due;

/** The notice of a delay, and the last day from which the additional time is measured (DSU 20, 21.4). */
interface Delay {
  readonly notice: string;
  readonly from: (limits: Limits, day: number) => number;
}

const panelDelay: Delay = {
  notice: 'dsu-12-9-delay-notice',
  from: (limits, day) => dueOf(limits, 'dsu-12-8-final-report') ?? day,
};
const appealDelay: Delay = {
  notice: 'dsu-17-5-delay-notice',
  from: (limits, day) => startOf(limits, 'dsu-17-5-sixty', day - 60) + 60,
};

function delayOf(limits: Limits, day: number, { notice, from }: Delay): number {
  const isNotified = limits.some(({ rule, end }) => rule === notice && (end === 'met' || end === 'metLate'));
  return isNotified ? Math.max(0, day - from(limits, day)) : 0;
}

const later = (limits: Limits, rule: string, days: number): Limits =>
  limits.map((one) => (one.rule === rule && one.due !== undefined ? { ...one, due: one.due + days } : one));

function adopted(limits: Limits, day: number): Limits {
  const established = startOf(limits, 'dsu-20-appeal', day);
  const delay = (dueOf(limits, 'dsu-20-appeal') ?? 0) - afterMonths(established, 12);
  return [
    ...ended(
      limits,
      day,
      ['dsu-20-appeal', 'dsu-17-14-adopt', 'dsu-16-4-adopt', 'dsu-20-no-appeal'],
      ['dsb-rules-last-filing-17-14'],
    ),
    limit('dsu-21-3-intentions', 'due', day, rolled(day + 30)),
    limit(
      'dsu-21-4-fifteen',
      'due',
      established,
      Math.min(afterMonths(established, 15) + delay, afterMonths(established, 18)),
    ),
    limit('dsu-21-3-b-agree-rpt', 'lapses', day, rolled(day + 45)),
    limit('dsu-21-3-c-award', 'due', day, day + 90),
    limit('dsu-21-3-c-guideline', 'due', day, afterMonths(day, 15)),
  ];
}

function awarded(limits: Limits, day: number, expires: number | undefined): Limits {
  const adoption = startOf(limits, 'dsu-21-3-c-award', day);
  const since = expires ?? day;
  return [
    ...ended(limits, day, ['dsu-21-4-fifteen', 'dsu-21-3-c-award'], ofPeriod),
    limit('dsu-21-3-reasonable-period', 'due', adoption, expires),
    limit('dsu-22-6-authorize', 'lapses', since, since + 30),
    limit('dsb-rules-last-filing-22-6', 'lapses', day, filedFor(since + 30)),
    limit('dsu-22-2-request-suspension', 'wait', since, since + 20),
    limit('dsu-21-6-agenda', 'wait', day, afterMonths(day, 6)),
  ];
}

export function reduce({ events }: DisputeRecord): Limits {
  return events.reduce(reduced, []);
}

/** What time has made of a time-limit by a day; where nothing has happened for three years, nothing is overdue. */
export function stateOf({ kind, due, end }: Limit, day: number, isDormant = false): string {
  if (end !== undefined) return end;
  const isPast = due !== undefined && day > due;
  if (kind === 'wait') return isPast ? 'open' : 'waiting';
  if (!isPast) return 'running';
  return kind === 'lapses' || isDormant ? 'lapsed' : 'overdue';
}
