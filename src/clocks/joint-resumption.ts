import type { Day } from '../calendar/date.js';
import { isSuspendedForAppeal } from '../casefile/appeals.js';
import { proceedingOf } from '../casefile/case-file.js';
import type { Role } from '../vocabulary.js';
import type { Clock } from './clock.js';
import type { Position } from './entry.js';
import { holderOf, lawOf } from './rule-book.js';

/*
 * A panel that is suspended so that its report can go to arbitration is asked to resume by the parties together,
 * and only once the time for the notice of appeal is over (DSU 25).
 */

/** Whether the right to ask a panel to resume belongs to the parties together. */
function isResumedJointly(clock: Clock, { caseFile }: Position): boolean {
  if (!lawOf(clock).lapsesPanel) return false;
  return isSuspendedForAppeal(caseFile, proceedingOf(caseFile, clock.recourse));
}

/** Who must or may act under a period where a dispute stands. */
export function holderIn(clock: Clock, position: Position): Role {
  return isResumedJointly(clock, position) ? 'parties' : holderOf(clock);
}

/** Whether the parties may still give notice of appeal, so that the panel is not yet asked to resume. */
export function awaitsNotice(clock: Clock, position: Position, day: Day): boolean {
  if (!isResumedJointly(clock, position)) return false;
  return position.docket.running.some(
    (other) => lawOf(other).openToOthers && other.recourse === clock.recourse && (other.due ?? Infinity) >= day,
  );
}
