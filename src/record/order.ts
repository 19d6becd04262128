import type { DisputeEvent } from './events.js';

/** The events sorted by date. Events of the same date keep their order. */
export function inDateOrder(events: readonly DisputeEvent[]): readonly DisputeEvent[] {
  const isSorted = events.every((event, index) => index === 0 || (events[index - 1]?.date ?? '') <= event.date);
  if (isSorted) return events;
  return [...events].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}
