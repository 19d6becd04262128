/**
 * A list to which items are only added. It is plain data of little depth: `levels[0]` holds the newest
 * items, and `levels[n]` holds full blocks of `levels[n - 1]`. Adding an item copies one short array,
 * so that a replay can keep the list as it was after each fact.
 */
export interface Log<T> {
  readonly size: number;
  /** Items and blocks of items; only the functions of this file read them. */
  readonly levels: readonly (readonly (T | unknown)[])[];
}

/** How many items fill a block. */
const WIDTH = 16;

export const emptyLog: Log<never> = { size: 0, levels: [] };

/** The list with one more item at its end. */
export function added<T>({ size, levels }: Log<T>, item: T): Log<T> {
  const grown = [...levels];
  let carried: unknown = item;
  for (let level = 0; ; level += 1) {
    const block = [...(levels[level] ?? []), carried];
    if (block.length < WIDTH) {
      grown[level] = block;
      return { size: size + 1, levels: grown };
    }
    grown[level] = [];
    carried = block;
  }
}

/** The items, oldest first; only those from a position on, where one is given. */
export function itemsOf<T>({ levels }: Log<T>, from = 0): T[] {
  const items: T[] = [];
  let skipped = from;
  const read = (block: readonly unknown[], level: number): void => {
    for (const part of block) {
      const size = WIDTH ** level;
      if (skipped >= size) skipped -= size;
      else if (level === 0) items.push(part as T);
      else read(part as readonly unknown[], level - 1);
    }
  };
  for (let level = levels.length - 1; level >= 0; level -= 1) read(levels[level] as readonly unknown[], level);
  return items;
}

/** The items with their places, newest first. */
export function* newestFirst<T>({ size, levels }: Log<T>): Generator<readonly [place: number, item: T]> {
  let place = size;
  function* read(block: readonly unknown[], level: number): Generator<readonly [number, T]> {
    for (const part of [...block].reverse())
      if (level > 0) yield* read(part as readonly unknown[], level - 1);
      else {
        place -= 1;
        yield [place, part as T];
      }
  }
  for (const [level, block] of levels.entries()) yield* read(block, level);
}

/** The list of the first items of a list, so many of them. */
export function firstOf<T>({ levels }: Log<T>, size: number): Log<T> {
  const kept: (readonly unknown[])[] = levels.map(() => []);
  let left = size;
  const take = (block: readonly unknown[], level: number): void => {
    const whole = Math.min(block.length, Math.floor(left / WIDTH ** level));
    kept[level] = block.slice(0, whole);
    left -= whole * WIDTH ** level;
    if (left > 0 && whole < block.length && level > 0) take(block[whole] as readonly unknown[], level - 1);
  };
  for (let level = levels.length - 1; level >= 0 && left > 0; level -= 1) take(levels[level] ?? [], level);
  return { size, levels: kept as Log<T>['levels'] };
}

/** A block of items, or an item, at its level. */
interface Part {
  readonly part: unknown;
  readonly level: number;
}

/** How many of the first items two lists have in common. What they share as blocks is not looked into. */
export function sharedSize(a: Log<unknown>, b: Log<unknown>): number {
  const [left, right] = [partsOf(a), partsOf(b)];
  let size = 0;
  while (left.length > 0 && right.length > 0) {
    const [one, other] = [left.at(-1) as Part, right.at(-1) as Part];
    if (one.part === other.part) {
      size += WIDTH ** one.level;
      left.pop();
      right.pop();
      continue;
    }
    const level = Math.max(one.level, other.level);
    if (level === 0) break;
    openAt(level, left);
    openAt(level, right);
  }
  return size;
}

/** The parts of a list, the first one last. */
function partsOf({ levels }: Log<unknown>): Part[] {
  return levels.flatMap((block, level) => [...block].reverse().map((part) => ({ part, level })));
}

/** Puts what the next block holds in its place, if it is one of a level. */
function openAt(level: number, parts: Part[]): void {
  const next = parts.at(-1);
  if (next?.level !== level) return;
  parts.pop();
  for (const part of [...(next.part as readonly unknown[])].reverse()) parts.push({ part, level: level - 1 });
}
