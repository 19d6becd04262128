import { fromDay } from '../calendar/date.js';
import { endOfDoubt } from '../clocks/clock.js';
import type { Departure } from '../clocks/departure.js';
import { itemsOf } from '../clocks/log.js';
import { lawOf } from '../clocks/rule-book.js';
import { earliestOpenDayOf } from '../clocks/waits.js';
import { messages } from '../languages/english/messages.js';
import { type LawRule, rules } from '../law/rules.js';
import type { DisputeSnapshot } from '../machine/procedure.js';
import type { Irregularity } from '../record/judgement.js';
import type { EventType } from '../vocabulary.js';

/** What facts showed to be too early or too late between two snapshots of one fold, in the order of the facts. */
export function departuresSince(before: DisputeSnapshot, after: DisputeSnapshot): Departure[] {
  return itemsOf(after.context.docket.departures, before.context.docket.departures.size);
}

/** All that was too early or too late so far, in the order of the facts. */
export function departuresOf({ context }: DisputeSnapshot): Departure[] {
  return itemsOf(context.docket.departures);
}

/** An irregularity as an answer, with a sentence that says what would have been right. */
export function irregularityOf(departure: Departure): Irregularity {
  const { clock, citation, kind, fact, days } = departure;
  return Object.freeze({ rule: clock.rule, citation, kind, event: fact.event, days, message: sentence(departure) });
}

function sentence({ clock, citation, kind, fact, days }: Departure): string {
  const law = lawOf(clock);
  const said = { type: fact.type, date: fact.event.date, citation, days };
  if (kind === 'late')
    return messages.late({ ...said, due: fromDay(endOfDoubt(clock) ?? fact.day), ...extensionOf(law) });
  const allowed = fromDay(earliestOpenDayOf(clock) ?? fact.day);
  return messages.premature({ ...said, allowed, ...exceptionsTo(law) });
}

/** The decision of the DSB that would have made a late act regular, and that the record may lack. */
export function extensionOf({ extendedBy = [] }: LawRule): { extension?: EventType } {
  const extension = extendedBy.find((type) => type === 'report.adoptionExtended');
  return extension === undefined ? {} : { extension };
}

/** What would have made an early act regular: facts that lift its wait or start a shorter one, and urgency. */
export function exceptionsTo(law: LawRule): { exceptions: readonly EventType[]; urgency: boolean } {
  const act = law.metBy?.[0];
  const alternatives = rules.filter(
    (other) =>
      !other.cumulative &&
      other.kind === 'waitingPeriod' &&
      act !== undefined &&
      other.metBy?.includes(act) &&
      !other.track,
  );
  const defaults = alternatives.flatMap(({ activatedBy }) => activatedBy ?? []);
  return {
    exceptions: [...(law.liftedBy ?? []), ...defaults],
    urgency:
      !law.cumulative &&
      !law.onlyIf?.includes('urgent') &&
      alternatives.some(({ onlyIf }) => onlyIf?.includes('urgent')),
  };
}
