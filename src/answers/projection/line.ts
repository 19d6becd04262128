import type { Day } from '../../calendar/date.js';
import { appealAgreement } from '../../casefile/appeals.js';
import { type Proceeding, proceedingOf } from '../../casefile/case-file.js';
import type { Position } from '../../clocks/entry.js';
import { lawOf } from '../../clocks/rule-book.js';
import type { RuleId } from '../../law/rules.js';
import { resumesOn } from '../../machine/time.js';
import { ruleById } from '../../record/rule-by-id.js';
import {
  type EventType,
  inCompliance,
  type PlainEventType,
  type ProceedingEventType,
  type Role,
  type StateName,
} from '../../vocabulary.js';
import { periodsFor, waitsOn } from './periods.js';
import type { Pace } from './step.js';

/** A step that leads on from a state. */
export interface Act {
  readonly event: PlainEventType;
  readonly who: Role;
  /** The article, where no rule times the act. */
  readonly citation: string;
  /** An item for the agenda of the DSB: it can be put there after the latest of these facts. */
  readonly onAgendaAfter?: readonly PlainEventType[];
  /** A wait that binds this act too, although an earlier act has met it. */
  readonly heldBy?: RuleId;
  /** The day on which it comes by itself. */
  readonly on?: Day;
  /** It is the end of a period of this rule. */
  readonly endOf?: RuleId;
}

/** Where a projection stands when it asks what leads on. */
export interface Situation {
  readonly pace: Pace;
  /** Whether a party appeals where it can. */
  readonly appeal: boolean;
  readonly position: Position;
  /** Nothing is projected before this day. */
  readonly day: Day;
  /** The day of the latest fact of each type, projected ones included. */
  readonly latest: ReadonlyMap<EventType, Day>;
  /** The compliance proceeding that the state belongs to. */
  readonly recourse?: number;
}

/**
 * What leads on from a state: an act, or the choice of one. `rests`: from here nothing must follow,
 * but beside it something may. `ends`: the path ends here, whatever stands beside it.
 */
type Lead = Act | ((situation: Situation) => Act | 'rests') | 'rests' | 'ends';

/** The act that leads on, under the name that it has in its proceeding. */
export interface Led {
  readonly act: Act;
  readonly type: EventType;
  readonly recourse?: number;
}

/** Acts that stand in more than one place of the line, or that the line chooses from. */
const request = { event: 'panel.requested', who: 'complainant', citation: 'DSU 6.2' } as const satisfies Act;
const deferral = {
  event: 'panel.deferred',
  who: 'respondent',
  citation: 'DSU 6.1',
  onAgendaAfter: ['panel.requested'],
} as const satisfies Act;
const establishment = {
  event: 'panel.established',
  who: 'dsb',
  citation: 'DSU 6.1',
  onAgendaAfter: ['panel.requested', 'panel.deferred'],
} as const satisfies Act;
const composition = { event: 'panel.composed', who: 'parties', citation: 'DSU 8.6' } as const satisfies Act;
const compositionRequest = {
  event: 'panel.compositionRequested',
  who: 'eitherParty',
  citation: 'DSU 8.7',
} as const satisfies Act;
const resumption = { event: 'panel.resumed', who: 'complainant', citation: 'DSU 12.12' } as const satisfies Act;
const circulation = { event: 'panel.reportCirculated', who: 'panel', citation: 'DSU 12.9' } as const satisfies Act;
const suspensionForAppeal = {
  event: 'panel.suspended',
  who: 'eitherParty',
  citation: 'DSU 12.12, 25',
} as const satisfies Act;
const appeal = { event: 'appeal.notified', who: 'eitherParty', citation: 'DSU 16.4' } as const satisfies Act;
const award = { event: 'arbitration.awardNotified', who: 'arbitrator', citation: 'DSU 25.3' } as const satisfies Act;
const adoption = {
  event: 'report.adopted',
  who: 'dsb',
  citation: 'DSU 16.4',
  onAgendaAfter: ['panel.reportCirculated'],
} as const satisfies Act;
const intentions = {
  event: 'implementation.intentionsStated',
  who: 'respondent',
  citation: 'DSU 21.3',
} as const satisfies Act;
const agreement = { event: 'rpt.agreed', who: 'parties', citation: 'DSU 21.3(b)' } as const satisfies Act;
const periodArbitration = {
  event: 'rpt.arbitrationRequested',
  who: 'eitherParty',
  citation: 'DSU 21.3(c)',
} as const satisfies Act;
const expiry = {
  event: 'rpt.expired',
  who: 'respondent',
  citation: 'DSU 21.3',
  endOf: 'dsu-21-3-reasonable-period',
} as const satisfies Act;
const retaliation = { event: 'retaliation.requested', who: 'complainant', citation: 'DSU 22.2' } as const satisfies Act;
const objection = { event: 'retaliation.objected', who: 'respondent', citation: 'DSU 22.6' } as const satisfies Act;
const authorization = {
  event: 'retaliation.authorized',
  who: 'dsb',
  citation: 'DSU 22.6',
  onAgendaAfter: ['retaliation.requested'],
  heldBy: 'dsu-22-2-request-suspension',
} as const satisfies Act;

