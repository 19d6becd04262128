import { createContext, useContext } from 'react';
import { english, type Language } from 'wto-dispute';
import { type Code, type Word, word } from './words.js';

/** The language in which the page speaks. */
export const Speaking = createContext<Language>(english);

/** How the page speaks. */
export interface Speech {
  readonly language: Language;
  readonly code: Code;
  /** A word of the page. */
  readonly say: (name: Word, ...filled: readonly (string | number)[]) => string;
}

export function useSpeech(): Speech {
  const language = useContext(Speaking);
  const { code } = language;
  return { language, code, say: (name, ...filled) => word(code, name, ...filled) };
}
