import { type CivilDate, fromDay } from '../calendar/date.js';
import { lastDayOf, type Period } from '../calendar/period.js';
import type { RuleId } from '../law/rules.js';
import { type CountedOnce, type SpanId, spanIds, spanOf } from '../law/spans.js';
import { type Checks, ensureOptions, judgedLater } from '../record/options.js';
import { parseDate } from '../record/parse.js';
import type { DisputeRecord } from '../record/record.js';
import { type Dispute, ensureDispute, leftOutOf } from '../replay/dispute.js';
import type { EventType, RuleKind } from '../vocabulary.js';
import { casesOf, daysOf, isDated, ruleOver } from './cases.js';
import { asOf } from './data.js';
import { disputes } from './disputes.js';
import { figureOf } from './figures.js';
import { recordsIn } from './records-in.js';

/** With what a dispute is compared. */
export interface CompareOptions {
  /** The records to compare with. Default: all real disputes. The dispute itself is left out, by its number. */
  readonly among?: readonly DisputeRecord[] | undefined;
}

/** One stretch of a dispute beside the same stretch of others. */
export interface ComparedStep {
  /** The name of the stretch, such as `panelWork`. */
  readonly id: SpanId;
  /** The fact with which it begins. */
  readonly from: EventType;
  /** The day on which it began. */
  readonly since: CivilDate;
  /** The fact with which it ends. */
  readonly to: EventType;
  /** The day on which it ended. Absent: it is open on the date asked. */
  readonly until?: CivilDate;
  /** Its calendar days; of an open one, those until the date asked. */
  readonly days: number;
  /** The time-limit that it stands against in this dispute. Absent: the law has none. */
  readonly rule?: RuleId;
  /** Its article: `DSU 12.8`. */
  readonly citation?: string;
  /** Whether that is a deadline, a wait, a right with an end, a target or a maximum. */
  readonly kind?: RuleKind;
  /** The length that the law gives in this dispute: on its track, halved where SCM 4.12 halves it, or of urgency. */
  readonly period?: Period;
  /**
   * The last day of that length, counted from `since` and not moved to a working day. What extends or suspends it here
   * is not counted: `statusOn` does that.
   */
  readonly lastDay?: CivilDate;
  /** Of a waiting period, in place of its last day: the day after it. */
  readonly opens?: CivilDate;
  /** What counts once among the others. */
  readonly once: CountedOnce;
  /** How many others came to the end of this stretch. */
  readonly n: number;
  /** How many of them had come there in fewer days. */
  readonly sooner: number;
  /** How many in as many days. */
  readonly asLong: number;
  /** How many in more days. */
  readonly later: number;
  /** Of the others, in calendar days: half took no longer. */
  readonly median?: number;
  /** A quarter of the others took at most the first, three quarters at most the second. */
  readonly quartiles?: readonly [number, number];
  /** How many others are open: they are not among `n`. */
  readonly open: number;
  /** How many others ended in another way: they are not among `n`. */
  readonly endedOtherwise: number;
  /** How many others lack one of the two dates: they are not among `n`. */
  readonly lacking: number;
}

/** A dispute beside history. */
export interface Comparison {
  /** The date asked: later facts are not known. */
  readonly date: CivilDate;
  /** The day to which the records of the others reach. */
  readonly asOf: CivilDate;
  /** In the order of the procedure: every stretch that has begun, except those whose dates the record lacks. */
  readonly steps: readonly ComparedStep[];
}

const checks: Checks<CompareOptions> = { among: judgedLater };

/**
 * Puts a dispute beside the real ones: each stretch that it has begun, with the period that the law gives, the days
 * that it took here, and where these lie among all that came to its end. It says what was, and nothing of what will be.
 *
 * @param dispute a dispute as `replay` or `append` gives it
 * @param date the date asked, a civil date; facts after it are not yet known
 * @param options the records to compare with
 * @returns the steps; frozen
 * @throws DisputeError with the code `INVALID_DATE` if the date is not one, `INVALID_RECORD` if the dispute is none,
 * and `INVALID_ARGUMENT` if an option is not known or cannot have its value
 * @category Figures
 *
 * @example
 * ```ts
 * import { replay } from 'wto-dispute';
 * import { compare, disputeNumbered } from 'wto-dispute/history';
 *
 * const record = disputeNumbered(488);
 * const steps = record ? compare(replay(record, { policy: 'lenient' }), '2015-12-31').steps : [];
 * const composition = steps.find(({ id }) => id === 'composition');
 * [composition?.since, composition?.until, composition?.days, composition?.citation] // => ['2015-03-25', '2015-07-13', 110, 'DSU 8.7']
 * ```
 */
export function compare(dispute: Dispute, date: CivilDate, options: CompareOptions = {}): Comparison {
  const { record } = ensureDispute(dispute);
  const asked = parseDate(date);
  const { among = disputes } = ensureOptions(options, checks);
  const { ds } = record;
  const others = recordsIn(among).filter((one) => ds === undefined || one.ds !== ds);
  const leftOut = leftOutOf(dispute);
  const known = { ...record, events: record.events.filter((event) => event.date <= asked && !leftOut.has(event)) };
  const steps = spanIds.flatMap((id) => stepOf(id, known, others, asked));
  return Object.freeze({ date: asked, asOf, steps: Object.freeze(steps) });
}

/** The stretch in this dispute; of several compliance proceedings the last. */
function stepOf(id: SpanId, record: DisputeRecord, others: readonly DisputeRecord[], date: CivilDate): ComparedStep[] {
  const own = casesOf(id, [record], date)
    .filter(isDated)
    .filter(({ state }) => state === 'over' || (state === 'open' && isCertain(id)))
    .at(-1);
  if (own === undefined) return [];
  const { from, to, once, isLength } = spanOf(id);
  const isOver = own.state === 'over';
  const days = daysOf(own);
  const figure = figureOf(id, casesOf(id, others, asOf));
  const { n, median, quartiles, open, endedOtherwise, lacking } = figure;
  const sooner = figure.days.filter((each) => each < days).length;
  const asLong = figure.days.filter((each) => each === days).length;
  return [
    Object.freeze({
      id,
      ...{ from, since: fromDay(own.from), to },
      ...((isOver || isLength) && { until: fromDay(own.until) }),
      days,
      ...lawIn(id, record, own.from),
      ...{ once, n, sooner, asLong, later: n - sooner - asLong },
      ...(median !== undefined && { median }),
      ...(quartiles && { quartiles }),
      ...{ open, endedOtherwise, lacking },
    }),
  ];
}

/** Whether an open stretch can be told: how long a panel takes to adoption with an appeal is not, before there is one. */
function isCertain(id: SpanId): boolean {
  const { appeal, from } = spanOf(id);
  return appeal === undefined || from === 'panel.reportCirculated';
}

function lawIn(id: SpanId, record: DisputeRecord, from: number): Partial<ComparedStep> {
  const over = ruleOver(id, record);
  if (over === undefined) return {};
  const { law, period } = over;
  const { id: rule, citation, kind } = law;
  if (period === undefined) return { rule, citation, kind };
  const last = lastDayOf(from, period);
  const day = kind === 'waitingPeriod' ? { opens: fromDay(last + 1) } : { lastDay: fromDay(last) };
  return { rule, citation, kind, period, ...day };
}
