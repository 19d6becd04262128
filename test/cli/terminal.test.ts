import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { wantsColours } from '../../src/cli/look.js';
import { bundleOf } from '../setup/bundle.js';
import { call, root } from './call.js';

const folder = mkdtempSync(join(tmpdir(), 'wto-dispute-terminal-'));
afterAll(() => rmSync(folder, { recursive: true }));

const { FORCE_COLOR, NO_COLOR, ...env } = process.env;
const record = join(root, 'examples/records/ds590.json');

/** Calls the command on a pseudo-terminal, which `script` of util-linux makes; `typed` is typed into it. */
function onTerminal(words: string, typed = '', more: Readonly<Record<string, string>> = {}) {
  const { status, stdout } = spawnSync('script', ['-qec', `"$NODE" "$CLI" ${words}`, '/dev/null'], {
    cwd: folder,
    input: typed,
    encoding: 'utf8',
    env: { ...env, TERM: 'xterm', NODE: process.execPath, CLI: bundleOf('src/cli/main.ts'), RECORD: record, ...more },
  });
  return { code: status, out: stdout.replaceAll('\r\n', '\n') };
}

const hasTerminal = /util-linux/.test(spawnSync('script', ['--version'], { encoding: 'utf8' }).stdout ?? '');

describe.skipIf(!hasTerminal)('on a terminal', () => {
  const plain = call(['status', 'ds590.json', '--on', '2019-11-12']).out;

  it('headings and states have colours, and the text is the same', () => {
    const { code, out } = onTerminal('status "$RECORD" --on 2019-11-12');
    expect(code).toBe(0);
    expect(out).toContain('\u001b[1mTime-limits\u001b[0m');
    expect(out).toContain('\u001b[32m  Open, allowed from Monday 11 November 2019');
    expect(
      out
        .split('\u001b')
        .map((part, index) => (index === 0 ? part : part.replace(/^.\d+m/, '')))
        .join(''),
    ).toBe(plain);
  });

  it.each<[string, string, Record<string, string>]>([
    ['--no-color', '--no-color', {}],
    ['NO_COLOR', '', { NO_COLOR: '1' }],
    ['a terminal that has none', '', { TERM: 'dumb' }],
    ['--json', '--json', {}],
  ])('there are none with %s', (_, words, more) => {
    expect(onTerminal(`status "$RECORD" --on 2019-11-12 ${words}`, '', more).out).not.toContain('\u001b');
  });

  it('a call without a FILE does not wait for somebody to type', () => {
    expect(onTerminal('status')).toEqual({ code: 2, out: 'wto-dispute: which FILE? (- is standard input)\n' });
  });

  it('a record is typed in where - says so', () => {
    const { code, out } = onTerminal(
      'validate -',
      `${JSON.stringify(JSON.parse(readFileSync(record, 'utf8')))}\n\u0004`,
    );
    expect([code, out.includes('DS590')]).toEqual([0, true]);
  });

  it('init asks, and writes what was answered', () => {
    const { code, out } = onTerminal('init asked.json', 'Japan — X\nKorea; Canada\n\nJapan\n700\n2019-09-11\n');
    expect(code).toBe(0);
    expect(out).toContain('Respondent: Please once more. Respondent: ');
    expect(out).toContain('asked.json is written; facts: 1');
    expect(JSON.parse(readFileSync(join(folder, 'asked.json'), 'utf8'))).toEqual({
      ...{ ds: 700, title: 'Japan — X', complainants: ['Korea', 'Canada'], respondent: 'Japan' },
      events: [{ type: 'consultations.requested', date: '2019-09-11' }],
    });
  });

  it('init asks in the language of the call, and writes nothing where the answers end', () => {
    const { code, out } = onTerminal('init ended.json --language es', 'Japón — X\n\u0004');
    expect(code).toBe(2);
    expect(out).toContain('Parte reclamante (varias: separadas por punto y coma): ');
    expect(out).toContain('no se escribió nada');
    expect(() => readFileSync(join(folder, 'ended.json'))).toThrow('ENOENT');
  });

  it('no colours are written into a file', () => {
    expect(onTerminal('status "$RECORD" --on 2019-11-12 --out status.txt').out).toBe('');
    expect(readFileSync(join(folder, 'status.txt'), 'utf8')).toBe(plain);
  });
});

