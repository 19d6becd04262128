import type { CivilDate } from '../../calendar/date.js';
import type { Period } from '../../calendar/period.js';
import type { RuleId } from '../../law/rules.js';
import type { EventType, Role } from '../../vocabulary.js';

export const paces = ['fastest', 'slowest'] as const;
/**
 * How soon everybody acts: on the first day that the law allows, or on the last.
 *
 * @useDeclaredType
 */
export type Pace = (typeof paces)[number];

export const profiles = ['law', 'published'] as const;
/**
 * What a projection follows.
 *
 * - `law`: the time-limits of the law table, as they run in this dispute
 * - `published`: the schedule that the WTO publishes for a dispute in general
 *
 * @useDeclaredType
 */
export type Profile = (typeof profiles)[number];

/**
 * What gives a projected step its date, or why it has none.
 *
 * - `law`: a rule gives the date
 * - `none`: the law sets no time. At the slowest pace the step has no date, because there is no limit. At
 *   the fastest pace it comes on the day of the step before
 * - `relative`: a rule sets an end, but counts from a step that itself has no date, or to a day that the
 *   record does not tell (the next meeting of the DSB). The step has no date, only the length of the rule
 *   where that is known
 * - `practice`: no rule and no fact gives the date, but the schedule that the WTO publishes
 */
export type Limit = 'law' | 'none' | 'relative' | 'practice';

/** One step of the path ahead: a fact that has not happened. */
export interface ProjectedStep {
  /** The fact that the step would be. */
  readonly event: EventType;
  /** The day of the step. Absent: the law has no last day for it, or none that has a date yet. */
  readonly date?: CivilDate;
  /** What gives the date, or why there is none. */
  readonly limit: Limit;
  /**
   * The first day on which a step without a date could be taken, if the undated steps before it came on
   * their first days too.
   */
  readonly notBefore?: CivilDate;
  /** The rule that gives the date, or under which the step is taken. Absent: the law sets no time. */
  readonly rule?: RuleId;
  /** The article, such as `DSU 16.4`. */
  readonly citation: string;
  /** Who takes the step. */
  readonly who: Role;
  /** The Member's name, where it is one Member. */
  readonly member?: string;
  /** The names, where several Members hold it together. */
  readonly members?: readonly string[];
  /** The length that the rule sets, where the step has no date; in the published schedule, that of the step. */
  readonly within?: Period;
  /** The lower end of a range in the published schedule. */
  readonly shortest?: Period;
  /** The upper end of that range. */
  readonly longest?: Period;
  /** The fact from which `within` counts. */
  readonly after?: EventType;
  /** The rule from whose last day `within` counts. */
  readonly afterEndOf?: RuleId;
  /** The time for the step had run out on the date asked. The step is projected on that date or later all the same. */
  readonly late?: true;
  /** Rules whose last day for this step has passed by its date. */
  readonly exceeds?: readonly RuleId[];
  /** The length of the reasonable period that the step sets (DSU 21.3(c), the guideline). */
  readonly period?: Period;
  /** The compliance proceeding (DSU 21.5) that the step belongs to: 1, 2, 3 … */
  readonly recourse?: number;
}
