import type { Language, StepWords } from '../language.js';
import { toDo } from './next-step.js';

/** The words of each kind of derivation step. */
export const derivation: Language['derivation'] = {
  trigger,
  endOf: ({ rule = 'another period', date }) => `${toDo(rule)}: last day ${date}`,
  halving: ({ whole, length, citation }) =>
    `${whole === undefined ? '' : `${whole} `}halved to ${length} (${citation})`,
  period: ({ length, back, citation, date }) => `${length}${back ? ' back' : ''}, ${citation}; last day ${date}`,
  stated: ({ fact, citation, date }) => `last day stated as ${date} (${by(fact)}${citation})`,
  suspension: ({ length, citation, date }) => `${length} of suspension added (${citation}); last day ${date}`,
  delay: ({ length, citation, date }) => `${length} of additional time added (${citation}); last day ${date}`,
  rolled: ({ back, date, citation }) =>
    `not a working day, so it moves ${back ? 'back to' : 'to'} ${date} (${citation})`,
  unmoved: ({ isWait }) =>
    isWait ? 'a waiting period does not move' : 'not a working day, but a period of this kind does not move',
  extension: ({ fact = 'extension', date }) => `${fact}, to ${date}`,
  lifted: ({ fact, date, citation }) => `wait lifted on ${date} (${by(fact)}${citation})`,
  opens: ({ date }) => `allowed from ${date}`,
};

function trigger({ field, fact = 'start', date }: StepWords): string {
  if (field === 'received') return `received ${date}`;
  if (field === 'on') return `${fact}, for ${date}`;
  return field === 'adoption' ? `adoption on ${date} (${fact})` : `${fact} on ${date}`;
}

/** The fact that gives a date, for use before the article. */
function by(fact: string | undefined): string {
  return fact === undefined ? '' : `${fact}; `;
}
