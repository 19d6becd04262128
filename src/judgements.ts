import { fromDay } from './calendar/date.js';
import { items } from './clocks/docket.js';
import type { ProcedureEvent } from './clocks/fact.js';
import type { Departure } from './clocks/judge.js';
import { firstAllowed } from './clocks/judge.js';
import { messages } from './languages/english/messages.js';
import type { DisputeSnapshot } from './machine/procedure.js';
import type { DisputeEvent } from './record/events.js';
import type { Irregularity } from './record/judgement.js';

/** The departures from the law that the facts between two snapshots brought. */
export function departuresSince(before: DisputeSnapshot, after: DisputeSnapshot): Departure[] {
  const known = before.context.docket.departures;
  const found: Departure[] = [];
  for (let link = after.context.docket.departures; link !== known && link !== undefined; link = link.tail)
    found.push(link.head);
  return found.reverse();
}

/** All departures from the law so far, in the order of the facts. */
export function departuresOf({ context }: DisputeSnapshot): Departure[] {
  return items(context.docket.departures);
}

/** A departure from the law as an answer. */
export function irregularityOf({ clock, kind, fact, days }: Departure): Irregularity {
  const { id, citation } = clock.rule.law;
  return Object.freeze({ rule: id, citation, kind, event: recorded(fact.event), days, message: 'TODO' });
}

const recorded = (event: ProcedureEvent): DisputeEvent => event;
void messages; void fromDay; void firstAllowed;
