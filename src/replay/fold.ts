/*
 * The path of a fact, hop by hop:
 *
 * 1. record: `parseRecord` or `parseEvent` makes a frozen copy of the fact, and refuses what is no fact (record/parse.ts)
 * 2. order: the facts of a record are put in date order; those of one date keep theirs (record/order.ts)
 * 3. time: before the fact, the machine is told of each day up to its own on which something turns: a wait ends, a
 *    suspension lapses, a period runs out (`advance` in machine/procedure.ts; machine/time.ts knows the days)
 * 4. machine: XState selects a transition; the guards say whether the fact can have happened (machine/guards.ts), and
 *    the action `record` hands the fact on (machine/step.ts, machine/actions.ts)
 * 5. case file: the fact is added to what has happened in its proceeding (casefile/)
 * 6. docket: the law is applied to it: periods end, move and start (clocks/)
 * 7. departures: the act is judged by the periods that it meets, and the docket keeps what was early or late
 *    (clocks/judge.ts); the policy `strict` refuses such a fact (refusals.ts)
 * 8. doubts: what can hardly be meant is warned of (warnings.ts); the policy `strict` refuses it
 * 9. history: where the dispute is after the fact is kept, and looked up by day (history.ts)
 *
 * Hops 4 to 7 are one transition of the machine. Where the machine refuses a fact, the milestones that the fact
 * presupposes are searched for (machine/bridge/). So a fact is possible, incomplete or impossible (judgement.ts), and
 * that is decided once. What happens then is the policy's: `lenient` lets the milestones go the same way before an
 * incomplete fact, and sets an impossible one aside; the others refuse both.
 */
import { toDay } from '../calendar/date.js';
import type { Calendar } from '../calendar/workdays.js';
import type { ProcedureEvent } from '../casefile/event-fields.js';
import { added } from '../clocks/log.js';
import { closesGap, recourseIn } from '../machine/bridge/bridge.js';
import { Procedure } from '../machine/procedure.js';
import type { DisputeEvent } from '../record/events.js';
import type { Gap, Warning } from '../record/judgement.js';
import type { DisputeRecord } from '../record/record.js';
import { SameDay } from '../record/same-fact.js';
import type { Policy } from '../vocabulary.js';
import { type Findings, type History, lastDayTaken, lastOf, NO_FINDINGS, type Standing, Step } from './history.js';
import { departuresSince } from './irregularities.js';
import { type Incoming, type Judgement, judged, MOST_AT_ONCE } from './judgement.js';
import { doubtfulRecord, irregularFact, type Refusal, setAsideFor } from './refusals.js';
import { doubtOfRepetition, doubtsOf, doubtsOfParties } from './warnings.js';

/** How facts are taken. */
export interface Settings {
  readonly policy: Policy;
  readonly calendar?: Calendar;
}

/** What facts lead to: where the dispute was after each, or the refusal of the first that is not possible. */
export type Outcome =
  | { readonly history: History; readonly refusal?: never }
  | { readonly refusal: Refusal; readonly history?: never };

/** A record, and how its facts are taken. */
export interface Folding {
  readonly record: DisputeRecord;
  readonly settings: Settings;
  /** The history of the facts before those that are taken. */
  readonly from?: History;
  /** The fact of which somebody asks whether it is possible: it is refused where another would be set aside. */
  readonly asked?: DisputeEvent;
}

/**
 * Takes facts one after the other.
 *
 * @param facts in date order, none earlier than the last one of `from`
 * @returns the whole history, or the first refusal
 * @throws DisputeError `IRREGULAR_EVENT` and `DOUBTFUL_RECORD` under `strict`
 */
export function fold(folding: Folding, facts: readonly DisputeEvent[]): Outcome {
  const run = new Run(folding);
  for (const fact of facts) {
    const refusal = run.take(fact);
    if (refusal !== undefined) return { refusal };
  }
  return { history: run.history() };
}

/** One fold: it changes while the facts are taken, and is then given up for its history. */
class Run {
  private readonly record: DisputeRecord;
  private readonly policy: Policy;
  private readonly asked: DisputeEvent | undefined;
  private readonly procedure: Procedure;
  private readonly start: Standing;
  private readonly steps: Step[];
  private readonly sameDay = new SameDay();
  private findings: Findings;

  constructor({ record, settings: { policy, calendar }, from, asked }: Folding) {
    const { complainants, respondent, track = 'standard' } = record;
    const last = from && lastOf(from);
    this.record = record;
    this.policy = policy;
    this.asked = asked;
    this.procedure = new Procedure({ complainants, respondent, track, ...(calendar && { calendar }) }, last?.snapshot);
    this.findings = last?.findings ?? NO_FINDINGS;
    if (from === undefined) this.warn(doubtsOfParties(record));
    this.start = from?.start ?? { snapshot: this.procedure.snapshot, findings: this.findings };
    this.steps = [...(from?.steps ?? [])];
    for (const event of lastDayTaken(this.steps)) this.sameDay.add(event);
  }

  history(): History {
    return { start: this.start, steps: this.steps };
  }

  /** Takes a fact or sets it aside, or says why it is not possible. */
  take(event: DisputeEvent): Refusal | undefined {
    this.procedure.advance(toDay(event.date));
    const incoming = { event, before: this.procedure.snapshot };
    if (this.sameDay.has(event)) {
      this.warn([doubtOfRepetition(event, this.placeOf(event))]);
      return this.keep(event, false);
    }
    const judgement = judged(incoming);
    if (this.accepts(judgement)) {
      this.enter(incoming, judgement);
      return this.keep(event, true);
    }
    if (this.policy !== 'lenient' || event === this.asked) return this.refusal(incoming, judgement);
    this.setAside(incoming, judgement);
    return this.keep(event, false);
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
    this.warn(doubtsOf({ ...incoming, after: judgement.after }, (one) => this.placeOf(one)));
    this.judgeAct(incoming);
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

  /** Throws where a fact departs from the law and the policy refuses that. */
  private judgeAct({ event, before }: Incoming): void {
    if (this.policy !== 'strict') return;
    const departures = departuresSince(before, this.procedure.snapshot);
    if (departures.length > 0) throw irregularFact({ event, index: this.placeOf(event) }, departures);
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
  private placeOf(event: DisputeEvent): number {
    return this.record.events.indexOf(event);
  }
}

/** A judgement under which a fact can be taken. */
type Accepted = Extract<Judgement, { readonly is: 'possible' | 'incomplete' }>;

function gapOf(implied: ProcedureEvent, { event, before }: Incoming): Gap {
  const recourse = recourseIn(before, implied);
  return Object.freeze({ missing: implied.type, impliedBy: event, ...(recourse !== undefined && { recourse }) });
}
