import type { CivilDate } from '../calendar/date.js';
import type { LawRule, RuleId } from '../law/rules.js';
import { DisputeError, invalidArgument } from '../record/error.js';
import { Findings } from '../record/findings.js';
import { within } from '../record/issue.js';
import { type Check, oneOf, passing } from '../record/options.js';
import { parseDate, parseRecord } from '../record/parse.js';
import { foundIn, isPlainObject, LONGEST_LIST, listOf } from '../record/plain.js';
import type { DisputeRecord } from '../record/record.js';
import { ruleById } from '../record/rule-by-id.js';
import { type Dispute, type ReplayOptions, replay } from '../replay/dispute.js';
import { policies } from '../vocabulary.js';
import { definitions } from './record-schema.js';

/** The JSON Schema of an input: a closed object. */
export interface JsonSchema {
  readonly $schema: string;
  readonly type: 'object';
  readonly properties: Readonly<Record<string, object>>;
  readonly required?: readonly string[];
  readonly additionalProperties: false;
  readonly $defs?: Readonly<Record<string, object>>;
}

/** A field of the input: what the assistant is told, and what is checked. What has no check is parsed later. */
export interface Field {
  readonly schema: Readonly<Record<string, unknown>>;
  readonly isRequired?: true;
  readonly options?: readonly string[];
  readonly check?: Check;
}

export type FieldTable = Readonly<Record<string, Field>>;

/** The fields of an input, of which only those of the table are there. */
export type Given = Readonly<Record<string, unknown>>;

/** An error in a part of the input, with the place of that part: `records[1]`. */
export class Misplaced extends Error {
  readonly error: DisputeError;
  readonly place: string;

  constructor(error: DisputeError, place: string) {
    super(error.message);
    this.error = error;
    this.place = place;
  }
}

/** Does a piece of work on a part of the input; an error says which part. */
export function at<T>(place: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof DisputeError) throw new Misplaced(error, place);
    throw error;
  }
}

/** The JSON Schema of an input with these fields. It is closed, and has no alternatives at its top: some hosts refuse them. */
export function inputSchemaOf(fields: FieldTable): JsonSchema {
  const names = Object.keys(fields);
  const required = names.filter((name) => fields[name]?.isRequired);
  const hasRecord = names.some((name) => name === 'record' || name === 'records');
  return frozenCopy({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    type: 'object',
    properties: Object.fromEntries(Object.entries(fields).map(([name, { schema }]) => [name, schema])),
    ...(required.length > 0 && { required }),
    additionalProperties: false,
    ...(hasRecord && { $defs: definitions }),
  });
}

/** Every tool has a schema of its own, so that nobody who changes one changes another. */
function frozenCopy<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  const copy = Array.isArray(value)
    ? value.map(frozenCopy)
    : Object.fromEntries(Object.entries(value).map(([name, field]) => [name, frozenCopy(field)]));
  return Object.freeze(copy) as T;
}

/**
 * The fields of an input. A field with the value `undefined` counts as absent.
 *
 * @throws DisputeError with the code `INVALID_ARGUMENT` if the input is no object, lacks a field, has one that is not
 * known, or one that cannot have its value
 */
export function given(input: unknown, fields: FieldTable): Given {
  const findings = new Findings();
  const known = Object.keys(fields);
  const found = new Map<string, unknown>();
  if (isPlainObject(input))
    for (const [name, value] of Object.entries(input)) {
      if (!known.includes(name)) findings.add(findings.unknownField(name, '', known));
      else if (value !== undefined) found.set(name, value);
    }
  else findings.add({ kind: 'wrongKind', path: 'input', expected: 'object', found: foundIn(input) });
  if (findings.issues.length === 0) checkEach(fields, found, findings);
  if (findings.issues.length > 0) throw invalidArgument(findings.issues);
  return Object.fromEntries(found);
}

