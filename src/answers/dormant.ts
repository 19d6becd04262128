import { type CivilDate, type Day, fromDay, LAST_DAY } from '../calendar/date.js';
import { lastDayOf } from '../calendar/period.js';
import type { CaseFile, Proceeding } from '../casefile/case-file.js';
import { DORMANT_AFTER } from '../law/dates.js';
import { type DisputeSnapshot, stageOf, statesOf } from '../machine/procedure.js';
import { type Dispute, historyOf } from '../replay/dispute.js';
import type { Step } from '../replay/history.js';
import type { EventType } from '../vocabulary.js';
import type { NextStep } from './next-step.js';

/*
 * A dispute without a fact for three years is dormant: nothing more is expected of it, though any right in it may still
 * be used. Dormancy is a view of the status. The periods stay as they are, and a later fact is judged as if the dispute
 * had not been dormant.
 */

/** What silence makes of a dispute on a day. */
export interface Silence {
  /** The date of the last fact. */
  readonly lastFact?: CivilDate;
  readonly dormant?: { readonly since: CivilDate };
}

const WITHOUT_EFFECT: ReadonlySet<EventType> = /* @__PURE__ */ new Set<EventType>(['note', 'date.reached']);

/** The last fact of a dispute up to a day that was not set aside, and since when the dispute is dormant. */
export function silenceOn(dispute: Dispute, snapshot: DisputeSnapshot, day: Day): Silence {
  const { steps } = historyOf(dispute);
  let index = steps.length - 1;
  const counts = ({ day: on, isTaken, event }: Step) => on <= day && isTaken && !WITHOUT_EFFECT.has(event.type);
  while (index >= 0 && !counts(steps[index] as Step)) index -= 1;
  const last = steps[index];
  if (last === undefined) return {};
  const lastFact = last.event.date;
  const since = Math.min(LAST_DAY, lastDayOf(last.day, DORMANT_AFTER)) + 1;
  if (day < since || isAwaited(snapshot)) return { lastFact };
  return { lastFact, dormant: Object.freeze({ since: fromDay(since) }) };
}

/** States in which somebody decides, however long it takes. */
const AWAITED = ['appeal', 'implementation.compliance.appeal', 'implementation.period.arbitration'];

/** Whether the dispute has ended, is on appeal, or is in an arbitration (DSU 21.3(c), 22.6, 25). */
function isAwaited(snapshot: DisputeSnapshot): boolean {
  const isIn = (state: string) => AWAITED.some((part) => state === part || state.startsWith(`${part}.`));
  if (stageOf(snapshot) === 'ended' || statesOf(snapshot).some(isIn)) return true;
  const { original, recourses, remedies }: CaseFile = snapshot.context.caseFile;
  if (remedies.some(({ state }) => state === 'arbitration')) return true;
  return [original, ...recourses].some(isInArbitration);
}

/** Whether a proceeding is before arbitrators under DSU 25, or before the Appellate Body. */
function isInArbitration({ arbitration, appeal, decision }: Proceeding): boolean {
  if (appeal !== undefined) return true;
  return arbitration?.purpose === 'implementation' || (arbitration?.purpose === 'merits' && decision === undefined);
}

/** The next steps of a dormant dispute: rights only. */
export function rightsAmong(steps: readonly NextStep[]): readonly NextStep[] {
  return Object.freeze(steps.filter(({ duty }) => duty === 'may'));
}
