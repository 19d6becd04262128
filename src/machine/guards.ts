import { forumOf, isAppealOfOthers, isFurtherNotice, withoutNotices } from '../casefile/appeals.js';
import {
  needsDivision,
  type PanelRequest,
  proceedingOf,
  type RemedyState,
  type Retaliation,
} from '../casefile/case-file.js';
import { flag } from '../casefile/event-fields.js';
import { leadsToImplied } from '../casefile/leading.js';
import { concerns, others, partiesIn, partyOf } from '../casefile/parties.js';
import { isOpening, recourseOf } from '../casefile/recourses.js';
import { furthestRemedy } from '../casefile/remedies.js';
import { isPending, requestsAbout, retaliationsFor, retaliationsOf } from '../casefile/requests.js';
import { onlyRecordsSettlement, stageOfOthers } from '../casefile/solutions.js';
import { noDivisionFrom } from '../clocks/conditions.js';
import { endedPeriod } from '../clocks/periods-to-comply.js';
import { isComplianceType, type Milestone, plainType } from '../vocabulary.js';
import { dayOfFact, type Given } from './context.js';
import { type At, type Home, lapsesOn, mustWait, periodIsOver, periodRuns, proceedingAt, resumesOn } from './time.js';

/** The parameter of a guard: a state of the remedies. */
export interface InRemedy {
  readonly state: RemedyState;
}

const caseFile = ({ context }: Given) => context.caseFile;
const proceeding = (given: Given) => proceedingOf(caseFile(given), recourseOf(caseFile(given), given.event));
const party = (given: Given) => partyOf(caseFile(given).parties, given.event);
const about = (given: Given) =>
  requestsAbout(proceeding(given), {
    plain: plainType(given.event.type),
    day: dayOfFact(given),
    party: party(given),
  });

const hasReached = (day: number | undefined, { context }: Given) => day !== undefined && context.day >= day;

/** Whether a fact of retaliation is about a request, in one of the states if any are given. */
const retaliation = (given: Given, ...states: Retaliation['state'][]) =>
  retaliationsOf(caseFile(given), given.event.type, party(given)).some(
    ({ state }) => states.length === 0 || states.includes(state),
  );

const isDeferred = ({ context }: Given, home: Home) =>
  proceedingAt(context.caseFile, home).requests.some(({ state }) => state === 'deferred');

const authorizedWithoutAward = (given: Given) =>
  caseFile(given).retaliation.some(
    (one) => one.state === 'authorized' && !one.isAwarded && concerns(one.party, party(given)),
  );

const hasRetaliation = (given: Given, states: readonly Retaliation['state'][]) =>
  retaliationsFor(caseFile(given), party(given), states).length > 0;

const parties = (given: Given) => partiesIn(caseFile(given).parties, given.event);

const isTheirAppeal = (given: Given) => {
  const { appeal } = proceeding(given);
  return appeal === undefined || !isAppealOfOthers(appeal, parties(given));
};

const isOnMerits = (given: Given) => {
  const { arbitration, decision } = proceeding(given);
  return arbitration?.purpose === 'merits' && decision === undefined;
};

/** Whether a period to comply has ended that is later than the one on which the last request rests. */
function furtherPeriodHasEnded(given: Given): boolean {
  const asked = caseFile(given).retaliation.filter((one) => concerns(one.party, party(given)));
  const ended = endedPeriod(given.context.docket, party(given), dayOfFact(given));
  return ended !== undefined && asked.every(({ restsOn }) => restsOn !== undefined && restsOn < ended);
}

/**
 * What the procedure asks before a step. Guards know the order of steps, and of time what a rule says. They are
 * total: they never throw, whatever the facts.
 */
