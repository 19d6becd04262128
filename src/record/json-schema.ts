import { toJSONSchema, type ZodMiniType } from 'zod/mini';
import { type EventType, eventTypes, plainType } from '../vocabulary.js';
import { LONGEST_LIST } from './plain.js';
import { commonFields, date, eventFieldsOf, headerFields, period, ruleId } from './schema.js';

/** The descriptions that an editor shows beside a name. They are the doc comments of the types of the record. */
export interface Descriptions {
  /** By the field of the record. */
  readonly record: Readonly<Record<string, string>>;
  /** By event type, without those of compliance proceedings. */
  readonly events: Readonly<Record<string, string>>;
  /** By event type and field, every event type included. */
  readonly fields: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** A part of a JSON Schema. */
export type Json = Readonly<Record<string, unknown>>;

/** Allows in each month as many days as it can have. A pattern cannot count leap years; the description mentions them. */
const DATE =
  '^(?!0000)\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|[12]\\d))$';

const sharedSchemas = new Map<unknown, string>([
  [date, 'date'],
  [period, 'period'],
  [ruleId, 'ruleId'],
]);

/** The JSON Schema (draft 2020-12) of a file of records, one or a list of them, from the schemas that parse them. */
export function recordJsonSchema(descriptions: Descriptions): Json {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://unpkg.com/wto-dispute/schema.json',
    title: 'WTO dispute records',
    description: 'A dispute of the WTO, or a list of disputes.',
    if: { type: 'array' },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: { items: { $ref: '#/$defs/record' }, type: 'array' },
    else: { $ref: '#/$defs/record' },
    $defs: { record: recordSchema(descriptions), event: eventSchema(descriptions), ...sharedDefinitions() },
  };
}

/**
 * The same schema in the words of draft-07, for tools that know no later draft.
 *
 * @param schema what `recordJsonSchema` gave
 */
export function inDraft7({ $schema, $id, $defs, ...schema }: Json): Json {
  const own = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'https://unpkg.com/wto-dispute/schema.draft-07.json',
    ...schema,
    definitions: $defs,
  };
  return JSON.parse(JSON.stringify(own).replaceAll('"#/$defs/', '"#/definitions/'));
}

function recordSchema(descriptions: Descriptions): Json {
  const { events, ...header } = headerFields;
  const { events: aboutEvents } = descriptions.record;
  return {
    description: 'One dispute of the WTO: a header and its dated facts, in any order.',
    type: 'object',
    properties: {
      ...properties(header, descriptions.record),
      events: { description: aboutEvents, maxItems: LONGEST_LIST, type: 'array', items: { $ref: '#/$defs/event' } },
    },
    required: requiredOf({ ...header, events }),
    additionalProperties: false,
  };
}

function sharedDefinitions(): Json {
  const someOf = (unit: string) => ({ required: [unit], properties: { [unit]: { type: 'integer', minimum: 1 } } });
  return {
    date: {
      description:
        'A day that exists in the calendar, YYYY-MM-DD, from 0001-01-01 to 9999-12-31; 29 February only in a leap year.',
      type: 'string',
      pattern: DATE,
    },
    period: {
      description: 'A length of time in whole months, weeks and days, not all zero; months are counted first.',
      ...converted(period, period),
      anyOf: ['months', 'weeks', 'days'].map(someOf),
    },
    ruleId: { description: 'The id of a rule of the law table.', ...converted(ruleId, ruleId) },
  };
}

/** The fields of every event, and for each group of types with the same fields of their own, those fields. */
function eventSchema(descriptions: Descriptions): Json {
  const { note: texts = {} } = descriptions.fields;
  return {
    type: 'object',
    properties: {
      type: { oneOf: eventTypes.map((type) => typeChoice(type, descriptions)) },
      ...properties(commonFields, texts),
    },
    required: ['type', 'date'],
    allOf: families(descriptions),
  };
}

function typeChoice(type: EventType, { events }: Descriptions): Json {
  const plain = plainType(type);
  const text = events[plain] ?? plain;
  return { const: type, description: plain === type ? text : `In a compliance proceeding (DSU 21.5): ${text}` };
}

function families({ fields }: Descriptions): Json[] {
  const byFields = new Map<string, EventType[]>();
  for (const type of eventTypes) {
    const own = eventFieldsOf(type);
    const schema = JSON.stringify(closed(properties(own, fields[type] ?? {}), requiredOf(own)));
    byFields.set(schema, [...(byFields.get(schema) ?? []), type]);
  }
  return [...byFields].map(([schema, types]) => ({
    if: { properties: { type: { enum: types } }, required: ['type'] },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: JSON.parse(schema),
  }));
}

/** A schema that allows these fields and the common ones, and no others. */
function closed(own: Json, required: readonly string[]): Json {
  const common = Object.fromEntries(['type', ...Object.keys(commonFields)].map((name) => [name, true]));
  return { properties: { ...own, ...common }, ...(required.length > 0 && { required }), additionalProperties: false };
}

function properties(fields: Readonly<Record<string, ZodMiniType>>, texts: Readonly<Record<string, string>>): Json {
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, described(field, texts[name])]));
}

function described(field: ZodMiniType, text: string | undefined): Json {
  return { ...(text && { description: text }), ...converted(field) };
}

function requiredOf(fields: Readonly<Record<string, ZodMiniType>>): string[] {
  return Object.entries(fields).flatMap(([name, field]) => (field._zod.optin === undefined ? [name] : []));
}

/** The JSON Schema of a field. A schema that several fields share becomes a reference, except where it is defined. */
function converted(field: ZodMiniType, defined?: unknown): Json {
  const { $schema, ...json } = toJSONSchema(field, {
    override: ({ zodSchema, jsonSchema }) => {
      const name = zodSchema === defined ? undefined : sharedSchemas.get(zodSchema);
      if (name !== undefined) referTo(name, jsonSchema);
      if (jsonSchema.type === 'array') jsonSchema.maxItems = LONGEST_LIST;
      // zod sets this maximum for every whole number; the format has no such limit.
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
    },
  });
  return json;
}

function referTo(name: string, json: Record<string, unknown>): void {
  for (const key of Object.keys(json)) delete json[key];
  Object.assign(json, { $ref: `#/$defs/${name}` });
}
