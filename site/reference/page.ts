import { type EventType, eventTypes } from 'wto-dispute';
import { ruleIds } from 'wto-dispute/law';
import { COMPLIANCE_STATE, plainType, stages, stateNames } from '../../src/vocabulary.js';

/** A page of the reference. */
export interface Page {
  /** Its address on the site, without an ending: `reference/rules/dsu-16-4-appeal`. */
  readonly address: string;
  /** Its name in the navigation. */
  readonly name: string;
  /** The chapter of the navigation, and the group within it where there are several. */
  readonly chapter: string;
  readonly group?: string;
  readonly text: string;
}

/** The sections that have a text, with empty lines between them. */
export function sections(...parts: readonly (string | undefined | false)[]): string {
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

/** What an editor of the page is told, and the search is not. */
export function frontMatter(values: Readonly<Record<string, unknown>>): string {
  const lines = Object.entries(values).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  return ['---', ...lines, '---'].join('\n');
}

export const ruleAddress = (id: string): string => `/reference/rules/${id}`;
export const eventAddress = (type: EventType): string => `/reference/events/${plainType(type).replaceAll('.', '-')}`;

/** A heading is the name of the state, and an anchor has no dots. */
export function stateAddress(state: string): string {
  const plain = state.startsWith(COMPLIANCE_STATE) && !own.has(state) ? state.slice(COMPLIANCE_STATE.length) : state;
  const [stage = ''] = plain.split('.');
  const anchor = plain === stage ? '' : `#${plain.replaceAll('.', '').toLowerCase()}`;
  return `/reference/states/${stage}${anchor}`;
}

/** The states of the compliance region itself; the others are those of a proceeding. */
const own = new Set(
  ['none', 'consultations', 'nonCompliance', 'noNonCompliance', 'decided', 'notAdopted', 'lapsed'].map(
    (name) => `${COMPLIANCE_STATE}${name}`,
  ),
);

const states = new Set(
  stateNames.flatMap((name) => name.split('.').map((_, at, parts) => parts.slice(0, at + 1).join('.'))),
);

const names = new Map<string, string>([
  ...stages.map((name) => [name, `/reference/states/${name}`] as const),
  ...eventTypes.map((type) => [type, eventAddress(type)] as const),
  ...ruleIds.map((id) => [id, ruleAddress(id)] as const),
]);

/** A state as code, which leads to its place where it is one that a status can name, or is around one. */
export function stateNamed(name: string): string {
  return states.has(name) ? `[\`${name}\`](${stateAddress(name)})` : `\`${name}\``;
}

/** A fact, a rule or a stage as code, which leads to its page. */
export function named(name: string): string {
  const address = names.get(name);
  return address === undefined ? `\`${name}\`` : `[\`${name}\`](${address})`;
}

/** The names in a text that stand as code and have a page lead to it. */
export function linked(text: string): string {
  return text.replace(/(?<!\[)`([\w.-]+)`(?!\])/g, (_, name: string) => named(name));
}

/** A list, one thing on a line. */
export const list = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n');

/** A block of code in a language. */
export const block = (language: string, text: string): string => `\`\`\`${language}\n${text}\n\`\`\``;

/** What the library says, set apart; a line is a paragraph. */
export const quote = (text: string): string =>
  text
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n>\n');