const authorizationAfterAward = {
  event: 'retaliation.authorized',
  who: 'dsb',
  citation: 'DSU 22.7',
  onAgendaAfter: ['retaliation.awardCirculated', 'retaliation.requested'],
} as const satisfies Act;

const proceedingAt = ({ position, recourse }: Situation): Proceeding => proceedingOf(position.caseFile, recourse);
const trackOf = ({ position }: Situation) => position.caseFile.parties.track;
const isFast = ({ pace }: Situation) => pace === 'fastest';

/** At the first meeting the respondent may object, except where the law has the panel established there (SCM 4.4). */
function atFirstMeeting(situation: Situation): Act {
  const onlyFirst = ruleById('dsu-6-1-establish-at-second-meeting').replacedInTrack?.[trackOf(situation)] !== undefined;
  return isFast(situation) || onlyFirst ? establishment : deferral;
}

/** The parties agree at once; or nobody hurries, and in the end the Director-General is asked (DSU 8.7). */
function toCompose(situation: Situation): Act {
  const [timed] = periodsFor(situation, composition.event);
  if (timed !== undefined) return { ...composition, who: lawOf(timed).holder };
  return isFast(situation) ? composition : compositionRequest;
}

const appealsToArbitration = (situation: Situation) =>
  situation.appeal &&
  appealAgreement(situation.position.caseFile, proceedingAt(situation)) !== undefined &&
  mayAppeal(situation);

/** The window is not past, and no appeal was withdrawn. */
function mayAppeal(situation: Situation): boolean {
  const windows = periodsFor(situation, 'appeal.notified');
  return (
    !proceedingAt(situation).appealWithdrawn && windows.every(({ due }) => due === undefined || due >= situation.day)
  );
}

/** The panel takes up its work, unless it stands still for an appeal by arbitration. */
function afterSuspension(situation: Situation): Act {
  if (appealsToArbitration(situation) && proceedingAt(situation).finalReport) return appeal;
  const on = resumesOn(situation.position.caseFile, situation.recourse === undefined ? 'original' : 'compliance');
  return on === undefined ? resumption : { ...resumption, on };
}

/** The respondent says that it has complied, and nobody has found since that it has not. */
function isClaimed({ position }: Situation): boolean {
  const { complianceClaimed, recourses } = position.caseFile;
  const decided = recourses.map(({ decision }) => decision?.day ?? 0);
  return complianceClaimed !== undefined && complianceClaimed.last >= Math.max(0, ...decided);
}

/** DSU 21.3 gives a reasonable period; under SCM 4.7 and 7.9 there is none. */
const hasReasonablePeriod = (situation: Situation) => trackOf(situation) === 'standard';

/** Compliance is in dispute already: a compliance proceeding brings no new period. */
const isPastPeriod = ({ position }: Situation) => position.caseFile.recourse > 0;

function whileUndetermined(situation: Situation): Act | 'rests' {
  if (isClaimed(situation) || isPastPeriod(situation)) return 'rests';
  if (periodsFor(situation, intentions.event).length > 0) return intentions;
  if (!hasReasonablePeriod(situation)) return 'rests';
  return isFast(situation) ? agreement : periodArbitration;
}

