import type { DisputeEvent } from '../record/events.js';
import { eventTypes, policies, roles, stages, tracks, wtoStatuses } from '../vocabulary.js';

/*
 * The commands and their options, once. Parsing, help, completion and the tests of the documentation read this table;
 * the words of the help stand in words/, a file for each language.
 */

/** What a value is. The help of each language has its own word for it. */
export const placeholders = [
  ...(['AMOUNT', 'COMMAND', 'DATE', 'DATES', 'DAYS', 'FIELD', 'FILE', 'GROUPS', 'JSON', 'KIND', 'LANGUAGE'] as const),
  ...(['NAME', 'NUMBER', 'PERIOD', 'ROLE', 'RULE', 'TEXT', 'TYPE', 'WHICH', 'WORDS'] as const),
] as const;

export type Placeholder = (typeof placeholders)[number];

/** How an option is written. */
export interface OptionShape {
  /** What its value is; without it the option is a switch. */
  readonly value?: Placeholder;
  /** The values that it can have. */
  readonly values?: readonly string[];
  /** It may stand several times. */
  readonly many?: true;
  /** The least and the greatest number that it can be. */
  readonly within?: readonly [least: number, most: number];
  readonly short?: string;
  /** Another spelling. */
  readonly alias?: string;
}

/** The languages of the command. */
export const languageCodes = ['en', 'fr', 'es'] as const;

const yesOrNo = ['true', 'false'] as const;
const diagramKinds = ['statechart', 'timeline', 'svg', 'report'] as const;

export const options = {
  on: { value: 'DATE' },
  from: { value: 'DATE' },
  to: { value: 'DATE' },
  days: { value: 'DAYS' },
  member: { value: 'NAME' },
  role: { value: 'ROLE', values: roles },
  only: { value: 'WHICH', values: ['upcoming'] },
  remind: { value: 'DAYS' },
  previous: { value: 'FILE' },
  kind: { value: 'KIND', values: diagramKinds },
  theme: { value: 'NAME', values: ['auto', 'light', 'dark'] },
  width: { value: 'NUMBER', within: [360, 4000] },
  facts: { value: 'NUMBER' },
  event: { value: 'JSON' },
  pace: { value: 'NAME', values: ['fastest', 'slowest'] },
  appeal: {},
  profile: { value: 'NAME', values: ['law', 'published', 'history'] },
  quantile: { value: 'NUMBER' },
  respondent: { value: 'NAME' },
  agreement: { value: 'NAME' },
  stage: { value: 'NAME', values: stages },
  label: { value: 'NAME', values: wtoStatuses },
  text: { value: 'WORDS' },
  by: { value: 'GROUPS', values: ['period', 'complainant', 'respondent', 'agreement'] },
  readings: {},
  title: { value: 'TEXT' },
  complainant: { value: 'NAME', many: true },
  agreements: { value: 'NAME', many: true },
  ds: { value: 'NUMBER' },
  track: { value: 'NAME', values: tracks },
  type: { value: 'TYPE', values: eventTypes },
  date: { value: 'DATE' },
  without: { value: 'FIELD', many: true },
  policy: { value: 'NAME', values: policies },
  closed: { value: 'DATES', many: true },
  'closed-file': { value: 'FILE', many: true },
  out: { value: 'FILE' },
  lang: { value: 'LANGUAGE', values: languageCodes, alias: 'language' },
  json: {},
  'no-color': {},
  help: { short: 'h' },
  version: {},
} as const satisfies Record<string, OptionShape>;

export type OptionName = keyof typeof options;

type KeyOf<E> = E extends unknown ? keyof E : never;

/** The fields of facts besides their type and date. */
export type FieldName = Exclude<KeyOf<DisputeEvent>, 'type' | 'date'>;

