import type { CivilDate } from '../../calendar/date.js';
import type { Period } from '../../calendar/period.js';
import { dateParts, lengthWords, type Units } from '../grammar.js';

const weekdays = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'];
const months = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
];

const units: Units = {
  months: (count) => `${count} mois`,
  weeks: (count) => counted(count, 'semaine'),
  days: inDays,
};

/** "mercredi 11 septembre 2019". */
export function dateInFull(date: CivilDate): string {
  return `${weekdays[dateParts(date).weekday]} ${shortDate(date)}`;
}

/** "11 septembre 2019", "1er mars 2020". */
export function shortDate(date: CivilDate): string {
  const { day, month, year } = dateParts(date);
  return `${day === 1 ? '1er' : day} ${months[month]} ${year}`;
}

/** "8 mois et 2 semaines". */
export function lengthInWords(period: Period): string {
  return lengthWords(period, units, 'et');
}

/** "1 jour", "16 jours". */
export function inDays(days: number): string {
  return counted(days, 'jour');
}

/** In French the plural begins at two. */
function counted(count: number, unit: string): string {
  return `${count} ${unit}${Math.abs(count) < 2 ? '' : 's'}`;
}

/** The date for which something is said. */
export function asOf(date: CivilDate): string {
  return `au ${shortDate(date)}`;
}
