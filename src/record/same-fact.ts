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

/** The facts of the latest date that were taken: of facts that are equal in all fields one counts. */
export class SameDay {
  private date = '';
  private readonly types = new Set<string>();
  private readonly keys = new Set<string>();
  /** Facts without a key yet: most dates have one fact of a type, which is compared with none. */
  private unkeyed: DisputeEvent[] = [];

  add(event: DisputeEvent): void {
    if (event.date !== this.date) this.clear(event.date);
    this.types.add(event.type);
    this.unkeyed.push(event);
  }

  has(event: DisputeEvent): boolean {
    if (event.date !== this.date || !this.types.has(event.type)) return false;
    for (const one of this.unkeyed) this.keys.add(keyOf(one));
    this.unkeyed = [];
    return this.keys.has(keyOf(event));
  }

  private clear(date: string): void {
    this.date = date;
    this.types.clear();
    this.keys.clear();
    this.unkeyed = [];
  }
}
