import type { Calendar } from '../calendar/workdays.js';
import type { Expected, Problem } from '../languages/messages.js';
import { invalidArgument } from './error.js';
import { Findings } from './findings.js';
import { within } from './issue.js';
import { parseDate } from './parse.js';
import { foundIn, isPlainObject } from './plain.js';

/** What is wrong with a value that stands at a path of the options, if anything. */
export type Check = (value: unknown, path: string) => Problem | false | undefined;

/** What each option may be; none can be forgotten. */
export type Checks<O> = { readonly [K in keyof O]-?: Check };

/**
 * The options themselves where all is well with them; one that is undefined is left out.
 *
 * @param path where they stand, if they are themselves an option
 * @throws DisputeError `INVALID_RECORD` for an option that is not known, or a value that it cannot have
 */
export function ensureOptions<O extends object>(options: O, checks: Checks<O>, path = ''): O {
  const findings = new Findings();
  const known = Object.keys(checks);
  const add = (problem: ReturnType<Check>) => problem && findings.add(problem);
  if (isPlainObject(options))
    for (const [name, value] of Object.entries(options)) {
      if (!known.includes(name)) add(findings.unknownField(name, path, known));
      else if (value !== undefined) add(checks[name as keyof O](value, within(path, name)));
    }
  else add({ kind: 'wrongKind', path: path || 'options', expected: 'object', found: foundIn(options) });
  if (findings.issues.length > 0) throw invalidArgument(findings.issues);
  return options;
}

export function oneOf(options: readonly string[]): Check {
  return (value, path) =>
    !options.some((option) => option === value) && { kind: 'notOneOf', path, found: foundIn(value), options };
}

/** What passes a test, and what it is called. */
export function passing(expected: Expected, test: (value: unknown) => boolean): Check {
  return (value, path) => !test(value) && { kind: 'wrongKind', path, expected, found: foundIn(value) };
}

/** What is judged where it is read. */
export function judgedLater(): undefined {}

const list = /* @__PURE__ */ passing('list', Array.isArray);

/**
 * A frozen copy of a calendar.
 *
 * @throws DisputeError `INVALID_RECORD` for what is no calendar, `INVALID_DATE` for a closed day that is not a date
 */
export function calendarOf(calendar: Calendar): Calendar {
  const { closed = [] } = ensureOptions(calendar, { closed: list }, 'calendar');
  return Object.freeze({
    closed: Object.freeze(Array.from(closed, (date, index) => parseDate(date, `calendar.closed[${index}]`))),
  });
}
