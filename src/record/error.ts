import type { CivilDate } from '../calendar/date.js';
import { messages } from '../languages/english/messages.js';
import type { InvalidWords } from '../languages/messages.js';
import { frozen } from '../law/rules.js';
import {
  type ErrorCode,
  type EventType,
  errorCodes,
  plainType,
  type Stage,
  type StateName,
  type Track,
} from '../vocabulary.js';
import type { DisputeEvent } from './events.js';
import { type Issue, issue } from './issue.js';
import type { Irregularity, Warning } from './judgement.js';
import { entryOf, foundIn } from './plain.js';

/** An input that is not a valid record, event, date or argument, with every problem in it. */
export interface InvalidInput {
  readonly code: 'INVALID_RECORD' | 'INVALID_EVENT' | 'INVALID_DATE' | 'INVALID_ARGUMENT';
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
  readonly states: readonly StateName[];
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
  /** The number of the compliance proceeding (DSU 21.5) in which it would be possible: what `recourse` may have to say. */
  readonly recourse?: number;
  /** The most time-limits that run at once, if the fact is refused because it would start more. */
  readonly most?: number;
}

/** A fact that the policy `strict` refuses because it came too early or too late. */
export interface Irregular {
  readonly code: 'IRREGULAR_EVENT';
  readonly event: DisputeEvent;
  /** The index of the fact in `record.events`. */
  readonly index: number;
  readonly irregularities: readonly Irregularity[];
}

/** A record, or a fact of it, that the policy `strict` refuses because it is probably a mistake. */
export interface Doubtful {
  readonly code: 'DOUBTFUL_RECORD';
  /** The fact; absent where the parties of the record are doubtful. */
  readonly event?: DisputeEvent;
  /** The index of the fact in `record.events`. */
  readonly index?: number;
  readonly warnings: readonly Warning[];
}

/** A rule id that the table of rules does not have. */
export interface UnknownRule {
  readonly code: 'UNKNOWN_RULE';
  readonly rule: string;
  /** The id that was probably meant, if one is similar enough. */
  readonly nearest?: string;
}

/** The data of an error. `switch (error.details.code)` tells the compiler which fields there are. */
export type ErrorDetails = InvalidInput | NotPossible | Irregular | Doubtful | UnknownRule;

/** An error as plain data, as `toJSON` gives it and `DisputeError.from` takes it. */
export interface ErrorData {
  readonly name: 'DisputeError';
  readonly code: ErrorCode;
  readonly message: string;
  readonly details: ErrorDetails;
}

/** The mark of these errors, which every copy of the library knows; it changes where their form does. */
const FORM = /* @__PURE__ */ Symbol.for('wto-dispute.DisputeError.1');

/** A message lists at most so many problems; `issues` has all of them. */
const MOST_IN_MESSAGE = 100;

/**
 * The error that every function of the library throws. `code` says what happened. The fields of that code are on the
 * error itself and, typed by code, in `details`.
 *
 * An error crosses a worker or a wire as plain data: `toJSON` gives it, and `DisputeError.from` makes it an error
 * again. Where a program has more than one copy of the library, `DisputeError.is` recognizes the errors of each, and
 * `instanceof` only those of its own.
 *
 * @example
 * ```ts
 * import { DisputeError, parseRecord } from 'wto-dispute';
 *
 * try {
 *   parseRecord({ title: 'Japan — Products' });
 * } catch (error) {
 *   if (!DisputeError.is(error)) throw error;
 *   const sent = JSON.stringify(error);
 *   const received = DisputeError.from(JSON.parse(sent));
 *   [received.code, received.message === error.message]; // => ['INVALID_RECORD', true]
 * }
 * ```
 */
export class DisputeError extends Error {
  override readonly name = 'DisputeError';
  /** What happened, as a stable name: test this and not the message. */
  readonly code: ErrorCode;
  /** The fields of the code, typed by `details.code`. Those below are the same ones. */
  readonly details: ErrorDetails;
  /** Every problem of an input, with its path: of the codes `INVALID_…`. */
  declare readonly issues?: readonly Issue[];
  /** The fact that is refused: of `EVENT_NOT_POSSIBLE` and `IRREGULAR_EVENT`. */
  declare readonly event?: DisputeEvent;
  /** The place of that fact in `record.events`. */
  declare readonly index?: number;
  /** The stage in which that fact came. */
  declare readonly stage?: Stage;
  /** Every state that was active then, dotted. */
  declare readonly states?: readonly StateName[];
  /** `impossible`: the fact contradicts those before it. `incomplete`: it presupposes others. */
  declare readonly reason?: 'impossible' | 'incomplete';
  /** What it presupposes and the record lacks. */
  declare readonly missing?: readonly EventType[];
  /** The types of the facts that would be possible instead. */
  declare readonly possibleEvents?: readonly EventType[];
  /** The earlier fact for which milestones were implied, where one was. */
  declare readonly causedBy?: DisputeEvent;
  /** The day from which no Appellate Body report can exist, where the fact presupposes one. */
  declare readonly noReportFrom?: CivilDate;
  /** The track of the dispute, where it is not the ordinary one. */
  declare readonly track?: Track;
  /** The number of the compliance proceeding (DSU 21.5) in which the fact would be possible. */
  declare readonly recourse?: number;
  /** The most time-limits that run at once, where the fact would start more. */
  declare readonly most?: number;
  /** What is too early or too late: of `IRREGULAR_EVENT`. */
  declare readonly irregularities?: readonly Irregularity[];
  /** What is doubtful: of `DOUBTFUL_RECORD`. */
  declare readonly warnings?: readonly Warning[];
  /** The id that no rule has: of `UNKNOWN_RULE`. */
  declare readonly rule?: string;
  /** The rule that may be meant. */
  declare readonly nearest?: string;

