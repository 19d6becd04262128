import type { Day } from '../calendar/date.js';
import type { ClosedDays } from '../calendar/workdays.js';
import type { Clock } from './clock.js';
import type { RunningRule } from './compile.js';
import { type Circumstances, holds } from './conditions.js';
import { type Course, concerns, type Fact, proceedingOf } from './course.js';

/** A fact as it comes in: the course before and after it, and the days on which nobody works. */
export class Scene {
  constructor(
    readonly before: Course,
    readonly course: Course,
    readonly fact: Fact,
    readonly closed: ClosedDays,
    private readonly surveillanceFrom: Day | undefined,
  ) {}

  /**
   * The recourse whose period a rule would be. Facts of the DSB belong to no proceeding and reach
   * both: in compliance they mean the current recourse.
   */
  recourseFor({ inCompliance }: RunningRule): number | undefined {
    return this.fact.recourse ?? (inCompliance ? this.course.recourse : undefined);
  }

  /** Whether the rule's conditions hold now. */
  holds(rule: RunningRule): boolean {
    if (rule.law.onlyIf === undefined) return true;
    return holds(rule.law.onlyIf, this.circumstances(this.recourseFor(rule)));
  }

  private circumstances(recourse: number | undefined): Circumstances {
    if (this.latest === undefined || this.latest.proceeding.recourse !== recourse) {
      const { course, fact, surveillanceFrom } = this;
      this.latest = { course, fact, proceeding: proceedingOf(course, recourse), surveillanceFrom };
    }
    return this.latest;
  }

  private latest: Circumstances | undefined;

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
