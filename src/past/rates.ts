import { type CivilDate, toDay } from '../calendar/date.js';
import { ruleOfRate } from '../law/spans.js';
import { memberCode } from '../record/members.js';
import type { DisputeRecord } from '../record/record.js';
import type { EventType } from '../vocabulary.js';
import { type DatedFact, factsOf, firstOf, has } from './facts.js';

/** Whether it came to that; undefined where the question does not arise, `lacking` where the record does not tell. */
type Answer = boolean | 'lacking' | undefined;

interface Question {
  readonly once: 'dispute' | 'report';
  readonly ask: (facts: readonly DatedFact[]) => Answer;
}

const decided: readonly EventType[] = ['report.adopted', 'arbitration.awardNotified'];
const beforePanel: readonly EventType[] = ['panel.established', 'panel.composed', 'panel.reportCirculated'];
const ofCompliance: readonly EventType[] = ['compliance.panel.requested', 'compliance.panel.established'];

const questions = {
  /** Of all requests for consultations: whether a panel was requested, or is shown to have been. */
  panelRequested: {
    once: 'dispute',
    ask: (facts) => has(facts, ['panel.requested', 'panel.deferred', ...beforePanel]),
  },
  /** Of all requests for consultations: whether a panel was established, or is shown to have been. */
  panelEstablished: { once: 'dispute', ask: (facts) => has(facts, beforePanel) },
  reportCirculated: { once: 'dispute', ask: (facts) => has(facts, ['panel.reportCirculated']) },
  /** Of the panels whose request is on record: whether the DSB had it before it once without establishing the panel. */
  deferred: {
    once: 'dispute',
    ask: (facts) => {
      const requested = firstOf(facts, 'panel.requested');
      const established = firstOf(facts, 'panel.established', requested?.day);
      if (established === undefined) return undefined;
      if (requested === undefined) return 'lacking';
      return facts.some(({ type, day }) => type === 'panel.deferred' && day <= established.day);
    },
  },
  /** Of the reports that were adopted or appealed: whether somebody appealed. */
  appealed: {
    once: 'report',
    ask: (facts) => {
      if (has(facts, ['appeal.notified'])) return true;
      return has(facts, ['report.adopted']) ? false : undefined;
    },
  },
  /** Of the disputes with an adoption or an award: whether a compliance panel was requested (DSU 21.5). */
  complianceProceedings: {
    once: 'dispute',
    ask: (facts) => (has(facts, decided) ? has(facts, ofCompliance) : undefined),
  },
  /** Of the same: whether a complainant requested authorization to retaliate. */
  retaliationRequested: {
    once: 'dispute',
    ask: (facts) => (has(facts, decided) ? has(facts, ['retaliation.requested']) : undefined),
  },
  /** Of these requests: whether the DSB authorized it. */
  retaliationAuthorized: {
    once: 'dispute',
    ask: (facts) => (has(facts, ['retaliation.requested']) ? has(facts, ['retaliation.authorized']) : undefined),
  },
} as const satisfies Readonly<Record<string, Question>>;

/**
 * What is counted among disputes: `deferred` is how many panels were deferred at least once before they were
 * established, `appealed` how many reports were appealed.
 *
 * @useDeclaredType
 */
export type RateId = Extract<keyof typeof questions, string>;

/** How many of those that could did: 147 of 217 reports were appealed. */
export interface Rate {
  readonly id: RateId;
  /** What counts once. */
  readonly once: 'dispute' | 'report';
  readonly count: number;
  readonly of: number;
  /** How many could not be counted, because their record lacks a fact that the question needs. */
  readonly lacking: number;
  /** The provision under which it is done. */
  readonly citation?: string;
}

export const rateIds = /* @__PURE__ */ Object.keys(questions) as readonly RateId[];

/** The rates among some disputes, up to a date. */
export function ratesAmong(records: readonly DisputeRecord[], asOf: CivilDate): readonly Rate[] {
  const until = toDay(asOf);
  const all = records.map((record) => ({ record, facts: factsOf(record, until) }));
  return Object.freeze(rateIds.map((id) => rateOf(id, all)));
}

interface Dated {
  readonly record: DisputeRecord;
  readonly facts: readonly DatedFact[];
}

function rateOf(id: RateId, all: readonly Dated[]): Rate {
  const { once, ask }: Question = questions[id];
  const answers = once === 'report' ? byReport(all, ask) : all.map(({ facts }) => ask(facts));
  const count = (wanted: Answer) => answers.filter((answer) => answer === wanted).length;
  const citation = ruleOfRate(id);
  const of = count(true) + count(false);
  return Object.freeze({ id, once, count: count(true), of, lacking: count('lacking'), ...(citation && { citation }) });
}

/** Reports against one respondent of one day are one; it was appealed if one of its disputes shows it. */
function byReport(all: readonly Dated[], ask: Question['ask']): readonly Answer[] {
  const reports = new Map<string, Answer>();
  for (const { record, facts } of all) {
    const report = firstOf(facts, 'panel.reportCirculated');
    if (report === undefined || ('brief' in report.event && report.event.brief === true)) continue;
    const key = `${memberCode(record.respondent) ?? record.respondent} ${report.day}`;
    const answer = ask(facts);
    reports.set(key, reports.get(key) === true ? true : (answer ?? reports.get(key)));
  }
  return [...reports.values()];
}
