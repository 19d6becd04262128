import type { Language, StepWords } from '../language.js';
import { toDo } from './to-do.js';

/** The words of each kind of derivation step. */
export const derivation: Language['derivation'] = {
  trigger,
  endOf: ({ rule, date }) =>
    `dernier jour ${rule === undefined ? "d'un autre délai" : `pour ${toDo(rule)}`}\u00a0: le ${date}`,
  halving: ({ whole, length, citation }) =>
    `durée${whole === undefined ? '' : ` de ${whole}`} réduite de moitié, à ${length} (${citation})`,
  period: ({ length, back, citation, date, isWait }) =>
    `${back ? `${length} avant ce jour` : counted(length)} (${citation})\u00a0: ${back ? '' : `${ends(isWait)} `}le ${date}`,
  stated: ({ fact, citation, date, isWait }) =>
    `${ends(isWait)} indiqué${isWait ? 'e' : ''}\u00a0: le ${date} (${by(fact)}${citation})`,
  suspension: ({ length, citation, date, isWait }) =>
    `plus ${length} de suspension de la procédure (${citation})\u00a0: ${ends(isWait)} le ${date}`,
  delay: ({ length, citation, date, isWait }) =>
    `plus ${length} de temps supplémentaire (${citation})\u00a0: ${ends(isWait)} le ${date}`,
  rolled: ({ back, date, citation }) =>
    `jour non ouvrable, donc ${back ? `avancé au ${date}, par prudence` : `reporté au ${date} (${citation})`}`,
  inDoubt: ({ closedDay, date, isWait, back }) =>
    [
      closedDay === undefined
        ? `le jour à partir duquel le délai court est incertain, ce qui donnerait le ${date}`
        : `l'OMC est d'ordinaire fermée (${closedDay}), ce qui donnerait le ${date}`,
      isWait || back ? 'ce jour-là est sûr' : 'le jour précédemment indiqué est sûr',
    ].join(", mais seule la liste de l'OMC fait foi\u00a0: "),
  unmoved: ({ isWait }) =>
    isWait
      ? "une période d'attente n'est pas reportée"
      : "jour non ouvrable, mais un délai de cette nature n'est pas reporté",
  extension: ({ fact = 'prorogation', date }) => `${fact}, jusqu'au ${date}`,
  lifted: ({ fact, date, citation }) => `attente levée le ${date} (${by(fact)}${citation})`,
  opens: ({ date, isEarly, isDuty }) =>
    isDuty
      ? `à faire à partir du ${date}`
      : isEarly
        ? `en pratique permis dès le ${date}`
        : `permis à partir du ${date}`,
};

/** The day of the fact does not count. */
const counted = (length = '') => (length.startsWith('0') ? 'le jour même' : `${length} à compter du lendemain`);

/** What a period has at its end; a wait has no last day for anything. */
const ends = (isWait: boolean) => (isWait ? "fin de l'attente" : 'dernier jour');

function trigger({ field, fact = 'départ', date }: StepWords): string {
  if (field === 'received') return `${fact}, réception le ${date}`;
  if (field === 'on') return `${fact}, pour le ${date}`;
  if (field === 'award') return `notification de la décision arbitrale le ${date} (${fact})`;
  return field === 'adoption' ? `${fact}, adoption le ${date}` : `${fact}, le ${date}`;
}

/** The fact that gives a date, for use before the article. */
function by(fact: string | undefined): string {
  return fact === undefined ? '' : `${fact}, `;
}
