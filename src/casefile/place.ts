import type { Day } from '../calendar/date.js';
import { type EventType, isComplianceType, type PlainEventType, plainType } from '../vocabulary.js';
import { type CaseFile, type Forum, isDecided, type PanelRequest, type Proceeding, proceedingOf } from './case-file.js';
import { dayField, namedRecourse, type ProcedureEvent, textField } from './event-fields.js';
import { type Party, partyOf } from './parties.js';
import { repeatedRequest, requestFor } from './requests.js';

/** A fact with its place in the dispute: its proceeding, its complainants, which of several occasions. */
export interface Fact {
  readonly event: ProcedureEvent;
  readonly type: EventType;
  /** The type without the prefix of compliance proceedings. */
  readonly plain: PlainEventType;
  readonly day: Day;
  readonly implied: boolean;
  /** The compliance proceeding that it belongs to. */
  readonly recourse: number | undefined;
  /** The complainants whom it concerns, where it does not concern all. */
  readonly party: Party | undefined;
  /** Tells apart the facts of one type that have periods of their own. */
  readonly occasion: number;
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
    occasion: about?.occasion ?? occasionOf(caseFile, proceeding, { plain, event }),
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

function occasionOf(
  caseFile: CaseFile,
  proceeding: Proceeding,
  { plain, event }: Pick<Fact, 'plain' | 'event'>,
): number {
  switch (plain) {
    case 'consultations.requested':
      return proceeding.consultations + 1;
    case 'consultations.circulated':
      return Math.min(proceeding.circulations + 1, Math.max(1, proceeding.consultations));
    case 'panel.requested':
      return proceeding.requests.length + 1;
    case 'retaliation.requested':
      return caseFile.retaliation.length + 1;
    case 'dsb.meetingScheduled':
      return dayField(event, 'on') ?? 0;
    default:
      return 0;
  }
}

/**
 * The recourse to DSU 21.5 that a fact belongs to: the one it names, otherwise the latest one opened. A
 * request after that one was decided opens the next.
 */
export function recourseOf(caseFile: CaseFile, event: ProcedureEvent): number | undefined {
  if (!isComplianceType(event.type)) return undefined;
  const named = namedRecourse(event);
  if (named !== undefined) return named;
  const { recourse } = caseFile;
  if (recourse === 0) return 1;
  return isOpening(event) && isDecided(proceedingOf(caseFile, recourse)) ? recourse + 1 : recourse;
}

/** Whether a fact can open a compliance proceeding: a request for consultations or for a panel. */
export function isOpening({ type }: ProcedureEvent): boolean {
  return type === 'compliance.consultations.requested' || type === 'compliance.panel.requested';
}

/** Before whom an appeal goes: arbitrators where it says so, or where an agreement to arbitrate appeals stands. */
export function forumOf(proceeding: Proceeding, event: ProcedureEvent): Forum {
  const stated = textField(event, 'forum');
  if (stated !== undefined) return stated === 'arbitration' ? 'arbitration' : 'appellateBody';
  return proceeding.arbitration === 'appeal' ? 'arbitration' : 'appellateBody';
}