function whilePeriodRuns(situation: Situation): Act | 'rests' {
  if (isClaimed(situation) || !hasReasonablePeriod(situation)) return 'rests';
  return situation.latest.get(expiry.event) === situation.day ? 'rests' : expiry;
}

/** Without a period that ran out there is nothing to retaliate for: under SCM 4.7 the panel sets it. */
function withoutCompliance(situation: Situation): Act | 'rests' {
  const canRunOut = hasReasonablePeriod(situation) || waitsOn(situation, retaliation.event).length > 0;
  return canRunOut && !isClaimed(situation) ? retaliation : 'rests';
}

/** The DSB grants the request at once; or the respondent objects, which it may do once. */
function uponRequest(situation: Situation): Act {
  if (situation.position.caseFile.retaliation.some(({ state, isAwarded }) => state === 'requested' && isAwarded))
    return authorizationAfterAward;
  return isFast(situation) ? authorization : objection;
}

/** The main line: from each state, the act that leads on. */
const line = {
  opening: { event: 'consultations.requested', who: 'complainant', citation: 'DSU 4.4' },
  'consultations.window': request,
  'consultations.panelMayBeRequested': request,
  'panelRequested.firstMeeting': atFirstMeeting,
  'panelRequested.deferred': establishment,
  'panel.composition': toCompose,
  'panel.atWork.begun': { event: 'panel.timetableFixed', who: 'panel', citation: 'DSU 12.3' },
  'panel.atWork.timetableFixed': {
    event: 'panel.complainantSubmissionFiled',
    who: 'complainant',
    citation: 'DSU Appendix 3',
  },
  'panel.atWork.complainantSubmissionFiled': {
    event: 'panel.respondentSubmissionFiled',
    who: 'respondent',
    citation: 'DSU Appendix 3',
  },
  'panel.atWork.respondentSubmissionFiled': {
    event: 'panel.firstMeetingHeld',
    who: 'panel',
    citation: 'DSU Appendix 3',
  },
  'panel.atWork.firstMeetingHeld': { event: 'panel.rebuttalsFiled', who: 'eitherParty', citation: 'DSU Appendix 3' },
  'panel.atWork.rebuttalsFiled': { event: 'panel.secondMeetingHeld', who: 'panel', citation: 'DSU Appendix 3' },
  'panel.atWork.secondMeetingHeld': { event: 'panel.descriptivePartIssued', who: 'panel', citation: 'DSU 15.1' },
  'panel.atWork.descriptivePartIssued': {
    event: 'panel.descriptivePartCommented',
    who: 'eitherParty',
    citation: 'DSU 15.1',
  },
  'panel.atWork.descriptivePartCommented': { event: 'panel.interimReportIssued', who: 'panel', citation: 'DSU 15.2' },
  'panel.interimReview.reportIssued': {
    event: 'panel.interimReviewRequested',
    who: 'eitherParty',
    citation: 'DSU 15.2',
  },
  'panel.interimReview.reviewRequested': { event: 'panel.interimReviewEnded', who: 'panel', citation: 'DSU 15.2' },
  'panel.interimReview.reviewEnded': { event: 'panel.finalReportIssued', who: 'panel', citation: 'DSU 12.8' },
  'panel.finalReport': (situation) => (appealsToArbitration(situation) ? suspensionForAppeal : circulation),
  'panel.suspended': afterSuspension,
  'panelReport.awaitingAdoption': (situation) => (situation.appeal && mayAppeal(situation) ? appeal : adoption),
  'panelReport.settlementRecorded': 'ends',
  'appeal.review': { event: 'appeal.reportCirculated', who: 'appellateBody', citation: 'DSU 17.5' },
  'appeal.noDivision': 'ends',
  'appeal.arbitration': award,
  appellateReport: { ...adoption, citation: 'DSU 17.14', onAgendaAfter: ['appeal.reportCirculated'] },
  'implementation.period.undetermined': whileUndetermined,
  'implementation.period.arbitration': { event: 'rpt.awarded', who: 'arbitrator', citation: 'DSU 21.3(c)' },
  'implementation.period.running': whilePeriodRuns,
  'implementation.period.expired': 'rests',
  'implementation.compliance.none': 'rests',
  'implementation.compliance.consultations': request,
  'implementation.compliance.nonCompliance': 'rests',
  'implementation.compliance.noNonCompliance': 'ends',
  'implementation.compliance.decided': 'rests',
  'implementation.compliance.notAdopted': 'rests',
  'implementation.compliance.lapsed': 'rests',
  'implementation.remedies.none': withoutCompliance,
  'implementation.remedies.negotiations': withoutCompliance,
  'implementation.remedies.compensation': 'ends',
  'implementation.remedies.requested': uponRequest,
  'implementation.remedies.arbitration': {
    event: 'retaliation.awardCirculated',
    who: 'arbitrator',
    citation: 'DSU 22.6',
  },
  'implementation.remedies.arbitrationSuspended': {
    event: 'retaliation.arbitrationResumed',
    who: 'eitherParty',
    citation: 'DSU 22.6',
  },
  'implementation.remedies.awarded': authorizationAfterAward,
  'implementation.remedies.authorized': 'ends',
  'implementation.remedies.applied': 'ends',
  'implementation.remedies.terminated': 'ends',
  'ended.settled': 'ends',
  'ended.withdrawn': 'ends',
  'ended.panelLapsed': 'ends',
  'ended.noFurtherAction': 'ends',
  'ended.notAdopted': 'ends',
  'ended.complied': 'ends',
} satisfies Record<StateName, Lead>;

