import { oneLine } from '../formats/text.js';
import type { Language } from '../languages/language.js';
import { toolWords } from './words.js';

/** An answer is to be short: a longer list is cut, and the answer says how many entries it lacks. */
const MOST_ENTRIES = 20;

/** A longer text is cut. Titles and names come from the record and have any length. */
const LONGEST_TEXT = 1_000;

/** A text on one line, without hidden characters, cut where it is very long. */
export function shortLine(text: string): string {
  const line = oneLine(text);
  return line.length > LONGEST_TEXT ? `${line.slice(0, LONGEST_TEXT)}…` : line;
}

/** A frozen copy that is plain data: without fields that are undefined, and with short lines as its texts. */
export function plainCopy(value: unknown): unknown {
  if (typeof value === 'string') return shortLine(value);
  if (Array.isArray(value)) return Object.freeze(value.map(plainCopy));
  return typeof value === 'object' && value !== null ? plainObject(value) : value;
}

/** A frozen copy of the fields of an object, as plain data. */
export function plainObject(value: object): Readonly<Record<string, unknown>> {
  const given = Object.entries(value).filter(([, field]) => field !== undefined);
  return Object.freeze(Object.fromEntries(given.map(([name, field]) => [name, plainCopy(field)])));
}

type Lists = Readonly<Record<string, readonly object[]>>;

/** The first entries of each list, and under `omitted` how many more there are of each that is longer. */
export function firstOfEach<L extends Lists>(lists: L, most = MOST_ENTRIES) {
  const names = Object.keys(lists);
  const kept = Object.fromEntries(names.map((name) => [name, lists[name]?.slice(0, most)]));
  const longer = names.map((name) => [name, (lists[name]?.length ?? 0) - most] as const).filter(([, more]) => more > 0);
  return { ...kept, ...(longer.length > 0 && { omitted: Object.fromEntries(longer) }) };
}

/** A line for each entry, of the first ones if there are many, and how many more there are. */
export function entries(texts: readonly string[], language: Language, most = MOST_ENTRIES): string[] {
  const more = texts.length - most;
  const shown = texts.slice(0, most).map((text) => `- ${shortLine(text)}`);
  return more > 0 ? [...shown, `- ${toolWords[language.code].more(more)}`] : shown;
}

/** A heading and its entries; nothing where there is none. */
export function section(title: string, texts: readonly string[], language: Language, most = MOST_ENTRIES): string[] {
  if (texts.length === 0) return [];
  return [`${title}${language.colon}`.trimEnd(), ...entries(texts, language, most)];
}
