import type { Language, StepWords } from '../language.js';
import { toDo } from './next-step.js';

/** The words of each kind of derivation step. */
export const derivation: Language['derivation'] = {
  trigger,
  endOf: ({ rule, date }) => `último día ${rule === undefined ? 'de otro plazo' : `para ${toDo(rule)}`}: ${date}`,
  halving: ({ whole, length, citation }) =>
    `${whole === undefined ? '' : `${whole}, `}reducido a la mitad: ${length} (${citation})`,
  period: ({ length, back, citation, date }) =>
    `${length}${back ? ' hacia atrás' : ''} (${citation}), último día: ${date}`,
  stated: ({ fact, citation, date }) => `último día fijado: ${date} (${by(fact)}${citation})`,
  suspension: ({ length, citation, date }) => `más ${length} de suspensión (${citation}), último día: ${date}`,
  delay: ({ length, citation, date }) => `más ${length} de tiempo adicional (${citation}), último día: ${date}`,
  rolled: ({ back, date, citation }) =>
    `no es día hábil, por lo que ${back ? 'se adelanta' : 'pasa'} al ${date} (${citation})`,
  unmoved: ({ isWait }) =>
    isWait ? 'un período de espera no se traslada' : 'no es día hábil, pero un plazo de esta clase no se traslada',
  extension: ({ fact = 'prórroga', date }) => `${fact}, hasta el ${date}`,
  lifted: ({ fact, date, citation }) => `espera levantada el ${date} (${by(fact)}${citation})`,
  opens: ({ date }) => `permitido desde el ${date}`,
};

function trigger({ field, fact = 'inicio', date }: StepWords): string {
  if (field === 'received') return `${fact}, recepción el ${date}`;
  if (field === 'on') return `${fact}, para el ${date}`;
  return field === 'adoption' ? `adopción el ${date} (${fact})` : `${fact}, el ${date}`;
}

/** The fact that gives a date, for use before the article. */
function by(fact: string | undefined): string {
  return fact === undefined ? '' : `${fact}; `;
}
