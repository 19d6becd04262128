/** The provisions that say how the days of a rule are counted. The rules themselves state how many there are. */
export const counting = /* @__PURE__ */ Object.freeze({
  /** A last day that is no working day moves to the next one. */
  rolling: 'Expiration of Time-Periods in the DSU (DSB practice)',
  /** The days of a suspension of the panel are added. */
  suspension: 'DSU 12.12',
  /** The additional time of a notified delay is added. */
  delay: 'DSU 20, 21.4',
  /** The days of a suspension of the arbitration on retaliation are added. */
  arbitrationSuspension: 'DSU 22.6',
  /** The periods of the DSU are halved for prohibited subsidies. */
  halving: 'SCM 4.12',
} as const);
