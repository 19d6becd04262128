import { decapitalized } from '../grammar.js';
import type { Language } from '../language.js';

/** Another reading of the law, with the dates that it gives and who holds it. */
export const disputed: Language['disputed'] = ({ citation, says, heldBy, lastDay, opens }) => {
  const days = [
    ...(lastDay === undefined ? [] : [`último día el ${lastDay}`]),
    ...(opens === undefined ? [] : [`primer día el ${opens}`]),
  ];
  return `otra interpretación (${citation}): ${[decapitalized(says), ...days].join('; ')}; en apoyo: ${heldBy}`;
};
