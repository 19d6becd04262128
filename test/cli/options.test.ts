import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type Command, commandNames, type FieldName, type OptionName, optionsOf } from '../../src/cli/table.js';
import { eventTypes } from '../../src/index.js';
import { eventFieldsOf } from '../../src/record/schema.js';
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

function withOption(command: Command, name: keyof typeof values) {
  copyFileSync(join(root, 'examples/records/ds590.json'), join(folder, 'ds590.json'));
  writeFileSync(join(folder, 'old.ics'), 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n');
  rmSync(join(folder, 'new.json'), { force: true });
  const value = values[name];
  const given = plainOf(command).filter((word) => !word.startsWith(`--${name}=`));
  const words = [...given, value === undefined ? `--${name}` : `--${name}=${value}`, ...(beside[name] ?? [])];
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
