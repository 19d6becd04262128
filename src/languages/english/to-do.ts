import { decapitalized } from '../grammar.js';

/** What is done, for use within a sentence: "May request …" becomes "request …". */
export function toDo(action: string): string {
  return decapitalized(action.replace(/^May /, ''));
}
