import type { WarningCode } from '../vocabulary.js';

/**
 * What was found at a place of an input. `text` is its value as it was written, shortened.
 *
 * @category Errors
 */
export interface Found {
  readonly is:
    | 'nothing'
    | 'null'
    | 'text'
    | 'number'
    | 'boolean'
    | 'list'
    | 'object'
    | 'dateObject'
    | 'record'
    | 'dispute'
    | 'other';
  readonly text?: string;
}

/**
 * What may be at a place of an input. The last four are arguments of functions.
 *
 * @category Errors
 */
export type Expected =
  | 'text'
  | 'trueOrFalse'
  | 'number'
  | 'wholeNumber'
  | 'list'
  | 'object'
  | 'textOrTexts'
  | 'period'
  | 'periodOrDate'
  | 'dispute'
  | 'answer'
  | 'language'
  | 'snapshot'
  | 'calendarText';

/**
 * What is wrong with an input, as data. `path` is the place: `events[3].date`, or empty for the whole input.
 *
 * @category Errors
 */
export type Problem =
  | { readonly kind: 'missing'; readonly path: string }
  | {
      readonly kind: 'unknownField';
      readonly path: string;
      readonly nearest?: string;
      readonly known: readonly string[];
    }
  | { readonly kind: 'unknownType'; readonly path: string; readonly found: Found; readonly nearest?: string }
  | { readonly kind: 'unknownRuleId'; readonly path: string; readonly found: Found; readonly nearest?: string }
  /** No dispute that was given has the Member among its parties and third parties, which are `known`. */
  | {
      readonly kind: 'unknownMember';
      readonly path: string;
      readonly found: Found;
      readonly nearest?: string;
      readonly known: readonly string[];
    }
  | { readonly kind: 'wrongKind'; readonly path: string; readonly expected: Expected; readonly found: Found }
  | { readonly kind: 'notADate'; readonly path: string; readonly found: Found; readonly reason: 'form' | 'calendar' }
  /** The last day of a range is before its first. */
  | { readonly kind: 'reversed'; readonly path: string; readonly from: string; readonly to: string }
  | { readonly kind: 'notOneOf'; readonly path: string; readonly found: Found; readonly options: readonly string[] }
  | {
      readonly kind: 'outOfRange';
      readonly path: string;
      readonly found: Found;
      readonly least?: number;
      readonly most?: number;
    }
  | { readonly kind: 'empty'; readonly path: string; readonly of: 'text' | 'list' | 'period' }
  | { readonly kind: 'tooLong'; readonly path: string; readonly length: number; readonly most: number }
  /** The record has no such fact. */
  | { readonly kind: 'notInRecord'; readonly path: string }
  /** A JSON text has the field twice. Only the command sees it: a parsed value no longer shows it. */
  | { readonly kind: 'repeated'; readonly path: string }
  | { readonly kind: 'unreadable'; readonly path: string };

/**
 * The kinds of problem. They are stable; the sentences are not.
 *
 * @category Errors
 */
export type IssueKind = Problem['kind'];

/** An input in which problems were found: their sentences, and how many more there are than these. */
export interface InvalidWords {
  readonly what: 'record' | 'event' | 'date' | 'argument';
  readonly problems: readonly string[];
  readonly more: number;
}

/** A fact: its type and its date, either as the record writes them or both in words. */
export interface FactNamed {
  readonly type: string;
  readonly date: string;
}

/** A fact with its place in `record.events`. */
export interface FactAt extends FactNamed {
  readonly index: number;
}

/** A fact that is not possible, and what the dispute's state would allow. */
export interface RefusalWords extends FactAt {
  readonly stage: string;
  /** The active states, dotted, or in words. */
  readonly states: readonly string[];
  readonly possibleEvents: readonly string[];
  /** The earlier fact for which milestones were implied. */
  readonly causedBy?: FactNamed;
  /** The fact presupposes a report of the Appellate Body, which can have made none from this day on. */
  readonly noReportFrom?: string;
  /** The same fact in a compliance proceeding, where it is possible there. */
  readonly inCompliance?: string;
  /** The number of the compliance proceeding in which it would be possible. */
  readonly recourse?: number;
}

