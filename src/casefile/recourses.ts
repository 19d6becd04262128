import { LAST_DAY, toDay } from '../calendar/date.js';
import { lastDayOf } from '../calendar/period.js';
import { DORMANT_AFTER } from '../law/dates.js';
import { isComplianceType, type Milestone, type PlainEventType, plainType } from '../vocabulary.js';
import { type CaseFile, isDecided, type Proceeding, proceedingOf } from './case-file.js';
import { namedRecourse, type ProcedureEvent } from './event-fields.js';
import { type Party, partiesIn, partyFrom } from './parties.js';
import { isPending } from './requests.js';

/*
 * Which recourse to DSU 21.5 a fact belongs to, where it does not say so itself.
 *
 * A request belongs to the undecided recourse of those who make it, and opens the next one where there is none.
 * Any other fact belongs to the undecided recourse of a Member whom it names, else to the earliest undecided one
 * in which it can happen. A recourse that has had no fact for three years is left out while a later one is open.
 */

/** The recourse to DSU 21.5 that a fact belongs to; none for a fact of the original proceeding. */
export function recourseOf(caseFile: CaseFile, event: ProcedureEvent): number | undefined {
  if (!isComplianceType(event.type)) return undefined;
  const named = namedRecourse(event);
  if (named !== undefined) return named;
  const { recourse } = caseFile;
  if (recourse === 0) return 1;
  return isOpening(event) ? recourseAskedFor(caseFile, event) : (fitting(caseFile, event)[0] ?? recourse);
}

/**
 * The recourse that a fact can mean besides the one to which it belongs: a request opens the next one; another fact that
 * names a number may belong where it would without it.
 */
export function recourseBeside(caseFile: CaseFile, event: ProcedureEvent): number | undefined {
  if (!isComplianceType(event.type)) return undefined;
  const number = isOpening(event) ? caseFile.recourse + 1 : fitting(caseFile, event)[0];
  return number === recourseOf(caseFile, event) ? undefined : number;
}

/**
 * Whether the recourse of a fact is only assumed: the fact names neither a recourse nor a Member who opened one,
 * and it can happen in several.
 *
 * @param names the parties whom the fact names. With none, the answer is whether a name would decide the recourse.
 */
export function isRecourseAssumed(
  caseFile: CaseFile,
  event: ProcedureEvent,
  names = partiesIn(caseFile.parties, event),
): boolean {
  if (!isComplianceType(event.type) || isOpening(event) || namedRecourse(event) !== undefined) return false;
  return fitting(caseFile, event, names).length > 1;
}

/**
 * The complainants whose recourse it is: those who asked for it and have not settled. Nothing where it is that of all,
 * because the first request names no complainant: one of the respondent is about the complaint of all.
 */
export function partyOfRecourse({ parties, settledBy }: CaseFile, { openers, isOfAll }: Proceeding): Party | undefined {
  const own = openers.filter((name) => parties.complainants.includes(name));
  if (isOfAll || own.length === 0) return undefined;
  const left = own.filter((name) => !settledBy.includes(name));
  return partyFrom(parties, (left.length === 0 ? own : left).sort());
}

/** Whether a fact can open a compliance proceeding: a request for consultations or for a panel. */
export function isOpening({ type }: ProcedureEvent): boolean {
  return type === 'compliance.consultations.requested' || type === 'compliance.panel.requested';
}

function recourseAskedFor(caseFile: CaseFile, event: ProcedureEvent): number {
  const { recourse } = caseFile;
  const names = partiesIn(caseFile.parties, event);
  const own = undecided(caseFile).filter((one) => isOpenedBy(one, names));
  if (own.length > 0) return numberOf(own.at(-1) as Proceeding);
  const latest = proceedingOf(caseFile, recourse);
  const isOthers = names.length > 0 && latest.openers.length > 0;
  return isDecided(latest) || isOthers ? recourse + 1 : recourse;
}

/** The numbers of the recourses in which a fact can happen, the first one is meant. */
function fitting(caseFile: CaseFile, event: ProcedureEvent, names = partiesIn(caseFile.parties, event)): number[] {
  const plain = plainType(event.type);
  const open = undecided(caseFile).filter((one, index, all) => index === all.length - 1 || !isDormant(one, event));
  const own = open.filter((one) => isOpenedBy(one, names));
  const canHappen = open.filter((one) => mayHappenIn(one, plain));
  const theirs = own.find((one) => canHappen.includes(one)) ?? own[0];
  return theirs === undefined ? canHappen.map(numberOf) : [numberOf(theirs)];
}

/** The recourses that are open, the latest last. */
export const undecided = (caseFile: CaseFile): readonly Proceeding[] =>
  caseFile.openRecourses
    .filter((number) => number <= caseFile.recourse)
    .map((number) => proceedingOf(caseFile, number));

const isOpenedBy = ({ openers }: Proceeding, names: readonly string[]) => names.some((name) => openers.includes(name));

const numberOf = ({ recourse = 0 }: Proceeding) => recourse;

function isDormant({ lastFact }: Proceeding, { date }: ProcedureEvent): boolean {
  return lastFact !== undefined && toDay(date) > Math.min(LAST_DAY, lastDayOf(lastFact, DORMANT_AFTER));
}

/** How far a recourse has come, as far as it says which facts can happen in it. */
function mayHappenIn(proceeding: Proceeding, plain: PlainEventType): boolean {
  const { had, implied, report, appeal } = proceeding;
  if (implied.includes(plain as Milestone)) return true;
  const sits = had.includes('panel.established') && report === undefined && appeal === undefined;
  switch (phaseOf(plain)) {
    case 'request':
      return proceeding.requests.some(isPending);
    case 'composition':
      return sits && !had.includes('panel.composed');
    case 'panel':
      return sits;
    case 'report':
      return report === 'full' && appeal === undefined;
    case 'appeal':
      return appeal !== undefined;
    default:
      return true;
  }
}

type Phase = 'request' | 'composition' | 'panel' | 'report' | 'appeal' | 'any';

const phases: { readonly [K in PlainEventType]?: Phase } = {
  'panel.requestWithdrawn': 'request',
  'panel.deferred': 'request',
  'panel.established': 'request',
  'panel.rejected': 'request',
  'panel.thirdPartiesReserved': 'any',
  'panel.thirdPartiesWithdrew': 'any',
  'panel.compositionRequested': 'composition',
  'panel.composed': 'composition',
  'appeal.notified': 'report',
  'arbitration.agreed': 'any',
  'arbitration.awardNotified': 'appeal',
};

/** In which part of a proceeding a fact happens. */
function phaseOf(plain: PlainEventType): Phase {
  const [group] = plain.split('.');
  return phases[plain] ?? (group === 'panel' || group === 'report' || group === 'appeal' ? group : 'any');
}
