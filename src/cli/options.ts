import type { ProjectOptions } from '../answers/project.js';
import type { Pace, Profile } from '../answers/projection/step.js';
import { type CivilDate, isCivilDate } from '../calendar/date.js';
import type { Reminder } from '../formats/icalendar/alarms.js';
import type { MarkdownOptions } from '../formats/markdown/markdown.js';
import type { SvgOptions } from '../formats/svg/view.js';
import { english } from '../languages/english/index.js';
import { french } from '../languages/french/index.js';
import type { Language } from '../languages/language.js';
import { spanish } from '../languages/spanish/index.js';
import type { Grouping } from '../past/figures.js';
import type { SearchOptions } from '../past/search.js';
import { type Policy, policies, type Role, roles, stages, type Track, tracks, wtoStatuses } from '../vocabulary.js';
import { rawValue, type Words, wordsOf } from './arguments.js';
import { dateIn, type Today } from './dates.js';
import {
  commands,
  type FieldName,
  fields,
  languageCodes,
  type OptionName,
  type OptionShape,
  options,
} from './table.js';
import { UsageError } from './usage-error.js';

const languages: Readonly<Record<(typeof languageCodes)[number], Language>> = { en: english, fr: french, es: spanish };

/** Written here too, so that no call loads the figures for their names; the compiler compares them. */
const groupings: readonly Grouping[] = ['period', 'complainant', 'respondent', 'agreement'];
const paces: readonly Pace[] = ['fastest', 'slowest'];
const profiles: readonly Profile[] = ['law', 'published', 'history'];

/** How `project` looks at the path ahead. The profile `history` needs the real records, which other calls do not load. */
export interface PathOptions extends Omit<ProjectOptions, 'profile'> {
  readonly profile?: Profile;
  /** With the profile `history`: which of the past lengths a step takes. */
  readonly quantile?: number;
}

/** What the call says of a record that begins. */
export interface HeaderOptions {
  readonly title?: string;
  readonly complainants: readonly string[];
  readonly respondent?: string;
  readonly agreements: readonly string[];
  readonly ds?: number;
  readonly track?: Track;
}

/** What the call says of a fact: its fields as they are written, and how a fact of the record is changed. */
export interface FactOptions {
  readonly fields: ReadonlyMap<FieldName, readonly string[]>;
  readonly type?: string;
  readonly date?: CivilDate;
  readonly without: readonly string[];
}

/** A call with its options, checked. */
export interface Call {
  /** The options that the call contains. */
  readonly given: readonly (OptionName | FieldName)[];
  readonly command: string | undefined;
  /** Files (`-` for standard input), or rules, or what the command takes besides. */
  readonly args: readonly string[];
  readonly on: CivilDate | undefined;
  readonly from: CivilDate | undefined;
  readonly to: CivilDate | undefined;
  readonly days: number | undefined;
  readonly member: string | undefined;
  readonly role: Role | undefined;
  readonly only: 'upcoming' | undefined;
  readonly remind: readonly (number | Reminder)[] | undefined;
  readonly previous: string | undefined;
  readonly kind: 'statechart' | 'timeline' | 'svg' | 'report';
  /** How an SVG picture is drawn, and which part of it. */
  readonly picture: Omit<SvgOptions, 'language'>;
  readonly report: Omit<MarkdownOptions, 'language'>;
  readonly event: string | undefined;
  readonly path: PathOptions;
  /** What real disputes are searched for; the role stands in `role`. */
  readonly search: SearchOptions;
  readonly by: Grouping | undefined;
  readonly header: HeaderOptions;
  readonly fact: FactOptions;
  readonly out: string | undefined;
  readonly language: Language;
  readonly json: boolean;
  readonly hasColours: boolean;
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
export function callOf(argv: readonly string[], today: Today): Call {
  const words = wordsOf(argv);
  const read = new Reader(words, today);
  return {
    given: [...words.given.keys()],
    command: words.command,
    args: words.args,
    ...datesOf(read, words),
    days: read.count('days'),
    member: read.text('member'),
    role: read.oneOf('role', roles),
    only: words.command === 'diagram' ? undefined : read.oneOf('only', options.only.values),
    remind: remindersOf(read.text('remind')),
    previous: read.text('previous'),
    kind: read.oneOf('kind', options.kind.values) ?? 'statechart',
    picture: words.command === 'diagram' ? pictureOf(read) : {},
    report: read.optional('facts', read.count('facts')),
    event: read.text('event'),
    path: pathOf(read),
    search: searchOf(read, words),
    by: hasField(words) ? undefined : read.oneOf('by', groupings),
    header: headerOf(read),
    fact: factOf(words, read),
    out: read.text('out'),
    language: languages[read.oneOf('lang', languageCodes) ?? 'en'],
    json: read.has('json'),
    hasColours: !read.has('no-color'),
    readings: read.has('readings'),
    help: read.has('help'),
    version: read.has('version'),
    policy: read.oneOf('policy', policies) ?? 'lenient',
    closed: read.has('closed') ? read.all('closed').flatMap(closedDays) : undefined,
    closedFiles: read.all('closed-file'),
  };
}

/** The language of a call that may be wrong. */
export function languageIn(argv: readonly string[]): Language {
  const code = rawValue(argv, ['--lang', '--language']);
  return languages[languageCodes.find((one) => one === code) ?? 'en'];
}

/** Commands that take the fields of a fact have options of the same names with another meaning. */
function hasField({ command = '' }: Words): boolean {
  return ['init', 'add', 'fix'].includes(command);
}

function datesOf(read: Reader, words: Words): Pick<Call, 'on' | 'from' | 'to'> {
  return { on: hasField(words) ? undefined : read.date('on'), from: read.date('from'), to: read.date('to') };
}

function pathOf(read: Reader): PathOptions {
  return {
    appeal: read.has('appeal'),
    ...read.optional('pace', read.oneOf('pace', paces)),
    ...read.optional('profile', read.oneOf('profile', profiles)),
    ...read.optional('quantile', read.share('quantile')),
  };
}

function pictureOf(read: Reader): Call['picture'] {
  return {
    ...read.optional('theme', read.oneOf('theme', options.theme.values)),
    ...read.optional('width', read.count('width')),
    ...read.optional('from', read.date('from')),
    ...read.optional('to', read.date('to')),
    ...read.optional('only', read.oneOf('only', commands.diagram.values.only)),
    ...read.optional('member', read.text('member')),
    ...read.optional('role', read.oneOf('role', roles)),
  };
}

function searchOf(read: Reader, words: Words): SearchOptions {
  if (hasField(words)) return {};
  return {
    ...read.optional('member', read.text('member')),
    ...read.optional('respondent', read.text('respondent')),
    ...read.optional('agreement', read.text('agreement')),
    ...read.optional('stage', read.oneOf('stage', stages)),
    ...read.optional('wtoStatus', read.oneOf('label', wtoStatuses)),
    ...read.optional('text', read.text('text')),
    ...read.optional('on', read.date('on')),
  };
}

function headerOf(read: Reader): HeaderOptions {
  return {
    ...read.optional('title', read.text('title')),
    complainants: read.all('complainant'),
    ...read.optional('respondent', read.text('respondent')),
    agreements: read.all('agreements'),
    ...read.optional('ds', read.count('ds')),
    ...read.optional('track', read.oneOf('track', tracks)),
  };
}

function factOf({ given }: Words, read: Reader): FactOptions {
  const ofFact = [...given].filter((entry): entry is [FieldName, readonly string[]] => Object.hasOwn(fields, entry[0]));
  return {
    fields: new Map(ofFact),
    ...read.optional('type', read.text('type')),
    ...read.optional('date', read.date('date')),
    without: read.all('without'),
  };
}

/** Reads the values of options, and says what is wrong with them. */
class Reader {
  constructor(
    private readonly words: Words,
    private readonly today: Today,
  ) {}

