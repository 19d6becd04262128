import type { Calendar } from '../calendar/workdays.js';
import type { Expected, Problem } from '../languages/messages.js';
import { type LawReading, type ReadingChoice, readingIds, readingRows } from '../law/readings.js';
import { invalidArgument } from './error.js';
import { Findings } from './findings.js';
import { within } from './issue.js';
import { parseDate } from './parse.js';
import { foundIn, isPlainObject } from './plain.js';

/** Looks at a value and its path in the options, and gives its problem if it has one. */
export type Check = (value: unknown, path: string) => Problem | false | undefined;

/** A check for each option; the compiler sees that none is forgotten. */
export type Checks<O> = { readonly [K in keyof O]-?: Check };

/**
 * Checks the options of a call. An option with the value `undefined` counts as absent.
 *
 * @param path the path of the options, if they are themselves an option
 * @returns the options themselves
 * @throws DisputeError with the code `INVALID_ARGUMENT` if an option is unknown or cannot have its value
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

/** A check that the value is one of these texts. */
export function oneOf(options: readonly string[]): Check {
  return (value, path) =>
    !options.some((option) => option === value) && { kind: 'notOneOf', path, found: foundIn(value), options };
}

/** A check that the value passes a test; `expected` names what the test is for. */
export function passing(expected: Expected, test: (value: unknown) => boolean): Check {
  return (value, path) => !test(value) && { kind: 'wrongKind', path, expected, found: foundIn(value) };
}

/** A check that the value is a whole number, not too small and not too large. */
export function wholeNumberFrom({ least, most }: { readonly least: number; readonly most?: number }): Check {
  return (value, path) => {
    const found = foundIn(value);
    if (typeof value !== 'number' || Number.isNaN(value))
      return { kind: 'wrongKind', path, expected: 'wholeNumber', found };
    if (value < least) return { kind: 'outOfRange', path, found, least };
    if (most !== undefined && value > most) return { kind: 'outOfRange', path, found, most };
    return !Number.isSafeInteger(value) && { kind: 'wrongKind', path, expected: 'wholeNumber', found };
  };
}

/** A check that passes every value, for an option that is checked elsewhere. */
export function judgedLater(): undefined {}

const list = /* @__PURE__ */ passing('list', Array.isArray);

/**
 * Checks a calendar and gives a frozen copy of it.
 *
 * @throws DisputeError with the code `INVALID_ARGUMENT` if the value is no calendar, and with the code
 * `INVALID_DATE` if a closed day is not a date
 */
export function calendarOf(calendar: Calendar): Calendar | undefined {
  const { closed } = ensureOptions(calendar, { closed: list }, 'calendar');
  if (closed === undefined) return undefined;
  return Object.freeze({
    closed: Object.freeze(Array.from(closed, (date, index) => parseDate(date, `calendar.closed[${index}]`))),
  });
}

/**
 * Checks a choice of readings and gives a frozen copy of it.
 *
 * @throws DisputeError with the code `INVALID_ARGUMENT` if it is no object, or names a reading or an option that the
 * table of readings does not have
 */
export function readingsOf(chosen: ReadingChoice): ReadingChoice {
  const findings = new Findings();
  if (isPlainObject(chosen))
    for (const [id, option] of Object.entries(chosen)) {
      const reading = readingRows.find((row) => row.id === id);
      if (reading === undefined) findings.add(findings.unknownField(id, 'readings', readingIds));
      else if (option !== undefined) checkOption(reading, option, findings);
    }
  else findings.add({ kind: 'wrongKind', path: 'readings', expected: 'object', found: foundIn(chosen) });
  if (findings.issues.length > 0) throw invalidArgument(findings.issues);
  return Object.freeze(Object.fromEntries(Object.entries(chosen).filter(([, option]) => option !== undefined)));
}

function checkOption({ id, options }: LawReading, option: unknown, findings: Findings): void {
  const problem = oneOf(options.map((one) => one.id))(option, within('readings', id));
  if (problem) findings.add(problem);
}
