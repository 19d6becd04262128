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

/** Everything that was parsed here. It is frozen, so it stays valid and is not parsed again. */
const parsed = /* @__PURE__ */ new WeakSet<object>();

/**
 * Parses a dispute record. The input is read and not changed.
 *
 * @param input any value, usually what `JSON.parse` gives for a file
 * @returns a frozen copy with the same fields in the same order
 * @throws DisputeError with the code `INVALID_RECORD` if the input is not a record. `issues` has every
 * problem with its path. A list of more than 12,000 entries is a problem too.
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
  // The schemas have checked it, so that it has the type of a record.
  return read(input, 'INVALID_RECORD', readRecord) as unknown as DisputeRecord;
}

/**
 * Parses one event. The input is read and not changed.
 *
 * @param input any value, usually what `JSON.parse` gives
 * @returns a frozen copy with the same fields in the same order
 * @throws DisputeError with the code `INVALID_EVENT` if the input is not an event. `issues` has every
 * problem with its path.
 *
 * @example
 * ```ts
 * import { parseEvent } from 'wto-dispute';
 *
 * const event = parseEvent({ type: 'panel.established', date: '2020-07-29' });
 * event.date; // => '2020-07-29'
 * parseEvent({ type: 'panel.established', date: '2020-07-32' }); // => throws INVALID_EVENT
 * ```
 */
export function parseEvent(input: unknown): DisputeEvent {
  // The schema of its type has checked it, so that it has the type of an event.
  return read(input, 'INVALID_EVENT', (value, findings) => readEvent(value, '', findings)) as unknown as DisputeEvent;
}

/**
 * Checks a civil date: `YYYY-MM-DD`, a day of the calendar from 0001-01-01 to 9999-12-31.
 *
 * @param path the path of the date within a larger input, for the message
 * @returns the date itself
 * @throws DisputeError with the code `INVALID_DATE` if the input is not such a date
 */
export function parseDate(input: unknown, path = ''): CivilDate {
  if (isCivilDate(input)) return input;
  const findings = new Findings();
  findings.add({ kind: 'notADate', path, found: foundIn(input), reason: reasonOf(input) });
  throw invalid('INVALID_DATE', findings.issues);
}

/** Whether a record or an event was made by `parseRecord` or `parseEvent`, so that it need not be parsed again. */
export function isParsed(value: unknown): boolean {
  return typeof value === 'object' && value !== null && parsed.has(value);
}

/** The record itself if it was parsed before, otherwise a parsed copy. */
export function ensureRecord(record: DisputeRecord): DisputeRecord {
  return isParsed(record) && 'events' in record ? record : parseRecord(record);
}

/** The event itself if it was parsed before, otherwise a parsed copy. */
export function ensureEvent(event: DisputeEvent): DisputeEvent {
  return isParsed(event) && 'type' in event ? event : parseEvent(event);
}

/** A copy of a record with other events. Record and events are parsed if they were not before. */
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

/** A getter or a proxy may throw while it is read. That is a problem of the input like any other. */
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

/** If a type exists only without the prefix `compliance.`, the fact was probably meant without it. */
function typeMeantBy(type: unknown, findings: Findings): { readonly nearest?: string } {
  const plain = typeof type === 'string' ? type.replace(/^compliance\./, '') : type;
  return isEventType(plain) ? { nearest: plain } : findings.nearestTo(type, eventTypes);
}

type Entries = readonly (readonly [string, unknown])[];
type FieldCopy = (value: unknown, path: string, findings: Findings) => unknown;

/** The fields of a plain object. Each is read once, because a getter may give another value the next time. */
function entriesOf(input: unknown, path: string, findings: Findings): Entries | undefined {
  if (isPlainObject(input)) return Object.entries(input);
  findings.add({ kind: 'wrongKind', path, expected: 'object', found: foundIn(input) });
  return undefined;
}

interface Copying {
  /** The fields that are allowed here; undefined if the type of the event is unknown. */
  readonly known: readonly string[] | undefined;
  readonly findings: Findings;
  readonly copy: FieldCopy;
}

/** A frozen copy of the known fields in their order. A field with the value `undefined` counts as absent. */
function copied(entries: Entries, path: string, { known, findings, copy }: Copying): PlainObject {
  const fields: [string, unknown][] = [];
  for (const [key, value] of entries) {
    if (known && !known.includes(key)) findings.add(findings.unknownField(key, path, known));
    else if (typeof value === 'string') fields.push([key, value]);
    else if (value !== undefined) fields.push([key, copy(value, within(path, key), findings)]);
  }
  return Object.freeze(objectOf(fields));
}
