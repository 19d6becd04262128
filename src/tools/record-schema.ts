import { LONGEST_LIST } from '../record/plain.js';
import { eventTypes, isComplianceType, tracks } from '../vocabulary.js';

/*
 * The JSON Schema of a record for assistants: what every record has, and the fields that a fact may have, without saying
 * which type has which. The whole schema is schema.json, some nine times as long; `parseRecord` checks what this one does not.
 */

const text = { type: 'string' };
const flag = { type: 'boolean' };
const texts = { type: 'array', items: text };
const names = { ...texts, minItems: 1, maxItems: LONGEST_LIST };
const ordinal = { type: 'integer', minimum: 1 };
const date = { $ref: '#/$defs/date' };
const length = { type: 'integer', minimum: 0 };
const period = {
  type: 'object',
  properties: { months: length, weeks: length, days: length },
  additionalProperties: false,
};

const event = {
  type: 'object',
  description:
    'A dated fact. Most types have no other field; a field that the type does not have is refused, and the answer names it',
  properties: {
    type: {
      description: 'The types of facts. In compliance proceedings (DSU 21.5): compliance.panel.requested and so on',
      anyOf: [{ enum: eventTypes.filter((type) => !isComplianceType(type)) }, { pattern: '^compliance\\.' }],
    },
    date,
    by: { description: 'Who acted: a Member, several, or a role', anyOf: [text, texts] },
    document: { ...text, description: 'WTO document symbol' },
    source: text,
    note: text,
    text: { ...text, description: 'Of a note' },
    recourse: { ...ordinal, description: 'Which compliance proceeding, where there are several' },
    members: names,
    received: date,
    urgent: flag,
    joinable: flag,
    brief: flag,
    failed: flag,
    recommendations: {
      ...flag,
      description: 'Of report.adopted: whether it has recommendations; in compliance: whether non-compliance was found',
    },
    withdrawalPeriod: { anyOf: [period, date] },
    period,
    expires: date,
    until: date,
    on: date,
    expected: text,
    amount: text,
    rule: { ...text, description: 'Of timeLimit.extended: the id of the rule, see wto_rules' },
    forum: { enum: ['appellateBody', 'arbitration'] },
    purpose: { enum: ['appeal', 'merits', 'implementation'] },
    procedures: { enum: ['mpia', 'adHoc'] },
  },
  required: ['type', 'date'],
  additionalProperties: false,
};

const record = {
  type: 'object',
  description: 'One dispute: a header and its dated facts, in any order',
  properties: {
    ds: { ...ordinal, description: 'The number of the dispute: 590 for DS590' },
    title: text,
    complainants: { ...names, description: 'The complaining Members' },
    respondent: { ...text, minLength: 1 },
    agreements: texts,
    joinedWith: { type: 'array', items: ordinal },
    track: { enum: tracks, description: 'Default: standard' },
    $schema: text,
    events: { type: 'array', items: { $ref: '#/$defs/event' }, maxItems: LONGEST_LIST },
  },
  required: ['title', 'complainants', 'respondent', 'events'],
  additionalProperties: false,
};

/** What the schema of an input refers to. */
export const definitions = {
  date: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$', description: 'YYYY-MM-DD' },
  event,
  record,
};
