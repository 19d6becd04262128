import { type Day, toDay } from '../calendar/date.js';
import { lastDayOf } from '../calendar/period.js';
import { rules } from '../law/rules.js';
import type { DisputeEvent } from '../record/events.js';
import { inDateOrder } from '../record/order.js';
import type { DisputeRecord } from '../record/record.js';
import type { EventType } from '../vocabulary.js';

/** A fact with its day as a number. */
export interface DatedFact {
  readonly event: DisputeEvent;
  readonly type: EventType;
  readonly day: Day;
}

/** The facts of a record up to a day, in the order of their dates. */
export function factsOf(record: DisputeRecord, until: Day): readonly DatedFact[] {
  return inDateOrder(record.events)
    .map((event) => ({ event, type: event.type, day: toDay(event.date) }))
    .filter(({ day }) => day <= until);
}

export function firstOf(facts: readonly DatedFact[], type: EventType, since: Day = 0): DatedFact | undefined {
  return facts.find((fact) => fact.type === type && fact.day >= since);
}

export function has(facts: readonly DatedFact[], types: readonly EventType[]): boolean {
  return facts.some(({ type }) => types.includes(type));
}

const ends: readonly EventType[] = ['settlement.notified', 'complaint.withdrawn', 'panel.lapsed'];

/** The day on which a dispute ended without going on: settled, withdrawn, or the panel lapsed (DSU 12.12). */
export function endedOn(facts: readonly DatedFact[], since: Day, until: Day): Day | undefined {
  const end = facts.find(({ type, day }) => ends.includes(type) && day >= since);
  const lapse = lapseOf(facts);
  const days = [end?.day, lapse].filter((day) => day !== undefined && day >= since && day <= until);
  return days.length === 0 ? undefined : Math.min(...days.map(Number));
}

/** The last day on which a suspended panel could resume: the law gives it so long, and nothing of the panel follows. */
function lapseOf(facts: readonly DatedFact[]): Day | undefined {
  const ofPanel = facts.filter(({ type }) => type.startsWith('panel.'));
  const suspended = ofPanel.at(-1);
  if (suspended?.type !== 'panel.suspended') return undefined;
  if (facts.some(({ type, day }) => day >= suspended.day && WORK_GOES_ON.includes(type))) return undefined;
  const { period } = rules.find(({ lapsesPanel }) => lapsesPanel) ?? {};
  return period && lastDayOf(suspended.day, period);
}

const WORK_GOES_ON: readonly EventType[] = ['appeal.notified', 'report.adopted', 'arbitration.awardNotified'];
