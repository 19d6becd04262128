import type { Duty } from '../../vocabulary.js';
import { namesListed } from '../grammar.js';
import type { HolderWords, Language } from '../language.js';
import { roles } from './labels.js';
import { toDo } from './to-do.js';

/** "parte demandada (Japón)", "partes reclamantes (Corea e India)", or the role alone: the role needs no gender of a name. */
export function holder({ role, members }: HolderWords): string {
  const name = members.length > 1 ? roles[role].replace(/(?<=[aeo])(?= |$)/g, 's') : roles[role];
  return members.length === 0 ? name : `${name} (${and(members)})`;
}

/** Names with "y", which is "e" before the sound of i. */
export function and(names: readonly string[]): string {
  return namesListed(names, { last: /^h?[ií](?!e)/i.test(names.at(-1) ?? '') ? 'e' : 'y', others: 'más' });
}

/** Who holds a task, as the subject of a sentence. A right is that of either party, a duty that of each. */
function subject(words: HolderWords, duty: Duty): string {
  if (words.role === 'eitherParty' && duty !== 'may') return 'cada parte';
  const article = articles[words.role] ?? 'el ';
  return `${words.members.length > 1 ? article.replace('la ', 'las ') : article}${holder(words)}`;
}

const articles: { readonly [R in HolderWords['role']]?: string } = {
  complainant: 'la ',
  respondent: 'la ',
  parties: 'las ',
  arbitrators: 'los ',
  thirdParty: 'un ',
  eitherParty: '',
  otherMember: '',
  anyMember: '',
};

const verbs: Readonly<Record<Duty, readonly [one: string, several: string]>> = {
  may: ['podrá', 'podrán'],
  should: ['debería', 'deberían'],
  must: ['deberá', 'deberán'],
};

/** The subject and its verb: "las partes podrán", "la parte reclamante (Corea) deberá". */
export function clause(words: HolderWords, duty: Duty): string {
  const { role, members } = words;
  const isPlural = role === 'parties' || role === 'arbitrators' || members.length > 1;
  return `${subject(words, duty)} ${verbs[duty][isPlural ? 1 : 0]}`;
}

/** Marks a task as one in the complaint of some of several complainants. */
export const ofComplaint: Language['ofComplaint'] = (phrase, names) =>
  `${phrase} (${names.length === 1 ? 'parte reclamante' : 'partes reclamantes'}: ${and(names)})`;

export const sides: Language['sides'] = ({ complainants, respondent }) => [
  `Reclamante${complainants.length === 1 ? '' : 's'}: ${and(complainants)}`,
  `Demandado: ${respondent}`,
];

export const task: Language['task'] = ({ holder: who, duty, action, citation }) =>
  cited(`${duty === undefined ? `${holder(who)} –` : clause(who, duty)} ${toDo(action)}`, citation);

/** A sentence with its provision. Two brackets become one, and an article that stands there is not said again. */
export function cited(sentence: string, citation: string | undefined): string {
  if (citation === undefined || sentence.endsWith(`${citation})`)) return sentence;
  return `${sentence} (${citation})`.replaceAll(') (', '; ');
}
