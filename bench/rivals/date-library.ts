import {
  addDays,
  addMonths,
  addWeeks,
  differenceInCalendarDays,
  format,
  isSameDay,
  isWeekend,
  min,
  nextMonday,
  parseISO,
} from 'date-fns';
import type { DisputeRecord } from 'wto-dispute';

/** The last days of a dispute, by the rule. */
export type LastDays = Record<string, string>;

const workday = (date: Date) => (isWeekend(date) ? nextMonday(date) : date);

/** The Geneva fast of 2018, on which the WTO is usually closed. */
const fast = parseISO('2018-09-06');

const workdayBefore = (date: Date): Date =>
  isWeekend(date) || isSameDay(date, fast) ? workdayBefore(addDays(date, -1)) : date;

/** The last day to file an item for a meeting by a day. */
const filedFor = (date: Date) => workdayBefore(addDays(workdayBefore(addDays(workdayBefore(date), -10)), -1));

interface Draft {
  readonly dateOf: (type: string) => Date | undefined;
  readonly add: (rule: string, date: Date) => void;
}

/**
 * (d) What one would otherwise write: a date library, and an if for each fact. It gives the last days of DS493 and of
 * disputes with the same facts, and does not say which of them are met, late or moot.
 */
export function lastDays({ events }: DisputeRecord, on: string): LastDays {
  const known = events.filter(({ date }) => date <= on);
  const days: LastDays = {};
  const dateOf = (type: string) => {
    const found = known.find((event) => event.type === type);
    return found && parseISO(found.date);
  };
  const add = (rule: string, date: Date) => {
    days[rule] = format(date, 'yyyy-MM-dd');
  };
  const award = known.find((event) => event.type === 'rpt.awarded');
  ofPanel({ dateOf, add });
  ofReport({ dateOf, add });
  ofImplementation({ dateOf, add });
  if (award?.type === 'rpt.awarded' && award.expires) ofPeriod(parseISO(award.expires), { dateOf, add });
  return days;
}

/** The additional time that a report took after its day, where a delay was notified. */
function delay(dateOf: Draft['dateOf'], of: 'panel' | 'appeal', day: Date): number {
  const report = dateOf(`${of}.reportCirculated`);
  if (report === undefined || dateOf(`${of}.delayNotified`) === undefined) return 0;
  return Math.max(0, differenceInCalendarDays(report, day));
}

function ofPanel({ dateOf, add }: Draft): void {
  const consultations = dateOf('consultations.requested');
  if (consultations) {
    add('dsu-4-3-reply', workday(addDays(consultations, 10)));
    add('dsu-4-3-enter-consultations', workday(addDays(consultations, 30)));
    add('dsu-4-7-request-panel', addDays(consultations, 60));
  }
  const established = dateOf('panel.established');
  if (established) {
    add('dsu-8-7-ask-dg', addDays(established, 20));
    add('dsu-8-5-five-panelists', workday(addDays(established, 10)));
    add('dsu-7-1-special-terms-of-reference', workday(addDays(established, 20)));
    add('dsu-10-2-third-party-notice', workday(addDays(established, 10)));
    add('dsu-12-9-nine-month-cap', addMonths(established, 9));
    const panel = delay(dateOf, 'panel', addMonths(dateOf('panel.composed') ?? established, 6));
    const appeal = delay(dateOf, 'appeal', addDays(dateOf('appeal.notified') ?? established, 60));
    add('dsu-20-no-appeal', addDays(addMonths(established, 9), panel));
    if (dateOf('appeal.notified')) add('dsu-20-appeal', addDays(addMonths(established, 12), panel + appeal));
    if (dateOf('report.adopted'))
      add('dsu-21-4-fifteen', min([addDays(addMonths(established, 15), panel + appeal), addMonths(established, 18)]));
  }
  const asked = dateOf('panel.compositionRequested');
  if (asked) add('dsu-8-7-composition-announced', workday(addDays(asked, 10)));
  const composed = dateOf('panel.composed');
  if (composed) {
    add('dsu-12-9-delay-notice', addMonths(composed, 6));
    add('dsu-12-3-timetable', addWeeks(composed, 1));
    add('dsu-12-8-final-report', addMonths(composed, 6));
  }
}

function ofReport({ dateOf, add }: Draft): void {
  const circulated = dateOf('panel.reportCirculated');
  if (circulated) {
    add('dsu-16-1-not-before', addDays(circulated, 20));
    add('dsu-16-4-adopt', addDays(circulated, 60));
    add('dsu-16-4-appeal', workday(addDays(circulated, 60)));
    add('dsb-rules-last-filing-16-4', filedFor(addDays(circulated, 60)));
  }
  const appeal = dateOf('appeal.notified');
  if (appeal) {
    add('dsu-17-5-sixty', workday(addDays(appeal, 60)));
    add('dsu-17-5-delay-notice', workday(addDays(appeal, 60)));
    add('dsu-17-5-ninety-cap', workday(addDays(appeal, 90)));
    add('ab-rule-21-appellant', workday(appeal));
    add('ab-rule-22-appellee', workday(addDays(appeal, 18)));
    add('ab-rule-24-third-participant', workday(addDays(appeal, 21)));
    add('ab-rule-24-2-third-participant-notice', workday(addDays(appeal, 21)));
    add('ab-rule-18-5-clerical', workday(addDays(appeal, 30)));
    add('ab-rule-23-other-appeal', workday(addDays(appeal, 5)));
    add('ab-rule-27-hearing', addDays(appeal, 45));
  }
  const reviewed = dateOf('appeal.reportCirculated');
  if (reviewed) {
    add('dsu-17-14-adopt', addDays(reviewed, 30));
    add('dsb-rules-last-filing-17-14', filedFor(addDays(reviewed, 30)));
  }
}

function ofImplementation({ dateOf, add }: Draft): void {
  const adopted = dateOf('report.adopted');
  if (adopted) {
    add('dsu-21-3-intentions', workday(addDays(adopted, 30)));
    add('dsu-21-3-b-agree-rpt', workday(addDays(adopted, 45)));
    add('dsu-21-3-c-award', addDays(adopted, 90));
    add('dsu-21-3-c-guideline', addMonths(adopted, 15));
  }
  const arbitration = dateOf('rpt.arbitrationRequested');
  if (arbitration) {
    const agreed = workday(addDays(arbitration, 10));
    add('dsu-21-3-fn12-agree-arbitrator', agreed);
    add('dsu-21-3-fn12-dg-appoints', addDays(agreed, 10));
  }
  const awarded = dateOf('rpt.awarded');
  if (awarded) add('dsu-21-6-agenda', addMonths(awarded, 6));
}

function ofPeriod(expires: Date, { add }: Draft): void {
  add('dsu-21-3-reasonable-period', expires);
  add('dsu-22-6-authorize', addDays(expires, 30));
  add('dsb-rules-last-filing-22-6', filedFor(addDays(expires, 30)));
  add('dsu-22-2-request-suspension', addDays(expires, 20));
}
