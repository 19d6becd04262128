/** What each command does, and an example of it. */
export const commands = {
  status: {
    usage: 'status FILE [--on DATE]',
    does: 'where the dispute stands: stage, time-limits, next steps, irregularities',
    example: 'wto-dispute status ds590.json --on 2019-11-08',
  },
  deadlines: {
    usage: 'deadlines FILE [--on DATE]',
    does: 'every time-limit, with the way to its date',
    example: 'wto-dispute deadlines ds590.json --on 2020-07-29',
  },
  check: {
    usage: 'check FILE [--event JSON]',
    does: 'what is impossible, incomplete or irregular in the record; or whether one more fact is possible',
    example: `wto-dispute check ds590.json --event '{"type":"note","date":"2023-04-01","text":"…"}'`,
  },
  timeline: {
    usage: 'timeline FILE',
    does: 'the facts in their order, with the stage after each',
    example: 'wto-dispute timeline ds590.json --lang fr',
  },
  agenda: {
    usage: 'agenda FILE… [--from DATE] [--to DATE] [--member NAME] [--role ROLE]',
    does: 'what falls due in several disputes; without --to, in the next 90 days',
    example: 'wto-dispute agenda ds*.json --from 2019-09-01 --to 2019-12-31 --member Japan',
  },
  calendar: {
    usage: 'calendar FILE… [--on DATE]',
    does: 'the time-limits as an iCalendar file (.ics)',
    example: 'wto-dispute calendar ds590.json --on 2019-09-17 > ds590.ics',
  },
  diagram: {
    usage: 'diagram FILE [--on DATE] [--kind statechart|timeline|svg|report]',
    does: 'the procedure or the case as Mermaid, as an SVG timeline, or as a report in Markdown',
    example: 'wto-dispute diagram ds590.json --on 2019-11-08 --kind svg > ds590.svg',
  },
  rules: {
    usage: 'rules [ID…]',
    does: 'the law table: all rules, or those named',
    example: 'wto-dispute rules dsu-16-4-appeal',
  },
  validate: {
    usage: 'validate FILE…',
    does: 'whether the file is a dispute record; lists every problem',
    example: 'wto-dispute validate ds590.json',
  },
} as const;

export type Command = keyof typeof commands;

export const generalHelp = `wto-dispute: where a WTO dispute stands, what falls due and when, and under which article

${Object.values(commands)
  .map(({ usage, does }) => `  wto-dispute ${usage}\n      ${does}`)
  .join('\n')}

A FILE holds a dispute record (JSON); - is standard input.

  --on DATE        the date asked about, YYYY-MM-DD; without it, today
  --policy NAME    lenient (default: implies what the record lacks), standard or strict
  --closed DATES   the WTO's own non-working days, YYYY-MM-DD, separated by commas
  --lang CODE      en (default), fr or es
  --json           the answer as JSON
  -h, --help       this help, or that of a command
  --version        the version

Exit codes: 0 done, 1 the record is broken or a fact is refused, 2 the call is wrong, 3 a file cannot be read.

Example: ${commands.status.example}
`;

export function helpOf(command: Command): string {
  const { usage, does, example } = commands[command];
  return `wto-dispute ${usage}\n\n  ${does}\n\nExample: ${example}\nAll options: wto-dispute --help\n`;
}
