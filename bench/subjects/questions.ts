import { append, check, type Dispute, type DisputeEvent, replay } from 'wto-dispute';
import { twenty } from '../records.js';
import { atMost, type Subject, timed } from '../subject.js';

/** A fact, and a dispute of which it is asked. */
interface Question {
  readonly dispute: Dispute;
  readonly fact: DisputeEvent;
}

const options = { policy: 'lenient' } as const;

const byDate = (a: DisputeEvent, b: DisputeEvent) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0);

/** Each fact of a record is asked of the dispute as it was before that fact. */
const asked: readonly Question[] = twenty.flatMap((record) => {
  const events = [...record.events].sort(byDate);
  return events.map((fact, index) => ({
    dispute: replay({ ...record, events: events.slice(0, index) }, options),
    fact,
  }));
});

/** Facts that a dispute has and cannot have again; their dates are the last one of the dispute. */
const impossible: readonly Question[] = twenty.flatMap((record) => {
  const dispute = replay(record, options);
  const date = [...record.events].sort(byDate).at(-1)?.date ?? '';
  const again = record.events.map((fact) => append(replay({ ...record, events: [] }, options), { ...fact, date }));
  const facts = again.flatMap(({ record: { events } }) => events.slice(-1));
  return facts.filter((fact) => !check(dispute, fact).possible).map((fact) => ({ dispute, fact }));
});

const each = (questions: readonly Question[], ask: (dispute: Dispute, fact: DisputeEvent) => unknown) => ({
  units: questions.length,
  run: () => {
    for (const { dispute, fact } of questions) ask(dispute, fact);
  },
});

function refused(dispute: Dispute, fact: DisputeEvent): unknown {
  try {
    return append(dispute, fact);
  } catch (error) {
    return error;
  }
}

export const questions: Subject = {
  title: 'Questions about one more fact',
  about: `Each of the ${asked.length} facts of these records is appended to the dispute as it was before that fact, and is asked about there;
the possible events are the types of fact that are possible then, read from the answer to a check. Refused are
${impossible.length} facts that the whole disputes have and cannot have again: \`append\` throws an error, which names what is possible
instead, and \`check\` answers without it.`,
  lines: () =>
    timed(
      {
        append: { what: 'append', ...each(asked, append) },
        check: { what: 'check', ...each(asked, check) },
        possible: {
          what: 'check, and its possible events',
          ...each(asked, (dispute, fact) => check(dispute, fact).possibleEvents),
        },
        refused: { what: 'append of a fact that is refused', ...each(impossible, refused) },
        answered: { what: 'check of a fact that is refused', ...each(impossible, check) },
      },
      [
        { what: 'check / append', over: 'check', under: 'append', limit: atMost(1.5) },
        { what: 'possible events / append', over: 'possible', under: 'append', limit: atMost(5) },
        { what: 'check, refused / append', over: 'answered', under: 'append' },
        { what: 'append, refused / append', over: 'refused', under: 'append' },
      ],
    ),
};
