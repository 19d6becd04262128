import { parseArgs } from 'node:util';
import type { ProjectOptions } from '../answers/project.js';
import type { Pace, Profile } from '../answers/projection/step.js';
import { type CivilDate, isCivilDate } from '../calendar/date.js';
import { english } from '../languages/english/index.js';
import { french } from '../languages/french/index.js';
import type { Language } from '../languages/language.js';
import { spanish } from '../languages/spanish/index.js';
import type { Grouping } from '../past/figures.js';
import type { SearchOptions } from '../past/search.js';
import { nearest } from '../record/nearest.js';
import { type Policy, policies, type Role, roles, stages, wtoStatuses } from '../vocabulary.js';
import { UsageError } from './io.js';

const languages: Readonly<Record<string, Language>> = { en: english, fr: french, es: spanish };

const paces: readonly Pace[] = ['fastest', 'slowest'];
const profiles: readonly Profile[] = ['law', 'published', 'history'];

/** Written here too, so that no call loads the figures for their names; the compiler compares them. */
const groupings: readonly Grouping[] = ['period', 'complainant', 'respondent', 'agreement'];

const names = {
  on: { type: 'string' },
  lang: { type: 'string' },
  json: { type: 'boolean' },
  readings: { type: 'boolean' },
  policy: { type: 'string' },
  closed: { type: 'string', multiple: true },
  'closed-file': { type: 'string', multiple: true },
  event: { type: 'string' },
  from: { type: 'string' },
  to: { type: 'string' },
  member: { type: 'string' },
  role: { type: 'string' },
  kind: { type: 'string' },
  pace: { type: 'string' },
  appeal: { type: 'boolean' },
  profile: { type: 'string' },
  quantile: { type: 'string' },
  respondent: { type: 'string' },
  agreement: { type: 'string' },
  stage: { type: 'string' },
  label: { type: 'string' },
  text: { type: 'string' },
  by: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;

/** Options that may stand more than once. */
const lists: readonly OptionName[] = ['closed', 'closed-file'];

export type OptionName = keyof typeof names;

/** How `project` looks at the path ahead. The profile `history` needs the real records, which other calls do not load. */
export interface PathOptions extends Omit<ProjectOptions, 'profile'> {
  readonly profile?: Profile;
  /** With the profile `history`: which of the past lengths a step takes. */
  readonly quantile?: number;
}

/** A call with its options, checked. */
export interface Call {
  /** The options that the call contains. */
  readonly given: readonly OptionName[];
  readonly command: string | undefined;
  /** Files (`-` for standard input), or rule ids. */
  readonly args: readonly string[];
  readonly on: string | undefined;
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly member: string | undefined;
  readonly role: Role | undefined;
  readonly kind: string | undefined;
  readonly event: string | undefined;
  readonly path: PathOptions;
  /** What real disputes are searched for; the role stands in `role`. */
  readonly search: SearchOptions;
  readonly by: Grouping | undefined;
  readonly language: Language;
  readonly json: boolean;
  /** Whether other readings of the law are shown, or only named. */
  readonly readings: boolean;
  readonly help: boolean;
  readonly version: boolean;
  readonly policy: Policy;
  /** The closed days that stand in the call itself; absent where it names none. */
  readonly closed: readonly CivilDate[] | undefined;
  /** Files with closed days. */
  readonly closedFiles: readonly string[];
}

/** Reads the words of a call. It throws a `UsageError` if the call is wrong. */
export function callOf(argv: readonly string[]): Call {
  const { values, positionals, tokens } = parsed(argv);
  const [command, ...args] = positionals;
  return {
    given: givenIn(tokens),
    command,
    args,
    on: date('--on', values.on),
    from: date('--from', values.from),
    to: date('--to', values.to),
    member: values.member,
    role: values.role === undefined ? undefined : oneOf('--role', values.role, roles),
    kind: values.kind,
    event: values.event,
    path: {
      appeal: values.appeal === true,
      ...(values.pace !== undefined && { pace: oneOf('--pace', values.pace, paces) }),
      ...(values.profile !== undefined && { profile: oneOf('--profile', values.profile, profiles) }),
      ...(values.quantile !== undefined && { quantile: share('--quantile', values.quantile) }),
    },
    search: {
      ...(values.member !== undefined && { member: values.member }),
      ...(values.respondent !== undefined && { respondent: values.respondent }),
      ...(values.agreement !== undefined && { agreement: values.agreement }),
      ...(values.stage !== undefined && { stage: oneOf('--stage', values.stage, stages) }),
      ...(values.label !== undefined && { wtoStatus: oneOf('--label', values.label, wtoStatuses) }),
      ...(values.text !== undefined && { text: values.text }),
      ...(values.on !== undefined && { on: values.on }),
    },
    by: values.by === undefined ? undefined : oneOf('--by', values.by, groupings),
    language: languageOf(values.lang ?? 'en'),
    json: values.json === true,
    readings: values.readings === true,
    help: values.help === true,
    version: values.version === true,
    policy: values.policy === undefined ? 'lenient' : oneOf<Policy>('--policy', values.policy, policies),
    closed: values.closed?.flatMap((list) => list.split(',')).map((day) => date('--closed', day) ?? day),
    closedFiles: values['closed-file'] ?? [],
  };
}

function parsed(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options: names, allowPositionals: true, tokens: true });
  } catch (error) {
    // The message of Node has the option in quotes, as it is written: '--on <value>', '-h, --help'.
    const written = /'(?:-\w, )?(--?[^' ]+)/.exec(error instanceof Error ? error.message : '')?.[1] ?? '';
    const name = written.replace(/^-+/, '').split('=')[0] ?? '';
    if (isOption(name))
      throw new UsageError(`option --${name} ${names[name].type === 'boolean' ? 'takes no' : 'needs a'} value`);
    const meant = nearest(name, Object.keys(names));
    throw new UsageError(`unknown option ${written}${meant === undefined ? '' : `; did you mean --${meant}?`}`);
  }
}

type Token = ReturnType<typeof parsed>['tokens'][number];

/** The options of a call. One with an empty value is refused, and so is one that is given twice, unless it is a list. */
function givenIn(tokens: readonly Token[]): OptionName[] {
  const given = new Set<OptionName>();
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const { name, value } = token;
    if (value === '') throw new UsageError(`option --${name} needs a value`);
    if (value !== undefined && given.has(name) && !lists.includes(name))
      throw new UsageError(`option --${name} stands here more than once`);
    given.add(name);
  }
  return [...given];
}

function isOption(name: string): name is OptionName {
  return Object.hasOwn(names, name);
}

function date(option: string, text: string | undefined): string | undefined {
  if (text === undefined || isCivilDate(text)) return text;
  throw new UsageError(`${option}: "${text}" is not a date; write YYYY-MM-DD`);
}

function languageOf(code: string): Language {
  const language = Object.hasOwn(languages, code) ? languages[code] : undefined;
  if (language === undefined)
    throw new UsageError(`--lang: "${code}" is not one of ${Object.keys(languages).join(', ')}`);
  return language;
}

function share(option: string, text: string): number {
  const number = Number(text);
  if (text.trim() !== '' && number >= 0 && number <= 1) return number;
  throw new UsageError(`${option}: "${text}" is not a number from 0 to 1`);
}

function oneOf<T extends string>(option: string, text: string, allowed: readonly T[]): T {
  const found = allowed.find((one) => one === text);
  if (found === undefined) throw new UsageError(`${option}: "${text}" is not one of ${allowed.join(', ')}`);
  return found;
}
