import type { WorkingDays } from '../calendar/workdays.js';
import { type CaseFile, proceedingOf, type Retaliation } from '../casefile/case-file.js';
import { common, concerns, isSolution, others, type Party, together } from '../casefile/parties.js';
import type { Fact } from '../casefile/place.js';
import { isPending, requestsAbout } from '../casefile/requests.js';
import type { Condition } from '../law/rule.js';
import { type EventType, type PlainEventType, timetableEvents } from '../vocabulary.js';
import type { Clock } from './clock.js';
import { allHold } from './conditions.js';
import type { Docket } from './docket.js';
import type { ClockRule } from './rule-book.js';

/** What has happened, and what the law makes of it. */
export interface Position {
  readonly caseFile: CaseFile;
  readonly docket: Docket;
}

/** A fact that comes in, with the dispute before it and the case file after it. */
export interface Entry {
  readonly fact: Fact;
  readonly before: Position;
  readonly caseFile: CaseFile;
  readonly workingDays: WorkingDays;
  /** An award that stands for the adoption: the panel's own periods end with it (DSU 25). */
  readonly isDecidingAward: boolean;
  /** In a compliance proceeding work of the panel shows that it is composed: the original panel sits. */
  readonly showsComposition: boolean;
  /** It is one more notice of an appeal, or ends one of several: the appeal goes on, and its periods with it. */
  readonly isOfOneAppellant: boolean;
  /** A panel is established after another was composed, and joins it (DSU 9.1). */
  readonly joinsPanel: boolean;
  /** A deferral shows that an establishment of its day was not of its complainants: they have no panel yet. */
  readonly takesOut: boolean;
  /** The composition of a panel that has joined another: its own periods count from here. */
  readonly composesJoined: boolean;
  /** A settlement or a withdrawal. */
  readonly isSolution: boolean;
  /** A solution that ends the dispute: its end closes every period. */
  readonly endsDispute: boolean;
}

const panelWork: ReadonlySet<PlainEventType> = /* @__PURE__ */ new Set<PlainEventType>([
  ...timetableEvents,
  'panel.delayNotified',
  'panel.suspended',
  'panel.finalReportIssued',
  'panel.circulationAnticipated',
  'panel.reportCirculated',
]);

/** The entry of a fact. */
export function entryOf(fact: Fact, before: Position, caseFile: CaseFile): Entry {
  const { type, plain, recourse } = fact;
  const proceeding = proceedingOf(before.caseFile, recourse);
  return {
    fact,
    before,
    caseFile,
    workingDays: before.docket.workingDays,
    isDecidingAward: plain === 'arbitration.awardNotified' && proceeding.decision === undefined,
    showsComposition: recourse !== undefined && panelWork.has(plain),
    isOfOneAppellant: isOfOneAppellant(fact, before.caseFile, caseFile),
    joinsPanel: type === 'panel.established' && before.caseFile.original.had.includes('panel.composed'),
    takesOut:
      plain === 'panel.deferred' && fact.isNamed && requestsAbout(proceeding, fact).some((one) => !isPending(one)),
    composesJoined: type === 'panel.composed' && proceeding.requests.some(({ state }) => state === 'joined'),
    isSolution: isSolution(type),
    endsDispute: isSolution(type) && caseFile.settled,
  };
}

function isOfOneAppellant({ plain, recourse }: Fact, before: CaseFile, now: CaseFile): boolean {
  if (plain !== 'appeal.notified' && plain !== 'appeal.withdrawn') return false;
  const { appeal } = proceedingOf(before, recourse);
  const after = proceedingOf(now, recourse).appeal;
  if (appeal === undefined || after === undefined || appeal.forum !== after.forum) return false;
  return plain === 'appeal.withdrawn' || after.notices.length > appeal.notices.length;
}

/**
 * The recourse whose period a rule would be. Facts of the DSB belong to no proceeding and reach both: in
 * compliance they mean the current recourse.
 */
export function recourseFor({ inCompliance }: ClockRule, { fact, caseFile }: Entry): number | undefined {
  return fact.recourse ?? (inCompliance ? caseFile.recourse : undefined);
}

/** Whether the conditions of a rule hold. */
export function conditionsHold(rule: ClockRule, entry: Entry): boolean {
  const { onlyIf } = rule.law;
  return onlyIf === undefined || hold(onlyIf, entry, recourseFor(rule, entry));
}

/** Whether conditions hold in one proceeding. */
export function hold(conditions: readonly Condition[], entry: Entry, recourse: number | undefined): boolean {
  const { fact, caseFile, before } = entry;
  return allHold(conditions, { fact, caseFile, running: before.docket.running, recourse });
}

const isInArbitration = ({ state }: Retaliation) => state === 'objected' || state === 'suspended';

/** Which requests to retaliate a fact on record still applies to. One that was decided since calls for nothing more. */
const standing: Readonly<Partial<Record<EventType, (one: Retaliation) => boolean>>> = {
  'retaliation.requested': ({ state, isAwarded }) => state === 'requested' && !isAwarded,
  'retaliation.objected': isInArbitration,
  'retaliation.arbitrationReferred': isInArbitration,
};

/** The complainants whom a fact on record still concerns. */
function concernedBy(type: EventType, { firstDays, concerned, parties, retaliation }: CaseFile): Party | undefined {
  if (firstDays[type] === undefined) return [];
  const stands = standing[type];
  if (stands === undefined) return concerned[type];
  return together(
    parties,
    retaliation.filter(stands).map(({ party }) => party),
  );
}

/** Whether a fact of a type that belongs to no proceeding is on record for some of a party's complainants. */
export function isOnRecord(type: EventType, { caseFile }: Entry, party: Party | undefined): boolean {
  return concerns(concernedBy(type, caseFile), party);
}

/**
 * A party, in two where a fact that brings a period about, or upon which it is due, is on record for some of its
 * complainants only.
 */
export function partsOf({ law }: ClockRule, { caseFile }: Entry, party: Party | undefined): (Party | undefined)[] {
  const types = [...(law.activatedBy ?? []), ...(law.dueOnRequest === undefined ? [] : [law.dueOnRequest])];
  const asked = together(
    caseFile.parties,
    types.map((type) => concernedBy(type, caseFile)),
  );
  if (asked?.length === 0) return [party];
  const parts = [common(party, asked), others(caseFile.parties.complainants, party, asked)];
  return parts.filter((part) => part === undefined || part.length > 0);
}

/** Whether the fact is of the proceeding and the complainants that a period belongs to. */
export function reaches({ fact }: Entry, { recourse, party }: Clock): boolean {
  if (recourse !== undefined && fact.recourse !== undefined && recourse !== fact.recourse) return false;
  return concerns(party, fact.party);
}
