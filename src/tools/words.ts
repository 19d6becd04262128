import type { Language } from '../languages/language.js';

/*
 * The words that only the tools need, in the languages of the library. They are not part of `Language`, because then
 * every page that shows a language would load them.
 */

/** What an answer rests on; each has a notice of its own. */
export type Basis = 'record' | 'path' | 'rules';

interface ToolWords {
  /** What an answer is not, by what it rests on. */
  readonly notices: Readonly<Record<Basis, string>>;
  /** How many entries of a list are left out. */
  readonly more: (count: number) => string;
  /** No time-limit of the rule has begun by the date. */
  readonly notBegun: (rule: string, date: string) => string;
}

const english: ToolWords = {
  notices: {
    record:
      'The dates follow the facts of the record under the articles cited: a fact that is missing or wrong changes them. This is not legal advice.',
    path: 'This is arithmetic on the facts of the record and no forecast: a fact that is missing or wrong changes the dates. This is not legal advice.',
    rules: 'These are the rules as this library applies them, not the text of the law. This is not legal advice.',
  },
  more: (count) => `and ${count} more`,
  notBegun: (rule, date) => `No time-limit under ${rule} has begun by ${date}.`,
};

const french: ToolWords = {
  notices: {
    record:
      "Les dates découlent des faits du dossier et des articles cités\u00a0: un fait manquant ou inexact les modifie. Ceci n'est pas un avis juridique.",
    path: "Il s'agit d'un calcul fondé sur les faits du dossier et non d'une prévision\u00a0: un fait manquant ou inexact modifie les dates. Ceci n'est pas un avis juridique.",
    rules:
      "Ce sont les règles telles que cette bibliothèque les applique, et non les textes juridiques. Ceci n'est pas un avis juridique.",
  },
  more: (count) => (count === 1 ? 'et 1 autre' : `et ${count} autres`),
  notBegun: (rule, date) => `Aucun délai n'a commencé à courir au ${date} (${rule}).`,
};

const spanish: ToolWords = {
  notices: {
    record:
      'Las fechas resultan de los hechos del expediente y de los artículos citados: un hecho que falte o sea inexacto las modifica. Esto no es asesoramiento jurídico.',
    path: 'Se trata de un cálculo basado en los hechos del expediente y no de un pronóstico: un hecho que falte o sea inexacto modifica las fechas. Esto no es asesoramiento jurídico.',
    rules:
      'Son las normas tal como las aplica esta biblioteca, no el texto jurídico. Esto no es asesoramiento jurídico.',
  },
  more: (count) => `y ${count} más`,
  notBegun: (rule, date) => `Ningún plazo ha empezado a correr a ${date} (${rule}).`,
};

/** The words of the tools, by the code of the language. */
export const toolWords: Readonly<Record<Language['code'], ToolWords>> = { en: english, fr: french, es: spanish };
