import type { CivilDate } from '../calendar/date.js';
import type { RuleId } from '../law/rules.js';
import type { EventType, Stage, StateName, Track, WarningCode } from '../vocabulary.js';
import type { DisputeEvent } from './events.js';

/** A fact that came too early or too late, as the record stands. The fact keeps its effects all the same. */
export interface Irregularity {
  readonly rule: RuleId;
  /** The article, such as `DSU 4.7`. */
  readonly citation: string;
  /** `premature`: before its waiting period ended. `late`: after its window or deadline. */
  readonly kind: 'premature' | 'late';
  readonly event: DisputeEvent;
  /** How many calendar days it came before the first day allowed, or after the last day (as moved to a working day). */
  readonly days: number;
  /** The irregularity as an English sentence. */
  readonly message: string;
}

/** A milestone that the record lacks and that a later fact implies. Its date is not known. */
export interface Gap {
  readonly missing: EventType;
  /** The number of the compliance proceeding (DSU 21.5) that lacks it, if it is one: 1, 2, 3 … */
  readonly recourse?: number;
  readonly impliedBy: DisputeEvent;
}

/** A fact that contradicts those before it and was left out (policy `lenient` only). It has no effect. */
export interface SetAside {
  readonly event: DisputeEvent;
  /** The stage of the dispute when the fact came. */
  readonly stage: Stage;
  /** The dotted names of the states that were then active. */
  readonly states: readonly StateName[];
  /** An earlier fact for which milestones were implied, if there is one. */
  readonly causedBy?: DisputeEvent;
  /** The type of the same fact in a compliance proceeding, where it would be possible there. */
  readonly inCompliance?: EventType;
  /** No report of the Appellate Body can exist from this day on, which the fact presupposes. */
  readonly noReportFrom?: CivilDate;
  /** The track of the dispute, where it is not the ordinary one. */
  readonly track?: Track;
  /** The number of the compliance proceeding (DSU 21.5) in which it would be possible: what `recourse` may have to say. */
  readonly recourse?: number;
  /** The most time-limits that run at once, if the fact was left out because it would start more. */
  readonly most?: number;
  /** Why it was set aside, as an English sentence. */
  readonly message: string;
}

/** Something in a record that is probably a mistake. */
export interface Warning {
  readonly code: WarningCode;
  /** The fact; absent where the parties of the record are doubtful. */
  readonly event?: DisputeEvent;
  /** The place in the record: `events[3].until`. */
  readonly path: string;
  /** What stands at that place, if it is a name or a date. */
  readonly value?: string;
  /** The party that was probably meant, if a name is similar enough. */
  readonly nearest?: string;
  /** The number of the compliance proceeding that was assumed. */
  readonly recourse?: number;
  /** The warning as an English sentence. */
  readonly message: string;
}
