import { type CivilDate, type DisputeEvent, type EventType, parseEvent, type RuleId } from 'wto-dispute';
import type { Field } from '../build/fields.js';
import { namesIn } from './facts.js';

/** What stands in the form: texts, as they are typed. */
export interface Draft {
  readonly type: EventType;
  readonly date: CivilDate;
  readonly values: Readonly<Record<string, string>>;
}

/** What every fact may have. */
export const commonFields: readonly Field[] = [
  { name: 'by', kind: 'names' },
  { name: 'document', kind: 'text' },
  { name: 'source', kind: 'text' },
  { name: 'note', kind: 'text' },
];

export const units = ['months', 'weeks', 'days'] as const;

/** The fact that a form describes. Throws the library's `DisputeError` where it is none. */
export function eventOf({ type, date, values }: Draft, fields: readonly Field[]): DisputeEvent {
  const entries = [...fields, ...commonFields].map((field) => [field.name, fieldValue(field, values)] as const);
  return parseEvent({ type, date, ...Object.fromEntries(entries.filter(([, value]) => value !== undefined)) });
}

function fieldValue({ name, kind }: Field, values: Draft['values']): unknown {
  const text = values[name]?.trim() ?? '';
  if (kind === 'period') return periodOf(name, values);
  if (kind === 'periodOrDate') return text === '' ? periodOf(name, values) : text;
  if (text === '') return undefined;
  if (kind === 'boolean') return text === 'true';
  if (kind === 'number') return Number(text);
  if (kind === 'names') return name === 'by' ? oneOrMore(namesIn(text)) : namesIn(text);
  return text;
}

const oneOrMore = (names: readonly string[]) => (names.length === 1 ? names[0] : names);

function periodOf(name: string, values: Draft['values']) {
  const entries = units.flatMap((unit) => {
    const text = values[`${name}.${unit}`]?.trim() ?? '';
    return text === '' ? [] : [[unit, Number(text)] as const];
  });
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

/** The form for a fact of the record. */
export function draftOf(event: DisputeEvent): Draft {
  const { type, date, ...rest } = event;
  const values = Object.entries(rest).flatMap(([name, value]): [string, string][] => {
    if (Array.isArray(value)) return [[name, value.join('; ')]];
    if (typeof value === 'object' && value !== null)
      return Object.entries(value).map(([unit, count]) => [`${name}.${unit}`, String(count)]);
    return [[name, String(value)]];
  });
  return { type, date, values: Object.fromEntries(values) };
}

const SOME_RULE: RuleId = 'dsu-16-4-appeal';

/** A fact of a type with something in each field that must be there, to ask whether the type is possible. */
export function probe(type: EventType, date: CivilDate, fields: readonly Field[]): DisputeEvent {
  const filled = fields.filter(({ required }) => required).map(({ name, kind }) => [name, something(kind, date)]);
  return parseEvent({ type, date, ...Object.fromEntries(filled) });
}

function something(kind: Field['kind'], date: CivilDate): unknown {
  if (kind === 'date') return date;
  if (kind === 'names') return ['—'];
  return kind === 'rule' ? SOME_RULE : '—';
}
