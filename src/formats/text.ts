/** What no format may carry: controls, halves of pairs, non-characters, marks that turn the direction of writing. */
const UNSAFE = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu;
const LINE_ENDS = /\r\n?|[\u0085\u2028\u2029]/g;

/** Text that any program can read: line ends are `\n`, what cannot be shown is left out. */
export function readable(text: string): string {
  return text
    .replace(LINE_ENDS, '\n')
    .replaceAll('\t', ' ')
    .replace(UNSAFE, (mark) => (mark === '\n' ? mark : ''));
}

/** The same on one line. */
export function oneLine(text: string): string {
  return readable(text).replace(/\s+/g, ' ').trim();
}

/** Text within XML, as content or in an attribute. */
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

/** Eight digits that stand for a text (FNV-1a): the same text gives the same digits. */
export function digest(text: string): string {
  let hash = FNV_START;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), FNV_PRIME);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
