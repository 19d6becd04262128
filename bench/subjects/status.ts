import { replay, statusOn } from 'wto-dispute';
import { twenty } from '../records.js';
import { lessThan, type Subject, timed } from '../subject.js';

const options = { policy: 'lenient' } as const;
const disputes = twenty.map((record) => replay(record, options));
const asked = disputes.flatMap((dispute) => dispute.record.events.map(({ date }) => ({ dispute, date })));

export const status: Subject = {
  title: 'Status on a date',
  about: `The status of each of these disputes on the date of each of its facts, ${asked.length} in all, one after the other and again: the
stage, the label of the WTO, every time-limit with its last day, the next steps, the irregularities. The disputes are
replayed before the clock is started. What a first status costs is seen under the whole corpus.`,
  lines: () =>
    timed(
      {
        replay: {
          what: 'replay',
          units: twenty.length,
          run: () => {
            for (const record of twenty) replay(record, options);
          },
        },
        status: {
          what: 'status on the date of a fact',
          units: asked.length,
          run: () => {
            for (const { dispute, date } of asked) statusOn(dispute, date);
          },
        },
      },
      [{ what: 'status / replay', over: 'status', under: 'replay', limit: lessThan(0.1) }],
    ),
};
