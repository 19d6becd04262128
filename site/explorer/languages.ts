import { english, type Language } from 'wto-dispute';
import type { Code } from './words.js';

/** English is there at once; the others are loaded when they are asked for. */
const load: Readonly<Record<Code, () => Promise<Language>>> = {
  en: async () => english,
  fr: async () => (await import('wto-dispute/french')).french,
  es: async () => (await import('wto-dispute/spanish')).spanish,
};

export const languageOf = (code: Code): Promise<Language> => load[code]();
