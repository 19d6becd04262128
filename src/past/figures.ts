import type { CivilDate } from '../calendar/date.js';
import { lastDayOf, type Period } from '../calendar/period.js';
import type { RuleId } from '../law/rules.js';
import { type CountedOnce, type SpanId, spanIds, spanOf } from '../law/spans.js';
import { englishName, memberCode } from '../record/members.js';
import { type Checks, ensureOptions, judgedLater, oneOf } from '../record/options.js';
import { inDateOrder } from '../record/order.js';
import { parseDate } from '../record/parse.js';
import type { DisputeRecord } from '../record/record.js';
import type { EventType, RuleKind } from '../vocabulary.js';
import { type Case, casesOf, type DatedCase, daysOf, isDated, ruleOver } from './cases.js';
import { asOf as endOfRecords } from './data.js';
import { ascending, medianWithOpen, quantile } from './quantiles.js';
import { type Rate, ratesAmong } from './rates.js';
import { recordsIn } from './records-in.js';

export const groupings = ['period', 'complainant', 'respondent', 'agreement'] as const;
/**
 * What the figures are grouped by.
 *
 * - `period`: five years, by the request for consultations; without one, by the first fact
 * - `complainant`, `respondent`: the Member, by its English name
 * - `agreement`: the agreement cited
 *
 * A dispute with several complainants or agreements stands in several groups.
 *
 * @useDeclaredType
 */
export type Grouping = (typeof groupings)[number];

/** How `figures` counts. */
export interface FiguresOptions {
  /** Without it, all disputes are one group. */
  readonly by?: Grouping | undefined;
  /** The day to which the records reach: later facts are left out. Default: the later of `asOf` and the last fact. */
  readonly asOf?: CivilDate | undefined;
}

/** How many came within some months. */
export interface WithinMonths {
  readonly months: number;
  readonly count: number;
  /** Those that came and, where the end is owed, those that are open and have lasted longer. */
  readonly of: number;
}

/** How long one stretch of the procedure took, beside what the law says of it. */
export interface Figure {
  /** The name of the stretch, such as `panelWork`. */
  readonly id: SpanId;
  /** The fact with which it begins. */
  readonly from: EventType;
  /** The fact with which it ends. */
  readonly to: EventType;
  /** What counts once: joint panels and reports are not counted for each of their disputes. */
  readonly once: CountedOnce;
  /** The time-limit that it stands against. Absent: the law has none from the one fact to the other. */
  readonly rule?: RuleId;
  /** Its article: `DSU 12.9`. */
  readonly citation?: string;
  /** Whether that is a deadline, a wait, a right with an end, a target or a maximum. */
  readonly kind?: RuleKind;
  /** Its length. Absent where the law gives another measure, such as the next meeting of the DSB. */
  readonly period?: Period;
  /** How many came to the end. The figures below are of these. */
  readonly n: number;
  /** The calendar days that each took, in ascending order. */
  readonly days: readonly number[];
  /** In calendar days: half took no longer. Absent where none came to the end. */
  readonly median?: number;
  /** A quarter took at most the first, three quarters at most the second. */
  readonly quartiles?: readonly [number, number];
  /** How many came within 6, 9 and 12 months. */
  readonly within: readonly WithinMonths[];
  /**
   * How many came by the last day of the law's period, which is counted from `from` and neither extended nor moved to a
   * working day. Of a waiting period: how many did not await its end.
   */
  readonly withinPeriod?: Omit<WithinMonths, 'months'>;
  /** How many are still open: they are no part of the median, and they are not short. */
  readonly open: number;
  /** How many ended in another way: settled, withdrawn, lapsed, or gone on without it. */
  readonly endedOtherwise: number;
  /** How many could not be measured, because their record lacks one of the two dates. */
  readonly lacking: number;
  /**
   * The median of Kaplan and Meier, where the end is owed: the open cases and those that ended otherwise count as not
   * over for as long as they were seen. Absent where half were never over.
   */
  readonly medianWithOpen?: number;
}

/** The figures of some disputes. */
export interface FigureGroup {
  /** `1995–1999`, `Korea`, `GATT 1994`; absent where nothing is grouped. */
  readonly name?: string;
  /** How many disputes are in the group. */
  readonly disputes: number;
  readonly figures: readonly Figure[];
  readonly rates: readonly Rate[];
}

/** What `figures` gives. */
export interface Figures {
  /** The day to which the records reach. */
  readonly asOf: CivilDate;
  readonly by?: Grouping;
  /** Periods in their order, the others with the most disputes first. */
  readonly groups: readonly FigureGroup[];
}

const checks: Checks<FiguresOptions> = {
  by: /* @__PURE__ */ oneOf(groupings),
  asOf: judgedLater,
};

/**
 * Measures what disputes took, beside what the law says: from each step to the next, and how many came to it. Every
 * figure is computed from the records. It says what was, and nothing of what will be.
 *
 * A stretch counts from the first fact of its beginning to the first fact of its end after it, in calendar days. A
 * panel or a report that serves several disputes counts once: disputes against one respondent whose report was
 * circulated on one day have one report, and it counts from the first of its panels. What is open is neither left out
 * nor counted as short: `open` says how many, and `medianWithOpen` takes them into account where the end is owed.
 *
 * @param disputes the records to count, such as `disputes`
 * @param options what to group by, and the day to which the records reach
 * @returns the groups, each with its figures and rates; frozen
 * @throws DisputeError with the code `INVALID_RECORD` if an entry is no record, `INVALID_DATE` if `asOf` is no date,
 * and `INVALID_ARGUMENT` if an option is not known or cannot have its value
 * @category Figures
 *
 * @example
 * ```ts
 * import { disputes, figures } from 'wto-dispute/history';
 *
 * const [all] = figures(disputes).groups;
 * const request = all?.figures.find(({ id }) => id === 'panelRequest');
 * [request?.n, request?.median, request?.citation] // => [351, 115, 'DSU 4.7']
 * const appealed = all?.rates.find(({ id }) => id === 'appealed');
 * [appealed?.count, appealed?.of] // => [147, 217]
 * ```
 */
