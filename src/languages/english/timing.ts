import { capitalized } from '../grammar.js';
import type { Language } from '../language.js';
import { inDays } from './dates.js';
import { cited, holder } from './holder.js';
import { toDo } from './to-do.js';

export const timing: Language['timing'] = ({ isWait, day, perhaps, left }) => {
  if (day === undefined) return 'no date';
  const doubt = perhaps === undefined ? '' : `, perhaps ${perhaps} by the WTO's calendar`;
  const when = `${isWait ? 'allowed from' : 'last day'} ${day}${doubt}`;
  return left === undefined ? when : `${when} (${remaining(left, isWait)})`;
};

function remaining(left: number, isWait: boolean): string {
  if (left === 0) return 'the day asked about';
  if (left < 0) return `${inDays(-left)} ago`;
  return isWait ? `in ${inDays(left)}` : `${inDays(left)} left`;
}

export const onDay: Language['onDay'] = ({ holder: who, action, citation, opens }) =>
  cited(`${capitalized(holder(who))}: ${opens ? 'first' : 'last'} day to ${toDo(action)}`, citation);
