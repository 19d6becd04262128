import { parseRecord, replay } from 'wto-dispute';
import { spreadOf } from '../measure.js';
import { type Cycle, corpusText, longRecord, recourses, surveillance, twenty } from '../records.js';
import type { Line, Subject } from '../subject.js';

const ROUNDS = 7;
const DISPUTES = 400;
const LONG_DISPUTES = 4;
const LONG = 1_000;

/** What is made, how many times it is kept, and into how many units its size is divided. */
interface Kept {
  readonly make: (index: number) => unknown;
  readonly count: number;
  readonly units: number;
}

/** The kilobytes that a unit of each result takes while the results are kept. */
function sizeOf(what: string, { make, count, units }: Kept): Line {
  const sizes = Array.from({ length: ROUNDS }, () => {
    const kept: unknown[] = new Array(count).fill(undefined);
    const before = used();
    for (let index = 0; index < count; index += 1) kept[index] = make(index);
    const size = (used() - before) / 1024 / count / units;
    if (kept.length !== count) throw new Error('the results were not kept');
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

/** One fact of a replay of many. */
function sizeOfFact(name: string, cycle: Cycle): Line {
  const record = longRecord(LONG, cycle);
  const make = () => replay(record, { policy: 'lenient' });
  return sizeOf(`replay: a fact among ${LONG.toLocaleString('en')}, ${name}`, {
    make,
    count: LONG_DISPUTES,
    units: LONG,
  });
}

export const memory: Subject = {
  title: 'Memory per dispute',
  about: `What one dispute takes, of ${DISPUTES} that are kept: the parsed records of about twenty facts, and their replays,
which keep where the dispute was after each fact. Then what a fact takes in replays of many facts, of which ${LONG_DISPUTES} are kept.`,
  lines: () => {
    const numbers = new Set(twenty.map(({ ds }) => ds));
    const inputs = (JSON.parse(corpusText) as { ds: number }[]).filter(({ ds }) => numbers.has(ds));
    const disputes = { count: DISPUTES, units: 1 };
    return [
      sizeOf('parsed record', { ...disputes, make: (index) => parseRecord(of(inputs, index)) }),
      sizeOf('replay of a record', {
        ...disputes,
        make: (index) => replay(of(twenty, index), { policy: 'lenient' }),
      }),
      sizeOfFact('surveillance', surveillance),
      sizeOfFact('compliance', recourses),
    ];
  },
};
