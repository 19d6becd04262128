import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { added, emptyLog, firstOf, itemsOf, type Log, newestFirst, sharedSize } from '../../src/clocks/log.js';

const numbers = (size: number) => Array.from({ length: size }, (_, index) => index);
const logOf = (size: number) => numbers(size).reduce<Log<number>>(added, emptyLog);

describe('a list to which items are added', () => {
  it('has them all in their order, from any of them on', () => {
    fc.assert(
      fc.property(fc.nat(5_000), fc.nat(5_000), (size, from) => {
        expect(itemsOf(logOf(size), from)).toEqual(numbers(size).slice(from));
      }),
    );
  });

  it('has them with their places, the newest first', () => {
    fc.assert(
      fc.property(fc.nat(5_000), (size) => {
        expect([...newestFirst(logOf(size))]).toEqual(
          numbers(size)
            .map((item) => [item, item])
            .reverse(),
        );
      }),
    );
  });

  it('is cut after any of its items, and grows again from there', () => {
    fc.assert(
      fc.property(fc.nat(5_000), fc.nat(5_000), fc.nat(40), (size, cut, more) => {
        const first = Math.min(size, cut);
        const shorter = firstOf(logOf(size), first);
        expect(itemsOf(shorter)).toEqual(numbers(first));
        const grown = numbers(more).reduce<Log<number>>(added, shorter);
        expect(grown.size).toBe(first + more);
        expect(itemsOf(grown)).toEqual([...numbers(first), ...numbers(more)]);
      }),
    );
  });

  it('has in common with another what both have grown from', () => {
    fc.assert(
      fc.property(fc.nat(3_000), fc.nat(600), fc.nat(600), (size, more, others) => {
        const [one, other] = [more, others].map((count, which) =>
          numbers(count).reduce<Log<unknown>>((log, item) => added(log, [which, item]), firstOf(logOf(3_000), size)),
        );
        expect(sharedSize(one as Log<unknown>, other as Log<unknown>)).toBe(size);
        expect(sharedSize(logOf(size), logOf(3_000))).toBe(size);
      }),
    );
  });
});
