import { explain } from '../answers/explain.js';
import type { Language } from '../languages/language.js';
import { DisputeError } from '../record/error.js';
import type { InputError, OutputError, Place } from './trouble.js';
import type { CommandWords } from './words/command-words.js';
import { english } from './words/english.js';
import { french } from './words/french.js';
import { spanish } from './words/spanish.js';

/** The words of the command, by the code of the language. */
export const commandWords: Readonly<Record<Language['code'], CommandWords>> = {
  en: english,
  fr: french,
  es: spanish,
};

/** The message for an error in a file, a record or a fact. */
export function troubleWords(error: DisputeError | InputError, language: Language): string {
  if (error instanceof DisputeError) return explain(error, language);
  const words = commandWords[language.code];
  const { trouble } = error;
  switch (trouble.kind) {
    case 'notJson':
      return words.notJson(trouble.where);
    case 'unreadable':
      return words.unreadable[trouble.reason];
    default:
      return words[trouble.kind];
  }
}

/** The message for a file that cannot be written. */
export function unwritableWords({ path, reason }: OutputError, { code, colon }: Language): string {
  const { standardOutput, unwritable } = commandWords[code];
  return `${path === '-' ? standardOutput : path}${colon}${unwritable[reason]}`;
}

/** The name of the file, and the index of the record if the file contains a list. */
export function placeWords({ path, index }: Place, { code }: Language): string {
  const name = path === '-' ? commandWords[code].standardInput : path;
  return index === undefined ? name : `${name}[${index}]`;
}
