import { messages } from '../languages/english/messages.js';
import type { Found, IssueKind, Problem } from '../languages/messages.js';

/**
 * One problem of an input: where (`path`, such as `events[3].date`; empty for the whole input),
 * what (`kind`, with the data that belong to it) and the sentence that says so.
 */
export type Issue = Problem & { readonly message: string };

const LONGEST_SHOWN = 60;
const IDENTIFIER = /^[A-Za-z_$][\w$]*$/;

/** The problem with its sentence. */
export function issue(problem: Problem): Issue {
  return Object.freeze({ ...problem, message: problemWords(problem, messages) });
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

type ProblemOf<K extends IssueKind> = { [P in K]: { readonly kind: P } & Extract<Problem, { kind: P }> }[K];

/** The sentence of a problem in a language. */
export function problemWords<K extends IssueKind>(
  problem: ProblemOf<K>,
  messages: { readonly [P in K]: (problem: ProblemOf<P>) => string },
): string {
  return messages[problem.kind](problem);
}
