import { replay, statusOn } from 'wto-dispute';
import { AFTER_ALL, corpus } from '../records.js';
import { atMost, type Subject, timed } from '../subject.js';

const options = { policy: 'lenient' } as const;
const facts = corpus.reduce((total, { events }) => total + events.length, 0);

export const wholeCorpus: Subject = {
  title: 'The whole corpus',
  about: `All ${corpus.length} records of test/corpus/disputes.json, ${facts} facts; the time is that of all of them. The status is the first one asked of each dispute, after its last fact.`,
  lines: () =>
    timed(
      {
        replays: {
          what: 'replay of all',
          units: 1,
          run: () => {
            for (const record of corpus) replay(record, options);
          },
        },
        statuses: {
          what: 'replay of all, with a status each',
          units: 1,
          run: () => {
            for (const record of corpus) statusOn(replay(record, options), AFTER_ALL);
          },
        },
      },
      [{ what: 'with a status each / replays', over: 'statuses', under: 'replays', limit: atMost(1.5) }],
    ),
};
