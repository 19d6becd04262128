import * as z from 'zod/mini';
import { isCivilDate } from '../calendar/date.js';
import { ruleIds } from '../law/rules.js';
import {
  type EventType,
  eventTypes,
  type PlainEventType,
  type ProceedingEventType,
  proceedingEvents,
  tracks,
} from '../vocabulary.js';
import type { PlainEvents } from './events.js';
import type { Fact } from './facts.js';

/** The longest period that a record can state: a thousand years, in any of its units. */
export const LONGEST_PERIOD = { months: 12_000, weeks: 52_000, days: 365_000 } as const;

/** The fields of a fact besides those that every fact has, and `-?`: none may be forgotten. */
type OwnFields<E> = { readonly [F in Exclude<keyof E, keyof Fact>]-?: z.ZodMiniType<NonNullable<E[F]>> };

/** The fields of every event type that has any of its own; the compiler sees that none is forgotten. */
type OwnFieldsByType = {
  readonly [K in PlainEventType as Exclude<keyof PlainEvents[K], keyof Fact> extends never ? never : K]: OwnFields<
    PlainEvents[K]
  >;
};

type Shape = Readonly<Record<string, z.ZodMiniType>>;

/*
 * A schema's error text is the kind of the problem, or what was expected there: `schema-issues.ts` turns it
 * into an issue, and the sentence comes from the messages.
 */
export const date = /* @__PURE__ */ z.string('date').check(/* @__PURE__ */ z.refine(isCivilDate, 'date'));
const text = /* @__PURE__ */ z.string('text');
const name = /* @__PURE__ */ z.string('text').check(/* @__PURE__ */ z.minLength(1));
const flag = /* @__PURE__ */ z.boolean('trueOrFalse');
const members = /* @__PURE__ */ z.array(name, 'list').check(/* @__PURE__ */ z.minLength(1));
const ordinal = /* @__PURE__ */ z.int('wholeNumber').check(/* @__PURE__ */ z.minimum(1));
export const ruleId = /* @__PURE__ */ z.enum(ruleIds, 'ruleId');
export const period = /* @__PURE__ */ periodSchema();

/** Optional, and absent rather than undefined. */
const may = /* @__PURE__ */ z.exactOptional;

export const commonFields = /* @__PURE__ */ commonFieldTable();

export const ownFields = /* @__PURE__ */ ownFieldTable();

/** Which recourse to DSU 21.5, on the facts of compliance proceedings. */
export const recourseField = { recourse: /* @__PURE__ */ may(ordinal) };

/** The record without its events, which are read one by one. */
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
    .check(z.refine(({ months = 0, weeks = 0, days = 0 }) => months + weeks + days !== 0, 'emptyPeriod'));
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
    'arbitration.agreed': { purpose: may(z.enum(['appeal', 'merits', 'implementation'])) },
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

const COMPLIANCE = 'compliance.';
const knownTypes: ReadonlySet<string> = /* @__PURE__ */ new Set<string>(eventTypes);
const builtSchemas = /* @__PURE__ */ new Map<string, EventSchema>();

export function isEventType(type: unknown): type is EventType {
  return typeof type === 'string' && knownTypes.has(type);
}

/** The schema of an event type, built when it is first asked for. */
export function eventSchemaOf(type: EventType): EventSchema {
  const built = builtSchemas.get(type);
  if (built) return built;
  const shape = { type: z.literal(type), ...commonFields, ...eventFieldsOf(type) };
  const schema = { schema: z.strictObject(shape), fields: Object.keys(shape) };
  builtSchemas.set(type, schema);
  return schema;
}

/** What can be checked of an event whose type is not known. */
export const unknownEventSchema = /* @__PURE__ */ z.looseObject(commonFields);

/** The fields of an event type besides `type` and those of every event. */
export function eventFieldsOf(type: EventType): Shape {
  if (!isComplianceType(type)) return ownFieldsOf(type);
  return { ...ownFieldsOf(plainTypeOf(type)), ...recourseField };
}

function ownFieldsOf(type: EventType): Shape {
  const table: Readonly<Record<string, Shape>> = ownFields;
  return Object.hasOwn(table, type) ? (table[type] ?? {}) : {};
}

function isComplianceType(type: EventType): boolean {
  return type.startsWith(COMPLIANCE);
}

/** The list of the vocabulary is searched rather than the prefix cut, so that no cast is needed. */
function plainTypeOf(type: EventType): ProceedingEventType {
  const plain = proceedingEvents.find((one) => type === `${COMPLIANCE}${one}`);
  if (plain === undefined) throw new TypeError(`not a compliance event type: ${type}`);
  return plain;
}