/** A fact that was set aside, and where the dispute was. */
export interface SetAsideWords extends FactNamed {
  readonly stage: string;
  /** The active states, dotted, or in words. */
  readonly states: readonly string[];
  /** The earlier fact for which milestones were implied. */
  readonly causedBy?: FactNamed;
  /** The fact presupposes a report of the Appellate Body, which can have made none from this day on. */
  readonly noReportFrom?: string;
  /** The same fact in a compliance proceeding, where it is possible there. */
  readonly inCompliance?: string;
  /** The number of the compliance proceeding in which it would be possible. */
  readonly recourse?: number;
}

/** A fact that is doubtful, or the place of a name in the header of a record. */
export interface WarningWords {
  /** The fact; absent where a name in the header is doubtful. */
  readonly fact?: FactNamed;
  readonly path: string;
  /** The name or the date that is doubtful. */
  readonly value: string;
  readonly nearest?: string;
  /** The number of the compliance proceeding that was assumed. */
  readonly recourse?: number;
}

/** A fact that came too early or too late, by how many calendar days, and under which article. */
export interface DepartureWords extends FactNamed {
  readonly citation: string;
  readonly days: number;
}

/** A fact before the first day on which the law allows it. */
export interface PrematureWords extends DepartureWords {
  /** The first day on which it would have been regular. */
  readonly allowed: string;
  /** Facts that would have made it regular. */
  readonly exceptions: readonly string[];
  /** Urgency shortens the wait. */
  readonly urgency: boolean;
}

/** A fact after its last day. */
export interface LateWords extends DepartureWords {
  readonly due: string;
  /** A decision of the DSB that would have moved the last day, and that the record may lack. */
  readonly extension?: string;
}

type OfProblems = {
  readonly [K in IssueKind]: (problem: Omit<Extract<Problem, { readonly kind: K }>, 'kind'>) => string;
};

/** What is doubtful in a record, by its code. */
type OfWarnings = { readonly [K in WarningCode as `${K}Warning`]: (warning: WarningWords) => string };

/** The sentences of errors, irregularities, gaps and warnings; a language has each of them. */
export interface Messages extends OfProblems, OfWarnings {
  readonly invalid: (input: InvalidWords) => string;
  /** The fact contradicts those before it. */
  readonly impossible: (refusal: RefusalWords) => string;
  /** The fact presupposes others that the record lacks: `missing`. */
  readonly incomplete: (refusal: RefusalWords & { readonly missing: readonly string[] }) => string;
  /** With the fact more than `most` time-limits would run at once. */
  readonly overBound: (fact: FactAt & { readonly most: number }) => string;
  /** The policy `strict` refuses the fact; `irregularities` are sentences. */
  readonly irregular: (fact: FactAt & { readonly irregularities: readonly string[] }) => string;
  readonly premature: (departure: PrematureWords) => string;
  readonly late: (departure: LateWords) => string;
  /** A milestone that the record lacks, and the fact that implies it. */
  readonly implied: (gap: FactNamed & { readonly missing: string }) => string;
  /** A fact that was asked about can have happened. */
  readonly possible: (fact: FactNamed) => string;
  /** A fact that was asked about is refused because of a later one. */
  readonly refusedForLater: (fact: FactNamed) => string;
  /** A later fact no longer fits after one that was asked about. */
  readonly displaced: (fact: FactNamed) => string;
  /** The policy `lenient` leaves the fact out, because it contradicts those before it. */
  readonly setAside: (fact: SetAsideWords) => string;
  /** The policy `lenient` leaves the fact out, because with it more than `most` time-limits would run at once. */
  readonly setAsideOverBound: (fact: FactNamed & { readonly most: number }) => string;
  /** The policy `strict` refuses what is doubtful; `warnings` are sentences. */
  readonly doubtful: (record: { readonly warnings: readonly string[] }) => string;
  readonly unknownRule: (asked: { readonly rule: string; readonly nearest?: string }) => string;
}
