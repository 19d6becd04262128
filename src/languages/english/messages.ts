import { inDays } from './dates.js';

/** Where in the input a problem is: `events[3].date`; empty for the whole input. */
interface At {
  readonly path: string;
}

/** What was found in the input; `text` is its value as written, shortened. */
export interface Found {
  readonly is:
    | 'nothing'
    | 'null'
    | 'text'
    | 'number'
    | 'boolean'
    | 'list'
    | 'object'
    | 'dateObject'
    | 'record'
    | 'dispute'
    | 'other';
  readonly text?: string;
}

/** What may stand at a place of the input; the last three are arguments of functions. */
export type Expected =
  | 'text'
  | 'trueOrFalse'
  | 'wholeNumber'
  | 'list'
  | 'object'
  | 'textOrTexts'
  | 'period'
  | 'periodOrDate'
  | 'dispute'
  | 'answer'
  | 'language';

/** A fact: its type and its date as the record writes them, or both in words. */
interface Named {
  readonly type: string;
  readonly date: string;
}

/** A fact where it stands in the record. */
interface FactAt extends Named {
  /** Its place in `record.events`. */
  readonly index: number;
}

const MOST_LISTED = 12;

const expectedNames = {
  text: 'text',
  trueOrFalse: 'true or false',
  wholeNumber: 'a whole number',
  list: 'a list',
  object: 'an object',
  textOrTexts: 'text or a list of texts',
  period: 'a period such as { "months": 15 }',
  periodOrDate: 'a period such as { "days": 90 } or a date YYYY-MM-DD',
  dispute: 'a dispute (what replay gives)',
  answer: 'an answer of the library, or its error',
  language: 'a language such as english',
} satisfies Record<Expected, string>;

const foundNames = {
  nothing: 'nothing',
  null: 'null',
  text: 'a text',
  number: 'a number',
  boolean: 'true or false',
  list: 'a list',
  object: 'an object',
  dateObject: 'a Date object',
  record: 'a record: replay it first',
  dispute: 'a dispute',
  other: 'something that is not plain data',
} satisfies Record<Found['is'], string>;

/** What is said of these instead of "… is not a date". */
const noDates: { readonly [K in Found['is']]?: string } = {
  nothing: 'a date is missing',
  dateObject: 'this is a Date object',
};

const emptyThings = {
  text: 'must not be empty',
  list: 'needs at least one entry',
  period: 'needs at least one of months, weeks and days that is not zero',
};

