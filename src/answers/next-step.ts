import type { CivilDate } from '../calendar/date.js';
import type { Party } from '../casefile/parties.js';
import type { RuleId } from '../law/rules.js';
import type { Duty, EventType, Role } from '../vocabulary.js';

/** A fact that would open a right earlier than the passing of time does. */
export interface EarlierRight {
  readonly event: EventType;
  readonly citation: string;
  /** The first day on which the right would open. */
  readonly from?: CivilDate;
}

/** What somebody may, should or must do next. */
export interface NextStep {
  readonly who: Role;
  /** The Member's name, where it is one Member. */
  readonly member?: string;
  /** The names, where several Members hold it together. */
  readonly members?: readonly string[];
  /** Whose complaint it is, where it is not that of all complainants. */
  readonly complainants?: readonly string[];
  /** Whether it may, should or must be done; `should` is an aim that nothing enforces. */
  readonly duty: Duty;
  /** The fact that the act would be. Absent where the record format has none. */
  readonly event?: EventType;
  readonly action: string;
  /** What follows if it is not done. */
  readonly otherwise?: string;
  /** What applies in any case, whether it is done or not. */
  readonly note?: string;
  /** The first day on which it is, or was, allowed; absent: the law sets none. */
  readonly from?: CivilDate;
  /** The last day; absent: none is set or known. */
  readonly until?: CivilDate;
  /**
   * The later day, where a usual closed day would move `until` and no calendar covers the year. Up to it nothing is
   * late.
   */
  readonly untilAtLatest?: CivilDate;
  /** Of a duty: that day is past, and nothing is on record. */
  readonly overdue?: true;
  /** Of a right or an aim: that day is past, and the act is still possible and regular. */
  readonly passed?: true;
  /** Facts that would allow it earlier than `from`. */
  readonly earlierIf?: readonly EarlierRight[];
  readonly citation: string;
  /** The rule that times it; absent where the law sets no time. */
  readonly rule?: RuleId;
  /** The rule that gives `until`, where it is not `rule`. */
  readonly lastDayUnder?: RuleId;
  readonly recourse?: number;
}

/** A step in the making. */
export type DraftStep = { -readonly [K in keyof NextStep]: NextStep[K] };

/** Whose act a step is. */
interface Whose {
  readonly who: Role;
  readonly member?: string;
  readonly members?: readonly string[];
  readonly party: Party | undefined;
}

/** A step with its actor. Who makes it gives it the rest; a spread of fields that may be absent is several times slower. */
export function draftStep({ who, member, members, party }: Whose): DraftStep {
  const step = { who } as DraftStep;
  if (member !== undefined) step.member = member;
  if (members !== undefined) step.members = members;
  if (party !== undefined) step.complainants = Object.freeze([...party]);
  return step;
}
