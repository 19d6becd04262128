import { type Deadline, replay, statusOn } from 'wto-dispute';
import { AFTER_ALL, recordOf } from '../records.js';
import { lastDays } from '../rivals/date-library.js';
import { dateOf, reduce, stateOf } from '../rivals/reducer.js';
import { type Subject, timed } from '../subject.js';

const record = recordOf(493);
const options = { policy: 'lenient' } as const;

/** Every time-limit that the library finds, in words that the others have too. */
const found = (sayOf: (deadline: Deadline) => string) => {
  const { deadlines, pastDeadlines } = statusOn(replay(record, options), AFTER_ALL);
  return [...deadlines, ...pastDeadlines].map(sayOf).sort();
};

const { dormant } = statusOn(replay(record, options), AFTER_ALL);
const reduced = reduce(record).map((limit) => {
  const lastDay = limit.due === undefined ? '' : dateOf(limit.due);
  const state = stateOf(limit, Date.parse(AFTER_ALL) / 86_400_000, dormant !== undefined);
  return `${limit.rule} ${dateOf(limit.starts)} ${lastDay} ${state}`;
});
const all = found(({ rule, starts, lastDay = '', state }) => `${rule} ${starts} ${lastDay} ${state}`);
if (all.join('\n') !== reduced.sort().join('\n')) throw new Error('the reducer does not keep the same time-limits');

const dated = Object.entries(lastDays(record, AFTER_ALL)).map((line) => line.join(' '));
// The date library has one last day for each rule: the window of DSU 16.4 stands twice in the status.
const last = new Set(found(({ rule, lastDay = '' }) => (lastDay ? `${rule} ${lastDay}` : '')).filter(Boolean));
if ([...last].join('\n') !== dated.sort().join('\n'))
  throw new Error('the date library does not lead to the same days');

export const byHand: Subject = {
  title: 'Against code written for one dispute',
  about: `DS493 has ${record.events.length} facts and ${reduced.length} time-limits. (c) is a reducer written by hand for its kinds of fact, with immutable states; before the clock is started it is compared with the library: the same rules,
starts, last days and states. (d) is what one would otherwise write, a date library (date-fns) and an if for each fact;
it gives the same last days, and not what became of them. Neither knows another track, urgency, suspension, several
complainants, compliance proceedings, a fact that is not possible, or a reason for a date.`,
  lines: () =>
    timed(
      {
        replay: { what: 'replay', units: 1, run: () => replay(record, options) },
        both: { what: 'replay and status', units: 1, run: () => statusOn(replay(record, options), AFTER_ALL) },
        reducer: { what: '(c) reducer written by hand', units: 1, run: () => reduce(record) },
        dates: { what: '(d) date library and ifs', units: 1, run: () => lastDays(record, AFTER_ALL) },
      },
      [
        { what: 'replay / (c)', over: 'replay', under: 'reducer' },
        { what: 'replay and status / (d)', over: 'both', under: 'dates' },
      ],
    ),
};
