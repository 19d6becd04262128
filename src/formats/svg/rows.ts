/** A stretch from left to right that nothing else of its row may touch. */
export interface Stretch {
  readonly left: number;
  readonly right: number;
}

const GAP = 12;

/** Stretches in rows, each in the first row in which it has room; the row of each. */
export function rowsOf(stretches: readonly Stretch[]): number[] {
  const rows: Stretch[][] = [];
  return stretches.map((stretch) => {
    const isFree = (row: readonly Stretch[]) =>
      row.every(({ left, right }) => stretch.left >= right + GAP || stretch.right + GAP <= left);
    const free = rows.findIndex(isFree);
    const row = free < 0 ? rows.push([]) - 1 : free;
    rows[row]?.push(stretch);
    return row;
  });
}
