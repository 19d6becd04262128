import { replay } from 'wto-dispute';
import { disputeMachine } from 'wto-dispute/machine';
import { createActor } from 'xstate';
import { twenty } from '../records.js';
import { bareMachine } from '../rivals/bare.js';
import { type Course, courseOf, looped, moves, sent, withoutLaw } from '../rivals/machines.js';
import { atMost, lessThan, type Subject, timed } from '../subject.js';

const courses = twenty.map(courseOf);
const machine = bareMachine(courses);
const counters = courses.map(withoutLaw);
const units = courses.length;

for (const [index, course] of courses.entries()) {
  const own = sent(createActor(disputeMachine, { input: course.record }), course.events).getSnapshot();
  const bare = sent(createActor(machine), course.events).getSnapshot();
  const others = [looped(course), counters[index]?.().getSnapshot(), bare];
  if (others.some((other) => JSON.stringify(other?.value) !== JSON.stringify(own.value)))
    throw new Error(`DS${course.record.ds}: not the same states`);
}

const sum = (countOf: (course: Course) => number) => courses.reduce((total, course) => total + countOf(course), 0);
const all = sum(({ events }) => events.length);
const own = sum((course) => moves(createActor(disputeMachine, { input: course.record }), course));
const bare = sum((course) => moves(createActor(machine), course));

const each = (go: (course: Course) => unknown) => () => {
  for (const course of courses) go(course);
};

export const replaying: Subject = {
  title: 'Replay of twenty facts',
  about: `The ${units} records of the corpus with 19 to 21 facts; the time is that of one record, on the average of them. The
library replays them with every time-limit, judged. Against it stand XState actors that are sent the same events,
\`date.reached\` included: (a) of the same states without guards and actions, where each event leads from a state to
where it led there in these records (of ${all} events ${own} lead to another state of the machine as it is, ${bare} of the
bare one, and they end in the same); (a2) of the machine as it is, guards and all, where each assignment counts, and
takes what the law had made of the fact before the clock was started; and (b) the machine as it is in a loop of \`transition()\`.`,
  lines: () =>
    timed(
      {
        replay: { what: 'replay', units, run: each(({ record }) => replay(record, { policy: 'lenient' })) },
        bare: {
          what: '(a) actor without guards and actions',
          units,
          run: each(({ events }) => sent(createActor(machine), events)),
        },
        counted: {
          what: '(a2) actor with guards, without the law',
          units,
          run: () => {
            for (const counter of counters) counter();
          },
        },
        looped: { what: '(b) loop of transition()', units, run: each(looped) },
      },
      [
        { what: 'replay / (a)', over: 'replay', under: 'bare', limit: atMost(3) },
        { what: 'replay / (a2)', over: 'replay', under: 'counted', limit: atMost(2) },
        { what: 'replay / (b)', over: 'replay', under: 'looped', limit: lessThan(1) },
      ],
    ),
};
