import type { CivilDate } from '../calendar/date.js';
import type { Period } from '../calendar/period.js';
import type { ClosedDayName } from '../calendar/usual-closed-days.js';
import type { RuleId } from '../law/rules.js';
import type { DeadlineState, DerivationKind, Duty, EventType, Role, RuleKind } from '../vocabulary.js';
import type { Alternative } from './alternatives.js';

/**
 * One step of the way to a date, as a lawyer would check it: what it does, the date it leads to, the
 * length it adds, the article it comes from.
 */
export interface DerivationStep {
  readonly kind: DerivationKind;
  /** The date this step leads to. */
  readonly date: CivilDate;
  /** The article or practice that provides for it. */
  readonly citation: string;
  readonly length?: Period;
  /** The length before it was halved. */
  readonly whole?: Period;
  /** The length counts back from the date before. */
  readonly back?: true;
  /** The fact behind the step. */
  readonly event?: EventType;
  /** The field of that fact whose date counts, where it is not `date`; or the adoption or the award (DSU 25) before it. */
  readonly field?: 'received' | 'on' | 'adoption' | 'award';
  /** The usual closed day that leaves a doubt. */
  readonly closedDay?: ClosedDayName;
  /** The rule whose last day this is. */
  readonly rule?: RuleId;
}

/** A time-limit of the law as it stands on a date. */
export interface Deadline {
  /** The stable id of its rule: `ruleById` of `wto-dispute/law` gives the row. */
  readonly rule: RuleId;
  /** The article, such as `DSU 16.4`. */
  readonly citation: string;
  /** What kind of time it is: something is due by its end, a right or a wait ends with it, or it is an aim or a limit. */
  readonly kind: RuleKind;
  /** Who must or may act. */
  readonly holder: Role;
  /** Whether the holder may, should or must act; `should` is an aim that nothing enforces. */
  readonly duty: Duty;
  /** The Member's name, where the holder is one Member. */
  readonly member?: string;
  /** The names, where several Members hold it together. */
  readonly members?: readonly string[];
  /** Whose complaint it is, where it is not that of all complainants. */
  readonly complainants?: readonly string[];
  /** The day from which it runs; that day is not counted. */
  readonly starts: CivilDate;
  /**
   * The last day of the period, which is counted; suspensions, the move to a working day and
   * extensions are in it. Absent while neither the law nor the record gives a date.
   */
  readonly lastDay?: CivilDate;
  /** The same day, where something must or may be done by then. A waiting period has none. */
  readonly due?: CivilDate;
  /**
   * The later day, where a usual closed day leaves a doubt about the last day and no calendar covers the year. `due` is
   * the safe, earlier day. Up to `dueAtLatest` nothing is late.
   */
  readonly dueAtLatest?: CivilDate;
  /** Of a waiting period: the first day on which the act is allowed. */
  readonly opens?: CivilDate;
  /**
   * The earlier day, where usual closed days leave a doubt about `opens` and no calendar covers the year. From it on
   * the act is not premature.
   */
  readonly opensAtEarliest?: CivilDate;
  /**
   * How it stands on the date: ahead (`upcoming`, `waiting`, `running`), allowed (`open`), past with nothing on record
   * (`overdue`), or over (`met`, `metLate`, `lapsed`, `superseded`).
   */
  readonly state: DeadlineState;
  /** Calendar days from the asked date to `due`, negative when overdue; of a waiting period, to `opens`. */
  readonly daysLeft?: number;
  /** What the holder must or may do. */
  readonly action: string;
  /** What follows if it is not done. */
  readonly otherwise?: string;
  /** What applies in any case, whether it is done or not. */
  readonly note?: string;
  /**
   * Other readings of the law, with the dates that they give. They are worked out when this field is read. It is
   * `undefined` where no other reading concerns this time-limit.
   */
  readonly disputed?: readonly Alternative[] | undefined;
  /** How the date comes about, step by step. */
  readonly derivation: readonly DerivationStep[];
  /** The compliance proceeding (DSU 21.5) it belongs to: 1, 2, 3 … */
  readonly recourse?: number;
}
