import { toDay } from '../calendar/date.js';
import type { Calendar } from '../calendar/workdays.js';
import type { ProcedureEvent } from '../casefile/event-fields.js';
import type { Departure } from '../clocks/departure.js';
import { added } from '../clocks/log.js';
import type { ReadingChoice } from '../law/readings.js';
import { closesGap, recourseIn } from '../machine/bridge/bridge.js';
import { Procedure } from '../machine/procedure.js';
import type { DisputeEvent } from '../record/events.js';
import type { Gap, Warning } from '../record/judgement.js';
import type { DisputeRecord } from '../record/record.js';
import { SameDay } from '../record/same-fact.js';
import type { Policy } from '../vocabulary.js';
import { type Findings, type History, lastDayTaken, lastOf, NO_FINDINGS, type Standing, Step } from './history.js';
import { departuresSince } from './irregularities.js';
import { awaitedBy, type Incoming, type Judgement, judged, MOST_AT_ONCE } from './judgement.js';
import { doubtfulRecord, type Refusal, setAsideFor } from './refusals.js';
import { doubtOfRepetition, doubtsOf, doubtsOfParties } from './warnings.js';

/** How facts are taken, and by which readings of the law. */
export interface Settings {
  readonly policy: Policy;
  readonly calendar?: Calendar;
  readonly readings: ReadingChoice;
}

/** A record, and how its facts are taken. */
export interface Folding {
  readonly record: DisputeRecord;
  readonly settings: Settings;
  /** The history of the facts before those that are taken. */
  readonly from?: History;
  /** The fact of which somebody asks whether it is possible: it is refused where another would be set aside. */
  readonly asked?: DisputeEvent;
}

/** One fold: it changes while the facts are taken, and is then given up for its history. */
export class Run {
  private readonly record: DisputeRecord;
  private readonly policy: Policy;
  private readonly asked: DisputeEvent | undefined;
  private readonly procedure: Procedure;
  private readonly start: Standing;
  private readonly steps: Step[];
  private readonly sameDay = new SameDay();
  /** The facts that have waited for others of their date. */
  private readonly waited = new Set<DisputeEvent>();
  private findings: Findings;

  constructor({ record, settings: { policy, calendar, readings }, from, asked }: Folding) {
    const { complainants, respondent, track = 'standard' } = record;
    const last = from && lastOf(from);
    this.record = record;
    this.policy = policy;
    this.asked = asked;
    this.procedure = new Procedure(
      { complainants, respondent, track, readings, ...(calendar && { calendar }) },
      last?.snapshot,
    );
    this.findings = last?.findings ?? NO_FINDINGS;
    if (from === undefined) this.warn(doubtsOfParties(record));
    this.start = from?.start ?? { snapshot: this.procedure.snapshot, findings: this.findings };
    this.steps = [...(from?.steps ?? [])];
    for (const event of lastDayTaken(this.steps)) this.sameDay.add(event);
  }

  history(): History {
    return { start: this.start, steps: this.steps };
  }

  /**
   * Takes a fact or sets it aside, or says why it is not possible. Under `lenient` a fact waits for facts
   * of its date: for those that would otherwise be implied before it, or for one that makes it possible (`awaitedBy`).
   *
   * @param left the facts that come after it, the next one last; a fact that waits is put back among them
   */
  take(event: DisputeEvent, left: DisputeEvent[] = []): Refusal | undefined {
    this.procedure.advance(toDay(event.date));
    const incoming = { event, before: this.procedure.snapshot };
    if (this.sameDay.has(event)) {
      this.warn([doubtOfRepetition(event, this.placeOf(event))]);
      return this.keep(event, false);
    }
    const judgement = judged(incoming);
    if (judgement.is !== 'possible' && judgement.is !== 'overBound' && this.waits(incoming, judgement, left))
      return undefined;
    if (this.accepts(judgement)) {
      this.enter(incoming, judgement);
      return this.keep(event, true);
    }
    if (this.policy !== 'lenient' || event === this.asked) return this.refusal(incoming, judgement);
    this.setAside(incoming, judgement);
    return this.keep(event, false);
  }

  /** Puts a fact back behind those for which it waits, once. */
  private waits(incoming: Incoming, judgement: Judgement, left: DisputeEvent[]): boolean {
    const { event } = incoming;
    if (this.policy !== 'lenient' || left.at(-1)?.date !== event.date || this.waited.has(event)) return false;
    const awaited = awaitedBy(incoming, judgement, nextOf(event.date, left));
    if (awaited.length === 0) return false;
    this.waited.add(event);
    for (const one of awaited) left.splice(left.lastIndexOf(one), 1);
    left.push(event, ...[...awaited].reverse());
    return true;
  }

