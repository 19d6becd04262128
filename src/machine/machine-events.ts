import { toDay } from '../calendar/date.js';
import type { Calendar } from '../calendar/workdays.js';
import type { ReadingChoice } from '../law/readings.js';
import type { DisputeEvent } from '../record/events.js';
import { ensureOptions, judgedLater, lawOptions } from '../record/options.js';
import { inDateOrder } from '../record/order.js';
import { ensureRecord } from '../record/parse.js';
import type { DisputeRecord } from '../record/record.js';
import { SameDay } from '../record/same-fact.js';
import { Procedure } from './procedure.js';

/** Which days the WTO does not work, and how the law is read. */
export interface MachineEventsOptions {
  /** The WTO's own non-working days besides Saturdays and Sundays. Default: none. */
  readonly calendar?: Calendar | undefined;
  /** The readings to be followed where opinions differ. Default: those of the library. */
  readonly readings?: ReadingChoice | undefined;
}

/**
 * Gives the events for an actor of your own, which then passes through the states that `statusOn` reports. They are the
 * facts of a record in date order. Before a fact stands a `date.reached` for each day on which time alone changed the
 * state: a wait ended, a suspension ended or lapsed, or a period ran out. Nothing is implied: a fact that is not
 * possible is in the list, and the machine ignores it. Facts that are equal in all fields are in it once.
 *
 * @param record one that `parseRecord` gave, or plain data, which is then parsed
 * @param options the calendar and the readings; without them no day is closed but Saturdays and Sundays, and the
 * readings of the library are followed
 * @returns a frozen list
 * @throws DisputeError with the code `INVALID_RECORD` where the record is none, and with `INVALID_ARGUMENT` where an
 * option is not known or cannot have its value. With `INVALID_DATE` where a closed day is not a date.
 *
 * @example
 * ```ts
 * import { parseRecord } from 'wto-dispute';
 * import { disputeMachine, machineEvents } from 'wto-dispute/machine';
 * import { createActor } from 'xstate';
 *
 * const record = parseRecord({
 *   title: 'Japan — Products and Technology',
 *   complainants: ['Korea'],
 *   respondent: 'Japan',
 *   events: [
 *     { type: 'consultations.requested', date: '2019-09-11' },
 *     { type: 'panel.requested', date: '2020-06-18' },
 *   ],
 * });
 * const actor = createActor(disputeMachine, { input: record }).start();
 * for (const event of machineEvents(record)) actor.send(event);
 * actor.getSnapshot().value; // => { panelRequested: 'firstMeeting' }
 * machineEvents(record).map(({ type, date }) => `${date} ${type}`)[1]; // => '2019-11-11 date.reached'
 * ```
 */
export function machineEvents(record: DisputeRecord, options: MachineEventsOptions = {}): readonly DisputeEvent[] {
  const parsed = ensureRecord(record);
  const given = ensureOptions(options, { calendar: judgedLater, readings: judgedLater });
  const procedure = new Procedure({ ...parsed, ...lawOptions(given) });
  const events: DisputeEvent[] = [];
  const sameDay = new SameDay();
  for (const event of inDateOrder(parsed.events)) {
    for (const date of procedure.advance(toDay(event.date))) events.push(Object.freeze({ type: 'date.reached', date }));
    if (sameDay.has(event)) continue;
    if (procedure.take(event)) sameDay.add(event);
    events.push(event);
  }
  return Object.freeze(events);
}