export function figures(disputes: readonly DisputeRecord[], options: FiguresOptions = {}): Figures {
  const { by, asOf: given } = ensureOptions(options, checks);
  const records = recordsIn(disputes);
  const asOf = given === undefined ? lastOf(records) : parseDate(given, 'asOf');
  const groups = by === undefined ? [{ records }] : groupsBy(by, records);
  return Object.freeze({
    asOf,
    ...(by && { by }),
    groups: Object.freeze(groups.map((group) => groupOf(group, asOf))),
  });
}

interface Group {
  readonly name?: string;
  readonly records: readonly DisputeRecord[];
}

/** The end of the real records, or the last fact where it is later. */
function lastOf(records: readonly DisputeRecord[]): CivilDate {
  const dates = records.flatMap(({ events }) => events.map(({ date }) => date));
  // Dates as texts sort as dates do.
  return [...dates, endOfRecords].sort().at(-1) ?? endOfRecords;
}

function groupsBy(by: Grouping, records: readonly DisputeRecord[]): readonly Group[] {
  const groups = new Map<string, DisputeRecord[]>();
  for (const record of records)
    for (const name of new Set(namesOf(record, by))) groups.set(name, [...(groups.get(name) ?? []), record]);
  const named = [...groups].map(([name, own]) => ({ name, records: own }));
  const byName = (a: Group, b: Group) => ((a.name ?? '') < (b.name ?? '') ? -1 : 1);
  if (by === 'period') return named.sort(byName);
  return named.sort((a, b) => b.records.length - a.records.length || byName(a, b));
}

const YEARS = 5;

function namesOf(record: DisputeRecord, by: Grouping): readonly string[] {
  if (by === 'complainant') return record.complainants.map(memberName);
  if (by === 'respondent') return [memberName(record.respondent)];
  if (by === 'agreement') return record.agreements ?? [];
  // A dispute on textiles has no request for consultations.
  const inOrder = inDateOrder(record.events);
  const first = (inOrder.find(({ type }) => type === 'consultations.requested') ?? inOrder[0])?.date;
  if (first === undefined) return [];
  const start = Math.floor(Number(first.slice(0, 4)) / YEARS) * YEARS;
  return [`${start}–${start + YEARS - 1}`];
}

function memberName(text: string): string {
  const code = memberCode(text);
  return code === undefined ? text : englishName(code);
}

function groupOf({ name, records }: Group, asOf: CivilDate): FigureGroup {
  return Object.freeze({
    ...(name !== undefined && { name }),
    disputes: records.length,
    figures: Object.freeze(spanIds.map((id) => figureOf(id, casesOf(id, records, asOf)))),
    rates: ratesAmong(records, asOf),
  });
}

/** One figure from its cases. */
export function figureOf(id: SpanId, cases: readonly Case[]): Figure {
  const { from, to, once, isOwed } = spanOf(id);
  const over = cases.filter(isDated).filter(({ state }) => state === 'over');
  const days = Object.freeze(ascending(over.map(daysOf)));
  const median = quantile(days, 1 / 2);
  const [low, high] = [quantile(days, 1 / 4), quantile(days, 3 / 4)];
  const count = (state: Case['state']) => cases.filter((one) => one.state === state).length;
  const estimated = isOwed ? medianWithOpen(cases.filter(isDated).map(lifetimeOf)) : undefined;
  return Object.freeze({
    id,
    ...{ from, to, once },
    ...lawOf(id, cases),
    n: days.length,
    days,
    ...(median !== undefined && { median }),
    ...(low !== undefined && high !== undefined && { quartiles: Object.freeze([low, high] as const) }),
    within: Object.freeze(
      [6, 9, 12].map((months) => Object.freeze({ months, ...countWithin(id, cases, () => ({ months })) })),
    ),
    open: count('open'),
    endedOtherwise: count('endedOtherwise'),
    lacking: count('lacking'),
    ...(estimated !== undefined && { medianWithOpen: estimated }),
  });
}

function lifetimeOf(one: DatedCase) {
  return { days: daysOf(one), isOver: one.state === 'over' };
}

/** The rule, and how many came by its last day; where a track has a rule of its own, by the last day of that. */
function lawOf(
  id: SpanId,
  cases: readonly Case[],
): Pick<Figure, 'rule' | 'citation' | 'kind' | 'period' | 'withinPeriod'> {
  const over = ruleOver(id);
  if (over === undefined) return {};
  const { law, period } = over;
  const { id: rule, citation, kind } = law;
  if (period === undefined) return { rule, citation, kind };
  const withinPeriod = Object.freeze(countWithin(id, cases, ({ record }) => ruleOver(id, record)?.period));
  return { rule, citation, kind, period, withinPeriod };
}

/** How many were over within a period: of those that were over and, where the end is owed, those open for longer. */
function countWithin(id: SpanId, cases: readonly Case[], periodOf: (one: Case) => Period | undefined) {
  const { isOwed } = spanOf(id);
  const measured = cases.filter(isDated).flatMap((one) => {
    const period = periodOf(one);
    if (period === undefined) return [];
    const isWithin = one.until <= lastDayOf(one.from, period);
    if (one.state === 'over') return [isWithin];
    return one.state === 'open' && isOwed && !isWithin ? [false] : [];
  });
  return { count: measured.filter(Boolean).length, of: measured.length };
}