const COMPLIANCE = 'implementation.compliance.';

const isInTable = (state: string): state is StateName => Object.hasOwn(line, state);

/** The act that leads on from where a dispute stands; nothing where the path ends. */
export function leadFrom(states: readonly string[], situation: Situation): Led | undefined {
  if (isOnMerits(states, situation)) return { act: award, type: award.event };
  const led = states.length === 1 ? leadOf(states[0] ?? '', situation) : duringImplementation(states, situation);
  return led === 'ends' || led === 'rests' ? undefined : led;
}

/** The parties agreed to have the dispute itself arbitrated (DSU 25). */
function isOnMerits([state = '']: readonly string[], { position }: Situation): boolean {
  const { arbitration, decision } = position.caseFile.original;
  return arbitration?.purpose === 'merits' && decision === undefined && !/^(opening|ended)/.test(state);
}

/**
 * Three regions side by side, one path: a compliance proceeding that is open comes first, then a
 * request to retaliate that is pending, then the time to comply, then a request to retaliate.
 */
function duringImplementation(states: readonly string[], situation: Situation): Led | 'rests' | 'ends' {
  const leadIn = (region: string) =>
    leadOf(states.find((state) => state.startsWith(`implementation.${region}.`)) ?? '', situation);
  const compliance = leadIn('compliance');
  if (compliance !== 'rests') return compliance;
  const remedies = leadIn('remedies');
  const isPending = remedies === 'ends' || (remedies !== 'rests' && remedies.act !== retaliation);
  const period = leadIn('period');
  return isPending || period === 'rests' ? remedies : period;
}

function leadOf(state: string, situation: Situation): Led | 'rests' | 'ends' {
  if (!state.startsWith(COMPLIANCE)) return chosen(isInTable(state) ? line[state] : 'rests', situation);
  const { recourse } = situation.position.caseFile;
  return chosen(leadInCompliance(state), { ...situation, recourse });
}

/** The same line once more; only the panel's ninety days (DSU 21.5) leave no room for the steps of Appendix 3. */
function leadInCompliance(state: string): Lead {
  if (isInTable(state)) return line[state];
  const plain = state.slice(COMPLIANCE.length);
  if (/^panel\.(composition|atWork|interimReview)/.test(plain)) return circulation;
  return isInTable(plain) ? line[plain] : 'rests';
}

function chosen(lead: Lead, situation: Situation): Led | 'rests' | 'ends' {
  const choice = typeof lead === 'function' ? lead(situation) : lead;
  if (typeof choice === 'string') return choice;
  const { recourse } = situation;
  if (recourse === undefined) return { act: choice, type: choice.event };
  // Only acts of a proceeding stand in the states that compliance shares with it.
  return { act: choice, type: inCompliance(choice.event as ProceedingEventType), recourse };
}
