import { decapitalized } from '../grammar.js';

/** What is done, as an infinitive for use within a sentence: "Peut demander …" becomes "demander …". */
export function toDo(action: string): string {
  return decapitalized(action.replace(/^Peu(?:t|vent) /, ''));
}
