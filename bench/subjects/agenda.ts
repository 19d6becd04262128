import { agenda, type Dispute, replay } from 'wto-dispute';
import { corpus } from '../records.js';
import { type Subject, timed } from '../subject.js';

const COUNT = 10_000;
const WINDOW = { from: '2019-09-01', to: '2019-09-30' } as const;

/** The corpus again and again: ten thousand disputes, each replayed for itself. */
const many = (): readonly Dispute[] =>
  Array.from({ length: COUNT }, (_, index) =>
    replay(corpus[index % corpus.length] as (typeof corpus)[number], { policy: 'lenient' }),
  );

export const agendas: Subject = {
  title: 'Agenda over 10,000 disputes',
  about: `What falls due and what opens in September 2019 among ${COUNT.toLocaleString('en')} disputes, which are replayed
before the clock is started.`,
  lines: () => {
    const disputes = many();
    return timed(
      {
        all: { what: 'agenda of all Members', units: 1, run: () => agenda(disputes, WINDOW) },
        one: { what: 'agenda of one Member', units: 1, run: () => agenda(disputes, { ...WINDOW, member: 'Japan' }) },
      },
      [],
    );
  },
};
