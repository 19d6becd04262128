import type { Day } from '../calendar/date.js';
import { type EventType, type PlainEventType, plainType } from '../vocabulary.js';
import { type CaseFile, type PanelRequest, type Proceeding, proceedingOf } from './case-file.js';
import { dayField, type ProcedureEvent } from './event-fields.js';
import { common, complainantsIn, isIndividual, type Party, partyFrom, partyOf, together } from './parties.js';
import { occasionOfPeriod } from './periods.js';
import { isOpening, partyOfRecourse, recourseOf } from './recourses.js';
import { complaining, repeatedRequest, requestsAbout, retaliationsOf, withPanel } from './requests.js';

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
  /** The complainants whose periods it changes or ends, where it does not concern all. */
  readonly party: Party | undefined;
  /** The record names them; else their requests say who they are. */
  readonly isNamed: boolean;
  /** The complainants for whom it starts periods, where these are not all. */
  readonly covers: Party | undefined;
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
  const unplaced = { event, plain, day, caseFile, proceeding, named };
  const about = isAboutRequests(plain) ? requestsAbout(proceeding, { plain, day, party: named }) : [];
  const party = isIndividual(event.type) ? concernedBy(unplaced, about) : askers(unplaced, about);
  return {
    event,
    type: event.type,
    plain,
    day,
    implied: event.implied === true,
    byItself: event.byItself === true,
    occasion: plain === 'panel.established' ? (about[0]?.occasion ?? 0) : occasionOf(unplaced),
    recourse,
    party,
    isNamed: named !== undefined,
    covers: isIndividual(event.type) ? party : (party ?? coveredBy(unplaced)),
  };
}

/** A fact with what its place follows from. */
interface Unplaced {
  readonly event: ProcedureEvent;
  readonly plain: PlainEventType;
  readonly day: Day;
  readonly caseFile: CaseFile;
  readonly proceeding: Proceeding;
  /** The complainants whom it names, where these are not all. */
  readonly named: Party | undefined;
}

/** The complainants whose compliance proceeding a fact belongs to, or whose requests it is about; of a request, those who make it. */
function askers({ caseFile, event, proceeding, named }: Unplaced, about: readonly PanelRequest[]): Party | undefined {
  if (proceeding.recourse === undefined) return undefined;
  if (isOpening(event)) return askersIn(caseFile, event);
  const parts = about.map(({ party }) => common(party, named));
  const asked = parts.length === 0 ? named : together(caseFile.parties, parts);
  return asked ?? partyOfRecourse(caseFile, proceeding);
}

function askersIn({ parties }: CaseFile, event: ProcedureEvent): Party | undefined {
  const names = complainantsIn(parties, event);
  return names.length === 0 ? undefined : partyFrom(parties, names);
}

/** The complainants whom a fact concerns: those whom it names, else those whose requests it is about, else those who complain. */
function concernedBy(unplaced: Unplaced, about: readonly PanelRequest[]): Party | undefined {
  const { plain, caseFile, named } = unplaced;
  const requests = about.length > 0 ? about : retaliationsOf(caseFile, plain, named);
  if (requests.length === 0) return named ?? coveredBy(unplaced);
  const parts = requests.map((request) => common(request.party, named));
  return together(caseFile.parties, parts);
}

const isAboutRequests = (type: PlainEventType) => ABOUT_REQUESTS.has(type);
const ABOUT_REQUESTS: ReadonlySet<string> = /* @__PURE__ */ new Set<PlainEventType>([
  'panel.deferred',
  'panel.established',
  'panel.requestWithdrawn',
  'panel.rejected',
]);

/** The complainants for whom a fact that names none starts periods; a meeting of the DSB is nobody's complaint. */
function coveredBy({ plain, caseFile }: Pick<Unplaced, 'plain' | 'caseFile'>): Party | undefined {
  if (plain.startsWith('dsb.')) return undefined;
  return BEFORE_PANEL.test(plain) ? complaining(caseFile) : withPanel(caseFile);
}

/** Facts of consultations, and requests for a panel: who has a panel already does not count. */
const BEFORE_PANEL = /^(consultations|goodOffices|settlement|complaint)\.|^panel\.requested$/;

function occasionOf({ caseFile, proceeding, plain, event, day, named }: Unplaced): number {
  switch (plain) {
    case 'consultations.requested':
      return proceeding.consultations + 1;
    case 'consultations.circulated':
      return Math.min(proceeding.circulations + 1, Math.max(1, proceeding.consultations));
    case 'panel.requested':
      return repeatedRequest(proceeding, named)?.occasion ?? nextOccasion(proceeding);
    case 'retaliation.requested':
      return caseFile.retaliation.length + 1;
    case 'dsb.meetingScheduled':
      return dayField(event, 'on') ?? 0;
    case 'rpt.approved':
    case 'rpt.agreed':
    case 'rpt.awarded':
      return occasionOfPeriod(caseFile, { event, day, party: named });
    default:
      return 0;
  }
}

function nextOccasion({ requests }: Proceeding): number {
  return 1 + Math.max(0, ...requests.map(({ occasion }) => occasion));
}
