import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type ProjectOptions, parseRecord, project, replay } from '../../src/index.js';
import { bundleOf } from '../setup/bundle.js';
import { call, root, type Said } from './call.js';

const file = (path: string) => readFileSync(join(root, path), 'utf8');

const updating = Boolean(process.env['UPDATE']);

/** Compares the output of a call with a file in test/cli/expected, which `node scripts/write.mjs outputs` writes. */
function compare(name: string, said: Said): void {
  const path = new URL(`expected/${name}.txt`, import.meta.url);
  const text = [`exit ${said.code}`, ...(said.error ? [`--- error\n${said.error}`] : []), `--- out\n${said.out}`].join(
    '\n',
  );
  if (updating) {
    mkdirSync(new URL('expected/', import.meta.url), { recursive: true });
    writeFileSync(path, text);
  }
  expect(existsSync(path)).toBe(true);
  expect(text).toBe(readFileSync(path, 'utf8'));
}

describe('the output of the command', () => {
  it.each<[string, string[]]>([
    ['help', ['--help']],
    ['help-status', ['status', '--help']],
    ['status', ['status', 'ds590.json', '--on', '2019-09-17']],
    ['status-fr', ['status', 'ds590.json', '--on', '2019-09-17', '--lang', 'fr']],
    ['status-es', ['status', 'ds590.json', '--on', '2020-07-29', '--lang', 'es']],
    ['deadlines', ['deadlines', 'ds590.json', '--on', '2020-07-29']],
    ['check', ['check', 'ds26.json']],
    ['check-event', ['check', 'ds590.json', '--event', '{"type":"panel.composed","date":"2023-04-01"}']],
    ['project', ['project', 'ds590.json', '--on', '2019-09-17']],
    ['project-slowest', ['project', 'ds590.json', '--on', '2020-07-29', '--pace', 'slowest', '--appeal']],
    ['project-fr', ['project', 'ds26.json', '--on', '1998-03-01', '--pace', 'slowest', '--lang', 'fr']],
    ['project-es', ['project', 'ds26.json', '--on', '1998-03-01', '--pace', 'slowest', '--lang', 'es']],
    ['project-published', ['project', 'ds590.json', '--on', '2020-07-29', '--profile', 'published', '--appeal']],
    ['project-ended', ['project', 'ds590.json', '--on', '2023-03-24']],
    ['help-project', ['project', '--help']],
    ['timeline', ['timeline', 'ds590.json']],
    [
      'agenda',
      ['agenda', 'ds590.json', 'ds26.json', '--from', '2019-09-17', '--to', '2019-12-31', '--member', 'Japan'],
    ],
    ['rules', ['rules', 'dsu-16-4-appeal', 'dsu-4-7-request-panel']],
    ['validate', ['validate', 'ds590.json', 'ds26.json']],
  ])('is that of test/cli/expected: %s', (name, words) => compare(name, call(words)));
});

describe('standard error, without a stack, and the exit code', () => {
  const broken =
    '{"title":"x","complainants":[],"respondnet":"y","events":[{"type":"panel.reqested","date":"2019-02-30"}]}';

  it('report every problem of a broken record', () => {
    const said = call(['validate', '-'], { input: broken });
    expect(said.code).toBe(1);
    expect(said.out).toBe('');
    for (const problem of [
      'complainants',
      'respondnet',
      'did you mean "respondent"',
      'panel.reqested',
      'did you mean "panel.requested"',
      '2019-02-30 is not a date',
    ])
      expect(said.error).toContain(problem);
    expect(said.error).not.toContain('    at ');
  });

  it('report a fact that is refused', () => {
    const said = call(['status', 'ds26.json', '--policy', 'standard']);
    expect(said.code).toBe(1);
    expect(said.error).toContain('events[');
  });

  it.each<[string, string[], string]>([
    ['no command', [], 'which command?'],
    ['an unknown command', ['statsu', 'x'], 'did you mean status?'],
    ['an unknown option', ['status', 'ds590.json', '--ron', '2019-01-01'], 'did you mean --on?'],
    ['a missing value', ['status', 'ds590.json', '--on'], '--on needs a value'],
    ['a day that does not exist', ['status', 'ds590.json', '--on', '2019-02-29'], '"2019-02-29" is not a date'],
    ['an unknown language', ['status', 'ds590.json', '--lang', 'de'], 'is not one of en, fr, es'],
    ['no file', ['status'], 'which FILE?'],
    ['no file to begin', ['init'], 'which FILE? init writes a file'],
    ['standard input as a file to begin', ['init', '-'], 'which FILE? init writes a file'],
    ['two files', ['deadlines', 'ds590.json', 'ds26.json'], 'one FILE at a time'],
    [
      'an agenda that ends before it begins',
      ['agenda', 'ds590.json', '--from', '2020-01-02', '--to', '2020-01-01'],
      'before --from',
    ],
    ['an unknown pace', ['project', 'ds590.json', '--pace', 'slow'], '--pace: "slow" is not one of fastest, slowest'],
    ['an unknown profile', ['project', 'ds590.json', '--profile', 'real'], 'is not one of law, published'],
    ['an unknown rule', ['rules', 'nope'], '"nope" is no rule, no article and no word of one; see wto-dispute rules'],
    ['a misspelt rule', ['rules', 'dsu-16-4-apeal'], 'did you mean dsu-16-4-appeal?'],
    ['a fact that is not JSON', ['check', 'ds590.json', '--event', 'foo'], '--event: not JSON: '],
    ['an unknown kind', ['diagram', 'ds590.json', '--kind', 'poster'], 'is not one of statechart'],
  ])('report %s, with exit code 2', (_, words, message) => {
    const said = call(words);
    expect(said.code).toBe(2);
    expect(said.error).toContain(message);
    expect(said.out).toBe('');
  });

  it('report a file that cannot be read, with exit code 3', () => {
    expect(call(['status', 'nowhere.json'])).toMatchObject({ code: 3, out: '' });
  });

  it('report text that is not JSON', () => {
    expect(call(['status', '-'], { input: '{' })).toMatchObject({ code: 1, out: '' });
  });
});

