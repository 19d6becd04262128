import type { CivilDate } from '../../calendar/date.js';
import type { Period } from '../../calendar/period.js';
import type { RuleId } from '../../law/rules.js';
import type { EventType, PlainEventType, Role } from '../../vocabulary.js';

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
 * - `history`: how long real disputes took. The lengths are not part of this entry: `historyProfile` of
 *   `wto-dispute/history` gives them, and so does `project` of that entry
 *
 * @useDeclaredType
 */
export type Profile = (typeof profiles)[number] | 'history';

/** How long past disputes took from one fact to another. */
export interface Experience {
  readonly after: PlainEventType;
  readonly event: PlainEventType;
  /** The facts belong to a compliance proceeding (DSU 21.5). */
  readonly inCompliance?: true;
  /** The calendar days that each took, in ascending order. */
  readonly days: readonly number[];
}

/**
 * The experience that a projection follows, as data: `historyProfile` of `wto-dispute/history` makes one of real
 * disputes.
 */
export interface HistoryProfile {
  readonly name: 'history';
  /** Which of the lengths a step takes: 0.5 is the median, 0.25 the length that a quarter did not exceed. */
  readonly quantile: number;
  /** The day to which the experience reaches. */
  readonly asOf: CivilDate;
  readonly lengths: readonly Experience[];
  /** The calendar days of each reasonable period of time, in ascending order. */
  readonly periods: readonly number[];
}

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
 * - `experience`: neither does the law, but how long `n` past disputes took
 */
export type Limit = 'law' | 'none' | 'relative' | 'practice' | 'experience';

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
  /** How many past periods that length rests on, where it rests on experience. */
  readonly periodsKnown?: number;
  /** How many past disputes the date rests on, where it rests on experience. */
  readonly n?: number;
  /**
   * The days that had passed on the date asked since the fact from which the length counts: the experience is that of
   * the disputes that took longer.
   */
  readonly passed?: number;
  /** The compliance proceeding (DSU 21.5) that the step belongs to: 1, 2, 3 … */
  readonly recourse?: number;
}