  has(name: OptionName): boolean {
    return this.words.given.has(name);
  }

  all(name: OptionName): readonly string[] {
    return this.words.given.get(name) ?? [];
  }

  text(name: OptionName): string | undefined {
    return this.all(name)[0];
  }

  optional<K extends string, V>(key: K, value: V | undefined): { readonly [P in K]?: V } {
    return value === undefined ? {} : ({ [key]: value } as { readonly [P in K]: V });
  }

  date(name: OptionName): CivilDate | undefined {
    const text = this.text(name);
    return text === undefined ? undefined : dateIn(`--${name}`, text, this.today);
  }

  oneOf<T extends string>(name: OptionName, allowed: readonly T[]): T | undefined {
    const text = this.text(name);
    if (text === undefined) return undefined;
    const found = allowed.find((one) => one === text);
    if (found === undefined) throw new UsageError(({ notOneOf }) => notOneOf(`--${name}`, text, allowed));
    return found;
  }

  count(name: OptionName): number | undefined {
    const text = this.text(name);
    if (text === undefined) return undefined;
    const { within }: OptionShape = options[name];
    const isCount = /^\d{1,9}$/.test(text);
    if (within !== undefined && !(isCount && Number(text) >= within[0] && Number(text) <= within[1]))
      throw new UsageError(({ notWithin }) => notWithin(name, text, ...within));
    if (!isCount) throw new UsageError(({ notACount }) => notACount(name, text));
    return Number(text);
  }

  share(name: OptionName): number | undefined {
    const text = this.text(name);
    if (text === undefined) return undefined;
    const number = Number(text);
    if (text.trim() !== '' && number >= 0 && number <= 1) return number;
    throw new UsageError(({ notAShare }) => notAShare(name, text));
  }
}

function closedDays(list: string): readonly CivilDate[] {
  return list.split(',').map((day) => {
    if (isCivilDate(day)) return day;
    throw new UsageError(({ noSuchDay }) => noSuchDay('--closed', day));
  });
}

/** `30,7@14`: thirty days before, and seven days before at 14 o'clock; `-`: never. */
function remindersOf(text: string | undefined): readonly (number | Reminder)[] | undefined {
  if (text === undefined) return undefined;
  if (text === '-') return [];
  return text.split(',').map((one) => {
    const [, days, hour] = /^(\d{1,5})(?:@(\d{1,2}))?$/.exec(one) ?? [];
    if (days === undefined || Number(hour ?? 0) > 23)
      throw new UsageError(({ notReminders }) => notReminders('remind', one));
    return hour === undefined ? Number(days) : { days: Number(days), hour: Number(hour) };
  });
}