describe('what is set aside and what is doubtful', () => {
  const record = {
    ...{ title: 'x', complainants: ['Korea'], respondent: 'Japan' },
    events: [
      { type: 'consultations.requested', date: '2019-09-11', received: '2018-09-12' },
      { type: 'panel.requested', date: '2020-06-18' },
      { type: 'consultations.failed', date: '2020-07-01' },
    ],
  };
  const asked = (...words: string[]) => call([...words, '-'], { input: JSON.stringify(record) });

  it('stands in the status, in the check and in the timeline', () => {
    const { out } = asked('status', '--on', '2020-07-02');
    expect(out).toMatch(
      /\nSet aside\n {2}Joint statement that consultations have failed to settle the dispute on Wednesday 1 July 2020 is set aside: /,
    );
    expect(out).toMatch(
      /\nWarnings\n {2}In request for consultations on Wednesday 11 September 2019 the day of receipt /,
    );
    expect(asked('status', '--on', '2020-06-30').out).not.toContain('Set aside');
    expect(asked('check').out.match(/is set aside|counts as not given/g)).toHaveLength(2);
    expect(asked('timeline').out).toContain(
      'Joint statement that consultations have failed to settle the dispute (set aside)  →',
    );
  });

  it('stands there in French and in Spanish, and as JSON', () => {
    expect(asked('status', '--on', '2020-07-02', '--lang', 'fr').out).toMatch(
      /\nFaits écartés\n[\s\S]*\nAvertissements\n/,
    );
    expect(asked('timeline', '--lang', 'es').out).toContain('(dejado de lado)');
    const { setAside, warnings } = JSON.parse(asked('check', '--json').out);
    expect([setAside[0].stage, warnings[0].code]).toEqual(['panelRequested', 'receivedBeforeRequest']);
    const { facts } = JSON.parse(asked('timeline', '--json').out) as {
      readonly facts: readonly { readonly setAside?: true }[];
    };
    expect(facts.map((entry) => entry.setAside)).toEqual([undefined, undefined, true]);
  });

  it('is refused under strict, and what contradicts under standard', () => {
    expect(asked('status', '--policy', 'strict')).toMatchObject({
      code: 1,
      error: expect.stringContaining('doubtful'),
    });
    expect(asked('status', '--policy', 'standard').error).toContain('is not possible');
  });
});

describe('the text of a record', () => {
  it('reaches the terminal without control characters', () => {
    const record = JSON.parse(file('examples/records/ds590.json'));
    const said = call(['status', '-'], {
      input: JSON.stringify({ ...record, title: 'a\u001b[31mb\u202ec', respondent: '\u0007J' }),
    });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
    expect(said.out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f\u202e]/);
  });

  it.each([['status'], ['deadlines'], ['project'], ['agenda', '--from', '2019-11-08']])(
    'begins no line of its own with a line break in a name (%s)',
    (...words) => {
      const record = JSON.parse(file('examples/records/ds590.json'));
      const linesWith = (end: string) => {
        const parties = { complainants: [`Korea${end}`], respondent: `Japan${end}` };
        return call([...words, '-'], { input: JSON.stringify({ ...record, ...parties }) }).out.split('\n').length;
      };
      expect(linesWith('\nNext steps\r\n  None')).toBe(linesWith(''));
    },
  );
});