  private keep(event: DisputeEvent, isTaken: boolean): undefined {
    const { snapshot } = this.procedure;
    this.steps.push(new Step({ day: toDay(event.date), event, isTaken, snapshot, findings: this.findings }));
  }

  private accepts(judgement: Judgement): judgement is Accepted {
    return judgement.is === 'possible' || (judgement.is === 'incomplete' && this.policy === 'lenient');
  }

  /** Lets a fact have its effects, after the milestones that it presupposes. */
  private enter(incoming: Incoming, judgement: Accepted): void {
    const { event } = incoming;
    this.procedure.snapshot = judgement.after;
    const gaps = judgement.is === 'possible' ? this.gapsWithout(incoming) : this.gapsWith(judgement.implied, incoming);
    if (gaps !== this.findings.gaps) this.findings = { ...this.findings, gaps: Object.freeze(gaps) };
    this.sameDay.add(event);
    this.warn(doubtsOf({ event, before: incoming.before, after: judgement.after }, (one) => this.placeOf(one)));
  }

  /** Notes what is doubtful, or throws where the policy refuses that. */
  private warn(warnings: readonly Warning[]): void {
    const [first] = warnings;
    if (first === undefined) return;
    if (this.policy === 'strict') throw doubtfulRecord(warnings, (event) => this.placeOf(event));
    this.findings = { ...this.findings, warnings: warnings.reduce(added, this.findings.warnings) };
  }

  /** The gaps with those of the milestones that a fact implies. */
  private gapsWith(implied: readonly ProcedureEvent[], incoming: Incoming): readonly Gap[] {
    return [...this.findings.gaps, ...implied.map((one) => gapOf(one, incoming))];
  }

  /** The gaps without that of a milestone that was implied and is now recorded. */
  private gapsWithout({ event, before }: Incoming): readonly Gap[] {
    const { gaps } = this.findings;
    if (gaps.length === 0 || !closesGap(before, event)) return gaps;
    const recourse = recourseIn(before, event);
    const at = gaps.findIndex((gap) => gap.missing === event.type && gap.recourse === recourse);
    return at < 0 ? gaps : gaps.filter((_, index) => index !== at);
  }

  /** What the last fact showed to be too early or too late. */
  departures(): readonly Departure[] {
    const before = this.steps.at(-2) ?? this.start;
    return departuresSince(before.snapshot, this.procedure.snapshot);
  }

  /** Leaves a fact out: it has no effect. */
  private setAside(incoming: Incoming, judgement: Judgement): void {
    const one = setAsideFor(this.reasonsOf(incoming, judgement));
    this.findings = { ...this.findings, setAside: added(this.findings.setAside, one) };
  }

  private refusal(incoming: Incoming, judgement: Judgement): Refusal {
    const missing = judgement.is === 'incomplete' ? judgement.implied.map(({ type }) => type) : undefined;
    return { ...this.reasonsOf(incoming, judgement), index: this.placeOf(incoming.event), missing };
  }

  private reasonsOf({ event, before }: Incoming, { is }: Judgement): Omit<Refusal, 'index' | 'missing'> {
    const causedBy = this.findings.gaps.at(-1)?.impliedBy;
    return { event, snapshot: before, causedBy, ...(is === 'overBound' && { most: MOST_AT_ONCE }) };
  }

  /** The place of a fact in the record, whatever the order there. */
  placeOf(event: DisputeEvent): number {
    return this.record.events.indexOf(event);
  }
}

/** A fact waits for none that stands further on than so many others of its date: what a replay costs has a bound. */
const NEAR = 32;

/** The next facts of a date, in their order. */
function nextOf(date: string, left: readonly DisputeEvent[]): readonly DisputeEvent[] {
  return left
    .slice(-NEAR)
    .filter((one) => one.date === date)
    .reverse();
}

/** A judgement under which a fact can be taken. */
type Accepted = Extract<Judgement, { readonly is: 'possible' | 'incomplete' }>;

function gapOf(implied: ProcedureEvent, { event, before }: Incoming): Gap {
  const recourse = recourseIn(before, implied);
  return Object.freeze({ missing: implied.type, impliedBy: event, ...(recourse !== undefined && { recourse }) });
}
