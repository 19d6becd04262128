import type { Language, StepWords } from '../language.js';
import { toDo } from './to-do.js';

/** The words of each kind of derivation step. */
export const derivation: Language['derivation'] = {
  trigger,
  endOf: ({ rule, date }) => `último día ${rule === undefined ? 'de otro plazo' : `para ${toDo(rule)}`}: el ${date}`,
  halving: ({ whole, length, citation }) =>
    `plazo${whole === undefined ? '' : ` de ${whole}`} reducido a la mitad: ${length} (${citation})`,
  period: ({ length, back, citation, date, isWait }) =>
    back
      ? `${length} antes de ese día (${citation}): el ${date}`
      : `${counted(length)} (${citation}), ${ends(isWait)}: el ${date}`,
  stated: ({ fact, citation, date, isWait }) => `${ends(isWait)} fijado: el ${date} (${by(fact)}${citation})`,
  suspension: ({ length, citation, date, isWait }) =>
    `más ${length} de suspensión del procedimiento (${citation}), ${ends(isWait)}: el ${date}`,
  delay: ({ length, citation, date, isWait }) =>
    `más ${length} de tiempo adicional (${citation}), ${ends(isWait)}: el ${date}`,
  rolled: ({ back, date, citation }) =>
    `no es día hábil, por lo que ${back ? `se adelanta al ${date}, por prudencia` : `pasa al ${date} (${citation})`}`,
  inDoubt: ({ closedDay, date, isWait, back }) =>
    [
      closedDay === undefined
        ? `es dudoso el día desde el que corre, lo que daría el ${date}`
        : `la OMC suele estar cerrada (${closedDay}), lo que daría el ${date}`,
      isWait || back ? 'ese día es seguro' : 'el día antes indicado es seguro',
    ].join(', pero solo decide la lista de la OMC: '),
  unmoved: ({ isWait }) =>
    isWait ? 'un período de espera no se traslada' : 'no es día hábil, pero un plazo de esta clase no se traslada',
  extension: ({ fact = 'prórroga', date }) => `${fact}, hasta el ${date}`,
  lifted: ({ fact, date, citation }) => `espera levantada el ${date} (${by(fact)}${citation})`,
  opens: ({ date, isEarly, isDuty }) =>
    isDuty
      ? `exigible a partir del ${date}`
      : `${isEarly ? 'en la práctica, permitido ya' : 'permitido'} desde el ${date}`,
};

/** The day of the fact does not count. */
const counted = (length = '') => (length.startsWith('0') ? 'el mismo día' : `${length} desde el día siguiente`);

/** What a period has at its end; a wait has no last day for anything. */
const ends = (isWait: boolean) => (isWait ? 'fin de la espera' : 'último día');

function trigger({ field, fact = 'inicio', date }: StepWords): string {
  if (field === 'received') return `${fact}, recepción el ${date}`;
  if (field === 'on') return `${fact}, para el ${date}`;
  if (field === 'award') return `notificación del laudo el ${date} (${fact})`;
  return field === 'adoption' ? `adopción el ${date} (${fact})` : `${fact}, el ${date}`;
}

/** The fact that gives a date, for use before the article. */
function by(fact: string | undefined): string {
  return fact === undefined ? '' : `${fact}; `;
}
