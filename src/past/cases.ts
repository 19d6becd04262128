import { type CivilDate, type Day, toDay } from '../calendar/date.js';
import { lastDayOf, type Period } from '../calendar/period.js';
import { halfOf } from '../law/halving.js';
import { type LawRule, rules } from '../law/rules.js';
import { type Span, type SpanId, spanOf } from '../law/spans.js';
import type { DisputeEvent } from '../record/events.js';
import { memberCode } from '../record/members.js';
import type { DisputeRecord } from '../record/record.js';
import { ruleById } from '../record/rule-by-id.js';
import type { EventType, Track } from '../vocabulary.js';
import { type DatedFact, endedOn, factsOf, firstOf, has } from './facts.js';

/**
 * How a case of a stretch stands: its end came, it is open, it ended in another way (settled, withdrawn, lapsed, or
 * taken over by an act after which the end does not come), or the record lacks one of its two dates.
 */
export type CaseState = 'over' | 'open' | 'endedOtherwise' | 'lacking';

/** One dispute, panel, report or compliance proceeding in a stretch of the procedure. */
export interface Case {
  readonly record: DisputeRecord;
  readonly state: CaseState;
  /** Absent where the record lacks it. */
  readonly from?: Day;
  /** The day of the end; of a case that is open or ended otherwise, the day to which it was seen. */
  readonly until?: Day;
}

/** A case with both of its days. */
export type DatedCase = Case & { readonly from: Day; readonly until: Day };

export function isDated(one: Case): one is DatedCase {
  return one.state !== 'lacking' && one.from !== undefined && one.until !== undefined;
}

export function daysOf({ from, until }: DatedCase): number {
  return until - from;
}

/**
 * The cases of a stretch among some disputes, up to a date. Disputes before one panel, or under one report, count
 * once; the one whose stretch began first stands for the others.
 */
export function casesOf(id: SpanId, records: readonly DisputeRecord[], asOf: CivilDate): readonly Case[] {
  const until = toDay(asOf);
  const span = spanOf(id);
  const all = records.flatMap((record) => casesIn(record, span, factsOf(record, until), until));
  return span.once === 'panel' || span.once === 'report' ? jointOnce(all, span) : all;
}

function casesIn(record: DisputeRecord, span: Span, facts: readonly DatedFact[], until: Day): readonly Case[] {
  if (span.isLength) return lengthIn(record, span, facts);
  if (span.once !== 'recourse') return caseIn(record, span, facts, until);
  return recoursesIn(facts).flatMap((recourse) =>
    caseIn(
      record,
      span,
      facts.filter((fact) => !isOfOther(fact.event, recourse)),
      until,
    ),
  );
}

/** The numbers of the compliance proceedings; a fact without a number belongs to the first. */
function recoursesIn(facts: readonly DatedFact[]): readonly number[] {
  return [...new Set(facts.filter(({ type }) => type.startsWith('compliance.')).map(({ event }) => recourseOf(event)))];
}

function isOfOther(event: DisputeEvent, recourse: number): boolean {
  return event.type.startsWith('compliance.') && recourseOf(event) !== recourse;
}

function recourseOf(event: DisputeEvent): number {
  return ('recourse' in event ? event.recourse : undefined) ?? 1;
}

function caseIn(record: DisputeRecord, span: Span, facts: readonly DatedFact[], until: Day): readonly Case[] {
  if (span.appeal !== undefined && has(facts, ['appeal.notified']) !== (span.appeal === 'with')) return [];
  const beginning = firstOf(facts, span.from);
  if (beginning !== undefined && !leadsOn(beginning.event)) return [];
  const from = beginning?.day;
  const end = from === undefined ? undefined : firstOf(facts, span.to, from);
  if (from !== undefined && end !== undefined && !isBrief(end.event))
    return [{ record, state: 'over', from, until: end.day }];
  const { to, passedBy, endedBy = [], begunBy = [to, ...passedBy] } = span;
  if (from === undefined) return has(facts, begunBy) ? [{ record, state: 'lacking' }] : [];
  if (end === undefined && has(facts, [to, ...passedBy])) return [{ record, state: 'lacking' }];
  if (span.awaitedSince !== undefined && !has(facts, [span.awaitedSince])) return [];
  const ends = [end?.day, endedOn(facts, from, until), ...endedBy.map((type) => firstOf(facts, type, from)?.day)];
  const ended = ends.filter((day) => day !== undefined);
  if (ended.length === 0) return [{ record, state: 'open', from, until }];
  return [{ record, state: 'endedOtherwise', from, until: Math.min(...ended) }];
}