  constructor(message: string, details: ErrorDetails, options?: ErrorOptions) {
    super(message, options);
    this.code = details.code;
    this.details = frozen(details);
    Object.assign(this, details);
  }

  /** @hidden */
  get [FORM](): true {
    return true;
  }

  /**
   * Whether a value is an error of this library, of whatever copy: the one for ES modules, the one for CommonJS, or
   * another version with the same form of errors.
   */
  static is(value: unknown): value is DisputeError {
    return typeof value === 'object' && value !== null && FORM in value;
  }

  /**
   * Makes the error again that `toJSON` gave as plain data.
   *
   * @param data what `toJSON` gave, in this process or another
   * @returns an error with the same code, message and details; its stack begins here
   * @throws DisputeError with the code `INVALID_ARGUMENT` where the data is none of an error
   */
  static from(data: ErrorData): DisputeError {
    if (!isErrorData(data))
      throw invalidArgument([issue({ kind: 'wrongKind', path: '', expected: 'answer', found: foundIn(data) })]);
    return received(data);
  }

  /** The error as plain data, for a log, a worker or another process. */
  toJSON(): ErrorData {
    return { name: this.name, code: this.code, message: this.message, details: { ...this.details } };
  }
}

/** The error of its data. It is made outside the class: bundlers rename a class that makes itself. */
function received({ message, details }: ErrorData): DisputeError {
  return new DisputeError(message, frozen(JSON.parse(JSON.stringify(details)) as ErrorDetails));
}

/** The lists that the details of an error have, by its code. */
const LISTS: { readonly [C in ErrorCode]: readonly string[] } = {
  INVALID_RECORD: ['issues'],
  INVALID_EVENT: ['issues'],
  INVALID_DATE: ['issues'],
  INVALID_ARGUMENT: ['issues'],
  EVENT_NOT_POSSIBLE: ['states', 'missing', 'possibleEvents'],
  IRREGULAR_EVENT: ['irregularities'],
  DOUBTFUL_RECORD: ['warnings'],
  UNKNOWN_RULE: [],
};

/** Whether something has the code of an error and the details that belong to it. */
export function hasDetails(data: unknown): boolean {
  const details = entryOf(data, 'details');
  const code = errorCodes.find((one) => one === entryOf(data, 'code') && one === entryOf(details, 'code'));
  return code !== undefined && LISTS[code].every((name) => Array.isArray(entryOf(details, name)));
}

function isErrorData(data: unknown): boolean {
  return hasDetails(data) && typeof entryOf(data, 'message') === 'string';
}

const inputNames = {
  INVALID_RECORD: 'record',
  INVALID_EVENT: 'event',
  INVALID_DATE: 'date',
  INVALID_ARGUMENT: 'argument',
} as const;

/** What the problems are in: the word for it that the message uses. */
export function inputOf({ code, issues }: InvalidInput): InvalidWords['what'] {
  // What is no dispute was not parsed as a record: it is an argument of a function.
  const isNoDispute = issues.some((one) => one.kind === 'wrongKind' && one.expected === 'dispute');
  return isNoDispute ? 'argument' : inputNames[code];
}

/** The error for an input with these problems. */
export function invalid(code: InvalidInput['code'], issues: readonly Issue[], options?: ErrorOptions): DisputeError {
  const input = { code, issues };
  const problems = issues.slice(0, MOST_IN_MESSAGE).map(({ message }) => message);
  const message = messages.invalid({ what: inputOf(input), problems, more: issues.length - problems.length });
  Object.freeze(issues);
  return new DisputeError(message, input, options);
}

/** The error for an argument of a function with these problems. */
export function invalidArgument(issues: readonly Issue[]): DisputeError {
  return invalid('INVALID_ARGUMENT', issues);
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
  const { event, index, stage, states, missing, possibleEvents, causedBy, noReportFrom, recourse, most } = refusal;
  const details = { code: 'EVENT_NOT_POSSIBLE', ...refusal } as const;
  if (most !== undefined)
    return new DisputeError(messages.overBound({ type: event.type, date: event.date, index, most }), details);
  const twin = twinIn(refusal);
  const said = {
    ...{ type: event.type, date: event.date, index, stage, states, missing, possibleEvents },
    ...(causedBy && { causedBy }),
    ...(twin !== undefined && { inCompliance: twin }),
    ...(noReportFrom !== undefined && { noReportFrom }),
    ...(recourse !== undefined && { recourse }),
  };
  return new DisputeError(messages[refusal.reason](said), details);
}

/** The error for a fact that is irregular under the policy `strict`. */
export function irregular({ event, index, irregularities }: Omit<Irregular, 'code'>): DisputeError {
  const said = { type: event.type, date: event.date, index, irregularities: irregularities.map((one) => one.message) };
  return new DisputeError(messages.irregular(said), { code: 'IRREGULAR_EVENT', event, index, irregularities });
}

/** The error for a record, or a fact of it, that is doubtful under the policy `strict`. */
export function doubtful(details: Omit<Doubtful, 'code'>): DisputeError {
  const message = messages.doubtful({ warnings: details.warnings.map((one) => one.message) });
  return new DisputeError(message, { code: 'DOUBTFUL_RECORD', ...details });
}

/** The error for a rule id that the table of rules does not have. */
export function unknownRule(details: Omit<UnknownRule, 'code'>): DisputeError {
  return new DisputeError(messages.unknownRule(details), { code: 'UNKNOWN_RULE', ...details });
}
