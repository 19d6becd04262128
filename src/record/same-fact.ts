import type { DisputeEvent } from './events.js';

/** A text that is the same for facts that are equal in all fields, whatever the order of these. */
export function keyOf(event: DisputeEvent): string {
  return JSON.stringify(Object.entries(event).map(sortedField).sort(byName));
}

function sortedField([name, value]: [string, unknown]): [string, unknown] {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  return [name, isObject ? Object.entries(value).sort(byName) : value];
}

function byName([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
