/**
 * Where the counting of days comes from, beside the rows that state the days themselves.
 */
export const counting = {
  /** A last day that is not a working day moves to one. */
  rolling: 'Expiration of Time-Periods in the DSU (DSB practice)',
  /** A suspension of the panel adds its days. */
  suspension: 'DSU 12.12',
  /** A suspension of the arbitration on retaliation adds its days. */
  arbitrationSuspension: 'DSU 22.6',
  /** Periods of the DSU are halved for prohibited subsidies. */
  halving: 'SCM 4.12',
} as const;
