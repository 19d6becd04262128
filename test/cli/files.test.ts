import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { bundleOf } from '../setup/bundle.js';
import { call, root } from './call.js';

const folder = mkdtempSync(join(tmpdir(), 'wto-dispute-files-'));
afterAll(() => rmSync(folder, { recursive: true }));

const json = '{"title":"Türkei — x","complainants":["A"],"respondent":"B","events":[]}';
const put = (name: string, bytes: string | Uint8Array) => writeFileSync(join(folder, name), bytes);
put('good.json', json);
put('broken.json', '{}');
put('half.json', '{');
put('none.json', '[]');
put('mark.json', `\uFEFF${json}`);
put('latin.json', Buffer.from(json.replace('—', '-'), 'latin1'));
put('wide.json', Buffer.from(`\uFEFF${json}`, 'utf16le'));
mkdirSync(join(folder, 'records'));

const inFolder = (...words: string[]) => call(words, { folder });

describe('a file that cannot be read', () => {
  it.each([
    ['nofile.json', 'en', 'nofile.json: cannot be read: no such file'],
    ['nofile.json', 'fr', "nofile.json: lecture impossible : ce fichier n'existe pas"],
    ['nofile.json', 'es', 'nofile.json: no se puede leer: el archivo no existe'],
    ['good.json/x', 'en', 'good.json/x: cannot be read: no such file'],
    ['records', 'en', 'records: cannot be read: a directory, not a file'],
    ['records', 'fr', 'records: lecture impossible : un répertoire, non un fichier'],
    ['records', 'es', 'records: no se puede leer: es un directorio, no un archivo'],
  ])('ends the command with exit code 3 and the reason: %s (%s)', (path, lang, sentence) => {
    for (const command of ['status', 'validate']) {
      const { code, out, error } = inFolder(command, path, '--lang', lang);
      expect([code, out, error.replaceAll('\u00a0', ' ')]).toEqual([3, '', `wto-dispute: ${sentence}\n`]);
    }
  });

  it('ends it without a reason if none is known', () => {
    const { code, error } = call(['status', '\0'], { folder });
    expect([code, error]).toEqual([3, 'wto-dispute: \uFFFD: cannot be read\n']);
  });
});

describe('the command validate', () => {
  it.each([
    ['that cannot be read', 'nofile.json', 'cannot be read: no such file'],
    ['that is not JSON', 'half.json', 'not JSON: '],
    ['that is not UTF-8', 'latin.json', 'not UTF-8'],
    ['that is no record', 'broken.json', 'invalid record'],
  ])('goes on after a file %s, and ends with exit code 1', (_, path, problem) => {
    for (const words of [
      [path, 'good.json'],
      ['good.json', path],
    ]) {
      const { code, out, error } = inFolder('validate', ...words);
      expect([code, out]).toEqual([1, 'Türkei — x; Facts: 0\n']);
      expect(error).toContain(`wto-dispute: ${path}: ${problem}`);
    }
  });

  it('gives every file in JSON, with messages in English', () => {
    const { code, out } = inFolder('validate', 'nofile.json', 'good.json', '--json', '--lang', 'fr');
    expect(code).toBe(1);
    expect(JSON.parse(out)).toEqual([
      { path: 'nofile.json', valid: false, message: 'cannot be read: no such file' },
      { path: 'good.json', title: 'Türkei — x', valid: true },
    ]);
  });

  it('ends with exit code 1 if no file is good and one could be read, and with 0 if a list is empty', () => {
    expect(inFolder('validate', 'nofile.json', 'half.json').code).toBe(1);
    expect(inFolder('validate', 'none.json').code).toBe(0);
  });
});

describe('a file in another encoding than UTF-8', () => {
  it.each([
    ['en', 'latin.json: not UTF-8; save it in that encoding'],
    ['fr', "latin.json: l'encodage n'est pas UTF-8 ; enregistrez le fichier en UTF-8"],
    ['es', 'latin.json: la codificación no es UTF-8; guarde el archivo en UTF-8'],
  ])('is refused, because its letters would be lost (%s)', (lang, sentence) => {
    for (const command of ['status', 'validate', 'agenda']) {
      const { code, out, error } = inFolder(command, 'latin.json', '--lang', lang);
      expect([code, out, error.replaceAll('\u00a0', ' ')]).toEqual([1, '', `wto-dispute: ${sentence}\n`]);
    }
  });

  it('is refused as a file and as standard input of a process', () => {
    const latin = Buffer.from('{"title":"T\xfcrkei"}', 'latin1');
    const ran = (path: string) =>
      spawnSync(process.execPath, [bundleOf('src/cli/main.ts'), 'validate', path], {
        cwd: root,
        input: latin,
        encoding: 'utf8',
      });
    for (const [path, name] of [
      ['-', 'standard input'],
      [join(folder, 'latin.json'), join(folder, 'latin.json')],
    ] as const) {
      const { status, stdout, stderr } = ran(path);
      expect([status, stdout, stderr]).toEqual([1, '', `wto-dispute: ${name}: not UTF-8; save it in that encoding\n`]);
    }
  });

  it('is not one in UTF-8 that begins with a byte order mark', () => {
    expect(inFolder('validate', 'mark.json')).toEqual(inFolder('validate', 'good.json'));
    expect(inFolder('validate', 'wide.json')).toEqual(inFolder('validate', 'good.json'));
  });
});

describe('text that is not JSON', () => {
  it.each([
    ['en', 'wto-dispute: standard input: not JSON: '],
    ['fr', "wto-dispute: entrée standard: ce n'est pas du JSON : "],
    ['es', 'wto-dispute: entrada estándar: no es JSON: '],
  ])('is reported in the language of the call (%s)', (lang, start) => {
    for (const command of ['status', 'validate', 'agenda']) {
      const { code, out, error } = call([command, '-', '--lang', lang], { input: '{' });
      expect([code, out, error.replaceAll('\u00a0', ' ').slice(0, start.length)]).toEqual([1, '', start]);
    }
  });
});
