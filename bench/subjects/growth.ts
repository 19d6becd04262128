import { replay } from 'wto-dispute';
import { type Cycle, longRecord, recourses, retaliation, surveillance } from '../records.js';
import { atMost, type Line, type Subject, timed } from '../subject.js';

const SIZES = { ten: 10, hundred: 100, thousand: 1_000, tenThousand: 10_000 } as const;

function growing(name: string, cycle: Cycle): readonly Line[] {
  const job = (length: number) => {
    const record = longRecord(length, cycle);
    const what = `${name}: a fact among ${length.toLocaleString('en')}`;
    return { what, units: length, run: () => replay(record, { policy: 'lenient' }) };
  };
  const { ten, hundred, thousand, tenThousand } = SIZES;
  const jobs = { ten: job(ten), hundred: job(hundred), thousand: job(thousand), tenThousand: job(tenThousand) };
  return timed(jobs, [
    { what: `${name}: among 10,000 / among 10`, over: 'tenThousand', under: 'ten' },
    { what: `${name}: among 10,000 / among 100`, over: 'tenThousand', under: 'hundred', limit: atMost(1.5) },
  ]);
}

export const growth: Subject = {
  title: 'Growth with history',
  about: `The time of one fact in replays of 10 to 10,000. The records begin as DS493 does, up to its adoption and its
reasonable period of time, and go on with one of three courses that come round: reports, meetings and notes; requests
to retaliate that are objected to and withdrawn; compliance proceedings, each decided before the next. What grows a little is the work of the
garbage collector: a replay keeps where the dispute was after each fact.`,
  lines: () => [
    ...growing('surveillance', surveillance),
    ...growing('retaliation', retaliation),
    ...growing('compliance', recourses),
  ],
};
