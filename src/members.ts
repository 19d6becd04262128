/**
 * The Members of the World Trade Organization: their names in three languages, and which of them a text names.
 *
 * @module wto-dispute/members
 */
import { memberNames as englishNames } from './languages/english/members.js';
import { memberNames as frenchNames } from './languages/french/members.js';
import type { MemberCode } from './languages/member-code.js';
import { memberNames as spanishNames } from './languages/spanish/members.js';
import { memberCode, memberCodes, nearestMember as nearestName, spellingsOf } from './record/members.js';

export type { MemberCode } from './languages/member-code.js';

/**
 * A Member of the WTO: a state, the European Union, or a separate customs territory.
 *
 * @category Members
 */
export interface Member {
  /** The two letters of ISO 3166-1, and `EU` for the European Union. */
  readonly code: MemberCode;
  /** The name in English. It is the short one that the WTO uses in disputes: "Korea", not "Korea, Republic of". */
  readonly english: string;
  /** The name in French. */
  readonly french: string;
  /** The name in Spanish. */
  readonly spanish: string;
  /**
   * Other names that are understood: longer and former ones, common spellings in the three languages, the code of
   * three letters and that of two.
   */
  readonly otherNames: readonly string[];
}

/**
 * The 166 Members of the WTO, in the order of their English names. Member states of the European Union are Members of
 * their own beside it. The list and everything in it is frozen.
 *
 * @category Members
 * @example
 * ```ts
 * import { members } from 'wto-dispute/members';
 *
 * members.length // => 166
 * members.filter(({ english }) => english.startsWith('Guinea')).map(({ spanish }) => spanish) // => ['Guinea', 'Guinea-Bissau']
 * ```
 */
export const members: readonly Member[] = /* @__PURE__ */ Object.freeze(memberCodes().map(memberOf));

/**
 * The Member that a text names, in whatever spelling. Upper and lower case, accents, punctuation and a leading article
 * make no difference; "&" is "and". A former name gives the Member of today: the European Communities are the European
 * Union.
 *
 * @param text a name in English, French or Spanish, or a code
 * @returns the Member; `undefined` if the text names none. It never throws.
 * @category Members
 * @example
 * ```ts
 * import { memberNamed } from 'wto-dispute/members';
 *
 * memberNamed('Korea, Republic of')?.english // => 'Korea'
 * memberNamed('les États-Unis')?.spanish // => 'Estados Unidos'
 * memberNamed('EC')?.english // => 'European Union'
 * memberNamed('Turkey')?.english // => 'Türkiye'
 * memberNamed('North Korea') // => undefined
 * ```
 */
export function memberNamed(text: string): Member | undefined {
  const code = memberCode(text);
  return members.find((member) => member.code === code);
}

/**
 * The Member that a misspelt name was probably meant for. At most a quarter of the letters may differ. A text that
 * names a Member gives that Member.
 *
 * @param text a name that may be misspelt
 * @returns the Member; `undefined` if none is near enough. It never throws.
 * @category Members
 * @example
 * ```ts
 * import { nearestMember } from 'wto-dispute/members';
 *
 * nearestMember('Untied States')?.english // => 'United States'
 * nearestMember('Brasill')?.english // => 'Brazil'
 * nearestMember('Atlantis') // => undefined
 * ```
 */
export function nearestMember(text: string): Member | undefined {
  const name = nearestName(text);
  return name === undefined ? undefined : memberNamed(name);
}

function memberOf(code: MemberCode): Member {
  const names = { english: englishNames[code], french: frenchNames[code], spanish: spanishNames[code] };
  const shown: readonly string[] = Object.values(names);
  const otherNames = new Set(spellingsOf(code).filter((name) => !shown.includes(name)));
  return Object.freeze({ code, ...names, otherNames: Object.freeze([...otherNames]) });
}