export const guards = {
  /** A request for consultations opened the dispute. */
  isOpened: (given: Given) => caseFile(given).original.had.includes('consultations.requested'),

  /** Under the ATC the Textiles Monitoring Body takes the place of consultations (ATC 8.10). */
  needsNoConsultations: (given: Given) => caseFile(given).parties.track === 'textiles',

  // Time: what a rule says is over.
  mustWait: ({ context }: Given) => mustWait(context.docket, context.day),
  mayRequestPanel: ({ context }: Given) => !mustWait(context.docket, context.day),
  lapsed: (given: Given, { home }: At) => hasReached(lapsesOn(given.context, home), given),
  suspensionIsOver: (given: Given, { home }: At) => hasReached(resumesOn(given.context.caseFile, home), given),
  noDivision: ({ context }: Given, { home }: At) =>
    context.day >= noDivisionFrom && needsDivision(proceedingAt(context.caseFile, home)),
  divisionCanSit: (given: Given) => dayOfFact(given) < noDivisionFrom,
  periodRuns: ({ context }: Given) => periodRuns(context.docket, context.day),
  periodIsOver: ({ context }: Given) => periodIsOver(context.docket, context.day),

  // Requests for a panel.
  isAboutRequest: (given: Given) => about(given).length > 0,
  isEveryRequest: (given: Given) => {
    const gone = about(given);
    const { complainants } = caseFile(given).parties;
    const isLast = ({ times }: PanelRequest) => plainType(given.event.type) === 'panel.rejected' || times === 1;
    const isGone = (one: PanelRequest) =>
      gone.includes(one) && isLast(one) && others(complainants, one.party, party(given)).length === 0;
    return gone.length > 0 && proceeding(given).requests.every((one) => !isPending(one) || isGone(one));
  },
  isDeferred: (given: Given, { home }: At) => isDeferred(given, home),
  isNotDeferred: (given: Given, { home }: At) => !isDeferred(given, home),
  isFurtherComposition: (given: Given) => proceeding(given).requests.some(({ state }) => state === 'joined'),

  // The panel and its report.
  originalPanelSits: ({ event }: Given) => isComplianceType(event.type),
  finalReportIssued: (given: Given, { home }: At) => proceedingAt(given.context.caseFile, home).finalReport,
  interimReportIssued: (given: Given, { home }: At) => proceedingAt(given.context.caseFile, home).interimReport,
  isBrief: ({ event }: Given) => flag(event, 'brief') === true,
  noRecommendations: ({ event }: Given) => flag(event, 'recommendations') === false,
  recommendations: ({ event }: Given) => flag(event, 'recommendations') === true,

  // Appeals and arbitration.
  toArbitration: (given: Given) => forumOf(caseFile(given), proceeding(given), given.event) === 'arbitration',
  isFurtherAppellant: (given: Given) => isFurtherNotice(proceeding(given), parties(given)),
  anotherAppealRemains: (given: Given) => {
    const { appeal } = proceeding(given);
    return appeal !== undefined && withoutNotices(appeal, parties(given)) !== undefined;
  },
  /** Those who withdraw an appeal are among those who gave notice of it. */
  isTheirAppeal: isTheirAppeal,
  isTheirsOnReport: (given: Given) => isTheirAppeal(given) && proceeding(given).report !== undefined,
  appealIsHeard: (given: Given) => proceeding(given).appeal?.isHeard === true,
  appealIsSuspended: (given: Given) => proceeding(given).appeal?.isSuspended === true,
  /** What no division can have made is never implied. */
  isRecorded: ({ event }: Given) => event.implied !== true,
  appealWasWithdrawn: (given: Given) => proceeding(given).appealWithdrawn,
  isOnMerits: isOnMerits,
  isOnMeritsWithout: (given: Given) => isOnMerits(given) && flag(given.event, 'recommendations') === false,
  isDecided: (given: Given) => proceeding(given).decision !== undefined,

  // Compliance proceedings.
  opensRecourse: (given: Given) =>
    isOpening(given.event) && (recourseOf(caseFile(given), given.event) ?? 0) > caseFile(given).recourse,
  isCurrentRecourse: (given: Given) => recourseOf(caseFile(given), given.event) === caseFile(given).recourse,
  isSettledRecourse: ({ context: { caseFile } }: Given) => proceedingOf(caseFile, caseFile.recourse).isSettled,
  /** Overridden where the machine is made: an earlier recourse goes on in states of its own (earlier.ts). */
  isEarlierRecourse: (_: Given) => false,

  // Retaliation: each complainant has its own requests.
  mayRequestRetaliation: (given: Given) =>
    ((!hasRetaliation(given, ['requested', 'objected', 'suspended']) || hasRetaliation(given, ['awarded'])) &&
      !authorizedWithoutAward(given)) ||
    furtherPeriodHasEnded(given),
  isAboutRetaliation: (given: Given) => retaliation(given),
  /** The complainants who withdraw are all who have a request that is not decided. */
  isEveryRetaliation: (given: Given) => {
    const { parties, retaliation: requests } = caseFile(given);
    const rest = requests.filter(({ state }) => state !== 'authorized');
    const ofOthers = rest.filter((one) => others(parties.complainants, one.party, party(given)).length > 0);
    return retaliation(given) && ofOthers.length === 0;
  },
  isRemedy: ({ context }: Given, { state }: InRemedy) => furthestRemedy(context.caseFile) === state,
  isOtherRemedy: ({ context }: Given, { state }: InRemedy) => furthestRemedy(context.caseFile) !== state,
  retaliationRequested: (given: Given) => retaliation(given, 'requested'),
  retaliationObjected: (given: Given) => retaliation(given, 'objected'),

  // Ends, and gaps that close.
  endsDispute: (given: Given) => {
    const { parties, settledBy } = caseFile(given);
    const own = party(given) ?? parties.complainants;
    return parties.complainants.every((name) => own.includes(name) || settledBy.includes(name));
  },
  leavesRequest: (given: Given) => stageOfOthers(caseFile(given), party(given)) === 'panelRequested',
  leavesConsultations: (given: Given) => stageOfOthers(caseFile(given), party(given)) === 'consultations',
  onlyRecordsSettlement: (given: Given) => onlyRecordsSettlement(caseFile(given), proceeding(given), given.event),
  /** The fact is a milestone that was only implied, or leads to one. */
  fillsGap: (given: Given) => {
    const type = plainType(given.event.type);
    const { implied } = proceeding(given);
    return implied.includes(type as Milestone) || leadsToImplied(proceeding(given), type);
  },
} as const;
