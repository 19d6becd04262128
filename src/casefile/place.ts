import type { Day } from '../calendar/date.js';
import { type PlainEventType, plainType } from '../vocabulary.js';
import {
  type Course,
  type Fact,
  type Party,
  type Proceeding,
  partyOf,
  proceedingOf,
  recourseOf,
  repeatedRequest,
  requestFor,
} from './case-file.js';
import { dayField, type ProcedureEvent } from './event-fields.js';

/** Places a fact in the course: which proceeding, which complainants, which of several occasions. */
export function place(course: Course, event: ProcedureEvent, day: Day): Fact {
  const plain = plainType(event.type);
  const recourse = recourseOf(course, event);
  const proceeding = proceedingOf(course, recourse);
  const named = partyOf(course, event);
  const about = requestAbout(proceeding, plain, named);
  return {
    event,
    type: event.type,
    plain,
    day,
    implied: event.implied === true,
    occasion: about?.occasion ?? occasionOf(course, proceeding, { plain, event }),
    recourse,
    party: named ?? about?.party,
  };
}

function requestAbout(proceeding: Proceeding, type: PlainEventType, party: Party | undefined) {
  if (type === 'panel.established' || type === 'panel.deferred') return requestFor(proceeding, party);
  if (type === 'panel.requested') return repeatedRequest(proceeding, party);
  return undefined;
}

function occasionOf(course: Course, proceeding: Proceeding, { plain, event }: Pick<Fact, 'plain' | 'event'>): number {
  switch (plain) {
    case 'consultations.requested':
      return proceeding.consultations + 1;
    case 'consultations.circulated':
      return Math.min(proceeding.circulations + 1, Math.max(1, proceeding.consultations));
    case 'panel.requested':
      return proceeding.requests.length + 1;
    case 'retaliation.requested':
      return course.retaliation.length + 1;
    case 'dsb.meetingScheduled':
      return dayField(event, 'on') ?? 0;
    default:
      return 0;
  }
}
