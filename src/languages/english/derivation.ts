import type { Language, StepWords } from '../language.js';
import { toDo } from './to-do.js';

/** The words of each kind of derivation step. */
export const derivation: Language['derivation'] = {
  trigger,
  endOf: ({ rule, date }) => `last day ${rule === undefined ? 'of another period' : `to ${toDo(rule)}`}: ${date}`,
  halving: ({ whole, length, citation }) =>
    `${whole === undefined ? '' : `${whole} `}halved to ${length} (${citation})`,
  period: ({ length, back, citation, date, isWait }) =>
    back
      ? `${length} before that day, ${citation}: ${date}`
      : `${counted(length)}, ${citation}; ${ends(isWait)} ${date}`,
  stated: ({ fact, citation, date, isWait }) =>
    `${ends(isWait)}, as stated in the record, ${date} (${by(fact)}${citation})`,
  suspension: ({ length, citation, date, isWait }) =>
    `${length} of suspended proceedings added (${citation}); ${ends(isWait)} ${date}`,
  delay: ({ length, citation, date, isWait }) =>
    `${length} of additional time added (${citation}); ${ends(isWait)} ${date}`,
  rolled: ({ back, date, citation }) =>
    `not a working day, so it moves ${back ? `back to ${date}, to be safe` : `to ${date} (${citation})`}`,
  inDoubt: ({ closedDay, date, isWait, back }) =>
    [
      closedDay === undefined
        ? `the day from which it runs is in doubt, which would make it ${date}`
        : `the WTO is usually closed on ${closedDay}, which would make it ${date}`,
      isWait || back ? 'that day is safe' : 'the earlier day is safe',
    ].join(', but only the list of the WTO decides: '),
  unmoved: ({ isWait }) =>
    isWait ? 'a waiting period does not move' : 'not a working day, but a period of this kind does not move',
  extension: ({ fact = 'extension', date }) => `${fact}, to ${date}`,
  lifted: ({ fact, date, citation }) => `waiting period ended on ${date} (${by(fact)}${citation})`,
  opens: ({ date, isEarly, isDuty }) =>
    isDuty ? `due from ${date}` : `${isEarly ? 'in practice already ' : ''}allowed from ${date}`,
};

/** The day of the fact does not count. */
const counted = (length = '') => (length.startsWith('0') ? 'the same day' : `${length} from the next day`);

/** What a period has at its end; a wait has no last day for anything. */
const ends = (isWait: boolean) => (isWait ? 'end of the wait' : 'last day');

function trigger({ field, fact = 'start', date }: StepWords): string {
  if (field === 'received') return `${fact} received on ${date}`;
  if (field === 'on') return `${fact}, for ${date}`;
  if (field === 'award') return `notification of the award on ${date} (${fact})`;
  return field === 'adoption' ? `adoption on ${date} (${fact})` : `${fact} on ${date}`;
}

/** The fact that gives a date, for use before the article. */
function by(fact: string | undefined): string {
  return fact === undefined ? '' : `${fact}; `;
}
