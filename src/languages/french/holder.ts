import type { Duty } from '../../vocabulary.js';
import { namesListed } from '../grammar.js';
import type { HolderWords, Language } from '../language.js';
import { roles } from './labels.js';
import { toDo } from './to-do.js';

/** "défendeur (Japon)", "plaignants (Corée et Japon)", or the role alone: the role needs no gender of a name. */
export function holder({ role, members }: HolderWords): string {
  const name = `${roles[role]}${members.length > 1 ? 's' : ''}`;
  return members.length === 0 ? name : `${name} (${and(members)})`;
}

/** Names with "et". */
export function and(names: readonly string[]): string {
  return namesListed(names, { last: 'et', others: 'autres' });
}

/** Who holds a task, as the subject of a sentence. A right is that of either party, a duty that of each. */
function subject(words: HolderWords, duty: Duty): string {
  if (words.role === 'eitherParty' && duty !== 'may') return 'chaque partie';
  const name = holder(words);
  if (isPlural(words)) return `les ${name}`;
  const article = articles[words.role] ?? (/^[aeiou]/i.test(name) ? "l'" : 'le ');
  return `${article}${name}`;
}

const isPlural = ({ role, members }: HolderWords) => role === 'parties' || role === 'arbitrators' || members.length > 1;

const articles: { readonly [R in HolderWords['role']]?: string } = {
  eitherParty: '',
  anyMember: '',
  otherMember: 'une ',
  thirdParty: 'une ',
};

const verbs: Readonly<Record<Duty, readonly [one: string, several: string]>> = {
  may: ['peut', 'peuvent'],
  should: ['devrait', 'devraient'],
  must: ['doit', 'doivent'],
};

/** The subject and its verb: "les parties peuvent", "le plaignant (Corée) doit". */
export function clause(words: HolderWords, duty: Duty): string {
  return `${subject(words, duty)} ${verbs[duty][isPlural(words) ? 1 : 0]}`;
}

/** Marks a task as one in the complaint of some of several complainants. */
export const ofComplaint: Language['ofComplaint'] = (phrase, names) =>
  `${phrase} (${roles.complainant}${names.length === 1 ? '' : 's'}\u00a0: ${and(names)})`;

export const sides: Language['sides'] = ({ complainants, respondent }) => [
  `Plaignant${complainants.length === 1 ? '' : 's'}\u00a0: ${and(complainants)}`,
  `Défendeur\u00a0: ${respondent}`,
];

export const task: Language['task'] = ({ holder: who, duty, action, citation }) =>
  cited(`${duty === undefined ? `${holder(who)} –` : clause(who, duty)} ${toDo(action)}`, citation);

/** A sentence with its article. Two brackets become one, and an article that stands there is not said again. */
export function cited(sentence: string, citation: string | undefined): string {
  if (citation === undefined || sentence.endsWith(`${citation})`)) return sentence;
  return `${sentence} (${citation})`.replaceAll(') (', '\u00a0; ');
}
