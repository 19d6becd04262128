import { explain } from '../answers/explain.js';
import { type PathWords, pathWords } from '../formats/path-words.js';
import type { Language } from '../languages/language.js';
import { DisputeError } from '../record/error.js';
import type { InputError, Place, UnreadableReason } from './trouble.js';

/*
 * The words that only the command needs, in the languages of the library. They are not part of `Language`,
 * because then every page that shows a language would load them.
 */

export interface CommandWords {
  readonly standardInput: string;
  /** `where` is the message of `JSON.parse`, which is always English. */
  readonly notJson: (where: string) => string;
  readonly notUtf8: string;
  readonly unreadable: Readonly<Record<UnreadableReason, string>>;
  /** No record names the Member. `nearest` is a Member with a similar name, if there is one. */
  readonly path: PathWords;
}

const english: CommandWords = {
  standardInput: 'standard input',
  notJson: (where) => `not JSON: ${where}`,
  notUtf8: 'not UTF-8; save it in that encoding',
  unreadable: {
    missing: 'cannot be read: no such file',
    directory: 'cannot be read: a directory, not a file',
    forbidden: 'cannot be read: no permission',
    other: 'cannot be read',
  },
  path: pathWords.en,
};

const french: CommandWords = {
  standardInput: 'entrée standard',
  notJson: (where) => `ce n'est pas du JSON\u00a0: ${where}`,
  notUtf8: "l'encodage n'est pas UTF-8\u00a0; enregistrez le fichier en UTF-8",
  unreadable: {
    missing: "lecture impossible\u00a0: ce fichier n'existe pas",
    directory: 'lecture impossible\u00a0: un répertoire, non un fichier',
    forbidden: 'lecture impossible\u00a0: accès refusé',
    other: 'lecture impossible',
  },
  path: pathWords.fr,
};

const spanish: CommandWords = {
  standardInput: 'entrada estándar',
  notJson: (where) => `no es JSON: ${where}`,
  notUtf8: 'la codificación no es UTF-8; guarde el archivo en UTF-8',
  unreadable: {
    missing: 'no se puede leer: el archivo no existe',
    directory: 'no se puede leer: es un directorio, no un archivo',
    forbidden: 'no se puede leer: acceso denegado',
    other: 'no se puede leer',
  },
  path: pathWords.es,
};

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
  if (trouble.kind === 'notJson') return words.notJson(trouble.where);
  return trouble.kind === 'notUtf8' ? words.notUtf8 : words.unreadable[trouble.reason];
}

/** The name of the file, and the index of the record if the file contains a list. */
export function placeWords({ path, index }: Place, { code }: Language): string {
  const name = path === '-' ? commandWords[code].standardInput : path;
  return index === undefined ? name : `${name}[${index}]`;
}
