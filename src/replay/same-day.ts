import type { DisputeEvent } from '../record/events.js';
import { keyOf } from '../record/same-fact.js';
import type { Step } from './history.js';

/** The facts of the latest date that were taken: of facts that are equal in all fields one counts. */
export class SameDay {
  private date = '';
  private readonly types = new Set<string>();
  private readonly keys = new Set<string>();
  /** Facts without a key yet: most dates have one fact of a type, which is compared with none. */
  private unkeyed: DisputeEvent[] = [];

  /** @param steps the facts so far, in date order */
  constructor(steps: readonly Step[]) {
    const last = steps.at(-1)?.event.date;
    let from = steps.length;
    while (from > 0 && steps[from - 1]?.event.date === last) from -= 1;
    for (const { event, isTaken } of steps.slice(from)) if (isTaken) this.add(event);
  }

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
