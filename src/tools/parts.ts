import type { Deadline } from '../answers/deadline.js';
import { explain } from '../answers/explain.js';
import { deadlineLine, derivationWords, disputedWords, taskLine } from '../answers/words.js';
import { headline } from '../formats/words.js';
import { capitalized } from '../languages/grammar.js';
import type { Language } from '../languages/language.js';
import type { DisputeEvent } from '../record/events.js';
import type { Gap, Irregularity, SetAside, Warning } from '../record/judgement.js';
import type { DisputeRecord } from '../record/record.js';
import { shortLine } from './plain.js';

/* The parts that the answers of several tools have, as plain data and as lines. */

/** Which dispute an answer is of. */
export function disputeData({ ds, title }: { readonly ds?: number | undefined; readonly title: string }) {
  return { ds, title };
}

/** The first line of an answer, and its date. */
export function headLines(record: DisputeRecord, date: string, language: Language): string[] {
  const { headings, colon } = language;
  return [shortLine(headline(record, language)), `${headings.date}${colon}${language.date(date)}`];
}

/** A fact as an answer names it. */
export function factData({ type, date }: DisputeEvent) {
  return { type, date };
}

/** A time-limit in short: its dates, its article, how its date comes about, and what other readings say. */
export function deadlineData(deadline: Deadline, language: Language) {
  const { rule, kind, holder, duty, member, members, complainants, starts, lastDay, due, dueAtLatest } = deadline;
  const { opens, opensAtEarliest, state, daysLeft, recourse } = deadline;
  const disputed = disputedWords(deadline, language);
  return {
    ...{ rule, citation: language.citation(deadline.citation), kind, state },
    ...{ holder, member, members, complainants, duty, recourse },
    ...{ starts, lastDay, due, dueAtLatest, opens, opensAtEarliest, daysLeft },
    task: taskLine(deadline, language),
    derivation: derivationWords(deadline, language),
    ...(disputed.length > 0 && { otherReadings: disputed.map(capitalized) }),
  };
}

/** A time-limit in one line, with the id of its rule, by which `wto_explain` and `wto_rules` are asked for more. */
export function limitLine(deadline: Deadline, language: Language): string {
  return `${deadlineLine(deadline, language, deadline.citation)} [${deadline.rule}]`;
}

/** What is to be said of the facts of a record, or of one more fact. */
interface Remarks {
  readonly irregularities: readonly Irregularity[];
  readonly gaps?: readonly Gap[];
  readonly setAside?: readonly SetAside[];
  readonly warnings: readonly Warning[];
}

/** Remarks on facts, as lists of plain data, each with its sentence. */
export function remarkLists({ irregularities, gaps = [], setAside = [], warnings }: Remarks, language: Language) {
  const words = (one: Irregularity | Gap | SetAside | Warning) => explain(one, language);
  return {
    irregularities: irregularities.map((one) => ({
      ...{ rule: one.rule, citation: language.citation(one.citation), kind: one.kind, days: one.days },
      ...{ fact: factData(one.event), text: words(one) },
    })),
    gaps: gaps.map((one) => ({ missing: one.missing, impliedBy: factData(one.impliedBy), text: words(one) })),
    setAside: setAside.map((one) => ({ fact: factData(one.event), text: words(one) })),
    warnings: warnings.map((one) => ({ code: one.code, path: one.path, text: words(one) })),
  };
}
