import type { Day } from '../calendar/date.js';
import { type CaseFile, type Decision, isDecided, type Proceeding } from '../casefile/case-file.js';
import { isCompliantSince } from '../casefile/compliance.js';
import { showsRecommendations } from '../casefile/recommendations.js';
import type { Stage, WtoStatus } from '../vocabulary.js';

/** What the label depends on: the stage and the innermost states, and what has happened. */
export interface Standing {
  readonly stage: Stage;
  readonly states: readonly string[];
  readonly caseFile: CaseFile;
}

/** The label or labels that the WTO's own list of disputes would show. */
export function wtoStatusOf(standing: Standing): WtoStatus[] {
  const { decision } = standing.caseFile.original;
  if (standing.stage === 'opening') return [];
  return decision === undefined ? [beforeDecision(standing)] : afterDecision(standing);
}

function beforeDecision({ stage, states, caseFile }: Standing): WtoStatus {
  switch (stage) {
    case 'panel':
      return states.includes('panel.composition') ? 'panelEstablished' : 'panelComposed';
    case 'panelReport':
      return caseFile.original.report === 'brief' ? 'panelComposed' : 'panelReportCirculated';
    case 'appeal':
      return 'panelReportUnderAppeal';
    case 'appellateReport':
      return 'appellateReportCirculated';
    case 'ended':
      return endedUndecided(states, caseFile);
    default:
      return 'inConsultations';
  }
}

function endedUndecided(states: readonly string[], caseFile: CaseFile): WtoStatus {
  if (states.includes('ended.panelLapsed')) return 'panelLapsed';
  if (!states.includes('ended.notAdopted')) return 'settledOrTerminated';
  return caseFile.original.had.includes('appeal.reportCirculated')
    ? 'appellateReportCirculated'
    : 'panelReportCirculated';
}

function afterDecision({ states, caseFile }: Standing): WtoStatus[] {
  if (states.includes('ended.settled') || states.includes('ended.withdrawn')) return ['settledOnImplementation'];
  const { recourses } = caseFile;
  const decided = latestDecided(recourses);
  const settled = decided === undefined ? onImplementation(caseFile) : afterCompliance(decided, caseFile);
  if (settled === 'implementationNotified' && isClaimedSinceRequest(caseFile)) return [settled];
  const ongoing = ongoingLabels(caseFile);
  return ongoing.length > 0 ? ongoing : [settled];
}

/** Retaliation and compliance proceedings: these labels can hold at once. */
function ongoingLabels(caseFile: CaseFile): WtoStatus[] {
  const sits = caseFile.recourses.some(isOngoing);
  const label = retaliationLabel(caseFile, sits);
  return [...(label === undefined ? [] : [label]), ...(sits ? (['complianceOngoing'] as const) : [])];
}

function retaliationLabel(caseFile: CaseFile, sits: boolean): WtoStatus | undefined {
  const { retaliation } = caseFile;
  const isGranted = retaliation.some(({ state }) => state === 'authorized');
  if (isGranted) return isCompliantSince(caseFile) ? undefined : 'retaliationGranted';
  return retaliation.some(({ state }) => state !== 'suspended' || !sits) ? 'retaliationRequested' : undefined;
}

/**
 * Whether the respondent claimed compliance after the last request to retaliate, none is authorized, and no compliance
 * panel sits. An award on the level that follows the claim shows that retaliation is still sought.
 */
function isClaimedSinceRequest({ complianceClaimed, recourses, retaliation, lastDays }: CaseFile): boolean {
  const { 'retaliation.requested': asked, 'retaliation.awardCirculated': awarded = asked } = lastDays;
  if (asked === undefined || awarded === undefined || complianceClaimed === undefined) return false;
  if (complianceClaimed.last <= Math.max(asked, awarded)) return false;
  return !recourses.some(isOngoing) && !retaliation.some(({ state }) => state === 'authorized');
}

const isOngoing = (proceeding: Proceeding) => proceeding.had.includes('panel.established') && !isDecided(proceeding);

/** The day on which a compliance proceeding ended in a decision or a lapse. */
const endedOn = ({ decision, lapsedOn }: Proceeding) => decision?.day ?? lapsedOn;

function latestDecided(recourses: readonly Proceeding[]): Proceeding | undefined {
  return recourses
    .filter((one) => endedOn(one) !== undefined)
    .reduce<Proceeding | undefined>((latest, one) => (isLater(one, latest) ? one : latest), undefined);
}

/** Of two recourses the later in number where the end of one is only implied: what is implied has no date. */
function isLater(one: Proceeding, latest: Proceeding | undefined): boolean {
  if (latest === undefined || one.decision?.implied || latest.decision?.implied) return true;
  return (endedOn(one) ?? 0) >= (endedOn(latest) ?? 0);
}

function afterCompliance({ decision }: Proceeding, caseFile: CaseFile): WtoStatus {
  if (decision === undefined) return 'panelLapsed';
  const { complianceClaimed } = caseFile;
  const isClaimed = complianceClaimed !== undefined && !decision.implied && complianceClaimed.last > decision.day;
  if (isClaimed && claimStands(caseFile)) return 'implementationNotified';
  return decision.recommendations === false ? 'complianceNoNonCompliance' : 'complianceNonCompliance';
}

function onImplementation(caseFile: CaseFile): WtoStatus {
  const { original, firstDays, complianceClaimed } = caseFile;
  const { decision } = original;
  if (decision?.recommendations === false) return 'adoptedNoFurtherAction';
  if (decision?.recommendations === undefined && !showsRecommendations(caseFile)) return 'adoptedNoFurtherAction';
  if (complianceClaimed !== undefined && !isBefore(decision, complianceClaimed.first)) return 'adoptedNoFurtherAction';
  if (claimStands(caseFile)) return 'implementationNotified';
  if (firstDays['implementation.complianceAgreed'] !== undefined) return 'implementationNotified';
  return 'adoptedWithRecommendations';
}

/** Whether a claim of compliance is on record and no request under DSU 21.5 or to retaliate follows the last one. */
function claimStands({ complianceClaimed, recourses, lastDays }: CaseFile): boolean {
  if (complianceClaimed === undefined) return false;
  const requests = [lastDays['retaliation.requested'], ...recourses.map(({ lastRequest }) => lastRequest)];
  return requests.every((day) => day === undefined || day <= complianceClaimed.last);
}

/** Whether a decision came before a day. What is implied has no date: it counts as before, and the day tells nothing. */
function isBefore(decision: Decision | undefined, day: Day): boolean {
  return decision === undefined || decision.implied || decision.day < day;
}
