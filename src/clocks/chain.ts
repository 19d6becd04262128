/** A list that grows at its head without being copied, newest first. */
export interface Chain<T> {
  readonly head: T;
  readonly tail: Chain<T> | undefined;
}

/** The items of a chain, oldest first; only those after `since`, where that is one of its links. */
export function items<T>(chain: Chain<T> | undefined, since?: Chain<T>): T[] {
  const list: T[] = [];
  for (let link = chain; link !== undefined && link !== since; link = link.tail) list.push(link.head);
  return list.reverse();
}

/** A chain of items that are given oldest first. */
export function chained<T>(list: readonly T[]): Chain<T> | undefined {
  let chain: Chain<T> | undefined;
  for (const head of list) chain = { head, tail: chain };
  return chain;
}
