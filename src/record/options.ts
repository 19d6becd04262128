import type { Calendar } from '../calendar/workdays.js';
import type { Expected, Problem } from '../languages/messages.js';
import { type LawReading, type ReadingChoice, readingIds, readingRows } from '../law/readings.js';
import { invalidArgument } from './error.js';
import { Findings } from './findings.js';
import { issue, within } from './issue.js';
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

/** By which days are counted, and how the law is read. */
interface LawOptions {
  readonly calendar?: Calendar;
  readonly readings?: ReadingChoice;
}

/** The same as a caller gives it, who may write `undefined` for what is absent. */
type GivenLawOptions = { readonly [K in keyof LawOptions]: LawOptions[K] | undefined };

/**
 * Checks a calendar and a choice of readings, and gives frozen copies of those that are given.
 *
 * @param path the path of what they are fields of, if it is itself an argument
 * @throws DisputeError with the code `INVALID_ARGUMENT` if the one is no calendar or the other no choice of readings,
 * and with the code `INVALID_DATE` if a closed day is not a date
 */
export function lawOptions({ calendar, readings }: GivenLawOptions, path = ''): LawOptions {
  return {
    ...(calendar !== undefined && { calendar: calendarOf(calendar, within(path, 'calendar')) }),
    ...(readings !== undefined && { readings: readingsOf(readings, within(path, 'readings')) }),
  };
}

function calendarOf(calendar: Calendar, path: string): Calendar {
  const { closed } = ensureOptions(calendar, { closed: list }, path);
  const place = within(path, 'closed');
  if (closed === undefined) throw invalidArgument([issue({ kind: 'missing', path: place })]);
  return Object.freeze({
    closed: Object.freeze(Array.from(closed, (date, index) => parseDate(date, within(place, index)))),
  });
}

function readingsOf(chosen: ReadingChoice, path: string): ReadingChoice {
  const findings = new Findings();
  if (isPlainObject(chosen))
    for (const [id, option] of Object.entries(chosen)) {
      const reading = readingRows.find((row) => row.id === id);
      if (reading === undefined) findings.add(findings.unknownField(id, path, readingIds));
      else if (option !== undefined) checkOption(reading, { option, path: within(path, id) }, findings);
    }
  else findings.add({ kind: 'wrongKind', path, expected: 'object', found: foundIn(chosen) });
  if (findings.issues.length > 0) throw invalidArgument(findings.issues);
  return Object.freeze(Object.fromEntries(Object.entries(chosen).filter(([, option]) => option !== undefined)));
}

interface Chosen {
  readonly option: unknown;
  readonly path: string;
}

function checkOption({ options }: LawReading, { option, path }: Chosen, findings: Findings): void {
  const problem = oneOf(options.map((one) => one.id))(option, path);
  if (problem) findings.add(problem);
}
