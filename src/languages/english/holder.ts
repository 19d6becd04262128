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

/** Who holds a task, as the subject of a sentence. */
export function subject(words: HolderWords): string {
  return words.members.length > 0 ? holder(words) : `${articles[words.role] ?? 'the '}${roles[words.role]}`;
}

const articles: { readonly [R in HolderWords['role']]?: string } = {
  eitherParty: '',
  otherMember: '',
  anyMember: '',
  thirdParty: 'a ',
};

export const sides: Language['sides'] = ({ complainants, respondent }) => [
  `Complainant${complainants.length === 1 ? '' : 's'}: ${and(complainants)}`,
  `Respondent: ${respondent}`,
];

export const task: Language['task'] = ({ holder: who, duty, action, citation }) =>
  cited(duty === undefined ? `${holder(who)} to ${toDo(action)}` : `${subject(who)} ${duty} ${toDo(action)}`, citation);

/** A sentence with its article. Two brackets become one. */
export function cited(sentence: string, citation: string | undefined): string {
  return citation === undefined ? sentence : `${sentence} (${citation})`.replaceAll(') (', '; ');
}
