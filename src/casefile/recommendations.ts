import { type EventType, implementationEvents } from '../vocabulary.js';
import type { CaseFile } from './case-file.js';

/**
 * Facts that show, where the record does not say it, that recommendations resulted. So does each compliance
 * proceeding and each request to retaliate.
 */
const SHOW_RECOMMENDATIONS = [
  ...implementationEvents,
  'compensation.negotiationsRequested',
  'compensation.agreed',
  'retaliation.requested',
] as const satisfies readonly EventType[];

/** Whether a fact shows that recommendations resulted. The label of the WTO's list and the time-limits both ask here. */
export function showsRecommendations({ recourse, retaliation, firstDays }: CaseFile): boolean {
  return recourse > 0 || retaliation.length > 0 || SHOW_RECOMMENDATIONS.some((type) => firstDays[type] !== undefined);
}
