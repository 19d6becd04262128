import type { Problem } from '../languages/messages.js';
import { type Issue, issue, within } from './issue.js';
import { nearest } from './nearest.js';

/** Only so many names are compared with the right ones: beyond, an input is not misspelt but something else. */
const MOST_SUGGESTIONS = 100;

/** What is found wrong with one input while it is read. */
export class Findings {
  readonly issues: Issue[] = [];
  #suggestions = 0;

  add(problem: Problem): void {
    this.issues.push(issue(problem));
  }

  /** A field that is not known there, with the one that was probably meant. */
  unknownField(key: string, path: string, known: readonly string[]): Problem {
    return { kind: 'unknownField', path: within(path, key), known, ...this.nearestTo(key, known) };
  }

  /** `nearest`, if there is one. */
  nearestTo(word: unknown, candidates: Iterable<string>): { readonly nearest?: string } {
    if (typeof word !== 'string' || this.#suggestions === MOST_SUGGESTIONS) return {};
    this.#suggestions += 1;
    const meant = nearest(word, candidates);
    return meant === undefined ? {} : { nearest: meant };
  }
}
