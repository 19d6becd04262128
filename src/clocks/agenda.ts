import type { Day } from '../calendar/date.js';
import type { WorkingDays } from '../calendar/workdays.js';
import { type LawRule, rules } from '../law/rules.js';
import { filingDay } from './clock.js';
import type { Position } from './entry.js';

/** The last day on which an item is surely in time for a meeting of the DSB, under each rule that closes an agenda. */
export function agendaClosings(meeting: Day, days: WorkingDays) {
  return rules
    .filter(({ closesAgenda }) => closesAgenda)
    .map(({ id }) => ({ rule: id, day: filingDay(id, meeting, { days, usual: 'closed' }) }));
}

/** Whether a meeting can give a period its last day: it comes after the request, which its agenda can still take up where that counts. */
export function isDecidedAt(
  meeting: Day,
  { law, since, days }: { law: LawRule; since: Day; days: WorkingDays },
): boolean {
  if (law.decidedBy !== 'nextMeeting' && law.decidedBy !== 'firstMeeting') return false;
  return meeting > since && (law.decidedBy === 'nextMeeting' || canTakeUp(meeting, since, days));
}

/** Whether an item that is filed on a day is in time for a meeting. */
function canTakeUp(meeting: Day, filed: Day, days: WorkingDays): boolean {
  return agendaClosings(meeting, days).every(({ day }) => day >= filed);
}

/** The first known meeting from a day on that can take up an item which could be filed since another day. */
export function knownMeeting({ caseFile, docket }: Position, { since, from }: { since: Day; from: Day }) {
  return caseFile.meetings.find((meeting) => meeting >= from && canTakeUp(meeting, since, docket.workingDays));
}
