import type { ClosedDays } from '../calendar/workdays.js';
import { type Course, concerns, type Fact, proceedingOf } from '../casefile/case-file.js';
import type { Condition } from '../law/rule.js';
import { type EventType, type PlainEventType, timetableEvents } from '../vocabulary.js';
import type { Clock, Trigger } from './clock.js';
import { type Circumstances, tests } from './conditions.js';
import type { Docket } from './docket.js';
import type { RunningRule } from './rule-book.js';

const panelWork: ReadonlySet<PlainEventType> = /* @__PURE__ */ new Set<PlainEventType>([
  ...timetableEvents,
  'panel.delayNotified',
  'panel.suspended',
  'panel.finalReportIssued',
  'panel.circulationAnticipated',
  'panel.reportCirculated',
]);

/** A fact as it comes in: what was before it, and the course after it. */
export class Scene {
  readonly closed: ClosedDays;
  /** The fact as the start of a period that counts from its date. */
  readonly trigger: Trigger;
  /** An award that stands for the adoption: the panel's own periods end with it (DSU 25). */
  readonly isDecidingAward: boolean;
  /** In a compliance proceeding work of the panel shows that it is composed: the original panel sits. */
  readonly showsComposition: boolean;
  readonly isSolution: boolean;

  constructor(
    readonly before: Docket,
    readonly course: Course,
    readonly fact: Fact,
  ) {
    const { day, type, plain, recourse } = fact;
    this.closed = before.closed;
    this.trigger = { day, event: type };
    this.isDecidingAward =
      plain === 'arbitration.awardNotified' && proceedingOf(before.course, recourse).decision === undefined;
    this.showsComposition = recourse !== undefined && panelWork.has(plain);
    this.isSolution = type === 'settlement.notified' || type === 'complaint.withdrawn';
  }

  /**
   * The recourse whose period a rule would be. Facts of the DSB belong to no proceeding and reach
   * both: in compliance they mean the current recourse.
   */
  recourseFor({ inCompliance }: RunningRule): number | undefined {
    return this.fact.recourse ?? (inCompliance ? this.course.recourse : undefined);
  }

  /** Whether the rule's conditions hold now. */
  holds(rule: RunningRule): boolean {
    if (rule.conditions.length === 0) return true;
    const circumstances = this.circumstances(this.recourseFor(rule));
    return rule.conditions.every((test) => test(circumstances));
  }

  /** Whether one condition holds now, in the proceeding of the fact. */
  is(condition: Condition): boolean {
    return tests[condition](this.circumstances(this.fact.recourse));
  }

  /** Whether a fact of a type is on record, outside of any proceeding. */
  stands(type: EventType): boolean {
    return this.course.standing[type] !== undefined;
  }

  private circumstances(recourse: number | undefined): Circumstances {
    if (this.latest === undefined || this.latest.proceeding.recourse !== recourse) {
      const { before, course, fact } = this;
      this.latest = { running: before.running, course, fact, proceeding: proceedingOf(course, recourse) };
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
    return this.isSolution && this.course.settled;
  }
}
