import { describe, expect, it } from 'vitest';
import type * as z from 'zod/mini';
import type { ComplianceEvent, DisputeEvent, EventOf, PlainEvents, ProceedingEvents } from '../../src/record/events.js';
import type { Fact } from '../../src/record/facts.js';
import { parseEvent } from '../../src/record/parse.js';
import type { DisputeRecord } from '../../src/record/record.js';
import type { commonFields, headerFields, ownFields, recourseField } from '../../src/record/schema.js';
import type { EventType, PlainEventType, ProceedingEventType } from '../../src/vocabulary.js';

/** Whether two types are exactly the same. Types that are assignable to each other can still differ in an optional field. */
type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
type Same<A, B> = Equal<Frozen<A>, Frozen<B>>;

/** A type with every field read-only and intersections written out. */
type Frozen<T> = T extends readonly (infer E)[]
  ? readonly Frozen<E>[]
  : T extends object
    ? { readonly [K in keyof T]: Frozen<T[K]> }
    : T;

type Parsed<S extends Record<string, z.ZodMiniType>> = z.output<z.ZodMiniObject<S, z.core.$strict>>;
type Own<E> = Omit<E, keyof Fact>;
type OwnTypes = keyof typeof ownFields;

/** A call of it compiles only if every answer is `true`. */
function all<T extends Readonly<Record<string, true>>>(_answers?: T): void {}

describe('an interface of a fact and its schema', () => {
  it('have exactly the same fields, for every type with fields of its own', () => {
    all<{ [K in OwnTypes]: Same<Own<PlainEvents[K]>, Parsed<(typeof ownFields)[K]>> }>();
  });

  it('have no fields of their own, for every other type', () => {
    all<{ [K in Exclude<PlainEventType, OwnTypes>]: Equal<PlainEvents[K], Fact<K>> }>();
  });

  it('have the same common fields, the same `recourse`, and so has the header of a record', () => {
    all<{
      common: Same<Omit<Fact, 'type'>, Parsed<typeof commonFields>>;
      recourse: Same<Pick<EventOf<'compliance.panel.requested'>, 'recourse'>, Parsed<typeof recourseField>>;
      header: Same<Omit<DisputeRecord, 'events'>, Omit<Parsed<typeof headerFields>, 'events'>>;
    }>();
  });

  it('are compared by a type that sees every difference', () => {
    all<{ same: Same<{ a?: string }, { readonly a?: string }> }>();
    // @ts-expect-error: an optional field was forgotten
    all<{ forgotten: Same<{ a: string; b?: string }, { a: string }> }>();
    // @ts-expect-error: optional is not the same as undefined
    all<{ undefined: Same<{ a?: string }, { a?: string | undefined }> }>();
    // @ts-expect-error: the one has more values
    all<{ wider: Same<{ a: string }, { a: 'x' }> }>();
  });
});

describe('the union of events', () => {
  it('has every type of the vocabulary, each under its own name', () => {
    all<{
      types: Equal<DisputeEvent['type'], EventType>;
      plain: Equal<keyof PlainEvents, PlainEventType>;
      proceeding: Equal<keyof ProceedingEvents, ProceedingEventType>;
    }>();
    all<{ [K in EventType]: Equal<EventOf<K>['type'], K> }>();
  });

  it('gives a fact of a compliance proceeding the fields of the original', () => {
    all<{
      [K in ProceedingEventType]: Same<
        Omit<PlainEvents[K], 'type'> & { recourse?: number },
        Omit<ComplianceEvent<K>, 'type'>
      >;
    }>();
  });

  it('narrows by type', () => {
    const event = parseEvent({ type: 'rpt.agreed', date: '2015-12-16', period: { months: 7, days: 29 } });
    expect(monthsOf(event)).toBe(7);
  });

  it('refuses at compile time what the format refuses', () => {
    const events: DisputeEvent[] = [
      { type: 'panel.established', date: '2020-07-29' },
      { type: 'compliance.panel.suspended', date: '2020-07-29', until: '2020-08-01', recourse: 2 },
      // @ts-expect-error: a misspelt type
      { type: 'panel.etablished', date: '2020-07-29' },
      // @ts-expect-error: a field of another type
      { type: 'panel.established', date: '2020-07-29', until: '2020-08-01' },
      // @ts-expect-error: a required field is missing
      { type: 'panel.circulationAnticipated', date: '2020-07-29' },
      // @ts-expect-error: `recourse` belongs to compliance proceedings
      { type: 'panel.suspended', date: '2020-07-29', recourse: 2 },
      // @ts-expect-error: good offices do not exist in a compliance proceeding
      { type: 'compliance.goodOffices.begun', date: '2020-07-29' },
      // @ts-expect-error: a misspelt rule
      { type: 'timeLimit.extended', date: '2020-07-29', rule: 'dsu-16-4-apeal', until: '2020-08-01' },
      // @ts-expect-error: absent is not undefined
      { type: 'panel.established', date: '2020-07-29', by: undefined },
    ];
    expect(events).toHaveLength(9);
  });
});

function monthsOf(event: DisputeEvent): number | undefined {
  switch (event.type) {
    case 'rpt.agreed':
      return event.period?.months;
    case 'compliance.panel.requested':
      return event.recourse;
    default:
      // @ts-expect-error: most types have no period
      return event.period;
  }
}