function checkEach(fields: FieldTable, found: ReadonlyMap<string, unknown>, findings: Findings): void {
  for (const [name, { isRequired, options, check }] of Object.entries(fields)) {
    const checked = options === undefined ? check : oneOf(options);
    if (found.has(name)) {
      const problem = checked?.(found.get(name), name);
      if (problem) findings.add(problem);
    } else if (isRequired) findings.add({ kind: 'missing', path: name });
  }
}

/** The option that a value is, where it is one. */
export function chosen<T extends string>(options: readonly T[], value: unknown): T | undefined {
  return options.find((option) => option === value);
}

const isText = passing('text', (value) => typeof value === 'string');
const isFlag = passing('trueOrFalse', (value) => typeof value === 'boolean');
const isList = passing('list', Array.isArray);

/** A field with one of these texts. */
export function choice(options: readonly string[], description: string): Field {
  return { schema: { enum: options, description }, options };
}

/** A field with a text. */
export function text(description: string): Field {
  return { schema: { type: 'string', description }, check: isText };
}

/** A field with true or false. */
export function flag(description: string): Field {
  return { schema: { type: 'boolean', description }, check: isFlag };
}

/** A field with a date. */
export function day(description: string): Field {
  return { schema: { $ref: '#/$defs/date', description } };
}

export const dateField: Field = {
  ...day('The date of the question. Facts after it are not yet known'),
  isRequired: true,
};

export const recordField: Field = { schema: { $ref: '#/$defs/record' }, isRequired: true };

export const recordsField: Field = {
  schema: { type: 'array', items: { $ref: '#/$defs/record' }, maxItems: LONGEST_LIST },
  isRequired: true,
  check: isList,
};

/** How facts are taken, and which days the WTO does not work. */
export const replayFields = {
  policy: choice(
    policies,
    'What is done with facts that do not fit. standard (default) refuses what is impossible or incomplete; lenient implies what is missing and sets aside what contradicts: for records made from news; strict refuses irregular facts too',
  ),
  closed: {
    schema: {
      type: 'array',
      items: { $ref: '#/$defs/date' },
      maxItems: LONGEST_LIST,
      description: 'Days besides Saturdays and Sundays on which the WTO does not work. Default: not known',
    },
    check: isList,
  },
} satisfies FieldTable;

/** A record, and the options of its replay. */
export interface Recorded {
  readonly record: DisputeRecord;
  readonly options: ReplayOptions;
}

/** The record of an input, parsed, and the options of its replay. */
export function recorded(fields: Given): Recorded {
  return { record: at('record', () => parseRecord(fields['record'])), options: optionsIn(fields) };
}

/** The records of an input, parsed. */
export function recordsIn({ records }: Given): readonly DisputeRecord[] {
  return listIn(records, 'records').map((one, index) => at(within('records', index), () => parseRecord(one)));
}

/** The options of a replay that an input states. */
export function optionsIn({ policy, closed }: Given): ReplayOptions {
  const asked = chosen(policies, policy);
  const days =
    closed === undefined ? undefined : listIn(closed, 'closed').map((one, at) => dateIn(one, within('closed', at)));
  return { ...(asked && { policy: asked }), ...(days && { calendar: { closed: days } }) };
}

/** A list that is not too long. */
function listIn(value: unknown, path: string): readonly unknown[] {
  const findings = new Findings();
  const list = Array.isArray(value) ? Array.from(listOf(value, path, findings)) : [];
  if (findings.issues.length > 0) throw invalidArgument(findings.issues);
  return list;
}

/** The date at a place of the input. */
export function dateIn(value: unknown, path = 'date'): CivilDate {
  return parseDate(value, path);
}

/** The rule of an id; one that no rule has is refused, with the one that was probably meant. */
export function ruleNamed(id: unknown): LawRule {
  return ruleById(String(id) as RuleId);
}

/** The dispute of a record; an error says where the record stands in the input. */
export function disputeOf({ record, options }: Recorded, place = 'record'): Dispute {
  return at(place, () => replay(record, options));
}
