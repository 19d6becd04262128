/** A stretch from left to right that nothing else of its row may touch. */
export interface Stretch {
  readonly left: number;
  readonly right: number;
}

const GAP = 12;
/** More rows than any picture that is looked at; of a hundred thousand, each need not be tried again. */
const MOST_TRIED = 200;

/** Stretches in rows, each in the first of the last rows in which it has room; the row of each. */
export function rowsOf(stretches: readonly Stretch[]): number[] {
  const rows: Stretch[][] = [];
  return stretches.map((stretch) => {
    const first = Math.max(0, rows.length - MOST_TRIED);
    const isFree = (row: readonly Stretch[]) =>
      row.every(({ left, right }) => stretch.left >= right + GAP || stretch.right + GAP <= left);
    const free = rows.slice(first).findIndex(isFree);
    const row = free < 0 ? rows.push([]) - 1 : first + free;
    rows[row]?.push(stretch);
    return row;
  });
}