describe('an answer of the command', () => {
  it('is a calendar, a diagram, a picture or a report as the library gives it', () => {
    expect(call(['calendar', 'ds590.json', '--on', '2019-09-17']).out).toMatch(/^BEGIN:VCALENDAR\r\n/);
    expect(call(['diagram', 'ds590.json']).out).toMatch(/^stateDiagram-v2/m);
    expect(call(['diagram', 'ds590.json', '--kind', 'timeline']).out).toMatch(/^gantt/m);
    expect(call(['diagram', 'ds590.json', '--kind', 'svg']).out).toMatch(/^<svg /);
    expect(call(['diagram', 'ds590.json', '--kind', 'report']).out).toMatch(/^# /);
  });

  it('is in JSON the answer of the library', () => {
    const status = JSON.parse(call(['status', 'ds590.json', '--on', '2019-11-11', '--json']).out);
    expect(status).toMatchObject({ stage: 'consultations', states: ['consultations.panelMayBeRequested'] });
    expect(JSON.parse(call(['rules', '--json']).out)).toHaveLength(134);
  });

  it.each<[ProjectOptions, string[]]>([
    [{}, []],
    [{ pace: 'slowest' }, ['--pace', 'slowest']],
    [{ appeal: true, pace: 'fastest' }, ['--appeal', '--pace=fastest']],
    [{ profile: 'published' }, ['--profile', 'published']],
    [{ profile: 'law' }, ['--profile', 'law']],
  ])('has the path ahead of the library (%o)', (options, words) => {
    const dispute = replay(parseRecord(JSON.parse(file('examples/records/ds590.json'))), { policy: 'lenient' });
    for (const date of ['2019-11-08', '2020-07-29', '2023-03-24']) {
      const { out } = call(['project', 'ds590.json', '--on', date, '--json', ...words]);
      const { ds, title } = dispute.record;
      const path = { ds, title, policy: 'lenient', ...project(dispute, date, options) };
      expect(JSON.parse(out)).toEqual(JSON.parse(JSON.stringify(path)));
    }
  });

  it('has in JSON no characters that a terminal would obey, and parses to the same value', () => {
    const title = 'a\u001b[31m\u007f\u009b2J\u202ee\u2028f\u{e0041}\u00e9';
    const record = { ...JSON.parse(file('examples/records/ds590.json')), title };
    const { out } = call(['validate', '-', '--json'], { input: JSON.stringify(record) });
    expect(out).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\u2028\u2029]/u);
    expect(out).toContain('\\u202e');
    expect(JSON.parse(out)).toEqual([expect.objectContaining({ title })]);
  });

  it('is for today if the call has no --on', () => {
    expect(call(['status', 'ds590.json']).out).toBe(call(['status', 'ds590.json', '--on', '2019-11-08']).out);
  });
});

describe('a dispute before its first fact', () => {
  it.each([
    ['en', "Status in the WTO's list of disputes: None"],
    ['fr', "Situation dans la liste des différends de l'OMC : Néant"],
    ['es', 'Situación en la lista de diferencias de la OMC: No hay'],
  ])('has no label, and each form says so (%s)', (lang, line) => {
    const said = (...words: string[]) =>
      call([...words, 'ds590.json', '--on', '2019-01-01', '--lang', lang]).out.replaceAll('\u00a0', ' ');
    expect(said('status').split('\n')).toContain(line);
    expect(said('diagram', '--kind', 'report').split('\n')).toContain(`- ${line}`);
    expect(said('diagram', '--kind', 'svg')).toContain(line.replace("'", '&#39;'));
  });
});

describe('the path ahead', () => {
  const past = (lang: string) =>
    call(['project', 'ds533.json', '--on', '2020-08-01', '--pace', 'slowest', '--lang', lang]).out.replaceAll(
      '\u00a0',
      ' ',
    );

  it.each([
    ['en', 'its time-limit had expired by the date chosen', 'past the last day under DSU 12.9'],
    [
      'fr',
      'délai déjà expiré à la date considérée',
      "au-delà du dernier jour prévu (article 12:9 du Mémorandum d'accord)",
    ],
    [
      'es',
      'plazo ya vencido en la fecha consultada',
      'se sobrepasa el último día previsto (párrafo 9 del artículo 12 del ESD',
    ],
  ])('says which step is late, and which rules are not kept (%s)', (lang, late, exceeded) => {
    expect(past(lang)).toContain(late);
    expect(past(lang)).toContain(exceeded);
  });

  it('ends in an appeal that no division can hear, with --appeal', () => {
    const { out } = call(['project', 'ds533.json', '--on', '2020-08-30', '--appeal']);
    expect(out).toContain('notice of appeal (DSU 16.4)');
    expect(out).toContain('Where it ends: appeal that no division can hear');
  });
});

