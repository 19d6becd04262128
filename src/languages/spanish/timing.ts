import { capitalized } from '../grammar.js';
import type { HolderWords, Language } from '../language.js';
import { inDays } from './dates.js';
import { and, cited, holder } from './holder.js';
import { toDo } from './to-do.js';

export const timing: Language['timing'] = ({ isWait, day, perhaps, left, isDuty, lengthless }) => {
  if (lengthless !== undefined) return `duración que no consta en el expediente, contada desde el ${lengthless}`;
  if (day === undefined) return 'sin fecha';
  const doubt = perhaps === undefined ? '' : `, quizá el ${perhaps} según el calendario de la OMC`;
  const when = `${isWait ? opening(isDuty) : 'último día el'} ${day}${doubt}`;
  return left === undefined ? when : `${when} (${remaining(left, isWait)})`;
};

/** A duty that begins on a day is more than an act that is allowed. */
const opening = (isDuty: boolean | undefined) => (isDuty ? 'exigible a partir del' : 'permitido a partir del');

function remaining(left: number, isWait: boolean): string {
  if (left === 0) return 'el día consultado';
  if (left < 0) return `hace ${inDays(-left)}`;
  return isWait ? `dentro de ${inDays(left)}` : `queda${left === 1 ? '' : 'n'} ${inDays(left)}`;
}

export const onDay: Language['onDay'] = ({ holder: who, action, citation, opens, dispute }) =>
  cited(`${capitalized(whose(who, dispute))}: ${opens ? 'primer' : 'último'} día para ${toDo(action)}`, citation);

const DAY = /: (?:primer|último) día para /;

export const noLonger: Language['noLonger'] = (line) => {
  if (line === undefined) return 'Ya no se aplica.';
  return DAY.test(line) ? line.replace(DAY, ': ya no se aplica: ') : `Ya no se aplica: ${line}`;
};

/** Who acts: in a line that names the dispute the Members alone, where they are known, so that they stand first. */
function whose(who: HolderWords, dispute: string | undefined): string {
  if (dispute === undefined) return holder(who);
  return `${who.members.length > 0 ? and(who.members) : holder(who)}, ${dispute}`;
}
