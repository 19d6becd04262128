import type { RuleId } from '../law/rules.js';
import type { EventType } from '../vocabulary.js';
import type { DisputeEvent } from './events.js';

/** A fact that happened otherwise than the law provides. It stands: late is not undone. */
export interface Irregularity {
  readonly rule: RuleId;
  /** The article, such as `DSU 4.7`. */
  readonly citation: string;
  /** Before its wait ended, or after its window or deadline. */
  readonly kind: 'premature' | 'late';
  readonly event: DisputeEvent;
  /** Calendar days too early (to the first day allowed) or too late (from the last day, as rolled). */
  readonly days: number;
  readonly message: string;
}

/** A milestone that the record lacks and that a later fact implies. Its date is not known. */
export interface Gap {
  readonly missing: EventType;
  /** The compliance proceeding that lacks it. */
  readonly recourse?: number;
  readonly impliedBy: DisputeEvent;
}
