import type { Day } from '../calendar/date.js';
import { type EventType, type PlainEventType, plainType } from '../vocabulary.js';
import { type CaseFile, type PanelRequest, type Proceeding, proceedingOf } from './case-file.js';
import { dayField, type ProcedureEvent } from './event-fields.js';
import { type Party, partyOf } from './parties.js';
import { occasionOfPeriod } from './periods.js';
import { recourseOf } from './recourses.js';
import { repeatedRequest, requestFor } from './requests.js';

/** A fact with its place in the dispute: its proceeding, its complainants, which of several occasions. */
export interface Fact {
  readonly event: ProcedureEvent;
  readonly type: EventType;
  /** The type without the prefix of compliance proceedings. */
  readonly plain: PlainEventType;
  readonly day: Day;
  readonly implied: boolean;
  /** Time brought it about: it is complete at the end of the day before. */
  readonly byItself: boolean;
  /** The compliance proceeding that it belongs to. */
  readonly recourse: number | undefined;
  /** The complainants whom it concerns, where it does not concern all. */
  readonly party: Party | undefined;
  /** Tells apart the facts of one type that have periods of their own. */
  readonly occasion: number;
  /** The last day of the period to comply that a request for retaliation rests on, where one is known. */
  readonly restsOn?: Day | undefined;
}

/** The fact with its place in a case file. */
export function place(caseFile: CaseFile, event: ProcedureEvent, day: Day): Fact {
  const plain = plainType(event.type);
  const recourse = recourseOf(caseFile, event);
  const proceeding = proceedingOf(caseFile, recourse);
  const named = partyOf(caseFile.parties, event);
  const about = requestAbout(proceeding, plain, named);
  return {
    event,
    type: event.type,
    plain,
    day,
    implied: event.implied === true,
    byItself: event.byItself === true,
    occasion: about?.occasion ?? occasionOf({ caseFile, proceeding, event, plain, day, party: named }),
    recourse,
    party: named ?? about?.party,
  };
}

/** The request for a panel that a fact is about. */
function requestAbout(
  proceeding: Proceeding,
  type: PlainEventType,
  party: Party | undefined,
): PanelRequest | undefined {
  if (type === 'panel.established' || type === 'panel.deferred') return requestFor(proceeding, party);
  if (type === 'panel.requested') return repeatedRequest(proceeding, party);
  return undefined;
}

interface Unplaced extends Pick<Fact, 'event' | 'plain' | 'day' | 'party'> {
  readonly caseFile: CaseFile;
  readonly proceeding: Proceeding;
}

function occasionOf({ caseFile, proceeding, ...fact }: Unplaced): number {
  switch (fact.plain) {
    case 'consultations.requested':
      return proceeding.consultations + 1;
    case 'consultations.circulated':
      return Math.min(proceeding.circulations + 1, Math.max(1, proceeding.consultations));
    case 'panel.requested':
      return proceeding.requests.length + 1;
    case 'retaliation.requested':
      return caseFile.retaliation.length + 1;
    case 'dsb.meetingScheduled':
      return dayField(fact.event, 'on') ?? 0;
    case 'rpt.approved':
    case 'rpt.agreed':
    case 'rpt.awarded':
      return occasionOfPeriod(caseFile, fact);
    default:
      return 0;
  }
}
