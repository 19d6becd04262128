import type { LawReading } from '../law/readings.js';
import type { Rule } from '../law/rule.js';
import type { RuleId } from '../law/rules.js';
import type { Choice } from './choice.js';
import { type Clock, reckoned } from './clock.js';
import type { Docket } from './docket.js';
import { itemsOf } from './log.js';
import { lawOf } from './rule-book.js';

/**
 * Whether another option of a reading bears on a period, as far as the period itself shows it: `certain` that its days
 * or its judgement differ, `possible` where only a replay of the facts can tell.
 */
export type Bearing = 'none' | 'possible' | 'certain';

/** The columns that only move the last day, or the first day of an act: what they do is counted at once. */
const COUNTED: ReadonlySet<string> = /* @__PURE__ */ new Set<keyof Rule>([
  'rolls',
  'rollsTo',
  'opensOn',
  'irregularUntil',
]);

/**
 * How another option bears on a period.
 *
 * @param docket the periods beside it
 * @param choice the readings with that option
 */
export function bearingOn(clock: Clock, docket: Docket, reading: LawReading, choice: Choice): Bearing {
  const own = ofItsRow(clock, docket, reading, choice);
  if (own !== 'none') return own;
  const isPossible = reading.besides?.includes(clock.rule) || ofItsSource(clock, docket, reading, choice);
  return isPossible ? 'possible' : 'none';
}

function ofItsRow(clock: Clock, docket: Docket, reading: LawReading, choice: Choice): Bearing {
  const columns = columnsOf(reading, clock.rule);
  if (columns.length === 0) return 'none';
  if (columns.includes('irregular')) return 'certain';
  if (columns.includes('liftedBy'))
    return clock.lifted !== undefined || isLiftedByMore(clock, choice) ? 'possible' : 'none';
  if (!columns.every((column) => COUNTED.has(column))) return 'possible';
  const { due, opens } = reckoned(clock, { choice }, docket.closed);
  return due === clock.due && opens === clock.opens ? 'none' : 'certain';
}

/** Whether facts lift the wait under a choice that do not lift it now. */
function isLiftedByMore(clock: Clock, choice: Choice): boolean {
  const now = lawOf(clock).liftedBy ?? [];
  return lawOf({ ...clock, choice }).liftedBy?.some((type) => !now.includes(type)) === true;
}

/** Whether the reading bears on the period at whose last day this one starts. */
function ofItsSource(clock: Clock, docket: Docket, reading: LawReading, choice: Choice): boolean {
  const { endOf } = clock.trigger;
  if (endOf === undefined) return false;
  const isSource = ({ rule, recourse }: Clock) => rule === endOf && recourse === clock.recourse;
  const running = docket.running.filter(isSource);
  const sources = running.length > 0 ? running : itemsOf(docket.ended).filter(isSource);
  return sources.some((source) => bearingOn(source, docket, reading, choice) !== 'none');
}

/** The columns of a rule that any option of a reading sets. */
export function columnsOf({ options }: LawReading, rule: RuleId): string[] {
  return options.flatMap(({ changes = [] }) =>
    changes.flatMap((change) => (change.rule === rule ? Object.keys(change.set) : [])),
  );
}
