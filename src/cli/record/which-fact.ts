import type { DisputeEvent } from '../../record/events.js';
import type { DisputeRecord } from '../../record/record.js';
import { dateIn, type Today } from '../dates.js';
import { UsageError } from '../usage-error.js';

const PLACE = /^events\[(\d{1,5})\]$/;

/**
 * The fact of a record that a call names: by its type, its date or both, or by its place as messages write it,
 * `events[3]`.
 *
 * @throws UsageError where the record has none such, or several
 */
export function factNamed(
  words: readonly string[],
  record: DisputeRecord,
  today: Today,
  command: string,
): DisputeEvent {
  const said = words.join(' ');
  if (words.length === 0 || words.length > 2) throw new UsageError(({ whichFact }) => whichFact(command));
  const found = placesOf(words, record, today);
  const [only, ...others] = found;
  const fact = only === undefined ? undefined : record.events[only];
  if (fact === undefined) throw new UsageError(({ noSuchFact }) => noSuchFact(said));
  if (others.length > 0)
    throw new UsageError(({ severalFacts }) =>
      severalFacts(
        said,
        found.map((at) => `events[${at}] (${record.events[at]?.type}, ${record.events[at]?.date})`),
      ),
    );
  return fact;
}

/** The indices of the facts that the words name. */
function placesOf(words: readonly string[], { events }: DisputeRecord, today: Today): number[] {
  const [, index] = (words.length === 1 && PLACE.exec(words[0] ?? '')) || [];
  if (index !== undefined) return [Number(index)];
  const dates = words.filter((word) => /^(?:\d|\+|today$)/.test(word)).map((word) => dateIn('DATE', word, today));
  const types = words.filter((word) => !/^(?:\d|\+|today$)/.test(word));
  const fits = ({ type, date }: DisputeEvent) =>
    types.every((word) => word === type) && dates.every((one) => one === date);
  return [...events.keys()].filter((at) => {
    const event = events[at];
    return event !== undefined && fits(event);
  });
}
