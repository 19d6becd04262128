import { english } from '../languages/english/index.js';
import { passing } from '../record/options.js';

/** The check of the option `language`: a language has every part that English has. */
export const languageField = /* @__PURE__ */ passing('language', isLanguage);

function isLanguage(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const parts = value as Readonly<Record<string, unknown>>;
  return Object.entries(english).every(([key, part]) => typeof parts[key] === typeof part);
}
