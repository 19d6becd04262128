import { messages } from '../languages/english/messages.js';
import type { Found, IssueKind, Problem } from '../languages/messages.js';
import { frozen } from '../law/rules.js';

/**
 * One problem of an input. `path` says where it is (`events[3].date`; empty for the whole input),
 * `kind` and the fields of that kind say what it is, and `message` says both in an English sentence.
 */
export type Issue = Problem & { readonly message: string };

const LONGEST_SHOWN = 60;
const IDENTIFIER = /^[A-Za-z_$][\w$]*$/;

/** A problem together with its sentence in English. */
export function issue(problem: Problem): Issue {
  return frozen({ ...problem, message: problemWords(problem, messages) });
}

/** Describes a value of an input: what it is, and for text, numbers and booleans the value itself, shortened. */
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

/** Adds a step to a path: `events` becomes `events[3]`, and that becomes `events[3].date`. */
export function within(path: string, step: PropertyKey): string {
  if (typeof step === 'number') return `${path}[${step}]`;
  const name = String(step);
  if (IDENTIFIER.test(name) && name.length <= LONGEST_SHOWN) return path === '' ? name : `${path}.${name}`;
  return `${path}["${shortened(name)}"]`;
}

/** Cuts a long text, and escapes line breaks and quotes. */
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
