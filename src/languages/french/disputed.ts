import { decapitalized } from '../grammar.js';
import type { Language } from '../language.js';

/** Another reading of the law, with the dates that it gives and who holds it. */
export const disputed: Language['disputed'] = ({ citation, says, heldBy, lastDay, opens }) => {
  const days = [
    ...(lastDay === undefined ? [] : [`dernier jour le ${lastDay}`]),
    ...(opens === undefined ? [] : [`permis à partir du ${opens}`]),
  ];
  return `autre lecture (${citation})\u00a0: ${[decapitalized(says), ...days].join('\u00a0; ')}\u00a0; à l'appui\u00a0: ${heldBy}`;
};
