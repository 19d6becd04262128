import { type CaseFile, isDecided, type Proceeding } from '../casefile/case-file.js';
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
  const ongoing = ongoingLabels(caseFile, recourses);
  if (ongoing.length > 0) return ongoing;
  const decided = latestDecided(recourses);
  return [decided === undefined ? onImplementation(caseFile) : afterCompliance(decided, caseFile)];
}

/** Retaliation and compliance proceedings: these labels can hold at once. */
function ongoingLabels(caseFile: CaseFile, recourses: readonly Proceeding[]): WtoStatus[] {
  const sits = recourses.some(isOngoing);
  const labels: WtoStatus[] = [];
  const { retaliation } = caseFile;
  if (retaliation.some(({ state }) => state === 'authorized')) labels.push('retaliationGranted');
  else if (retaliation.some(({ state }) => state !== 'suspended' || !sits)) labels.push('retaliationRequested');
  if (sits) labels.push('complianceOngoing');
  return labels;
}

const isOngoing = (proceeding: Proceeding) => proceeding.had.includes('panel.established') && !isDecided(proceeding);

/** The day on which a compliance proceeding ended in a decision or a lapse. */
const endedOn = ({ decision, lapsedOn }: Proceeding) => decision?.day ?? lapsedOn;

function latestDecided(recourses: readonly Proceeding[]): Proceeding | undefined {
  return recourses
    .filter((one) => endedOn(one) !== undefined)
    .reduce<Proceeding | undefined>((latest, one) => (isLater(one, latest) ? one : latest), undefined);
}

function isLater(one: Proceeding, latest: Proceeding | undefined): boolean {
  return latest === undefined || (endedOn(one) ?? 0) >= (endedOn(latest) ?? 0);
}

function afterCompliance({ decision }: Proceeding, { complianceClaimed }: CaseFile): WtoStatus {
  if (decision === undefined) return 'panelLapsed';
  if (complianceClaimed !== undefined && complianceClaimed.last > decision.day) return 'implementationNotified';
  return decision.recommendations === false ? 'complianceNoNonCompliance' : 'complianceNonCompliance';
}

/** Facts that show, where the record does not say it, that recommendations resulted. */
const SHOWS_IMPLEMENTATION = [
  'implementation.intentionsStated',
  'rpt.approved',
  'rpt.agreed',
  'rpt.awarded',
  'rpt.arbitrationRequested',
  'rpt.arbitratorAppointed',
  'rpt.modified',
  'rpt.expired',
  'implementation.statusReported',
  'implementation.complianceClaimed',
  'implementation.complianceAgreed',
  'sequencing.agreed',
  'compensation.negotiationsRequested',
  'compensation.agreed',
  'retaliation.requested',
] as const;

function onImplementation({ original, firstDays, complianceClaimed, recourse }: CaseFile): WtoStatus {
  const { decision } = original;
  const isShown = recourse > 0 || SHOWS_IMPLEMENTATION.some((type) => firstDays[type] !== undefined);
  if (decision?.recommendations === false) return 'adoptedNoFurtherAction';
  if (decision?.recommendations === undefined && !isShown) return 'adoptedNoFurtherAction';
  if (complianceClaimed !== undefined) {
    return complianceClaimed.first <= (decision?.day ?? 0) ? 'adoptedNoFurtherAction' : 'implementationNotified';
  }
  if (firstDays['implementation.complianceAgreed'] !== undefined) return 'implementationNotified';
  return 'adoptedWithRecommendations';
}
