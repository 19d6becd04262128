import type { CivilDate } from '../../calendar/date.js';
import type { Period } from '../../calendar/period.js';
import { dateParts, lengthWords, type Units } from '../grammar.js';

const weekdays = ['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo'];
const months = [
  'enero',
  'febrero',
  'marzo',
  'abril',
  'mayo',
  'junio',
  'julio',
  'agosto',
  'septiembre',
  'octubre',
  'noviembre',
  'diciembre',
];

const units: Units = {
  months: (count) => counted(count, 'mes', 'meses'),
  weeks: (count) => counted(count, 'semana', 'semanas'),
  days: inDays,
};

/** "miércoles 11 de septiembre de 2019". */
export function dateInFull(date: CivilDate): string {
  return `${weekdays[dateParts(date).weekday]} ${shortDate(date)}`;
}

/** "11 de septiembre de 2019"; the first of a month is "1 de". */
export function shortDate(date: CivilDate): string {
  const { day, month, year } = dateParts(date);
  return `${day} de ${months[month]} de ${year}`;
}

/** "8 meses y 2 semanas". */
export function lengthInWords(period: Period): string {
  return lengthWords(period, units, 'y');
}

/** "1 día", "16 días". */
export function inDays(days: number): string {
  return counted(days, 'día', 'días');
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${Math.abs(count) === 1 ? one : many}`;
}

/** The date for which something is said. */
export function asOf(date: CivilDate): string {
  return `al ${shortDate(date)}`;
}
