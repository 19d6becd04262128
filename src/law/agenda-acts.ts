import type { EventType, PlainEventType } from '../vocabulary.js';
import { type Act, untimedActs } from './acts.js';
import { timedActs } from './timed-acts.js';

const acts: readonly Act[] = /* @__PURE__ */ [...Object.values(untimedActs), ...Object.values(timedActs)];

/** The facts after the latest of which an act of the DSB can be on its agenda; none where it is no such act. */
export function agendaFacts(event: EventType): readonly PlainEventType[] {
  return acts.filter((act) => act.event === event).flatMap(({ onAgendaAfter = [] }) => onAgendaAfter);
}
