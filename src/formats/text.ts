import { pattern } from '../languages/pattern.js';

/** Characters that no output contains: controls, halves of surrogate pairs, non-characters, and marks that change the direction of writing. */
const unsafe = /* @__PURE__ */ pattern(
  '[\\p{Cc}\\p{Cs}\\p{Noncharacter_Code_Point}\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]',
  'gu',
);
const LINE_ENDS = /\r\n?|[\u0085\u2028\u2029]/g;

/** Text that every program can read: line ends become `\n`, tabs become spaces, unsafe characters are removed. */
export function readable(text: string): string {
  return text
    .replace(LINE_ENDS, '\n')
    .replaceAll('\t', ' ')
    .replace(unsafe(), (mark) => (mark === '\n' ? mark : ''));
}

/** Readable text on one line: every run of white space becomes one space, but a no-break space stays. */
export function oneLine(text: string): string {
  return readable(text)
    .replace(/[^\S\u00a0]+/g, ' ')
    .trim();
}

/** Text for XML, as content or in an attribute. */
export function inXml(text: string): string {
  return readable(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/** A short name for an identifier: lower-case letters, digits and hyphens. */
export function slug(text: string): string {
  const plain = text.normalize('NFKD').toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
}

const FNV_START = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** Eight hexadecimal digits made from a text (its FNV-1a hash): the same text always gives the same digits. */
export function digest(text: string): string {
  let hash = FNV_START;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), FNV_PRIME);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
