import type { RuleId } from '../law/rules.js';
import type { EventType } from '../vocabulary.js';
import type { DisputeEvent } from './events.js';

/** A fact that departs from the law: it came too early or too late. The fact keeps its effects all the same. */
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

/** A milestone that the record lacks and that a later fact implies. Nobody knows its date. */
export interface Gap {
  readonly missing: EventType;
  /** The number of the compliance proceeding (DSU 21.5) that lacks it, if it is one: 1, 2, 3 … */
  readonly recourse?: number;
  readonly impliedBy: DisputeEvent;
}