describe('an agenda of a Member', () => {
  it.each([
    [
      'en',
      'invalid argument: member: "Japam" is neither a party nor a third party to the disputes; did you mean "Japan"?',
    ],
    [
      'fr',
      "argument non valable : « member » : « Japam » n'est ni partie ni tierce partie dans les différends donnés ; vouliez-vous dire « Japan » ?",
    ],
    [
      'es',
      'argumento no válido: "member": "Japam" no es parte ni tercero en las diferencias dadas; ¿quiso decir "Japan"?',
    ],
  ])('that no record names is refused (%s)', (lang, sentence) => {
    const { code, out, error } = call(['agenda', 'ds590.json', '--member', 'Japam', '--lang', lang]);
    expect([code, out, error.replaceAll('\u00a0', ' ')]).toEqual([2, '', `wto-dispute: ${sentence}\n`]);
  });

  it('is found in whatever spelling', () => {
    const said = (member: string) => call(['agenda', 'ds590.json', '--from', '2019-09-17', '--member', member]);
    expect(said('japan')).toEqual(said('Japan'));
    expect(said('Corée')).toEqual(said('Korea'));
  });

  it('that is a party or a third party with nothing to do is empty', () => {
    const input = JSON.stringify({
      ...{ title: 'x', complainants: ['A', 'B'], respondent: 'C' },
      events: [
        { type: 'consultations.joinRequested', date: '2019-09-12', members: ['D'] },
        { type: 'consultations.joinAccepted', date: '2019-09-13' },
      ],
    });
    for (const member of ['A', 'B', 'C', 'D']) {
      const said = call(['agenda', '-', '--from', '2030-01-01', '--policy', 'lenient', '--member', member], { input });
      expect(said).toEqual({ code: 0, out: 'None\n', error: '' });
    }
    expect(call(['agenda', '-', 'ds590.json', '--member', 'Japan', '--policy', 'lenient'], { input }).error).toBe('');
  });
});

describe('a timeline', () => {
  const record = {
    title: 'x',
    complainants: ['A'],
    respondent: 'B',
    events: [
      { type: 'consultations.requested', date: '2019-09-11' },
      { type: 'panel.requested', date: '2019-11-18' },
      { type: 'panel.established', date: '2019-12-02' },
      { type: 'panel.composed', date: '2019-12-02' },
      { type: 'settlement.notified', date: '2019-12-02' },
    ],
  };
  const [request, again, established, composed, settlement] = record.events;
  const input = JSON.stringify(record);

  it('gives the stage after each fact, also for several facts of one day', () => {
    const { out } = call(['timeline', '-', '--json'], { input });
    const told = JSON.parse(out).facts.map(({ event, stage, states }: Record<string, unknown>) => [
      event,
      stage,
      states,
    ]);
    expect(told).toEqual([
      [request, 'consultations', ['consultations.window']],
      [again, 'panelRequested', ['panelRequested.firstMeeting']],
      [established, 'panel', ['panel.composition']],
      [composed, 'panel', ['panel.atWork.begun']],
      [settlement, 'ended', ['ended.settled']],
    ]);
    expect(
      call(['timeline', '-'], { input })
        .out.split('\n')
        .map((line) => line.split('→ ')[1]),
    ).toEqual([
      'consultations',
      'consideration of the panel request',
      'panel proceedings',
      'panel proceedings',
      'end of the dispute',
      undefined,
    ]);
  });

  it('ends on the date asked, without the facts after it', () => {
    const lines = call(['timeline', 'ds590.json']).out.split('\n');
    const until = (date: string) => call(['timeline', 'ds590.json', '--on', date]).out;
    expect(until('2019-11-08')).toBe(`${lines.filter((line) => line !== '' && line < '2019-11-09').join('\n')}\n`);
    expect(until('2023-03-23')).toBe(lines.join('\n'));
  });
});

describe('the command as a process', () => {
  const run = (words: readonly string[], input: string) =>
    spawnSync(process.execPath, [bundleOf('src/cli/main.ts'), ...words], {
      cwd: root,
      encoding: 'utf8',
      input,
    });

  it('reads standard input, writes standard output, and ends with the exit code', () => {
    const good = run(['status', '-', '--on', '2019-11-08'], file('examples/records/ds590.json'));
    expect(good.status).toBe(0);
    expect(good.stdout).toBe(call(['status', 'ds590.json']).out);
    const bad = run(['validate', '-'], '{}');
    expect([bad.status, bad.stdout]).toEqual([1, '']);
    expect(bad.stderr).toContain('title is missing');
  });
});
