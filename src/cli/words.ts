import { explain } from '../answers/explain.js';
import type { Pace } from '../answers/projection/step.js';
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

/** The words for the path ahead. */
export interface PathWords {
  /** What the path supposes, by pace. */
  readonly law: Readonly<Record<Pace, string>>;
  readonly published: string;
  readonly appeal: string;
  readonly noAppeal: string;
  /** Remarks about a step: why it comes when it does, or why it has no date. */
  readonly noLimit: string;
  readonly after: (fact: string, length?: string) => string;
  readonly afterEndOf: (citation: string, length?: string) => string;
  readonly practice: (length: string) => string;
  readonly notBefore: (date: string) => string;
  readonly late: string;
  readonly exceeds: (citations: string) => string;
  readonly reasonablePeriod: (length: string) => string;
  /** How long it all takes, and where it ends. */
  readonly whole: (days: string, from: string) => string;
  readonly end: string;
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
  path: {
    law: {
      fastest: 'If everybody acts on the first day that the law allows',
      slowest: 'If everybody acts on the last day that the law allows',
    },
    published: 'The schedule that the WTO publishes for a typical dispute',
    appeal: 'with an appeal',
    noAppeal: 'without an appeal',
    noLimit: 'the law sets no limit',
    after: (fact, length) =>
      length === undefined ? `after ${fact}, on a date not in the record` : `${length} after ${fact}`,
    afterEndOf: (citation, length) => `${length ?? 'some time'} after the last day under ${citation}`,
    practice: (length) => `about ${length}, which no article sets`,
    notBefore: (date) => `not before ${date}`,
    late: 'its time-limit had expired by the date chosen',
    exceeds: (citations) => `past the last day under ${citations}`,
    reasonablePeriod: (length) => `reasonable period of time of ${length}`,
    whole: (days, from) => `${days} from ${from}`,
    end: 'Where it ends',
  },
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
  path: {
    law: {
      fastest: 'Si chacun agit dès le premier jour permis',
      slowest: 'Si chacun agit le dernier jour permis',
    },
    published: "Le calendrier que l'OMC publie pour une affaire type",
    appeal: 'avec appel',
    noAppeal: 'sans appel',
    noLimit: 'le droit ne fixe pas de limite',
    after: (fact, length) =>
      length === undefined
        ? `après\u00a0: ${fact}, à une date que le dossier ne donne pas`
        : `${length} après\u00a0: ${fact}`,
    afterEndOf: (citation, length) => `${length ?? 'quelque temps'} après le dernier jour prévu (${citation})`,
    practice: (length) => `environ ${length}, qu'aucun article ne prévoit`,
    notBefore: (date) => `pas avant le ${date}`,
    late: 'délai déjà expiré à la date considérée',
    exceeds: (citations) => `au-delà du dernier jour prévu (${citations})`,
    reasonablePeriod: (length) => `délai raisonnable de ${length}`,
    whole: (days, from) => `${days} à compter du ${from}`,
    end: 'Aboutissement',
  },
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
  path: {
    law: {
      fastest: 'Si cada cual actúa el primer día que permite el derecho',
      slowest: 'Si cada cual actúa el último día que permite el derecho',
    },
    published: 'El calendario que publica la OMC para un caso típico',
    appeal: 'con apelación',
    noAppeal: 'sin apelación',
    noLimit: 'el derecho no fija límite',
    after: (fact, length) =>
      length === undefined
        ? `después de: ${fact}, en una fecha que no consta en el expediente`
        : `${length} después de: ${fact}`,
    afterEndOf: (citation, length) => `${length ?? 'algún tiempo'} después del último día previsto (${citation})`,
    practice: (length) => `unos ${length}, que ninguna disposición prevé`,
    notBefore: (date) => `no antes del ${date}`,
    late: 'plazo ya vencido en la fecha consultada',
    exceeds: (citations) => `se sobrepasa el último día previsto (${citations})`,
    reasonablePeriod: (length) => `plazo prudencial de ${length}`,
    whole: (days, from) => `${days} contados a partir del ${from}`,
    end: 'Situación final',
  },
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
