import type { OptionName } from './options.js';

/** How each option is written, and what it does. */
const optionTexts = {
  on: ['--on DATE', 'the date asked about, YYYY-MM-DD; without it, today'],
  event: ['--event JSON', 'a fact that is asked about and not kept'],
  from: ['--from DATE', 'the first day, YYYY-MM-DD; without it, today'],
  to: ['--to DATE', 'the last day; without it, 90 days after the first'],
  member: ['--member NAME', 'only what this Member must or may do, in any spelling'],
  role: ['--role ROLE', 'only what this role must or may do'],
  kind: ['--kind KIND', 'statechart (default), timeline, svg or report'],
  pace: ['--pace NAME', 'fastest (default) or slowest: everybody acts on the first day allowed, or on the last'],
  appeal: ['--appeal', 'a party appeals the panel report, where it can'],
  profile: [
    '--profile NAME',
    'law (default), published (the schedule of the WTO) or history (what past disputes took)',
  ],
  quantile: ['--quantile NUMBER', '--profile history, with the share that had come to a step by its day; 0.5 is half'],
  respondent: ['--respondent NAME', 'only disputes against this Member, in any spelling'],
  agreement: ['--agreement NAME', 'only disputes in which this agreement is cited, such as SPS'],
  stage: ['--stage NAME', 'only disputes at this stage on the date, such as appeal'],
  label: ['--label NAME', "only disputes with this label of the WTO's own list on the date, such as panelComposed"],
  text: ['--text WORDS', 'only disputes with these words in the title'],
  by: ['--by GROUPS', 'period (five years), complainant, respondent or agreement'],
  readings: ['--readings', 'shows other readings of the law, with their dates and who holds them'],
  policy: ['--policy NAME', 'lenient (default: implies what the record lacks), standard or strict'],
  closed: ['--closed DATES', "the WTO's own non-working days, YYYY-MM-DD, separated by commas"],
  'closed-file': ['--closed-file FILE', 'the same from a file: one date a line and # comments, or an iCalendar file'],
  lang: ['--lang CODE', 'en (default), fr or es: the language of the answer; this help is in English'],
  json: ['--json', 'the answer as JSON'],
  help: ['-h, --help', 'this help, or that of a command'],
  version: ['--version', 'the version'],
} as const satisfies Record<OptionName, readonly [string, string]>;

/** The help of a command. `options` are those that it takes besides `--help`. */
interface CommandHelp {
  readonly usage: string;
  readonly does: string;
  readonly example: string;
  readonly options: readonly OptionName[];
  /** What an option does for this command, if it is not what it does for the others. */
  readonly here?: Partial<Record<OptionName, string>>;
}

