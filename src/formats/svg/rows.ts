/** A space from left to right that nothing else in its row may touch. */
export interface Stretch {
  readonly left: number;
  readonly right: number;
}

const GAP = 12;
/** Only so many of the last rows are tried. No readable picture has more, and trying all of a hundred thousand takes long. */
const MOST_TRIED = 200;

/** Gives each stretch the number of the first row in which it has room. */
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
