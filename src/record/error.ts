import { messages } from '../languages/english/messages.js';
import type { InvalidWords } from '../languages/messages.js';
import type { ErrorCode, EventType, Stage } from '../vocabulary.js';
import type { DisputeEvent } from './events.js';
import type { Issue } from './issue.js';
import type { Irregularity } from './judgement.js';

/** An input that is not a record, an event, a date or an argument: everything that is wrong with it. */
export interface InvalidInput {
  readonly code: 'INVALID_RECORD' | 'INVALID_EVENT' | 'INVALID_DATE';
  /** It is what a function was called with that is wrong: an option, or a value that is no dispute. */
  readonly argument?: true;
  readonly issues: readonly Issue[];
}

/** A fact that cannot have happened after the facts before it. */
export interface NotPossible {
  readonly code: 'EVENT_NOT_POSSIBLE';
  readonly event: DisputeEvent;
  /** Its place in `record.events`. */
  readonly index: number;
  readonly stage: Stage;
  /** Every active state, dotted. */
  readonly states: readonly string[];
  /** It contradicts the facts before it, or presupposes facts that the record lacks. */
  readonly reason: 'impossible' | 'incomplete';
  /** What it presupposes; empty where it is impossible. */
  readonly missing: readonly EventType[];
  readonly possibleEvents: readonly EventType[];
  /** The fact before it for which milestones were implied (lenient only). */
  readonly causedBy?: DisputeEvent;
}

/** A fact that departs from the law, under the policy `strict`. */
export interface Irregular {
  readonly code: 'IRREGULAR_EVENT';
  readonly event: DisputeEvent;
  /** Its place in `record.events`. */
  readonly index: number;
  readonly irregularities: readonly Irregularity[];
}

/** A rule was asked for that the law table does not have. */
export interface UnknownRule {
  readonly code: 'UNKNOWN_RULE';
  readonly rule: string;
  /** The id that was probably meant. */
  readonly nearest?: string;
}

/** What explains an error: `switch (error.details.code)` knows which fields there are. */
export type ErrorDetails = InvalidInput | NotPossible | Irregular | UnknownRule;

/** An error as plain data. */
export type ErrorData = ErrorDetails & { readonly name: string; readonly message: string };

/** More problems are in `issues`, but not in the message. */
const MOST_IN_MESSAGE = 100;

/**
 * The one way to fail. `code` says what happened; the fields that belong to it are on the error
 * itself and, typed by code, in `details`.
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
  declare readonly irregularities?: readonly Irregularity[];
  declare readonly rule?: string;
  declare readonly nearest?: string;

  constructor(message: string, details: ErrorDetails, options?: ErrorOptions) {
    super(message, options);
    this.code = details.code;
    this.details = Object.freeze(details);
    Object.assign(this, details);
  }

  /** The error as plain data, for logs and for the wire. */
  toJSON(): ErrorData {
    return { name: this.name, message: this.message, ...this.details };
  }
}

const inputNames = { INVALID_RECORD: 'record', INVALID_EVENT: 'event', INVALID_DATE: 'date' } as const;

/** What it is that is wrong. */
export function inputOf({ code, argument }: InvalidInput): InvalidWords['what'] {
  return argument ? 'argument' : inputNames[code];
}

/** An error that lists every problem of an input. */
export function invalid(code: InvalidInput['code'], issues: readonly Issue[], options?: ErrorOptions): DisputeError {
  return invalidInput({ code, issues }, options);
}

/** An error that lists every problem of what a function was called with. */
export function invalidArgument(issues: readonly Issue[]): DisputeError {
  return invalidInput({ code: 'INVALID_RECORD', argument: true, issues });
}

function invalidInput(input: InvalidInput, options?: ErrorOptions): DisputeError {
  const { issues } = input;
  const problems = issues.slice(0, MOST_IN_MESSAGE).map(({ message }) => message);
  const message = messages.invalid({ what: inputOf(input), problems, more: issues.length - problems.length });
  Object.freeze(issues);
  return new DisputeError(message, input, options);
}

/** A fact refused as impossible or incomplete. */
export function notPossible(refusal: Omit<NotPossible, 'code'>): DisputeError {
  const { event, index, stage, states, missing, possibleEvents, causedBy } = refusal;
  const said = {
    ...{ type: event.type, date: event.date, index, stage, states, missing, possibleEvents },
    ...(causedBy && { causedBy }),
  };
  return new DisputeError(messages[refusal.reason](said), { code: 'EVENT_NOT_POSSIBLE', ...refusal });
}

/** A fact refused as irregular. */
export function irregular({ event, index, irregularities }: Omit<Irregular, 'code'>): DisputeError {
  const said = { type: event.type, date: event.date, index, irregularities: irregularities.map((one) => one.message) };
  return new DisputeError(messages.irregular(said), { code: 'IRREGULAR_EVENT', event, index, irregularities });
}

/** A rule that the law table does not have. */
export function unknownRule(details: Omit<UnknownRule, 'code'>): DisputeError {
  return new DisputeError(messages.unknownRule(details), { code: 'UNKNOWN_RULE', ...details });
}
