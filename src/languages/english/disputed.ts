import { decapitalized } from '../grammar.js';
import type { Language } from '../language.js';

/** Another reading of the law, with the dates that it gives and who holds it. */
export const disputed: Language['disputed'] = ({ citation, says, heldBy, lastDay, opens }) => {
  const days = [
    ...(lastDay === undefined ? [] : [`last day ${lastDay}`]),
    ...(opens === undefined ? [] : [`allowed from ${opens}`]),
  ];
  return `another reading (${citation}): ${[decapitalized(says), ...days].join('; ')}; in support: ${heldBy}`;
};
