import { describe, expect, it } from 'vitest';
import { commands } from '../../src/cli/help.js';
import { call } from './call.js';

/** A value for each option that a command may take. */
const values = {
  on: '2019-11-08',
  event: '{"type":"note","date":"2023-04-01","text":"x"}',
  from: '2019-09-17',
  to: '2019-12-31',
  member: 'Japan',
  role: 'respondent',
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
  policy: 'standard',
  closed: '2019-12-25',
  'closed-file': '-',
  lang: 'fr',
  json: undefined,
} as const;
const names = Object.keys(values) as (keyof typeof values)[];

const plain = (command: string) =>
  ['rules', 'history', 'figures'].includes(command) ? [command] : [command, 'ds590.json'];
const withOption = (command: string, name: keyof typeof values) => {
  const value = values[name];
  return call([...plain(command), value === undefined ? `--${name}` : `--${name}=${value}`]);
};

describe.each(Object.keys(commands))('the command %s', (command) => {
  const help = call([command, '--help']).out;
  const listed = names.filter((name) => help.includes(`\n  --${name} `));

  it('takes the options that its help lists', () => {
    expect(listed).toContain('lang');
    for (const name of listed) expect([name, withOption(command, name).code]).toEqual([name, 0]);
  });

  it('refuses the others by name', () => {
    for (const name of names.filter((one) => !listed.includes(one))) {
      const { code, out, error } = withOption(command, name);
      const sentence = `wto-dispute: ${command} does not take --${name}; see wto-dispute ${command} --help\n`;
      expect([code, out, error]).toEqual([2, '', sentence]);
    }
  });

  it('names in its usage only options that it lists', () => {
    const line = help.split('\n')[0] ?? '';
    for (const [, name] of line.matchAll(/--([\w-]+)/g)) expect(listed).toContain(name);
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
