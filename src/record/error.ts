import type { CivilDate } from '../calendar/date.js';
import { messages } from '../languages/english/messages.js';
import type { InvalidWords } from '../languages/messages.js';
import { type ErrorCode, type EventType, plainType, type Stage, type Track } from '../vocabulary.js';
import type { DisputeEvent } from './events.js';
import type { Issue } from './issue.js';
import type { Irregularity } from './judgement.js';

/** An input that is not a valid record, event, date or argument, with every problem in it. */
export interface InvalidInput {
  readonly code: 'INVALID_RECORD' | 'INVALID_EVENT' | 'INVALID_DATE' | 'INVALID_ARGUMENT';
  /** The problem is in an argument of a function: an option, or a value that is not a dispute. */
  readonly argument?: true;
  readonly issues: readonly Issue[];
}

/** A fact that is refused because it cannot have happened after the facts before it. */
export interface NotPossible {
  readonly code: 'EVENT_NOT_POSSIBLE';
  readonly event: DisputeEvent;
  /** The index of the fact in `record.events`. */
  readonly index: number;
  readonly stage: Stage;
  /** The dotted names of all active states. */
  readonly states: readonly string[];
  /** `impossible`: it contradicts the facts before it. `incomplete`: it presupposes facts that the record lacks. */
  readonly reason: 'impossible' | 'incomplete';
  /** The facts that it presupposes and the record lacks; empty if the reason is `impossible`. */
  readonly missing: readonly EventType[];
  /** The types of the facts that would be possible instead. */
  readonly possibleEvents: readonly EventType[];
  /** An earlier fact for which milestones were implied (policy `lenient` only), if there is one. */
  readonly causedBy?: DisputeEvent;
  /**
   * The fact presupposes a report of the Appellate Body, and from this day on no division could be formed: no such
   * report can exist, and a withdrawal of the appeal may be missing.
   */
  readonly noReportFrom?: CivilDate;
  /** The track of the dispute, where it is not the ordinary one. */
  readonly track?: Track;
}

/** A fact that the policy `strict` refuses because it departs from the law. */
export interface Irregular {
  readonly code: 'IRREGULAR_EVENT';
  readonly event: DisputeEvent;
  /** The index of the fact in `record.events`. */
  readonly index: number;
  readonly irregularities: readonly Irregularity[];
}

/** A rule id that the table of rules does not have. */
export interface UnknownRule {
  readonly code: 'UNKNOWN_RULE';
  readonly rule: string;
  /** The id that was probably meant, if one is similar enough. */
  readonly nearest?: string;
}

/** The data of an error. `switch (error.details.code)` tells the compiler which fields there are. */
export type ErrorDetails = InvalidInput | NotPossible | Irregular | UnknownRule;

/** An error as plain data, as `toJSON` gives it. */
export type ErrorData = ErrorDetails & { readonly name: string; readonly message: string };

/** A message lists at most so many problems; `issues` has all of them. */
const MOST_IN_MESSAGE = 100;

/**
 * The error that every function of the library throws. `code` says what happened. The fields of that
 * code are on the error itself and, typed by code, in `details`.
 */
export class DisputeError extends Error {
  override readonly name = 'DisputeError';
  readonly code: ErrorCode;
  readonly details: ErrorDetails;
  declare readonly argument?: true;
  declare readonly issues?: readonly Issue[];
  declare readonly event?: DisputeEvent;
  declare readonly index?: number;
  declare readonly stage?: Stage;
  declare readonly states?: readonly string[];
  declare readonly reason?: 'impossible' | 'incomplete';
  declare readonly missing?: readonly EventType[];
  declare readonly possibleEvents?: readonly EventType[];
  declare readonly causedBy?: DisputeEvent;
  declare readonly noReportFrom?: CivilDate;
  declare readonly track?: Track;
  declare readonly irregularities?: readonly Irregularity[];
  declare readonly rule?: string;
  declare readonly nearest?: string;

  constructor(message: string, details: ErrorDetails, options?: ErrorOptions) {
    super(message, options);
    this.code = details.code;
    this.details = Object.freeze(details);
    Object.assign(this, details);
  }

  /** Gives the error as plain data, for a log or for another process. */
  toJSON(): ErrorData {
    return { name: this.name, message: this.message, ...this.details };
  }
}

const inputNames = {
  INVALID_RECORD: 'record',
  INVALID_EVENT: 'event',
  INVALID_DATE: 'date',
  INVALID_ARGUMENT: 'argument',
} as const;

/** What the problems are in: the word for it that the message uses. */
export function inputOf({ code, argument }: InvalidInput): InvalidWords['what'] {
  return argument ? 'argument' : inputNames[code];
}

/** The error for an input with these problems. */
export function invalid(code: InvalidInput['code'], issues: readonly Issue[], options?: ErrorOptions): DisputeError {
  return invalidInput({ code, issues }, options);
}

/** The error for an argument of a function with these problems. */
export function invalidArgument(issues: readonly Issue[], code: InvalidInput['code'] = 'INVALID_RECORD'): DisputeError {
  return invalidInput({ code, argument: true, issues });
}

function invalidInput(input: InvalidInput, options?: ErrorOptions): DisputeError {
  const { issues } = input;
  const problems = issues.slice(0, MOST_IN_MESSAGE).map(({ message }) => message);
  const message = messages.invalid({ what: inputOf(input), problems, more: issues.length - problems.length });
  Object.freeze(issues);
  return new DisputeError(message, input, options);
}

/** The same fact under the prefix of compliance proceedings, where that would be possible. */
export function twinIn({
  event,
  possibleEvents,
}: Pick<NotPossible, 'event' | 'possibleEvents'>): EventType | undefined {
  return possibleEvents.find((type) => type !== event.type && plainType(type) === event.type);
}

/** The error for a fact that is impossible or incomplete. */
export function notPossible(refusal: Omit<NotPossible, 'code'>): DisputeError {
  const { event, index, stage, states, missing, possibleEvents, causedBy, noReportFrom } = refusal;
  const twin = twinIn(refusal);
  const said = {
    ...{ type: event.type, date: event.date, index, stage, states, missing, possibleEvents },
    ...(causedBy && { causedBy }),
    ...(twin !== undefined && { inCompliance: twin }),
    ...(noReportFrom !== undefined && { noReportFrom }),
  };
  return new DisputeError(messages[refusal.reason](said), { code: 'EVENT_NOT_POSSIBLE', ...refusal });
}

/** The error for a fact that is irregular under the policy `strict`. */
export function irregular({ event, index, irregularities }: Omit<Irregular, 'code'>): DisputeError {
  const said = { type: event.type, date: event.date, index, irregularities: irregularities.map((one) => one.message) };
  return new DisputeError(messages.irregular(said), { code: 'IRREGULAR_EVENT', event, index, irregularities });
}

/** The error for a rule id that the table of rules does not have. */
export function unknownRule(details: Omit<UnknownRule, 'code'>): DisputeError {
  return new DisputeError(messages.unknownRule(details), { code: 'UNKNOWN_RULE', ...details });
}
