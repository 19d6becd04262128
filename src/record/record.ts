import type { Track } from '../vocabulary.js';
import type { DisputeEvent } from './events.js';

/**
 * One dispute: a header and its dated facts. Programs store and exchange the record; the library
 * derives stage, time-limits and irregularities from it.
 */
export interface DisputeRecord {
  /** The WTO dispute number; absent for a dispute not yet numbered. */
  readonly ds?: number;
  /** The short title of the dispute, as the WTO writes it. */
  readonly title: string;
  /** The complaining Members, at least one, as the WTO writes them. */
  readonly complainants: readonly string[];
  /** The Member complained against, as the WTO writes it. */
  readonly respondent: string;
  /** The agreements cited, such as `GATT 1994`. */
  readonly agreements?: readonly string[];
  /** DS numbers examined by the same panel (DSU 9). */
  readonly joinedWith?: readonly number[];
  /** The set of rules that governs. Default: `standard`. */
  readonly track?: Track;
  /** The facts in any order. They are read in the order of their dates; facts of the same date keep their order. */
  readonly events: readonly DisputeEvent[];
  /** The JSON Schema with which an editor checks the record, such as `https://unpkg.com/wto-dispute/schema.json`. */
  readonly $schema?: string;
}
