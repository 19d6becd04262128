import { type CivilDate, isCivilDate } from '../calendar/date.js';
import { eventTypes } from '../vocabulary.js';
import { type InvalidInput, invalid } from './error.js';
import type { DisputeEvent } from './events.js';
import { Findings } from './findings.js';
import { within } from './issue.js';
import { copyOf, foundIn, isPlainObject, listOf, objectOf, type PlainObject } from './plain.js';
import type { DisputeRecord } from './record.js';
import { eventSchemaOf, headerFields, headerSchema, isEventType, unknownEventSchema } from './schema.js';
import { judge, reasonOf } from './schema-issues.js';

/** What was parsed here needs no second look: it is frozen. */
const parsed = /* @__PURE__ */ new WeakSet<object>();

/**
 * A dispute record out of anything, usually `JSON.parse` of a file. The answer is a frozen copy with
 * the same fields in the same order; the input is only read.
 *
 * @throws DisputeError `INVALID_RECORD` with every problem in `issues`, each with its path. Lists of
 * more than 12,000 entries are a problem too.
 *
 * @example
 * ```ts
 * import { parseRecord } from 'wto-dispute';
 *
 * const record = parseRecord({
 *   title: 'Japan — Products and Technology',
 *   complainants: ['Korea'],
 *   respondent: 'Japan',
 *   events: [{ type: 'consultations.requested', date: '2019-09-11' }],
 * });
 * console.log(record.events.length); // 1
 * ```
 */
export function parseRecord(input: unknown): DisputeRecord {
  // The schemas have judged it: from here on it is a record.
  return read(input, 'INVALID_RECORD', readRecord) as unknown as DisputeRecord;
}

/**
 * One event out of anything, as a frozen copy.
 *
 * @throws DisputeError `INVALID_EVENT` with every problem in `issues`.
 */
export function parseEvent(input: unknown): DisputeEvent {
  // The schema of its type has judged it: from here on it is an event.
  return read(input, 'INVALID_EVENT', (value, findings) => readEvent(value, '', findings)) as unknown as DisputeEvent;
}

/**
 * A civil date out of anything: `YYYY-MM-DD`, a day that exists, from 0001-01-01 to 9999-12-31.
 *
 * @param path where it stands in a larger input, for the message
 * @throws DisputeError `INVALID_DATE`.
 */
export function parseDate(input: unknown, path = ''): CivilDate {
  if (isCivilDate(input)) return input;
  const findings = new Findings();
  findings.add({ kind: 'notADate', path, found: foundIn(input), reason: reasonOf(input) });
  throw invalid('INVALID_DATE', findings.issues);
}

/** Whether a record or an event came out of `parseRecord` or `parseEvent`, and so needs no parsing. */
export function isParsed(value: unknown): boolean {
  return typeof value === 'object' && value !== null && parsed.has(value);
}

/** The record itself where it was parsed before, else its parsed copy. */
export function ensureRecord(record: DisputeRecord): DisputeRecord {
  return isParsed(record) ? record : parseRecord(record);
}

/** The event itself where it was parsed before, else its parsed copy. */
export function ensureEvent(event: DisputeEvent): DisputeEvent {
  return isParsed(event) ? event : parseEvent(event);
}

/** A parsed record with other events, which count as parsed only if all of these are. */
export function withEvents(record: DisputeRecord, events: readonly DisputeEvent[]): DisputeRecord {
  const changed = Object.freeze({ ...ensureRecord(record), events: Object.freeze(events.map(ensureEvent)) });
  parsed.add(changed);
  return changed;
}

function read(
  input: unknown,
  code: InvalidInput['code'],
  reader: (input: unknown, findings: Findings) => PlainObject | undefined,
): PlainObject {
  const findings = new Findings();
  const value = readable(() => reader(input, findings), findings, code);
  if (value === undefined || findings.issues.length > 0) throw invalid(code, findings.issues);
  return value;
}

/** A getter or a proxy may throw while it is read: that is a bad input like any other. */
function readable<T>(reader: () => T, findings: Findings, code: InvalidInput['code']): T {
  try {
    return reader();
  } catch (cause) {
    findings.add({ kind: 'unreadable', path: '' });
    throw invalid(code, findings.issues, { cause });
  }
}

function readRecord(input: unknown, findings: Findings): PlainObject | undefined {
  const entries = entriesOf(input, '', findings);
  if (!entries) return undefined;
  const ofEvents = new Findings();
  const copy = copied(entries, '', { known: Object.keys(headerFields), findings, copy: recordField(ofEvents) });
  judge(headerSchema, copy, '', findings);
  for (const issue of ofEvents.issues) findings.issues.push(issue);
  parsed.add(copy);
  return copy;
}

function recordField(findings: Findings): FieldCopy {
  return (value, path, ofHeader) =>
    path === 'events' && Array.isArray(value)
      ? Object.freeze(
          Array.from(listOf(value, path, findings), (event, index) => readEvent(event, within(path, index), findings)),
        )
      : copyOf(value, path, ofHeader);
}

function readEvent(input: unknown, path: string, findings: Findings): PlainObject | undefined {
  const entries = entriesOf(input, path, findings);
  if (!entries) return undefined;
  const type = entries.find(([key]) => key === 'type')?.[1];
  const expected = isEventType(type) ? eventSchemaOf(type) : undefined;
  if (!expected) addUnknownType(type, within(path, 'type'), findings);
  const copy = copied(entries, path, { known: expected?.fields, findings, copy: copyOf });
  judge(expected?.schema ?? unknownEventSchema, copy, path, findings);
  parsed.add(copy);
  return copy;
}

function addUnknownType(type: unknown, path: string, findings: Findings): void {
  if (type === undefined) findings.add({ kind: 'missing', path });
  else findings.add({ kind: 'unknownType', path, found: foundIn(type), ...typeMeantBy(type, findings) });
}

/** A fact that has no twin in compliance proceedings was probably meant without the prefix. */
function typeMeantBy(type: unknown, findings: Findings): { readonly nearest?: string } {
  const plain = typeof type === 'string' ? type.replace(/^compliance\./, '') : type;
  return isEventType(plain) ? { nearest: plain } : findings.nearestTo(type, eventTypes);
}

type Entries = readonly (readonly [string, unknown])[];
type FieldCopy = (value: unknown, path: string, findings: Findings) => unknown;

/** The fields of a plain object, each read once. */
function entriesOf(input: unknown, path: string, findings: Findings): Entries | undefined {
  if (isPlainObject(input)) return Object.entries(input);
  findings.add({ kind: 'wrongKind', path, expected: 'object', found: foundIn(input) });
  return undefined;
}

interface Copying {
  /** The fields that may stand here; undefined where that is not known. */
  readonly known: readonly string[] | undefined;
  readonly findings: Findings;
  readonly copy: FieldCopy;
}

/** A frozen copy of the known fields in their order; an absent field and an undefined one are the same. */
function copied(entries: Entries, path: string, { known, findings, copy }: Copying): PlainObject {
  const fields: [string, unknown][] = [];
  for (const [key, value] of entries) {
    if (known && !known.includes(key)) findings.add(findings.unknownField(key, path, known));
    else if (typeof value === 'string') fields.push([key, value]);
    else if (value !== undefined) fields.push([key, copy(value, within(path, key), findings)]);
  }
  return Object.freeze(objectOf(fields));
}
