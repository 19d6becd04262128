import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { needsPast } from '../../src/cli/past/past.js';
import { bundleOf } from '../setup/bundle.js';
import { call } from './call.js';

const fewCases = 'past disputes';

describe('history of one dispute', () => {
  it('is asked by its number, with or without DS', () => {
    const [plain, named] = [call(['history', '590']), call(['history', 'DS590'])];
    expect([plain.code, plain.out]).toEqual([0, named.out]);
    expect(plain.out).toContain('https://www.wto.org/english/tratop_e/dispu_e/cases_e/ds590_e.htm');
    // Without a date the end of the records is asked: today they say nothing.
    expect(plain.out).toContain('30 April 2024');
  });

  it('says each step with its law, its days and its place', () => {
    const { out } = call(['history', '590', '--on', '2020-08-01']);
    // 11 September 2019 to 18 June 2020: 19 + 31 + 30 + 31 + 31 + 29 + 31 + 30 + 31 + 18 days.
    expect(out).toContain(
      'Request for consultations → request for a panel: 281 days (11 September 2019 – 18 June 2020)',
    );
    expect(out).toContain('DSU 4.7 (waiting period, 60 days, allowed from 11 November 2019)');
    expect(out).toContain('Establishment of the panel → composition of the panel: 3 days so far (since 29 July 2020)');
    expect(out).toContain('It is experience and no forecast.');
  });

  it('speaks three languages', () => {
    expect(call(['history', '590', '--lang', 'fr']).out).toContain("une expérience et non d'une prévision");
    expect(call(['history', '590', '--lang', 'es']).out).toContain('Es experiencia y no un pronóstico');
  });

  it('is asked of a file as well, as of today', () => {
    const { out, code } = call(['history', 'ds590.json'], { today: () => '2020-08-01' });
    expect(code).toBe(0);
    expect(out).toContain('3 days so far');
  });

  it('has JSON with the same answer', () => {
    const { steps } = JSON.parse(call(['history', '590', '--json']).out);
    expect(steps[0]).toMatchObject({ id: 'panelRequest', days: 281, n: 350 });
  });

  it('refuses what it cannot answer', () => {
    expect(call(['history', '999'])).toMatchObject({ code: 2, out: '' });
    expect(call(['history', '999']).error).toContain('no record of DS999: the real records go to DS624');
    expect(call(['history', '590', '--stage', 'appeal']).error).toContain('does not take --stage');
    expect(call(['figures', '590'])).toMatchObject({ code: 2 });
  });
});

describe('history of many', () => {
  it('lists what meets the options', () => {
    const { out } = call(['history', '--member', 'Korea', '--role', 'complainant', '--agreement', 'tfa']);
    expect(out.trim().split('\n')).toEqual([
      'DS590  Japan — Measures Related to the Exportation of Products and Technology to Korea',
      '',
      '1 dispute',
    ]);
    expect(call(['history', '--member', 'Korea', '--stage', 'appeal']).out).toContain('14 disputes');
  });

  it('refuses a name that fits no dispute, and suggests one (members.md)', () => {
    const { code, error } = call(['history', '--member', 'Koera']);
    expect([code, error]).toEqual([2, expect.stringContaining('did you mean "Korea"?')]);
  });

  it('refuses a role that history does not know', () => {
    expect(call(['history', '--role', 'panel']).error).toContain('is not one of complainant, respondent, thirdParty');
  });
});

describe('figures', () => {
  it('say what was, with n and the law', () => {
    const { out } = call(['figures']);
    expect(out).toContain(fewCases);
    expect(out).toContain('n 351; half took 115 days or less');
    expect(out).toContain('147 of 217 (68 %)');
  });

  it('are grouped', () => {
    expect(call(['figures', '--by', 'period']).out).toContain('1995–1999: 185 disputes');
    expect(call(['figures', '--by', 'year']).code).toBe(2);
  });
});

describe('a real dispute in place of a file', () => {
  it('is taken by every command that takes a FILE', () => {
    for (const command of [
      'status',
      'deadlines',
      'check',
      'project',
      'timeline',
      'calendar',
      'diagram',
      'validate',
      'agenda',
    ])
      expect([command, call([command, 'DS590']).code]).toEqual([command, 0]);
    expect(call(['status', 'ds590', '--on', '2019-11-08']).out).toContain('DS590  Japan');
  });

  it('projects as history went, and says so', () => {
    const { out } = call(['project', 'DS590', '--on', '2019-09-11', '--profile', 'history']);
    expect(out).toContain('(experience and no forecast)');
    expect(out).toContain('114 days after the request for consultations, in the experience of 350 cases');
    expect(call(['project', 'DS590', '--quantile', '2']).error).toContain('is not a number from 0 to 1');
    expect(call(['project', 'DS590', '--quantile', '0.5', '--profile', 'law']).code).toBe(2);
  });
});

describe('the real records', () => {
  it('are loaded only for calls that ask for them', () => {
    for (const words of [
      ['status', 'DS590'],
      ['history', '590'],
      ['figures'],
      ['project', 'a.json', '--profile', 'history'],
    ])
      expect([words, needsPast(words)]).toEqual([words, true]);
    for (const words of [['status', 'ds590.json'], ['agenda', './DS590', 'b.json'], ['rules']])
      expect([words, needsPast(words)]).toEqual([words, false]);
  });

  it('come in a process of its own', () => {
    const { stdout, status } = spawnSync(process.execPath, [bundleOf('src/cli/main.ts'), 'history', '590'], {
      encoding: 'utf8',
    });
    expect([status, stdout]).toEqual([0, call(['history', '590']).out]);
  });
});
