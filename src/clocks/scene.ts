import type { Day } from '../calendar/date.js';
import type { ClosedDays } from '../calendar/workdays.js';
import type { Condition } from '../law/rule.js';
import { type PlainEventType, timetableEvents } from '../vocabulary.js';
import type { Clock } from './clock.js';
import type { RunningRule } from './compile.js';
import { type Circumstances, holds } from './conditions.js';
import { type Course, concerns, type Fact, proceedingOf } from './course.js';
import { plainType } from './fact.js';

const panelWork: ReadonlySet<PlainEventType> = /* @__PURE__ */ new Set<PlainEventType>([
  ...timetableEvents,
  'panel.delayNotified',
  'panel.suspended',
  'panel.finalReportIssued',
  'panel.circulationAnticipated',
  'panel.reportCirculated',
]);

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

  /** Whether one condition holds now, in the proceeding of the fact. */
  is(condition: Condition): boolean {
    return holds([condition], this.circumstances(this.fact.recourse));
  }

  /** An award that stands for the adoption: the panel's own periods end with it (DSU 25). */
  get isDecidingAward(): boolean {
    const { type, day, recourse } = this.fact;
    if (plainType(type) !== 'arbitration.awardNotified') return false;
    const { decision } = proceedingOf(this.course, recourse);
    return (
      decision?.by === 'award' && decision.day === day && proceedingOf(this.before, recourse).decision === undefined
    );
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

  /** In a compliance proceeding work of the panel shows that it is composed: the original panel sits. */
  get showsComposition(): boolean {
    const { type, recourse } = this.fact;
    return recourse !== undefined && panelWork.has(plainType(type));
  }

  get isSolution(): boolean {
    const { type } = this.fact;
    return type === 'settlement.notified' || type === 'complaint.withdrawn';
  }

  /** A solution that ends the dispute closes its periods; one of a single complainant ends its own. */
  get endsDispute(): boolean {
    return this.isSolution && (this.course.settled || this.fact.party === undefined);
  }
}
