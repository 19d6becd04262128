import { type CivilDate, fromDay, held, isCivilDate, toDay } from '../calendar/date.js';
import { UsageError } from './usage-error.js';

/** Today, asked only if it is needed. */
export type Today = () => CivilDate;

const COUNTED = /^([+-])(\d{1,7})([dw])$/;

/** The date of an option or an argument: `YYYY-MM-DD`, `today`, or counted from today: `+30d`, `-2w`. */
export function dateIn(place: string, text: string, today: Today): CivilDate {
  if (isCivilDate(text)) return text;
  if (text === 'today') return today();
  const [, sign, count, unit] = COUNTED.exec(text) ?? [];
  if (count === undefined) throw new UsageError(({ notADate }) => notADate(place, text));
  const days = Number(count) * (unit === 'w' ? 7 : 1);
  return fromDay(held(toDay(today()) + (sign === '-' ? -days : days)));
}
