import { type CivilDate, civilOf, isCivilDate, toDay, weekdayOf } from '../../calendar/date.js';
import type { Period } from '../../calendar/period.js';

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

/** "miércoles 11 de septiembre de 2019". */
export function date(value: CivilDate): string {
  if (!isCivilDate(value)) return value;
  return `${weekdays[weekdayOf(toDay(value)) - 1]} ${shortDate(value)}`;
}

/** "11 de septiembre de 2019"; the first of a month is "1 de". */
export function shortDate(value: CivilDate): string {
  if (!isCivilDate(value)) return value;
  const { year, month, day } = civilOf(toDay(value));
  return `${day} de ${months[month - 1]} de ${year}`;
}

/** "8 meses y 2 semanas". */
export function length(period: Period): string {
  const parts = [
    counted(period.months, 'mes', 'meses'),
    counted(period.weeks, 'semana', 'semanas'),
    counted(period.days, 'día', 'días'),
  ].filter((part) => part !== '');
  return parts.length === 0 ? '0 días' : listed(parts);
}

/** "1 día", "16 días". */
export function days(count: number): string {
  return `${count} ${Math.abs(count) === 1 ? 'día' : 'días'}`;
}

/** "a", "a y b", "a, b y c". */
export function listed(words: readonly string[], and = 'y'): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} ${and} ${last}`;
}

function counted(count: number | undefined, one: string, many: string): string {
  return count === undefined || count === 0 ? '' : `${count} ${Math.abs(count) === 1 ? one : many}`;
}
