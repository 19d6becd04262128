import type { MemberCode } from '../languages/member-code.js';
import { memberSpellings } from './member-spellings.js';
import { nearest } from './nearest.js';

/** Longer texts are not compared. No Member has so long a name. */
const LONGEST = 200;
/** A shorter name is not suggested: it is a code, and one other letter makes another code of it. */
const SHORTEST_SUGGESTION = 4;
const SHORTEST_MISSPELLING = 3;

const ACCENTS = /[\u0300-\u036f]/g;
/** What stands between white space and punctuation, but for a slash and a semicolon: they stand between two names. */
const WORD = /&|[^&\s!"'()*,\-.:?[\]_`{}¡«·»¿ʼ\u2010-\u2027\u2030-\u205e]+/g;
const ASCII = /^[ -~]*$/;
const ARTICLES: readonly string[] = ['the', 'la', 'le', 'les', 'l', 'el', 'los', 'las'];
const ANDS: readonly string[] = ['&', 'and', 'et', 'y'];

/** The names of each Member, in one text, by its code. */
const spellings: ReadonlyMap<MemberCode, string> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ memberSpellings
    .trim()
    .split('\n')
    .map((line) => [line.slice(0, 2) as MemberCode, line.slice(3)]),
);

let index: ReadonlyMap<string, MemberCode> | undefined;

/**
 * The code of the Member that a text names, in whatever spelling. Upper and lower case, accents, punctuation and a
 * leading article make no difference.
 */
export function memberCode(text: string): MemberCode | undefined {
  if (typeof text !== 'string' || text.length > LONGEST) return undefined;
  index ??= indexed();
  const code = index.get(text);
  if (code !== undefined) return code;
  const words = wordsOf(text);
  return index.get(words.join('')) ?? index.get(essential(words, '&'));
}

/** Whether two texts name the same Member. Texts that name no Member are the same only letter by letter. */
export function isSameMember(a: string, b: string): boolean {
  if (a === b) return true;
  const code = memberCode(a);
  return code !== undefined && code === memberCode(b);
}

/**
 * The name that was probably meant by a misspelt one: one of `among` as it stands there, or the English name of a
 * Member. A Member is also suggested for a misspelling of its other names.
 */
export function nearestMember(text: string, among: readonly string[] = englishNames()): string | undefined {
  if (typeof text !== 'string' || text.length > LONGEST) return undefined;
  const code = memberCode(text);
  const same = among.find((name) => name === text || (code !== undefined && memberCode(name) === code));
  if (same !== undefined) return same;
  const meant = wordsOf(text).join('');
  if (meant.length < SHORTEST_MISSPELLING) return undefined;
  const candidates = new Map<string, string>();
  for (const name of among)
    for (const spelling of suggestible(name)) {
      const letters = wordsOf(spelling).join('');
      if (letters.length >= SHORTEST_SUGGESTION && !candidates.has(letters)) candidates.set(letters, name);
    }
  return candidates.get(nearest(meant, candidates.keys()) ?? '');
}

/** The codes of all Members, in the order of their English names. */
export function memberCodes(): MemberCode[] {
  return [...spellings.keys()];
}

/** All names of a Member: its English name first, its two-letter code last if that is known as its own. */
export function spellingsOf(code: MemberCode): string[] {
  const names = entriesOf(code).flatMap(withTitles);
  // "EC" are the European Communities in every paper of the WTO, and never Ecuador.
  return code === 'EC' ? names : [...names, code];
}

/** The English name of a Member. */
export function englishName(code: MemberCode): string {
  return entriesOf(code).slice(0, 1).flatMap(withTitles)[0] ?? code;
}

function englishNames(): string[] {
  return memberCodes().map(englishName);
}

/** Every form of every name. A name that stands there as it is written is found without a comparison of words. */
function indexed(): Map<string, MemberCode> {
  const codes = new Map<string, MemberCode>();
  for (const code of memberCodes())
    for (const spelling of spellingsOf(code)) {
      const words = wordsOf(spelling);
      codes.set(spelling, code).set(words.join(''), code);
      const short = essential(words, '');
      if (short !== words.join('')) codes.set(short, code).set(essential(words, '&'), code);
    }
  return codes;
}

/** The spellings that a misspelt one is held against. With a title the names of two countries differ by too little. */
function suggestible(name: string): string[] {
  const code = memberCode(name);
  return code === undefined ? [name] : entriesOf(code).flatMap(withoutTitle);
}

function entriesOf(code: MemberCode): string[] {
  return (spellings.get(code) ?? '').split('|').map((entry) => (entry.startsWith('+') ? code + entry.slice(1) : entry));
}

function withoutTitle(entry: string): string[] {
  const [name = ''] = entry.split('/');
  return name.startsWith('~') ? [] : [name];
}

function withTitles(entry: string): string[] {
  const [first = '', ...titles] = entry.split('/');
  const name = first.replace('~', '');
  return [
    ...withoutTitle(entry),
    ...titles.flatMap((title) => [`${title}${title.endsWith("'") ? '' : ' '}${name}`, `${name}, ${title}`]),
  ];
}

function wordsOf(text: string): string[] {
  const plain = ASCII.test(text) ? text : text.normalize('NFKD').replace(ACCENTS, '');
  return plain.toLowerCase().match(WORD) ?? [];
}

/** The words without a leading article, and with `and` for each "and" of the three languages. */
function essential(words: readonly string[], and: string): string {
  const rest = words.length > 1 && ARTICLES.includes(words[0] ?? '') ? words.slice(1) : words;
  return rest.map((word) => (ANDS.includes(word) ? and : word)).join('');
}
