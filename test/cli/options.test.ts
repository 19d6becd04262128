import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import {
  type Command,
  commandNames,
  commands,
  type FieldName,
  type OptionName,
  optionsOf,
} from '../../src/cli/table.js';
import {
  type ICalendarOptions,
  type MarkdownOptions,
  type MermaidOptions,
  type SvgOptions,
  toICalendar,
  toMarkdown,
  toMermaid,
  toSvg,
} from '../../src/formats.js';
import { french } from '../../src/french.js';
import { eventTypes, parseRecord, replay } from '../../src/index.js';
import { eventFieldsOf } from '../../src/record/schema.js';
import { spanish } from '../../src/spanish.js';
import { call, root } from './call.js';

const folder = mkdtempSync(join(tmpdir(), 'wto-dispute-options-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A value for each option that a command may take, or several where one goes with another. */
const values: Readonly<Record<Exclude<OptionName, 'help' | 'version'>, string | undefined>> = {
  on: '2019-11-08',
  event: '{"type":"note","date":"2023-04-01","text":"x"}',
  from: '2019-09-17',
  to: '2019-12-31',
  days: '60',
  member: 'Japan',
  role: 'respondent',
  only: 'upcoming',
  remind: '30,7@14',
  previous: 'old.ics',
  kind: 'svg',
  theme: 'dark',
  width: '360',
  facts: '3',
  pace: 'slowest',
  appeal: undefined,
  profile: 'history',
  quantile: '0.25',
  respondent: 'Japan',
  agreement: 'TFA',
  stage: 'consultations',
  label: 'inConsultations',
  text: 'Korea',
  by: 'respondent',
  readings: undefined,
  title: 'x',
  complainant: 'A',
  agreements: 'TFA',
  ds: '700',
  track: 'standard',
  type: 'note',
  date: '2019-11-09',
  without: 'source',
  policy: 'standard',
  closed: '2019-12-25',
  'closed-file': '-',
  out: 'out.txt',
  lang: 'fr',
  json: undefined,
  'no-color': undefined,
};
const names = Object.keys(values) as (keyof typeof values)[];

/** A call of each command that is right. */
const plain: { readonly [C in Command]?: readonly string[] } = {
  init: ['init', 'new.json', '--title=T', '--complainant=A', '--respondent=B'],
  add: ['add', 'ds590.json', 'consultations.held', '2019-12-01'],
  remove: ['remove', 'ds590.json', 'events[3]'],
  fix: ['fix', 'ds590.json', 'events[0]', '--note=x'],
  history: ['history'],
  figures: ['figures'],
  rules: ['rules'],
  completion: ['completion', 'bash'],
};
const plainOf = (command: Command) => plain[command] ?? [command, 'ds590.json'];

/** What an option needs beside it. */
const beside: { readonly [K in string]?: readonly string[] } = {
  type: ['--text=x', '--without=document', '--without=source'],
};

/** What is other for a diagram: a value, and the kind that an option needs beside it. */
const ofDiagram = { value: { only: 'live' } as { readonly [K in string]?: string }, kinds: commands.diagram.onlyWith };

function withOption(command: Command, name: keyof typeof values) {
  copyFileSync(join(root, 'examples/records/ds590.json'), join(folder, 'ds590.json'));
  writeFileSync(join(folder, 'old.ics'), 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n');
  rmSync(join(folder, 'new.json'), { force: true });
  const value = (command === 'diagram' ? ofDiagram.value[name] : undefined) ?? values[name];
  const given = plainOf(command).filter((word) => !word.startsWith(`--${name}=`));
  const kind = command === 'diagram' ? Object.entries(ofDiagram.kinds).find(([one]) => one === name)?.[1] : undefined;
  const more = [...(beside[name] ?? []), ...(kind === undefined ? [] : [`--kind=${kind}`])];
  const words = [...given, value === undefined ? `--${name}` : `--${name}=${value}`, ...more];
  return call(words, { folder });
}

describe.each(commandNames)('the command %s', (command) => {
  const help = call([command, '--help']).out;
  const taken = optionsOf(command).filter(({ isField }) => !isField);
  const ownNames = names.filter((name) => taken.some((one) => one.name === name));
  const fieldNames = optionsOf(command).flatMap(({ name, isField }) => (isField ? [name] : []));

  it('takes the options that its help lists', () => {
    for (const { name } of optionsOf(command)) expect(help).toMatch(new RegExp(`\\n  --${name} `));
    expect(ownNames).toContain('lang');
    for (const name of ownNames)
      expect([name, withOption(command, name)]).toMatchObject([name, { code: 0, error: '' }]);
  });

  it('refuses the others by name', () => {
    for (const name of names.filter((one) => !ownNames.includes(one) && !fieldNames.includes(one as FieldName))) {
      const { code, out, error } = withOption(command, name);
      const sentence = `${command} does not take --${name}; see wto-dispute ${command} --help`;
      expect([code, out]).toEqual([2, '']);
      expect(name === 'json' ? JSON.parse(error).message : error).toBe(
        name === 'json' ? sentence : `wto-dispute: ${sentence}\n`,
      );
    }
  });

  it('names in its usage only options that it lists', () => {
    const line = help.split('\n')[0] ?? '';
    for (const [, name = ''] of line.matchAll(/--([\w-]+)/g)) expect(['FIELD', ...ownNames]).toContain(name);
  });

  it.each(['fr', 'es'])('has its help in %s', (lang) => {
    const other = call([command, '--help', '--language', lang]);
    expect(other).toEqual(call(['help', command, '--lang', lang]));
    expect(other.out.split('\n').length).toBe(help.split('\n').length);
    expect(other.out).not.toBe(help);
  });

  it.each(['en', 'fr', 'es'])('names in its help the values that an option takes, in %s', (lang) => {
    const lines = call([command, '--help', '--lang', lang]).out.split('\n');
    for (const { name, shape } of optionsOf(command)) {
      const at = lines.findIndex((line) => line.startsWith(`  --${name} `));
      // What stands beneath an option without a name of its own belongs to it.
      const more = lines.slice(at + 1).findIndex((line) => !line.startsWith('   '));
      const said = lines.slice(at, at + 1 + more).join(' ');
      if (shape.values === undefined) continue;
      const missing = shape.values.filter((value) => !new RegExp(`(?<![\\w-])${value}(?![\\w-])`).test(said));
      expect([name, missing]).toEqual([name, name === 'type' ? [...shape.values] : []]);
      if (name === 'type') expect(said).toContain('docs/records.md');
    }
  });

  it('does what its help gives as an example', () => {
    for (const name of ['ds26.json', 'ds590.json'])
      copyFileSync(join(root, 'examples/records', name), join(folder, name));
    rmSync(join(folder, 'ds700.json'), { force: true });
    const [, line = ''] = /\nExample: wto-dispute (.*)\n/.exec(help) ?? [];
    const words = [...line.matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g)].map(([, a, b, c]) => a ?? b ?? c ?? '');
    expect(words[0]).toBe(command);
    expect(call(words, { folder })).toMatchObject({ code: 0 });
  });
});

it('the fields of facts are those of the schema', () => {
  const ofFacts = optionsOf('add').flatMap(({ name, isField }) => (isField ? [name] : []));
  const inSchema = eventTypes.flatMap((type) => Object.keys(eventFieldsOf(type)));
  expect([...new Set([...inSchema, 'by', 'document', 'source', 'note'])].sort()).toEqual([...ofFacts].sort());
});

describe('every option of a form is an option of the command', () => {
  const dispute = replay(parseRecord(JSON.parse(readFileSync(join(root, 'examples/records/ds590.json'), 'utf8'))), {
    policy: 'lenient',
  });
  const { ds: _, ...nameless } = dispute.record;
  const unnumbered = replay(nameless, { policy: 'lenient' });
  const said = (command: string, words: readonly string[]) =>
    call([command, 'ds590.json', '--on', '2020-07-29', ...words]);

  // The compiler asks for each field of the options.
  const pictures: { readonly [K in keyof Required<SvgOptions>]: readonly [Required<SvgOptions>[K], string] } = {
    language: [french, 'lang=fr'],
    theme: ['dark', 'theme=dark'],
    width: [360, 'width=360'],
    from: ['2020-01-01', 'from=2020-01-01'],
    to: ['2020-09-30', 'to=2020-09-30'],
    only: ['past', 'only=past'],
    member: ['Corea', 'member=Corea'],
    role: ['dsb', 'role=dsb'],
  };

  it.each(Object.entries(pictures))('a picture with %s', (name, [value, word]) => {
    const { code, out, error } = said('diagram', ['--kind', 'svg', `--${word}`]);
    expect([code, error]).toEqual([0, '']);
    expect(out).toBe(toSvg(dispute, '2020-07-29', { [name]: value }));
    expect(out).not.toBe(toSvg(dispute, '2020-07-29'));
  });

  it('a picture with all of them', () => {
    const asked = Object.fromEntries(Object.entries(pictures).map(([name, [value]]) => [name, value]));
    const words = Object.values(pictures).map(([, word]) => `--${word}`);
    expect(said('diagram', ['--kind', 'svg', ...words]).out).toBe(toSvg(dispute, '2020-07-29', asked));
  });

  const reports: { readonly [K in keyof Required<MarkdownOptions>]: readonly [Required<MarkdownOptions>[K], string] } =
    {
      language: [spanish, 'lang=es'],
      facts: [0, 'facts=0'],
    };

  it.each(Object.entries(reports))('a report with %s', (name, [value, word]) => {
    const { out } = said('diagram', ['--kind', 'report', `--${word}`]);
    expect(out).toBe(toMarkdown(dispute, '2020-07-29', { [name]: value }));
    expect(out).not.toBe(toMarkdown(dispute, '2020-07-29'));
  });

  const diagrams: { readonly [K in keyof Required<MermaidOptions>]: readonly [Required<MermaidOptions>[K], string] } = {
    language: [french, 'lang=fr'],
    kind: ['timeline', 'kind=timeline'],
  };

  it.each(Object.entries(diagrams))('a Mermaid diagram with %s', (name, [value, word]) => {
    const wanted: MermaidOptions = { kind: 'statechart', [name]: value };
    expect(said('diagram', [`--${word}`]).out).toBe(toMermaid(dispute, '2020-07-29', wanted));
  });

  const published = toICalendar(unnumbered, '2019-09-17');
  const calendars: { readonly [K in keyof Required<ICalendarOptions>]: readonly [ICalendarOptions[K], string] } = {
    language: [french, 'lang=fr'],
    remind: [[30, { days: 7, hour: 14 }], 'remind=30,7@14'],
    member: ['Corea', 'member=Corea'],
    role: ['respondent', 'role=respondent'],
    only: ['upcoming', 'only=upcoming'],
    previous: [published, 'previous=-'],
  };

  it.each(Object.entries(calendars))('a calendar with %s', (name, [value, word]) => {
    const { out } = call(['calendar', 'ds590.json', '--on', '2020-07-29', `--${word}`], { input: published });
    expect(out).toBe(toICalendar(dispute, '2020-07-29', { [name]: value }));
    expect(out).not.toBe(toICalendar(dispute, '2020-07-29'));
  });

  it('with values of its own in the completion', () => {
    const line = (command: string) =>
      new RegExp(`'${command} --only'\\) .*`).exec(call(['completion', 'bash']).out)?.[0];
    expect(line('diagram')).toContain(`-W 'facts live past'`);
    expect(line('calendar')).toContain(`-W 'upcoming'`);
  });
});

describe('an option without effect', () => {
  it.each<[string, string[], string]>([
    [
      'a date twice',
      ['status', 'ds590.json', '--on', '2019-09-17', '--on', '2019-11-08'],
      '--on stands here more than',
    ],
    [
      'the same date twice',
      ['status', 'ds590.json', '--on=2019-09-17', '--on=2019-09-17'],
      '--on stands here more than',
    ],
    ['no name of a Member', ['agenda', 'ds590.json', '--member', ''], '--member needs a value'],
    ['no fact', ['check', 'ds590.json', '--event', ''], '--event needs a value'],
    ['no date', ['status', 'ds590.json', '--on='], '--on needs a value'],
    ['a value for a switch', ['status', 'ds590.json', '--json=yes'], '--json takes no value'],
    ['a value for a switch with a short name', ['--help=yes'], '--help takes no value'],
    ['an option of help', ['help', 'status', '--json'], 'help does not take --json'],
    ['a last day before today', ['agenda', 'ds590.json', '--to', '2019-11-07'], 'is before today 2019-11-08'],
    ['two ends', ['agenda', 'ds590.json', '--to', '2019-12-07', '--days', '9'], '--to and --days do not go together'],
    ['no number of days', ['agenda', 'ds590.json', '--days', 'ten'], '--days: "ten" is not a whole number'],
    ['no reminder', ['calendar', 'ds590.json', '--remind', '7@24'], '"7@24" is not a number of days'],
    ['a theme of a statechart', ['diagram', 'ds590.json', '--theme', 'dark'], '--theme goes with --kind svg'],
    ['a part of a timeline', ['diagram', 'ds590.json', '--kind=timeline', '--to=today'], '--to goes with --kind svg'],
    ['facts of a picture', ['diagram', 'ds590.json', '--kind=svg', '--facts=3'], '--facts goes with --kind report'],
    ['a quantile of the law', ['project', 'ds590.json', '--profile=law', '--quantile=0.5'], '--quantile goes with'],
    [
      'no width',
      ['diagram', 'ds590.json', '--kind=svg', '--width=359'],
      '--width: "359" is not a whole number from 360 to 4000',
    ],
    ['too wide', ['diagram', 'ds590.json', '--kind=svg', '--width=4001'], '"4001" is not a whole number from 360'],
    ['no number of facts', ['diagram', 'ds590.json', '--kind=report', '--facts=-1'], '"-1" is not a whole number'],
    [
      'what only a calendar has',
      ['diagram', 'ds590.json', '--kind=svg', '--only=upcoming'],
      'not one of facts, live, past',
    ],
    ['what only a picture has', ['calendar', 'ds590.json', '--only=live'], '"live" is not one of upcoming'],
    [
      'a part that ends before it begins',
      ['diagram', 'ds590.json', '--kind=svg', '--from=2020-01-02', '--to=2020-01-01'],
      '--to 2020-01-01 is before --from 2020-01-02',
    ],
    ['a word too many', ['figures', '590'], 'figures does not take "590"'],
    ['two shells', ['completion', 'bash', 'zsh'], 'completion does not take "zsh"'],
  ])('is refused with exit code 2: %s', (_, words, message) => {
    const { code, out, error } = call(words);
    expect([code, out]).toEqual([2, '']);
    expect(error).toContain(message);
  });

  it('is not a second list of closed days, nor a switch that is repeated', () => {
    const days = (...words: string[]) => call(['deadlines', 'ds590.json', '--on', '2019-09-17', ...words]).out;
    const both = days('--closed', '2019-09-23', '--closed', '2019-09-24');
    expect(both).toBe(days('--closed', '2019-09-23,2019-09-24'));
    expect(both).toContain('last day Wednesday 25 September 2019');
    expect(call(['rules', '--json', '--json']).code).toBe(0);
  });
});

describe('today', () => {
  it('is the first day of an agenda without --from', () => {
    const agenda = (...words: string[]) => call(['agenda', 'ds590.json', '--to', '2020-12-31', ...words]);
    expect(agenda()).toEqual(agenda('--from', '2019-11-08'));
    expect(agenda().out).not.toBe(agenda('--from', '2019-09-17').out);
  });

  it.each([
    ['today', '2019-11-08'],
    ['+30d', '2019-12-08'],
    ['-7d', '2019-11-01'],
    ['+2w', '2019-11-22'],
  ])('counts to %s', (word, date) => {
    const told = call(['status', 'ds590.json', '--on', word]);
    expect(told).toEqual(call(['status', 'ds590.json', '--on', date]));
    expect(call(['agenda', 'ds590.json', '--from', '2019-10-01', '--to', word, '--json']).code).toBe(0);
  });

  it.each(['tomorrow', '+30', '30d', '+d', '2019-02-30'])('is not %s', (word) => {
    expect(call(['status', 'ds590.json', '--on', word])).toEqual({
      code: 2,
      out: '',
      error: `wto-dispute: --on: "${word}" is not a date; write YYYY-MM-DD, today or +30d\n`,
    });
  });

  it('and sixty days are the days of an agenda', () => {
    expect(call(['agenda', 'ds590.json', '--days', '60'])).toEqual(
      call(['agenda', 'ds590.json', '--from', '2019-11-08', '--to', '2020-01-07']),
    );
  });

  it.each(['check', 'timeline', 'validate', 'rules'])('is not needed by %s', (command) => {
    const today = () => {
      throw new Error('a clock');
    };
    expect(
      call(['rules', 'history', 'figures'].includes(command) ? [command] : [command, '-'], { input: NO_FACTS, today })
        .code,
    ).toBe(0);
  });
});

const NO_FACTS = '{"title":"x","complainants":["A"],"respondent":"B","events":[]}';
