import { forumOf, isFurtherNotice, withoutNotices } from '../casefile/appeals.js';
import { needsDivision, proceedingOf, type Retaliation } from '../casefile/case-file.js';
import { flag } from '../casefile/event-fields.js';
import { leadsToImplied } from '../casefile/leading.js';
import { complainantsIn, concerns, partiesIn, partyOf } from '../casefile/parties.js';
import { isOpening, recourseOf } from '../casefile/recourses.js';
import { requestFor, retaliationFor } from '../casefile/requests.js';
import { noDivisionFrom } from '../clocks/conditions.js';
import { endedPeriod } from '../clocks/periods-to-comply.js';
import { isComplianceType, type Milestone, plainType } from '../vocabulary.js';
import { dayOfFact, type Given } from './context.js';
import { type At, lapsesOn, mustWait, periodIsOver, periodRuns, proceedingAt, resumesOn } from './time.js';

const caseFile = ({ context }: Given) => context.caseFile;
const proceeding = (given: Given) => proceedingOf(caseFile(given), recourseOf(caseFile(given), given.event));
const party = (given: Given) => partyOf(caseFile(given).parties, given.event);
const pending = (given: Given) => requestFor(proceeding(given), party(given));

const hasReached = (day: number | undefined, { context }: Given) => day !== undefined && context.day >= day;

const retaliation = (given: Given, ...states: Retaliation['state'][]) =>
  retaliationFor(caseFile(given), party(given), states) !== undefined;

const authorizedWithoutAward = (given: Given) =>
  caseFile(given).retaliation.some(
    (one) => one.state === 'authorized' && !one.isAwarded && concerns(one.party, party(given)),
  );

const parties = (given: Given) => partiesIn(caseFile(given).parties, given.event);

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
  isPendingRequest: (given: Given) => pending(given) !== undefined,
  isOnlyRequest: (given: Given) =>
    pending(given) !== undefined &&
    proceeding(given).requests.every((request) => request === pending(given) || request.state === 'established'),
  isFurtherRequest: (given: Given) =>
    caseFile(given).parties.complainants.length > 1 &&
    !proceeding(given).requests.some(
      (request) => party(given) !== undefined && request.party !== undefined && concerns(request.party, party(given)),
    ),

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
  appealIsHeard: (given: Given) => proceeding(given).appeal?.isHeard === true,
  appealIsSuspended: (given: Given) => proceeding(given).appeal?.isSuspended === true,
  /** What no division can have made is never implied. */
  isRecorded: ({ event }: Given) => event.implied !== true,
  appealWasWithdrawn: (given: Given) => proceeding(given).appealWithdrawn,
  reportIsCirculated: (given: Given) => proceeding(given).report !== undefined,
  isOnMerits: isOnMerits,
  isOnMeritsWithout: (given: Given) => isOnMerits(given) && flag(given.event, 'recommendations') === false,
  isDecided: (given: Given) => proceeding(given).decision !== undefined,

  // Compliance proceedings.
  opensRecourse: (given: Given) =>
    isOpening(given.event) && (recourseOf(caseFile(given), given.event) ?? 0) > caseFile(given).recourse,
  isCurrentRecourse: (given: Given) => recourseOf(caseFile(given), given.event) === caseFile(given).recourse,
  /** Overridden where the machine is made: an earlier recourse goes on in states of its own (earlier.ts). */
  isEarlierRecourse: (_: Given) => false,

  // Retaliation: each complainant has its own requests.
  mayRequestRetaliation: (given: Given) =>
    (!retaliation(given, 'requested', 'objected', 'suspended') && !authorizedWithoutAward(given)) ||
    furtherPeriodHasEnded(given),
  retaliationRequested: (given: Given) =>
    !retaliationFor(caseFile(given), party(given), ['requested'])?.isAwarded && retaliation(given, 'requested'),
  retaliationObjected: (given: Given) => retaliation(given, 'objected'),
  retaliationSuspended: (given: Given) => retaliation(given, 'suspended'),
  retaliationArbitrated: (given: Given) => retaliation(given, 'objected', 'suspended'),
  retaliationPending: (given: Given) => retaliation(given, 'requested', 'objected', 'suspended', 'awarded'),
  retaliationAuthorized: (given: Given) => retaliation(given, 'authorized'),

  // Ends, and gaps that close.
  endsDispute: (given: Given) => {
    const { parties, settledBy } = caseFile(given);
    const named = complainantsIn(parties, given.event);
    const still = parties.complainants.filter((name) => !named.includes(name) && !settledBy.includes(name));
    return named.length === 0 || still.length === 0;
  },
  /** The fact is a milestone that was only implied, or leads to one. */
  fillsGap: (given: Given) => {
    const type = plainType(given.event.type);
    const { implied } = proceeding(given);
    return implied.includes(type as Milestone) || leadsToImplied(proceeding(given), type);
  },
} as const;