/** The same fields as options of `add`, `fix` and `init`: `--document WT/DS590/1`. The parser of facts judges their values. */
export const fields = {
  by: { value: 'NAME', many: true },
  document: { value: 'TEXT' },
  source: { value: 'TEXT' },
  note: { value: 'TEXT' },
  received: { value: 'DATE' },
  urgent: { value: 'WHICH', values: yesOrNo },
  joinable: { value: 'WHICH', values: yesOrNo },
  members: { value: 'NAME', many: true },
  until: { value: 'DATE' },
  on: { value: 'DATE' },
  expires: { value: 'DATE' },
  period: { value: 'PERIOD' },
  expected: { value: 'TEXT' },
  brief: { value: 'WHICH', values: yesOrNo },
  recommendations: { value: 'WHICH', values: yesOrNo },
  withdrawalPeriod: { value: 'PERIOD', alias: 'withdrawal-period' },
  forum: { value: 'WHICH', values: ['appellateBody', 'arbitration'] },
  purpose: { value: 'WHICH', values: ['appeal', 'merits', 'implementation'] },
  procedures: { value: 'WHICH', values: ['mpia', 'adHoc'] },
  amount: { value: 'AMOUNT' },
  failed: { value: 'WHICH', values: yesOrNo },
  rule: { value: 'RULE' },
  recourse: { value: 'NUMBER' },
  text: { value: 'TEXT' },
} as const satisfies Record<FieldName, OptionShape>;

/** An argument of a command: a placeholder, or several and words to choose from. */
export interface ArgumentShape {
  readonly value: Placeholder | readonly string[];
  readonly optional?: true;
  readonly many?: true;
}

/** A command, with what it takes besides `--help`. */
export interface CommandShape {
  readonly takes: readonly ArgumentShape[];
  /** Another way to call it, and the options that the line of this usage shows. */
  readonly or?: { readonly takes: readonly ArgumentShape[]; readonly shows: readonly OptionName[] };
  readonly options: readonly OptionName[];
  /** The values of options that have others for this command. */
  readonly values?: { readonly [N in OptionName]?: readonly string[] };
  /** Options that go only with one value of `--kind`. */
  readonly onlyWith?: { readonly [N in OptionName]?: (typeof diagramKinds)[number] };
  /** It takes the fields of facts as options. */
  readonly fields?: true;
  /** The options that the line of its usage shows. */
  readonly shows: readonly OptionName[];
  readonly example: string;
}

const FILE = { value: 'FILE' } as const;
const FILES = { value: 'FILE', many: true } as const;
const FACT = [{ value: 'TYPE' }, { value: 'DATE' }] as const;

/** What replay needs, and what every answer takes. */
const replaying = ['policy', 'closed', 'closed-file'] as const;
/** How an SVG picture is drawn, and which part of it. */
const pictured = ['theme', 'width', 'from', 'to', 'only', 'member', 'role'] as const;
const writing = ['out', 'lang'] as const;
const answering = ['out', 'lang', 'json', 'no-color'] as const;

