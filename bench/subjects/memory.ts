import { parseRecord, replay } from 'wto-dispute';
import { spreadOf } from '../measure.js';
import { corpusText, twenty } from '../records.js';
import type { Line, Subject } from '../subject.js';

const COUNT = 400;
const ROUNDS = 7;

/** Kilobytes that one of many results holds, after the garbage is gone. */
function held(what: string, make: (index: number) => unknown): Line {
  const sizes = Array.from({ length: ROUNDS }, () => {
    const kept: unknown[] = new Array(COUNT).fill(undefined);
    const before = used();
    for (let index = 0; index < COUNT; index += 1) kept[index] = make(index);
    const size = (used() - before) / 1024 / COUNT;
    if (kept.length !== COUNT) throw new Error('the results were not kept');
    return size;
  });
  return { what, spread: spreadOf(sizes), unit: 'kB' };
}

function used(): number {
  if (globalThis.gc === undefined) throw new Error('run node with --expose-gc');
  globalThis.gc();
  return process.memoryUsage().heapUsed;
}

const of = <T>(list: readonly T[], index: number) => list[index % list.length] as T;

export const memory: Subject = {
  title: 'Memory per dispute',
  about: `What one dispute holds, of ${COUNT} that are kept: the parsed records of about twenty facts, and their replays,
which keep where the dispute stood after each fact.`,
  lines: () => {
    const numbers = new Set(twenty.map(({ ds }) => ds));
    const inputs = (JSON.parse(corpusText) as { ds: number }[]).filter(({ ds }) => numbers.has(ds));
    return [
      held('parsed record', (index) => parseRecord(of(inputs, index))),
      held('replay of a record', (index) => replay(of(twenty, index), { policy: 'lenient' })),
    ];
  },
};
