import { decapitalized } from '../grammar.js';

/** What is done, as an infinitive for use within a sentence: "Podrán convenir …" becomes "convenir …". */
export function toDo(action: string): string {
  return decapitalized(action.replace(/^Podrán? /, ''));
}