export const commands = {
  status: {
    takes: [FILES],
    options: ['on', 'readings', ...replaying, ...answering],
    shows: ['on'],
    example: 'status ds590.json --on 2019-11-08',
  },
  deadlines: {
    takes: [FILE],
    options: ['on', 'readings', ...replaying, ...answering],
    shows: ['on'],
    example: 'deadlines ds590.json --on 2020-07-29',
  },
  check: {
    takes: [FILE],
    options: ['event', ...replaying, ...answering],
    shows: ['event'],
    example: `check ds590.json --event '{"type":"note","date":"2023-04-01","text":"…"}'`,
  },
  project: {
    takes: [FILE],
    options: ['on', 'pace', 'appeal', 'profile', 'quantile', ...replaying, ...answering],
    shows: ['on', 'pace', 'appeal', 'profile'],
    example: 'project ds590.json --on 2019-09-11 --pace slowest',
  },
  timeline: {
    takes: [FILE],
    options: ['on', ...replaying, ...answering],
    shows: ['on'],
    example: 'timeline ds590.json --lang fr',
  },
  agenda: {
    takes: [FILES],
    options: ['from', 'to', 'days', 'member', 'role', ...replaying, ...answering],
    shows: ['from', 'to', 'days', 'member', 'role'],
    example: 'agenda ds*.json --from 2019-09-01 --days 60 --member Japan',
  },
  calendar: {
    takes: [FILES],
    options: ['on', 'member', 'role', 'only', 'remind', 'previous', ...replaying, ...writing],
    shows: ['on', 'member', 'previous', 'out'],
    example: 'calendar ds590.json --on 2019-09-17 --previous japan.ics --out japan.ics',
  },
  diagram: {
    takes: [FILE],
    options: ['on', 'kind', ...pictured, 'facts', ...replaying, ...writing],
    values: { only: ['facts', 'live', 'past'] },
    onlyWith: {
      ...{ theme: 'svg', width: 'svg', from: 'svg', to: 'svg', only: 'svg', member: 'svg', role: 'svg' },
      facts: 'report',
    },
    shows: ['on', 'kind', 'out'],
    example: 'diagram ds590.json --on 2019-11-08 --kind svg --out ds590.svg',
  },
  init: {
    takes: [FILE, { value: 'TYPE', optional: true }, { value: 'DATE', optional: true }],
    or: { takes: [FILE, { value: ['DS590'] }], shows: [] },
    options: ['title', 'complainant', 'respondent', 'ds', 'agreements', 'track', 'lang', 'json'],
    fields: true,
    shows: ['title', 'complainant', 'respondent'],
    example: 'init ds700.json consultations.requested 2025-01-15 --title "A — B" --complainant X --respondent Y',
  },
  add: {
    takes: [FILE, ...FACT],
    options: [...replaying, ...answering],
    fields: true,
    shows: [],
    example: 'add ds590.json panel.requested 2020-06-18 --document WT/DS590/4',
  },
  remove: {
    takes: [FILE, { value: 'WHICH' }],
    options: [...replaying, ...answering],
    shows: [],
    example: 'remove ds590.json panel.deferred 2020-06-29',
  },
  fix: {
    takes: [FILE, { value: 'WHICH' }],
    options: ['type', 'date', 'without', ...replaying, ...answering],
    fields: true,
    shows: ['date', 'type', 'without'],
    example: 'fix ds590.json panel.deferred --date 2020-06-29',
  },
  validate: {
    takes: [FILES],
    options: [...answering],
    shows: [],
    example: 'validate ds590.json',
  },
  history: {
    takes: [{ value: ['NUMBER', 'FILE'] }],
    or: { takes: [], shows: ['member', 'role', 'stage'] },
    values: { role: ['complainant', 'respondent', 'thirdParty'] },
    options: ['on', 'member', 'role', 'respondent', 'agreement', 'stage', 'label', 'text', ...answering],
    shows: ['on'],
    example: 'history 590',
  },
  figures: { takes: [], options: ['by', ...answering], shows: ['by'], example: 'figures --by period' },
  rules: {
    takes: [{ value: 'RULE', optional: true, many: true }],
    options: [...answering],
    shows: [],
    example: 'rules 4.7',
  },
  completion: {
    takes: [{ value: ['bash', 'zsh', 'fish'] }],
    options: ['out', 'lang'],
    shows: [],
    example: 'completion bash',
  },
} as const satisfies Record<string, CommandShape>;

export type Command = keyof typeof commands;

export const commandNames = Object.keys(commands) as readonly Command[];

/** The shape of a command, with the fields that only some have. */
export function shapeOf(command: Command): CommandShape {
  return commands[command];
}

/** An option that a command takes, as it is written. */
export interface TakenOption {
  readonly name: OptionName | FieldName;
  readonly shape: OptionShape;
  readonly isField: boolean;
}

/** How an option of a command is written. */
export function optionOf(command: Command, name: OptionName): OptionShape {
  const values = shapeOf(command).values?.[name];
  return { ...options[name], ...(values && { values }) };
}

/** Every option that a command takes, those of facts last. */
export function optionsOf(command: Command): readonly TakenOption[] {
  const { options: own, fields: hasFields } = shapeOf(command);
  const general = own.map((name) => ({ name, shape: optionOf(command, name), isField: false }));
  if (!hasFields) return general;
  const ofFacts = (Object.keys(fields) as FieldName[]).map((name) => ({ name, shape: fields[name], isField: true }));
  return [...general, ...ofFacts];
}
