import type { Track } from '../vocabulary.js';
import type { DisputeEvent } from './events.js';

/**
 * One dispute: a header and its dated facts. It is what is stored and exchanged; stage, deadlines
 * and irregularities are derived from it.
 */
export interface DisputeRecord {
  /** The WTO dispute number; absent for a dispute not yet numbered. */
  readonly ds?: number;
  /** The short title of the dispute, as the WTO writes it. */
  readonly title: string;
  /** At least one Member, as the WTO writes it. */
  readonly complainants: readonly string[];
  /** The Member complained against. */
  readonly respondent: string;
  /** The agreements cited, such as `GATT 1994`. */
  readonly agreements?: readonly string[];
  /** DS numbers examined by the same panel (DSU 9). */
  readonly joinedWith?: readonly number[];
  /** The set of rules that governs. Default: `standard`. */
  readonly track?: Track;
  /** In any order; they are read in date order, and those of one date keep their order. */
  readonly events: readonly DisputeEvent[];
}
