import { type Milestone, type PlainEventType, timetableEvents } from '../vocabulary.js';
import type { Proceeding } from './case-file.js';

const toReport = (types: readonly PlainEventType[]) => types.map((type) => [type, 'panel.reportCirculated'] as const);

/** The facts that lead to a milestone, each with that milestone. */
const milestoneOf: ReadonlyMap<PlainEventType, Milestone> = /* @__PURE__ */ new Map<PlainEventType, Milestone>([
  ['consultations.accepted', 'panel.requested'],
  ['consultations.refused', 'panel.requested'],
  ['consultations.notAnswered', 'panel.requested'],
  ['consultations.notEntered', 'panel.requested'],
  ['consultations.failed', 'panel.requested'],
  ['panel.deferred', 'panel.established'],
  ['panel.compositionRequested', 'panel.composed'],
  ['panel.termsOfReferenceSet', 'panel.composed'],
  ...toReport(timetableEvents),
  ...toReport(['panel.recomposed', 'panel.finalReportIssued']),
  ['report.adoptionExtended', 'appeal.notified'],
  ['appeal.crossNotified', 'appeal.reportCirculated'],
  ['appeal.hearingHeld', 'appeal.reportCirculated'],
]);

/** The facts that lead to a milestone. */
export const leadingFacts: readonly PlainEventType[] = [...milestoneOf.keys()];

/** The milestone that a fact leads to. */
export function leadsTo(type: PlainEventType): Milestone | undefined {
  return milestoneOf.get(type);
}

/** Whether a fact leads to a milestone that is only implied: its day is not known, and the fact may have come before it. */
export function leadsToImplied({ implied }: Proceeding, type: PlainEventType): boolean {
  const milestone = leadsTo(type);
  return milestone !== undefined && implied.includes(milestone);
}
