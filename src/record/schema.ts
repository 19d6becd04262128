import * as z from 'zod/mini';
import { isCivilDate } from '../calendar/date.js';
import { ruleIds } from '../law/rules.js';
import { type EventType, eventTypes, isComplianceType, type PlainEventType, plainType, tracks } from '../vocabulary.js';
import type { PlainEvents } from './events.js';
import type { Fact } from './facts.js';

/** The longest period that a record can state: a thousand years, in any of its units. */
export const LONGEST_PERIOD = { months: 12_000, weeks: 52_000, days: 365_000 } as const;

/** The highest number of a recourse to DSU 21.5 that a record can state. */
export const MOST_RECOURSES = 99;

/** The fields of a type of fact besides those that every fact has. `-?` makes the compiler ask for the optional ones too. */
type OwnFields<E> = { readonly [F in Exclude<keyof E, keyof Fact>]-?: z.ZodMiniType<NonNullable<E[F]>> };

/** The own fields of every event type that has any; the compiler sees that none is forgotten. */
type OwnFieldsByType = {
  readonly [K in PlainEventType as Exclude<keyof PlainEvents[K], keyof Fact> extends never ? never : K]: OwnFields<
    PlainEvents[K]
  >;
};

type Shape = Readonly<Record<string, z.ZodMiniType>>;

/*
 * The error text of a schema is not a sentence: it names the kind of the problem, or what was expected.
 * `schema-issues.ts` makes a problem from it, and the messages of a language make the sentence.
 */
export const date = /* @__PURE__ */ z.string('date').check(/* @__PURE__ */ z.refine(isCivilDate, 'date'));
const text = /* @__PURE__ */ z.string('text');
const name = /* @__PURE__ */ z.string('text').check(/* @__PURE__ */ z.minLength(1));
const flag = /* @__PURE__ */ z.boolean('trueOrFalse');
const members = /* @__PURE__ */ z.array(name, 'list').check(/* @__PURE__ */ z.minLength(1));
const ordinal = /* @__PURE__ */ z.int('wholeNumber').check(/* @__PURE__ */ z.minimum(1));
const recourseNumber = /* @__PURE__ */ z
  .int('wholeNumber')
  .check(/* @__PURE__ */ z.minimum(1), /* @__PURE__ */ z.maximum(MOST_RECOURSES));
export const ruleId = /* @__PURE__ */ z.enum(ruleIds, 'ruleId');
export const period = /* @__PURE__ */ periodSchema();

/** An optional field: it may be absent, but not undefined. */
const may = /* @__PURE__ */ z.exactOptional;

export const commonFields = /* @__PURE__ */ commonFieldTable();

export const ownFields = /* @__PURE__ */ ownFieldTable();

/** The field of the facts of compliance proceedings that says to which recourse to DSU 21.5 they belong. */
export const recourseField = { recourse: /* @__PURE__ */ may(recourseNumber) };

/** The fields of the record. The events are only checked to be a list here; each is parsed by itself. */
export const headerFields = /* @__PURE__ */ headerFieldTable();
export const headerSchema = /* @__PURE__ */ z.strictObject(headerFields);

function headerFieldTable() {
  return {
    ds: may(ordinal),
    title: text,
    complainants: members,
    respondent: name,
    agreements: may(z.array(text, 'list')),
    joinedWith: may(z.array(ordinal, 'list')),
    track: may(z.enum(tracks)),
    $schema: may(text),
    events: z.custom<readonly unknown[]>(Array.isArray, 'list'),
  };
}

function commonFieldTable() {
  return {
    date,
    by: may(z.union([text, z.array(text)], 'textOrTexts')),
    document: may(text),
    source: may(text),
    note: may(text),
  };
}

function periodSchema() {
  const upTo = (most: number) => z.exactOptional(z.int('wholeNumber').check(z.minimum(0), z.maximum(most)));
  const units = {
    months: upTo(LONGEST_PERIOD.months),
    weeks: upTo(LONGEST_PERIOD.weeks),
    days: upTo(LONGEST_PERIOD.days),
  };
  return z
    .strictObject(units, 'period')
    .check(
      z.refine(
        ({ months = 0, weeks = 0, days = 0 }) => [months, weeks, days].some((count) => count !== 0),
        'emptyPeriod',
      ),
    );
}

function ownFieldTable() {
  const delay = { expected: may(text) };
  const joining = { members: may(members) };
  const thirdParties = { members };
  const reasonablePeriod = { period: may(period), expires: may(date) };
  const level = { amount: may(text) };
  return {
    'consultations.requested': { received: may(date), urgent: may(flag), joinable: may(flag) },
    'consultations.joinRequested': { members },
    'consultations.joinAccepted': joining,
    'consultations.joinRefused': joining,
    'panel.thirdPartiesReserved': thirdParties,
    'panel.thirdPartiesWithdrew': thirdParties,
    'panel.delayNotified': delay,
    'panel.suspended': { until: may(date) },
    'panel.circulationAnticipated': { on: date },
    'panel.reportCirculated': { brief: may(flag) },
    'report.adoptionExtended': { until: may(date) },
    'report.adopted': {
      recommendations: may(flag),
      withdrawalPeriod: may(z.union([period, date], 'periodOrDate')),
    },
    'appeal.notified': { forum: may(z.enum(['appellateBody', 'arbitration'])) },
    'appeal.delayNotified': delay,
    'arbitration.agreed': {
      purpose: may(z.enum(['appeal', 'merits', 'implementation'])),
      procedures: may(z.enum(['mpia', 'adHoc'])),
    },
    'arbitration.awardNotified': { recommendations: may(flag) },
    'rpt.approved': reasonablePeriod,
    'rpt.agreed': reasonablePeriod,
    'rpt.awarded': reasonablePeriod,
    'rpt.modified': { expires: date },
    'retaliation.requested': level,
    'retaliation.awardCirculated': level,
    'retaliation.authorized': level,
    'goodOffices.ended': { failed: may(flag) },
    'timeLimit.extended': { rule: ruleId, until: date },
    'dsb.meetingScheduled': { on: date },
    note: { text },
  } satisfies OwnFieldsByType;
}

/** The schema of an event type, with the names of its fields. */
export interface EventSchema {
  readonly schema: z.ZodMiniType;
  readonly fields: readonly string[];
}

const knownTypes: ReadonlySet<string> = /* @__PURE__ */ new Set<string>(eventTypes);
const builtSchemas = /* @__PURE__ */ new Map<string, EventSchema>();

export function isEventType(type: unknown): type is EventType {
  return typeof type === 'string' && knownTypes.has(type);
}

/** The schema of an event type. It is built when it is first needed, so that loading the library stays fast. */
export function eventSchemaOf(type: EventType): EventSchema {
  const built = builtSchemas.get(type);
  if (built) return built;
  const shape = { type: z.literal(type), ...commonFields, ...eventFieldsOf(type) };
  const schema = { schema: z.strictObject(shape), fields: Object.keys(shape) };
  builtSchemas.set(type, schema);
  return schema;
}

/** The schema for an event of an unknown type: it checks the common fields only. */
export const unknownEventSchema = /* @__PURE__ */ z.looseObject(commonFields);

/** The fields of an event type besides `type` and those of every event. */
export function eventFieldsOf(type: EventType): Shape {
  const table: { readonly [K in PlainEventType]?: Shape } = ownFields;
  const own = table[plainType(type)] ?? {};
  return isComplianceType(type) ? { ...own, ...recourseField } : own;
}