// https://no-color.org, https://force-color.org
describe('colours are wanted', () => {
  it.each<[Record<string, string>, boolean, boolean]>([
    [{}, true, true],
    [{}, false, false],
    [{ NO_COLOR: '' }, true, true],
    [{ NO_COLOR: '1' }, true, false],
    [{ FORCE_COLOR: '1' }, false, true],
    [{ FORCE_COLOR: '0' }, true, false],
    [{ FORCE_COLOR: '1', NO_COLOR: '1' }, false, true],
    [{ TERM: 'dumb' }, true, false],
  ])('%j on a terminal (%s): %s', (variables, isTerminal, wanted) => {
    expect(wantsColours(variables, isTerminal)).toBe(wanted);
  });
});

describe('completion', () => {
  const script = (shell: string) => call(['completion', shell]).out;

  /** What bash offers for a line. */
  const offered = (...words: string[]) => {
    const line = `eval "$(cat)"; COMP_WORDS=(wto-dispute ${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length}; _wto_dispute; printf '%s\\n' "\${COMPREPLY[@]}"`;
    const { stdout } = spawnSync('bash', ['-c', line], {
      input: script('bash'),
      encoding: 'utf8',
      cwd: join(root, 'examples/records'),
    });
    return stdout.split('\n').filter((word) => word !== '');
  };

  it('offers commands, options, values, types, rules and files', () => {
    expect(offered('st')).toEqual(['status']);
    expect(offered('')).toContain('init');
    expect(offered('status', '--p')).toEqual(['--policy']);
    expect(offered('status', '--policy', 's')).toEqual(['strict', 'standard']);
    expect(offered('status', 'ds59')).toEqual(['ds590.json']);
    expect(offered('add', 'ds590.json', 'panel.est')).toEqual(['panel.established']);
    expect(offered('add', 'ds590.json', 'panel.established', '')).toEqual([]);
    expect(offered('agenda', '--role', 'resp')).toEqual(['respondent']);
    expect(offered('rules', 'dsu-16-4-ap')).toEqual(['dsu-16-4-appeal']);
    expect(offered('rules', 'dsu-4-3-reply', 'dsu-16-4-ap')).toEqual(['dsu-16-4-appeal']);
    expect(offered('history', '--by')).toEqual([]);
    expect(offered('figures', '--by', 'p')).toEqual(['period']);
    expect(offered('add', 'ds590.json', 'x', 'today', '--forum', 'a')).toEqual(['appellateBody', 'arbitration']);
    expect(offered('completion', 'z')).toEqual(['zsh']);
  });

  it.each(['bash', 'zsh', 'fish'])('is a script that %s reads', (shell) => {
    const file = join(folder, `completion.${shell}`);
    writeFileSync(file, script(shell));
    const run = spawnSync(shell, ['-n', file], { encoding: 'utf8' });
    // Where the shell is not installed, only the script's own beginning can be looked at.
    if (run.error === undefined) expect([run.status, run.stderr]).toEqual([0, '']);
    expect(script(shell)).toContain('wto-dispute');
  });

  it('has the help of a language', () => {
    expect(call(['completion', 'fish', '--lang', 'fr']).out).toContain(
      'tous les délais, avec le calcul de chaque date',
    );
    expect(call(['completion', 'zsh', '--lang', 'es']).out).toContain('todos los plazos');
  });

  it('is of three shells', () => {
    expect(call(['completion', 'tcsh'])).toMatchObject({
      code: 2,
      error: 'wto-dispute: completion: "tcsh" is not one of bash, zsh, fish\n',
    });
  });
});
