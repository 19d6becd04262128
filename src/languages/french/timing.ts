import { capitalized } from '../grammar.js';
import type { HolderWords, Language } from '../language.js';
import { inDays } from './dates.js';
import { and, cited, holder } from './holder.js';
import { toDo } from './to-do.js';

export const timing: Language['timing'] = ({ isWait, day, perhaps, left, isDuty, lengthless }) => {
  if (lengthless !== undefined) return `durée non consignée au dossier, comptée à partir du ${lengthless}`;
  if (day === undefined) return 'sans date';
  const doubt = perhaps === undefined ? '' : `, peut-être le ${perhaps} selon le calendrier de l'OMC`;
  const when = `${isWait ? opening(isDuty) : 'dernier jour le'} ${day}${doubt}`;
  return left === undefined ? when : `${when} (${remaining(left, isWait)})`;
};

/** A duty that begins on a day is more than an act that is allowed. */
const opening = (isDuty: boolean | undefined) => (isDuty ? 'à faire à partir du' : 'permis à partir du');

function remaining(left: number, isWait: boolean): string {
  if (left === 0) return 'le jour considéré';
  if (left < 0) return `il y a ${inDays(-left)}`;
  return isWait ? `dans ${inDays(left)}` : `${inDays(left)} restant${left === 1 ? '' : 's'}`;
}

export const onDay: Language['onDay'] = ({ holder: who, action, citation, opens, dispute }) =>
  cited(
    `${capitalized(whose(who, dispute))}\u00a0: ${opens ? 'premier' : 'dernier'} jour pour ${toDo(action)}`,
    citation,
  );

const DAY = /\u00a0: (?:premier|dernier) jour pour /;

export const noLonger: Language['noLonger'] = (line) => {
  if (line === undefined) return "Ne s'applique plus.";
  return DAY.test(line) ? line.replace(DAY, "\u00a0: ne s'applique plus\u00a0: ") : `Ne s'applique plus\u00a0: ${line}`;
};

/** Who acts: in a line that names the dispute the Members alone, where they are known, so that they stand first. */
function whose(who: HolderWords, dispute: string | undefined): string {
  if (dispute === undefined) return holder(who);
  return `${who.members.length > 0 ? and(who.members) : holder(who)}, ${dispute}`;
}