export const commands = {
  status: {
    usage: 'status FILE [--on DATE]',
    does: 'where the dispute stands: stage, time-limits, next steps, irregularities',
    example: 'wto-dispute status ds590.json --on 2019-11-08',
    options: ['on', 'readings', 'policy', 'closed', 'closed-file', 'lang', 'json'],
  },
  deadlines: {
    usage: 'deadlines FILE [--on DATE]',
    does: 'every time-limit, with the way to its date',
    example: 'wto-dispute deadlines ds590.json --on 2020-07-29',
    options: ['on', 'readings', 'policy', 'closed', 'closed-file', 'lang', 'json'],
  },
  check: {
    usage: 'check FILE [--event JSON]',
    does: 'what is irregular, implied, set aside or doubtful in the record; or whether one more fact is possible',
    example: `wto-dispute check ds590.json --event '{"type":"note","date":"2023-04-01","text":"…"}'`,
    options: ['event', 'policy', 'closed', 'closed-file', 'lang', 'json'],
  },
  project: {
    usage: 'project FILE [--on DATE] [--pace fastest|slowest] [--appeal] [--profile law|published|history]',
    does: 'the path ahead, with dates, as far as the law gives any; arithmetic and no forecast',
    example: 'wto-dispute project ds590.json --on 2019-09-11 --pace slowest',
    options: ['on', 'pace', 'appeal', 'profile', 'quantile', 'policy', 'closed', 'closed-file', 'lang', 'json'],
  },
  timeline: {
    usage: 'timeline FILE [--on DATE]',
    does: 'the facts in their order, with the stage after each',
    example: 'wto-dispute timeline ds590.json --lang fr',
    options: ['on', 'policy', 'closed', 'closed-file', 'lang', 'json'],
    here: { on: 'only the facts up to this date, YYYY-MM-DD; without it, all' },
  },
  agenda: {
    usage: 'agenda FILE… [--from DATE] [--to DATE] [--member NAME] [--role ROLE]',
    does: 'what falls due in several disputes; without --from as of today, without --to for 90 days',
    example: 'wto-dispute agenda ds*.json --from 2019-09-01 --to 2019-12-31 --member Japan',
    options: ['from', 'to', 'member', 'role', 'policy', 'closed', 'closed-file', 'lang', 'json'],
  },
  calendar: {
    usage: 'calendar FILE… [--on DATE]',
    does: 'the time-limits as an iCalendar file (.ics)',
    example: 'wto-dispute calendar ds590.json --on 2019-09-17 > ds590.ics',
    options: ['on', 'policy', 'closed', 'closed-file', 'lang'],
  },
  diagram: {
    usage: 'diagram FILE [--on DATE] [--kind statechart|timeline|svg|report]',
    does: 'the procedure or the case as Mermaid, as an SVG timeline, or as a report in Markdown',
    example: 'wto-dispute diagram ds590.json --on 2019-11-08 --kind svg > ds590.svg',
    options: ['on', 'kind', 'policy', 'closed', 'closed-file', 'lang'],
  },
  history: {
    usage: 'history [NUMBER | FILE] [--on DATE] [--member NAME] [--stage NAME]',
    does: 'a dispute beside what others took, step by step; without one, the real disputes that meet the options',
    example: 'wto-dispute history 590',
    options: ['on', 'member', 'role', 'respondent', 'agreement', 'stage', 'label', 'text', 'lang', 'json'],
    here: {
      on: 'the date asked about; without it, the end of the real records; of a FILE, today',
      member: 'only disputes in which this Member takes part, in any spelling',
      role: 'what that Member is: complainant, respondent or thirdParty',
    },
  },
  figures: {
    usage: 'figures [--by period|complainant|respondent|agreement]',
    does: 'how long each step took in the real disputes, beside what the law says',
    example: 'wto-dispute figures --by period',
    options: ['by', 'lang', 'json'],
  },
  rules: {
    usage: 'rules [ID…]',
    does: 'the law table: all rules, or those named',
    example: 'wto-dispute rules dsu-16-4-appeal',
    options: ['lang', 'json'],
  },
  validate: {
    usage: 'validate FILE…',
    does: 'whether the file is a dispute record; lists every problem',
    example: 'wto-dispute validate ds590.json',
    options: ['lang', 'json'],
  },
} as const satisfies Record<string, CommandHelp>;

export type Command = keyof typeof commands;

/** The options that most commands take. The general help names the others in the line of their command. */
const common = ['on', 'policy', 'closed', 'closed-file', 'lang', 'json', 'help', 'version'] as const;

export const generalHelp = `wto-dispute: where a WTO dispute stands, what falls due and when, and under which article

${Object.values(commands)
  .map(({ usage, does }) => `  wto-dispute ${usage}\n      ${does}`)
  .join('\n')}

A FILE holds a dispute record (JSON); - is standard input, and DS590 the real record of that number.

${listed(common.map((name) => optionTexts[name]))}

Not every command takes all of these; wto-dispute COMMAND --help lists those that it takes.

Exit codes: 0 done, 1 the record is broken or a fact is refused, 2 the call is wrong, 3 a file cannot be read.

Example: ${commands.status.example}
`;

export function helpOf(command: Command): string {
  const { usage, does, example, options, here = {} }: CommandHelp = commands[command];
  const texts = options.map((name) => [optionTexts[name][0], here[name] ?? optionTexts[name][1]] as const);
  return `wto-dispute ${usage}\n\n  ${does}\n\n${listed(texts)}\n\nExample: ${example}\nAll commands: wto-dispute --help\n`;
}

function listed(texts: readonly (readonly [string, string])[]): string {
  return texts.map(([name, does]) => `  ${name.padEnd(18)}  ${does}`).join('\n');
}

/** The first of the given options that a command does not take. */
export function notTaken(command: Command, given: readonly OptionName[]): OptionName | undefined {
  const { options }: CommandHelp = commands[command];
  return given.find((name) => !options.includes(name));
}
