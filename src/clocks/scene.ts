import type { Day } from '../calendar/date.js';
import type { ClosedDays } from '../calendar/workdays.js';
import type { Clock } from './clock.js';
import type { RunningRule } from './compile.js';
import { type Circumstances, holds } from './conditions.js';
import { type Course, concerns, type Fact, proceedingOf } from './course.js';

/** A fact as it comes in: the course before and after it, and the days on which nobody works. */
export class Scene {
  readonly circumstances: Circumstances;

  constructor(
    readonly before: Course,
    readonly course: Course,
    readonly fact: Fact,
    readonly closed: ClosedDays,
    surveillanceFrom: Day | undefined,
  ) {
    this.circumstances = { course, fact, proceeding: proceedingOf(course, fact.recourse), surveillanceFrom };
  }

  /** Whether the rule's conditions hold now. */
  holds({ law }: RunningRule): boolean {
    return holds(law.onlyIf, this.circumstances);
  }

  /** Whether the fact is of the proceeding and the complainants that a period belongs to. */
  reaches({ recourse, party }: Clock): boolean {
    const { fact } = this;
    if (recourse !== undefined && fact.recourse !== undefined && recourse !== fact.recourse) return false;
    return concerns(party, fact.party);
  }

  /** A solution that ends the dispute closes its periods; one of a single complainant ends its own. */
  get endsDispute(): boolean {
    const { type, party } = this.fact;
    return (
      (type === 'settlement.notified' || type === 'complaint.withdrawn') && (this.course.settled || party === undefined)
    );
  }
}
