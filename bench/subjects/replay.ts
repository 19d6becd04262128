import { replay } from 'wto-dispute';
import { twenty } from '../records.js';
import { bare, looped, prepareAll, steps } from '../rivals/machines.js';
import { atMost, lessThan, type Subject, timed } from '../subject.js';

const ways = prepareAll(twenty);
const units = ways.length;
const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
const moves = ways.map(({ record, events }) => steps(record, events));
const sent = sum(ways.map(({ events }) => events.length));
const own = sum(moves.map((move) => move.own));
const ofBare = sum(moves.map((move) => move.bare));

const each = (go: (way: (typeof ways)[number]) => unknown) => () => {
  for (const way of ways) go(way);
};

export const replaying: Subject = {
  title: 'Replay of twenty facts',
  about: `The ${units} records of the corpus with 19 to 21 facts; the time is that of one record, on the average of them.
The library replays them with every time-limit, judged. Against it stand XState actors that are sent the same events,
\`date.reached\` included: (a) of the same states without guards and actions, of several candidates for a fact the last,
and of the transitions that wait for no fact only those that ask nothing, as the others would turn in circles (of ${sent}
events ${own} lead to another state of the machine as it is, and ${ofBare} of the bare one); (a2) of the machine as it is,
guards and all, where each assignment counts, and hands on what the law had made of the fact before the clock was
started; and (b) the machine as it is in a loop of \`transition()\`.`,
  lines: () =>
    timed(
      {
        replay: { what: 'replay', units, run: each(({ record }) => replay(record, { policy: 'lenient' })) },
        bare: { what: '(a) actor without guards and actions', units, run: each(({ events }) => bare(events)) },
        counted: { what: '(a2) actor with guards, without the law', units, run: each(({ counted }) => counted()) },
        looped: {
          what: '(b) loop of transition()',
          units,
          run: each(({ record, events }) => looped(record, events)),
        },
      },
      [
        { what: 'replay / (a)', over: 'replay', under: 'bare', limit: atMost(3) },
        { what: 'replay / (a2)', over: 'replay', under: 'counted', limit: atMost(2) },
        { what: 'replay / (b)', over: 'replay', under: 'looped', limit: lessThan(1) },
      ],
    ),
};
