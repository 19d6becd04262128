import { type Expected, type Found, messages } from '../languages/english/messages.js';

/** What is wrong with an input, as data. */
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
  | { readonly kind: 'wrongKind'; readonly path: string; readonly expected: Expected; readonly found: Found }
  | { readonly kind: 'notADate'; readonly path: string; readonly found: Found; readonly reason: 'form' | 'calendar' }
  /** Of two days that are asked for: the last comes before the first. */
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
  /** With this fact more time-limits would run at once than any dispute has. */
  | { readonly kind: 'tooMany'; readonly path: string; readonly most: number }
  /** Of a JSON text, which the command reads: a value that was parsed no longer shows it. */
  | { readonly kind: 'repeated'; readonly path: string }
  | { readonly kind: 'unreadable'; readonly path: string };

/** The kinds of problem; they are stable, the sentences are not. */
export type IssueKind = Problem['kind'];

/**
 * One problem of an input: where (`path`, such as `events[3].date`; empty for the whole input),
 * what (`kind`, with the data that belong to it) and the sentence that says so.
 */
export type Issue = Problem & { readonly message: string };

const LONGEST_SHOWN = 60;
const IDENTIFIER = /^[A-Za-z_$][\w$]*$/;

/** The problem with its sentence. */
export function issue(problem: Problem): Issue {
  return Object.freeze({ ...problem, message: messageOf(problem) });
}

/** What an input value is, and its text where it has a short one. */
export function found(value: unknown): Found {
  if (value === undefined) return { is: 'nothing' };
  if (value === null) return { is: 'null' };
  if (Array.isArray(value)) return { is: 'list' };
  switch (typeof value) {
    case 'string':
      return { is: 'text', text: shortened(value) };
    case 'number':
      return { is: 'number', text: String(value) };
    case 'boolean':
      return { is: 'boolean', text: String(value) };
    case 'object':
      return { is: 'object' };
    default:
      return { is: 'other' };
  }
}

/** A path one step longer: `events`, `events[3]`, `events[3].date`. */
export function within(path: string, step: PropertyKey): string {
  if (typeof step === 'number') return `${path}[${step}]`;
  const name = String(step);
  if (IDENTIFIER.test(name) && name.length <= LONGEST_SHOWN) return path === '' ? name : `${path}.${name}`;
  return `${path}["${shortened(name)}"]`;
}

/** A long text is cut, and line breaks and quotes are escaped. */
function shortened(text: string): string {
  const cut = text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
  return JSON.stringify(cut).slice(1, -1);
}

function messageOf(problem: Problem): string {
  switch (problem.kind) {
    case 'missing':
      return messages.missing(problem);
    case 'unknownField':
      return messages.unknownField(problem);
    case 'unknownType':
      return messages.unknownType(problem);
    case 'unknownRuleId':
      return messages.unknownRuleId(problem);
    case 'wrongKind':
      return messages.wrongKind(problem);
    case 'notADate':
      return messages.notADate(problem);
    case 'reversed':
      return messages.reversed(problem);
    case 'notOneOf':
      return messages.notOneOf(problem);
    case 'outOfRange':
      return messages.outOfRange(problem);
    case 'empty':
      return messages.empty(problem);
    case 'tooLong':
      return messages.tooLong(problem);
    case 'tooMany':
      return messages.tooMany(problem);
    case 'repeated':
      return messages.repeated(problem);
    case 'unreadable':
      return messages.unreadable(problem);
  }
}
