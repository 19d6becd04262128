import type { Day } from '../calendar/date.js';
import type { WorkingDays } from '../calendar/workdays.js';
import { rules } from '../law/rules.js';
import { filingDay } from './clock.js';
import type { Position } from './entry.js';

/** The last day on which an item is surely in time for a meeting of the DSB, under each rule that closes an agenda. */
export function agendaClosings(meeting: Day, days: WorkingDays) {
  return rules
    .filter(({ closesAgenda }) => closesAgenda)
    .map(({ id }) => ({ rule: id, day: filingDay(id, meeting, { days, usual: 'closed' }) }));
}

/** The first known meeting from a day on that can take up an item which could be filed since another day. */
export function knownMeeting({ caseFile, docket }: Position, { since, from }: { since: Day; from: Day }) {
  return caseFile.meetings.find(
    (meeting) => meeting >= from && agendaClosings(meeting, docket.workingDays).every(({ day }) => day >= since),
  );
}