/** Every sentence that an error says, as a function of data. */
export const messages = {
  missing: ({ path }: At) => `${path} is missing`,

  unknownField: ({ path, nearest, known }: At & { nearest?: string; known: readonly string[] }) =>
    `${at(path)}unknown field; ${nearest === undefined ? `known here: ${listed(known)}` : didYouMean(nearest)}`,

  unknownType: ({ path, found, nearest }: At & { found: Found; nearest?: string }) =>
    `${at(path)}${named(found)} is not an event type${nearest === undefined ? '' : `; ${didYouMean(nearest)}`}`,

  unknownRuleId: ({ path, found, nearest }: At & { found: Found; nearest?: string }) =>
    `${at(path)}${named(found)} is not the id of a rule${nearest === undefined ? '' : `; ${didYouMean(nearest)}`}`,

  wrongKind: ({ path, expected, found }: At & { expected: Expected; found: Found }) =>
    `${at(path)}expected ${expectedNames[expected]}, found ${named(found)}`,

  notADate: ({ path, found, reason }: At & { found: Found; reason: 'form' | 'calendar' }) =>
    `${at(path)}${noDates[found.is] ?? `${found.is === 'text' ? (found.text ?? '""') : named(found)} is not a date`}${reason === 'form' ? '; write YYYY-MM-DD' : ''}`,

  reversed: ({ path, from, to }: At & { from: string; to: string }) => `${at(path)}${to} is before from (${from})`,

  notOneOf: ({ path, found, options }: At & { found: Found; options: readonly string[] }) =>
    `${found.is === 'nothing' ? `${path} is missing:` : `${at(path)}${named(found)} is not`} one of ${listed(options)}`,

  outOfRange: ({ path, found, least, most }: At & { found: Found; least?: number; most?: number }) =>
    `${at(path)}${named(found)} is too ${least === undefined ? `large; at most ${most}` : `small; at least ${least}`}`,

  empty: ({ path, of }: At & { of: keyof typeof emptyThings }) => `${at(path)}${emptyThings[of]}`,

  tooLong: ({ path, length, most }: At & { length: number; most: number }) =>
    `${at(path)}${length} entries; at most ${most} are read`,

  tooMany: ({ path, most }: At & { most: number }) =>
    `${at(path)}with this fact more than ${most} time-limits would run at once; at most ${most} are counted`,

  repeated: ({ path }: At) => `${at(path)}this field stands here more than once; keep one of them`,

  unreadable: ({ path }: At) => `${at(path)}the input cannot be read`,

  invalid: ({
    what,
    problems,
    more,
  }: {
    what: 'record' | 'event' | 'date' | 'argument';
    problems: readonly string[];
    more: number;
  }) =>
    problems.length === 1
      ? `invalid ${what}: ${problems[0]}`
      : `invalid ${what}, ${problems.length + more} problems:${problems.map((problem) => `\n- ${problem}`).join('')}${more === 0 ? '' : `\n- and ${more} more, see issues`}`,

  impossible: ({ states, possibleEvents, causedBy, ...fact }: Refused) =>
    `${placed(fact)} is not possible in ${stated(fact.stage, states)}${bridged(causedBy)}; possible here: ${listed(possibleEvents)}`,

  incomplete: ({ states, missing, causedBy, ...fact }: Refused & { missing: readonly string[] }) =>
    `${placed(fact)} is not possible in ${stated(fact.stage, states)}${bridged(causedBy)}: it presupposes ${listed(missing)}, which the record lacks; add what is missing, or replay with the policy "lenient", which implies it`,

  irregular: ({ irregularities, ...fact }: FactAt & { irregularities: readonly string[] }) =>
    `${placed(fact)} is irregular, which the policy "strict" refuses: ${irregularities.join('; ')}`,

  premature: ({ type, date, citation, days, allowed, exceptions, urgency }: Departed & Early) =>
    `${type} on ${date} came ${inDays(days)} too early: ${citation} allows it from ${allowed}${exceptionally(exceptions, urgency)}`,

  late: ({ type, date, citation, days, due }: Departed & { due: string }) =>
    `${type} on ${date} came ${inDays(days)} too late: the last day under ${citation} was ${due}`,

  implied: ({ missing, type, date }: Named & { missing: string }) =>
    `${missing} is not in the record; ${type} on ${date} implies it`,

  unknownRule: ({ rule, nearest }: { rule: string; nearest?: string }) =>
    `"${rule}" is not the id of a rule${nearest === undefined ? '; see ruleIds' : `; ${didYouMean(nearest)}`}`,
};

/** A fact that departs from the law, by how many calendar days, and from which article. */
interface Departed extends Named {
  readonly citation: string;
  readonly days: number;
}

interface Early {
  /** The first day on which it would have been regular. */
  readonly allowed: string;
  /** Facts that would have made it regular. */
  readonly exceptions: readonly string[];
  /** Urgency shortens the wait. */
  readonly urgency: boolean;
}

/** The sentences of a language: English gives the keys and the data. */
export type Messages = typeof messages;

/** A fact refused, and where. */
interface Refused extends FactAt {
  readonly stage: string;
  /** The active states, dotted, or in words. */
  readonly states: readonly string[];
  readonly possibleEvents: readonly string[];
  /** The fact that made the record imply milestones before this one. */
  readonly causedBy?: Named;
}

function at(path: string): string {
  return path === '' ? '' : `${path}: `;
}

function named({ is, text }: Found): string {
  if (text === undefined) return foundNames[is];
  return is === 'text' ? `"${text}"` : text;
}

function didYouMean(nearest: string): string {
  return `did you mean "${nearest}"?`;
}

function listed(words: readonly string[]): string {
  if (words.length === 0) return 'nothing';
  const more = words.length - MOST_LISTED;
  return more <= 0 ? words.join(', ') : `${words.slice(0, MOST_LISTED).join(', ')} and ${more} more`;
}

function placed({ type, date, index }: FactAt): string {
  return `events[${index}]: ${type} on ${date}`;
}

/** "panel (atWork)": the stage, and what is more than the stage in the names of its states. */
function stated(stage: string, states: readonly string[]): string {
  const inner = states.filter((state) => state !== stage).map((state) => state.replace(`${stage}.`, ''));
  return inner.length === 0 ? stage : `${stage} (${inner.join(', ')})`;
}

function bridged(causedBy: Refused['causedBy']): string {
  return causedBy === undefined ? '' : ` (milestones were implied by ${causedBy.type} on ${causedBy.date})`;
}

function exceptionally(exceptions: readonly string[], urgency: boolean): string {
  if (exceptions.length === 0) return '';
  return `; it is regular earlier where the record states ${exceptions.join(', ')}${urgency ? ', or where the case is urgent' : ''}`;
}
