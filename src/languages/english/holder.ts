import type { Duty } from '../../vocabulary.js';
import { namesListed } from '../grammar.js';
import type { HolderWords, Language } from '../language.js';
import { roles } from './labels.js';
import { toDo } from './to-do.js';

/** "Japan (respondent)", "Korea and Japan (complainants)", or the role alone. */
export function holder({ role, members }: HolderWords): string {
  const name = roles[role];
  if (members.length === 0) return name;
  return `${and(members)} (${name}${members.length === 1 ? '' : 's'})`;
}

/** Names with "and". */
export function and(names: readonly string[]): string {
  return namesListed(names, { last: 'and', others: 'others' });
}

/** Who holds a task, as the subject of a sentence. A right is that of either party, a duty that of each. */
export function subject(words: HolderWords, duty: Duty): string {
  const { role, members } = words;
  if (role === 'eitherParty' && duty !== 'may') return 'each party';
  if (members.length === 0) return `${articles[role] ?? 'the '}${roles[role]}`;
  return holder({ role, members: members.map((name) => (takesArticle.test(name) ? `the ${name}` : name)) });
}

/** The Members whose names have an article within a sentence: the United States, the European Union. */
const takesArticle =
  /^(?:United |European |(?:Bahamas|Comoros|Gambia|Maldives|Netherlands|Philippines|Russian Federation|Solomon Islands)$)|\b(?:Republic|Kingdom)\b/;

const articles: { readonly [R in HolderWords['role']]?: string } = {
  eitherParty: '',
  otherMember: '',
  anyMember: '',
  thirdParty: 'a ',
};

/** Marks a task as one in the complaint of some of several complainants. */
export const ofComplaint: Language['ofComplaint'] = (phrase, names) =>
  `${phrase} (${roles.complainant}${names.length === 1 ? '' : 's'}: ${and(names)})`;

export const sides: Language['sides'] = ({ complainants, respondent }) => [
  `Complainant${complainants.length === 1 ? '' : 's'}: ${and(complainants)}`,
  `Respondent: ${respondent}`,
];

export const task: Language['task'] = ({ holder: who, duty, action, citation }) =>
  cited(
    duty === undefined ? `${holder(who)} to ${toDo(action)}` : `${subject(who, duty)} ${duty} ${toDo(action)}`,
    citation,
  );

/** A sentence with its article. Two brackets become one, and an article that stands there is not said again. */
export function cited(sentence: string, citation: string | undefined): string {
  if (citation === undefined || sentence.endsWith(`${citation})`)) return sentence;
  return `${sentence} (${citation})`.replaceAll(') (', '; ');
}
