import { type CivilDate, toDay, weekdayOf } from '../../calendar/date.js';
import type { Period } from '../../calendar/period.js';

const weekdays = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'] as const;

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
] as const;

/** "mercredi 11 septembre 2019" */
export function fullDate(date: CivilDate): string {
  return `${weekdays[weekdayOf(toDay(date)) - 1]} ${shortDate(date)}`;
}

/** "11 septembre 2019", "1er mars 2020" */
export function shortDate(date: CivilDate): string {
  const day = Number(date.slice(8, 10));
  return `${day === 1 ? '1er' : day} ${months[Number(date.slice(5, 7)) - 1]} ${Number(date.slice(0, 4))}`;
}

/** "8 mois et 2 semaines"; a period of nothing is "0 jour". */
export function lengthInWords({ months: inMonths = 0, weeks = 0, days = 0 }: Period): string {
  const parts = [
    ...(inMonths === 0 ? [] : [`${inMonths} mois`]),
    ...(weeks === 0 ? [] : [counted(weeks, 'semaine')]),
    ...(days === 0 ? [] : [counted(days, 'jour')]),
  ];
  const last = parts.pop() ?? daysInWords(0);
  return parts.length === 0 ? last : `${parts.join(', ')} et ${last}`;
}

/** "1 jour", "16 jours" */
export function daysInWords(count: number): string {
  return counted(count, 'jour');
}

/** In French the plural begins at two. */
function counted(count: number, unit: string): string {
  return `${count} ${unit}${Math.abs(count) < 2 ? '' : 's'}`;
}
