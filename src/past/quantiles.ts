/** A case that had not got to its end when it was last looked at, or that got there. */
export interface Lifetime {
  readonly days: number;
  /** Whether the end was reached; otherwise the case lasted longer than `days`. */
  readonly isOver: boolean;
}

/**
 * The value below which a share of the values lies, between two values in proportion. The median is the quantile of
 * one half.
 *
 * @param sorted the values in ascending order
 */
export function quantile(sorted: readonly number[], share: number): number | undefined {
  const at = (sorted.length - 1) * share;
  const low = sorted[Math.floor(at)];
  const high = sorted[Math.ceil(at)];
  return low === undefined || high === undefined ? undefined : low + (high - low) * (at - Math.floor(at));
}

export function ascending(values: readonly number[]): number[] {
  return [...values].sort((a, b) => a - b);
}

/**
 * The median of Kaplan and Meier: the first day by which half of the cases were over, where a case that was still open
 * counts as long as it was seen, and not as over.
 *
 * @returns undefined if fewer than half were over when the last of them was seen
 */
export function medianWithOpen(cases: readonly Lifetime[]): number | undefined {
  const inOrder = [...cases].sort((a, b) => a.days - b.days);
  let open = 1;
  for (const days of new Set(inOrder.map((one) => one.days))) {
    const atRisk = inOrder.filter((one) => one.days >= days).length;
    const over = inOrder.filter((one) => one.isOver && one.days === days).length;
    open *= 1 - over / atRisk;
    // What half is must not hang on how a computer rounds.
    if (open <= 0.5 + 1e-9) return days;
  }
  return undefined;
}
