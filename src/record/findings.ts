import type { Problem } from '../languages/messages.js';
import { type Issue, issue, within } from './issue.js';
import { nearest } from './nearest.js';

/** At most so many names of one input are compared with the right ones: with more, it is not misspelt but of another kind. */
const MOST_SUGGESTIONS = 100;

/** Collects the problems of one input while it is read. */
export class Findings {
  readonly issues: Issue[] = [];
  #suggestions = 0;

  add(problem: Problem): void {
    this.issues.push(issue(problem));
  }

  /** The problem of a field that the format does not have there, with the field that was probably meant. */
  unknownField(key: string, path: string, known: readonly string[]): Problem {
    return { kind: 'unknownField', path: within(path, key), known, ...this.nearestTo(key, known) };
  }

  /** The candidate that a word was probably meant to be, or no field if none is similar enough. */
  nearestTo(word: unknown, candidates: Iterable<string>): { readonly nearest?: string } {
    if (typeof word !== 'string' || this.#suggestions === MOST_SUGGESTIONS) return {};
    this.#suggestions += 1;
    const meant = nearest(word, candidates);
    return meant === undefined ? {} : { nearest: meant };
  }
}
