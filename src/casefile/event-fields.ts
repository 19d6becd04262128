import { type Day, isCivilDate, toDay } from '../calendar/date.js';
import type { DisputeEvent } from '../record/events.js';

/**
 * A fact as the procedure receives it. A fact that a bridge implied carries `implied`: its own date is
 * not known, and `date` is that of the fact which presupposes it. One that time brought about carries `byItself`.
 */
export type ProcedureEvent = DisputeEvent & { readonly implied?: boolean; readonly byItself?: boolean };

/** A field of a fact, whatever its type; facts are parsed before they come here. */
function field(event: ProcedureEvent, name: string): unknown {
  return Object.hasOwn(event, name) ? (event as unknown as Record<string, unknown>)[name] : undefined;
}

/** A field of a fact that holds a date, as a day. */
export function dayField(event: ProcedureEvent, name: string): Day | undefined {
  const value = field(event, name);
  return isCivilDate(value) ? toDay(value) : undefined;
}

/**
 * A date that a fact states of something that follows a day. One that lies before that day can hardly be meant, and
 * counts as not given.
 *
 * @param from the day that it cannot precede; that of the fact, where nothing else is known
 */
export function dayAhead(event: ProcedureEvent, name: DateAhead, from: Day = toDay(event.date)): Day | undefined {
  const day = dayField(event, name);
  return day === undefined || day < from ? undefined : day;
}

/** The fields with a date that cannot precede another. */
export type DateAhead = 'until' | 'received' | 'expires' | 'withdrawalPeriod';

/** A field of a fact that holds a text. */
export function textField(event: ProcedureEvent, name: string): string | undefined {
  const value = field(event, name);
  return typeof value === 'string' ? value : undefined;
}

/** A field of a fact that is true or false. */
export function flag(event: ProcedureEvent, name: string): boolean | undefined {
  const value = field(event, name);
  return typeof value === 'boolean' ? value : undefined;
}

/** The names in `by`: one, several or none. */
export function actors(event: ProcedureEvent): readonly string[] {
  const { by } = event;
  if (by === undefined) return [];
  return typeof by === 'string' ? [by] : by;
}

/** The number of the compliance proceeding that a fact names, if it names one. */
export function namedRecourse(event: ProcedureEvent): number | undefined {
  const value = field(event, 'recourse');
  return typeof value === 'number' ? value : undefined;
}
