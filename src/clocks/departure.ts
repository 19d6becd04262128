import type { Fact } from '../casefile/place.js';
import type { Clock } from './clock.js';

/** An act that came too early or too late: under which period, in what way, by how many calendar days. */
export interface Departure {
  readonly clock: Clock;
  /** The provision of the period. */
  readonly citation: string;
  readonly kind: 'premature' | 'late';
  readonly fact: Fact;
  readonly days: number;
}