/** A brief report is not adopted, and an adoption without recommendations leaves nothing to implement. */
function leadsOn(event: DisputeEvent): boolean {
  return !isBrief(event) && !(event.type === 'report.adopted' && event.recommendations === false);
}

/** A report that only records a settlement (DSU 12.7): the panel had nothing to decide any more. */
function isBrief(event: DisputeEvent): boolean {
  return event.type === 'panel.reportCirculated' && event.brief === true;
}

/** The reasonable period of a dispute as it was first set; where several were set, the first whose length is known. */
function lengthIn(record: DisputeRecord, { from, to }: Span, facts: readonly DatedFact[]): readonly Case[] {
  const settings = facts.filter(({ type }) => type === to);
  const lengths = settings.flatMap(({ event, day }): Case[] => {
    const adopted = facts.filter((fact) => fact.day <= day && startsPeriod(fact.type, from)).at(-1)?.day;
    const last = adopted === undefined ? undefined : lastDayIn(event, adopted);
    return adopted === undefined || last === undefined ? [] : [{ record, state: 'over', from: adopted, until: last }];
  });
  const lacking = settings.slice(0, 1).map((): Case => ({ record, state: 'lacking' }));
  return lengths.length > 0 ? lengths.slice(0, 1) : lacking;
}

function startsPeriod(type: EventType, from: EventType): boolean {
  return type === from || type === 'arbitration.awardNotified';
}

/** The stated last day; where the record has the length alone, its last day from the adoption. */
function lastDayIn(event: DisputeEvent, adopted: Day): Day | undefined {
  if (event.type !== 'rpt.agreed' && event.type !== 'rpt.awarded') return undefined;
  if (event.expires !== undefined) return toDay(event.expires);
  return event.period && lastDayOf(adopted, event.period);
}

/**
 * Cases against one respondent count once, as one panel or report, if they came to their end on one day; those without
 * an end, and those that begin with the circulation of a report, if they began on one day. Of these the first to begin
 * stands for all, and before it one that is over.
 */
function jointOnce(cases: readonly Case[], span: Span): readonly Case[] {
  const once = new Map<string, Case>();
  for (const one of cases) {
    const key = jointKey(one, span);
    const known = once.get(key);
    if (known === undefined || rank(one) < rank(known)) once.set(key, one);
  }
  return [...once.values()];
}

function rank({ state, from = Infinity }: Case): number {
  return (state === 'over' ? 0 : 1e9) + Math.min(from, 1e8);
}

function jointKey({ record, state, from, until }: Case, span: Span): string {
  const { ds, title, respondent } = record;
  if (state === 'lacking') return `lacking ${ds ?? title}`;
  const member = memberCode(respondent) ?? respondent;
  if (span.from === 'panel.reportCirculated') return `${member} ${from}`;
  return `${member} ${state} ${state === 'open' ? from : until}`;
}

/** A rule, and the length that it has in a dispute. */
export interface RuleInDispute {
  readonly law: LawRule;
  readonly period?: Period;
}

/**
 * The rule that a stretch stands against in a dispute, and its length there: the rule of its track, where the track has
 * one of its own; the rule of urgency, where the case is urgent; half the length, where SCM 4.12 halves it. Without a
 * record, those of an ordinary dispute.
 */
export function ruleOver(id: SpanId, record?: DisputeRecord): RuleInDispute | undefined {
  const { rule, ruleIfUrgent = rule, from } = spanOf(id);
  if (rule === undefined || ruleIfUrgent === undefined) return undefined;
  const { track = 'standard' } = record ?? {};
  const law = ruleById(isUrgent(record) ? ruleIfUrgent : rule);
  const own = law.replacedInTrack?.[track];
  // The rule of the track may count from another fact: SCM 4.6 does so from the composition.
  if (own !== undefined) {
    const found = rules.find((one) => one.id === own && one.starts?.some((start) => start === from));
    return found && inTrack(found, track);
  }
  return law.notInTrack?.includes(track) ? undefined : inTrack(law, track);
}

function inTrack(law: LawRule, track: Track): RuleInDispute {
  const { period, halved, halvedPeriod } = law;
  if (period === undefined) return { law };
  return { law, period: halved && track === 'prohibitedSubsidy' ? (halvedPeriod ?? halfOf(law, period)) : period };
}

/** Whether the request for consultations says that the case is one of urgency. The tracks of the SCM have no urgency. */
function isUrgent({ events = [], track }: Partial<DisputeRecord> = {}): boolean {
  const isSubsidy = track === 'prohibitedSubsidy' || track === 'actionableSubsidy';
  return !isSubsidy && events.some((event) => event.type === 'consultations.requested' && event.urgent === true);
}
