import { capitalized } from '../grammar.js';
import type { HolderWords, Language } from '../language.js';
import { inDays } from './dates.js';
import { and, cited, holder } from './holder.js';
import { toDo } from './to-do.js';

export const timing: Language['timing'] = ({ isWait, day, perhaps, left, isDuty, lengthless }) => {
  if (lengthless !== undefined) return `length not on record, counted from ${lengthless}`;
  if (day === undefined) return 'no date';
  const doubt = perhaps === undefined ? '' : `, perhaps ${perhaps} by the WTO's calendar`;
  const when = `${isWait ? opening(isDuty) : 'last day'} ${day}${doubt}`;
  return left === undefined ? when : `${when} (${remaining(left, isWait)})`;
};

/** A duty that begins on a day is more than an act that is allowed. */
const opening = (isDuty: boolean | undefined) => (isDuty ? 'due from' : 'allowed from');

function remaining(left: number, isWait: boolean): string {
  if (left === 0) return 'the day asked about';
  if (left < 0) return `${inDays(-left)} ago`;
  return isWait ? `in ${inDays(left)}` : `${inDays(left)} left`;
}

export const onDay: Language['onDay'] = ({ holder: who, action, citation, opens, dispute }) =>
  cited(`${capitalized(whose(who, dispute))}: ${opens ? 'first' : 'last'} day to ${toDo(action)}`, citation);

const DAY = /: (?:first|last) day to /;

export const noLonger: Language['noLonger'] = (line) => {
  if (line === undefined) return 'No longer applies.';
  return DAY.test(line) ? line.replace(DAY, ': no longer applies: ') : `No longer applies: ${line}`;
};

/** Who acts: in a line that names the dispute the Members alone, where they are known, so that they stand first. */
function whose(who: HolderWords, dispute: string | undefined): string {
  if (dispute === undefined) return holder(who);
  return `${who.members.length > 0 ? and(who.members) : holder(who)}, ${dispute}`;
}
