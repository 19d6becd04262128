import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  watch,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { replaceWhole, writeWhole } from '../../src/cli/system/whole-file.js';
import { OutputError } from '../../src/cli/trouble.js';
import { parseRecord } from '../../src/index.js';
import { bundleOf } from '../setup/bundle.js';

/** How often `add` is killed: `npm run check command` kills a thousand. */
const KILLS = Number(process.env['KILLS'] ?? 4);

const folder = mkdtempSync(join(tmpdir(), 'wto-dispute-whole-'));
afterAll(() => rmSync(folder, { recursive: true }));

let folders = 0;

/** A file in a folder of its own. */
function fileWith(text: string | undefined): string {
  folders += 1;
  const own = join(folder, String(folders));
  mkdirSync(own);
  const path = join(own, 'a.json');
  if (text !== undefined) writeFileSync(path, text);
  return path;
}

const reasonOf = (work: () => void) => {
  try {
    work();
  } catch (error) {
    return error instanceof OutputError ? error.reason : error;
  }
  return undefined;
};
const beside = (path: string) => readdirSync(join(path, '..')).filter((name) => name.endsWith('.tmp'));

describe('a file that is replaced', () => {
  it('holds the new text, and nothing stays beside it', () => {
    const path = fileWith('old');
    replaceWhole(path, 'new', 'old');
    expect(readFileSync(path, 'utf8')).toBe('new');
    expect(beside(path)).toEqual([]);
  });

  it('stays as it is where it changed meanwhile, or is gone', () => {
    const [changed, gone] = [fileWith('other'), fileWith(undefined)];
    for (const path of [changed, gone])
      expect(reasonOf(() => replaceWhole(path, 'new', 'old'))).toMatch(/changed|missing/);
    expect(readFileSync(changed, 'utf8')).toBe('other');
    expect(readdirSync(join(changed, '..'))).toEqual(['a.json']);
    expect(readdirSync(join(gone, '..'))).toEqual([]);
  });

  it('is new only where there is none', () => {
    const path = fileWith(undefined);
    replaceWhole(path, 'new', undefined);
    expect(readFileSync(path, 'utf8')).toBe('new');
    expect(reasonOf(() => replaceWhole(path, 'newer', undefined))).toBe('exists');
    expect(readFileSync(path, 'utf8')).toBe('new');
    expect(beside(path)).toEqual([]);
  });

  it('stays a link, with the permissions of the file', () => {
    const path = fileWith('old');
    chmodSync(path, 0o640);
    const link = join(path, '..', 'link.json');
    symlinkSync('a.json', link);
    replaceWhole(link, 'new', 'old');
    expect(readFileSync(path, 'utf8')).toBe('new');
    expect(statSync(path).mode & 0o777).toBe(0o640);
    expect(readFileSync(link, 'utf8')).toBe('new');
  });

  it('waits for nobody: another process that writes it comes first, and one that died does not', () => {
    const path = fileWith('old');
    const rival = join(path, '..', `.a.json.${process.ppid}.tmp`);
    writeFileSync(rival, 'half');
    expect(reasonOf(() => replaceWhole(path, 'new', 'old'))).toBe('busy');
    expect(readFileSync(path, 'utf8')).toBe('old');
    const longAgo = new Date(0);
    utimesSync(rival, longAgo, longAgo);
    writeFileSync(join(path, '..', '.a.json.999999999.tmp'), 'half');
    replaceWhole(path, 'new', 'old');
    expect(readdirSync(join(path, '..'))).toEqual(['a.json']);
  });
});

describe('a file that is written', () => {
  it('may hold anything before', () => {
    const path = fileWith('old');
    writeWhole(path, 'new');
    expect(readFileSync(path, 'utf8')).toBe('new');
    expect(beside(path)).toEqual([]);
  });

  it('is refused with the reason', () => {
    const path = fileWith('old');
    expect(reasonOf(() => writeWhole(join(path, '..'), 'x'))).toBe('directory');
    expect(reasonOf(() => writeWhole(join(path, '..', 'none', 'x'), 'x'))).toBe('missing');
    expect(reasonOf(() => writeWhole(join(path, 'x'), 'x'))).toBe('missing');
  });

  it.skipIf(process.platform !== 'linux')('may be a device, which is not replaced', () => {
    writeWhole('/dev/null', 'x');
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
    expect(reasonOf(() => writeWhole('/dev/full', 'x'))).toBe('full');
  });
});

const header = '{"title":"T","complainants":["A"],"respondent":"B","events":[';
const note = (text: string) => `{"type":"note","date":"2020-01-01","text":"${text}"}`;
const main = () => bundleOf('src/cli/main.ts');
const addWords = (path: string, text: string) => ['add', path, 'note', '2020-01-01', '--text', text];
const textsIn = (path: string) =>
  parseRecord(JSON.parse(readFileSync(path, 'utf8'))).events.map((event) => (event.type === 'note' ? event.text : ''));

describe('several that add at once', () => {
  it('lose nothing that one of them confirmed', async () => {
    const path = fileWith(`${header}${note('first')}]}`);
    const added = await Promise.all(
      Array.from({ length: 8 }, async (_, index) => {
        const child = spawn(process.execPath, [main(), ...addWords(path, `t${index}`)], { stdio: 'ignore' });
        const [code] = (await once(child, 'exit')) as [number];
        return { text: `t${index}`, code };
      }),
    );
    for (const { code } of added) expect([0, 4]).toContain(code);
    const confirmed = added.filter(({ code }) => code === 0).map(({ text }) => text);
    expect(confirmed.length).toBeGreaterThan(0);
    expect(textsIn(path).sort()).toEqual(['first', ...confirmed].sort());
  });
});

/** Kills a process at the moment at which it begins to write, or after a while. */
async function killedWhileWriting(child: ChildProcess, path: string, after: number): Promise<void> {
  const exit = once(child, 'exit');
  const watcher = watch(join(path, '..'), (_, name) => {
    if (name?.endsWith('.tmp')) child.kill('SIGKILL');
  });
  if (after > 0) {
    watcher.close();
    await Promise.race([setTimeout(after), exit]);
    child.kill('SIGKILL');
  }
  await exit;
  watcher.close();
}

/** How long one call takes on this machine. */
function timeOf(words: readonly string[]): Promise<number> {
  const start = performance.now();
  return new Promise((resolve) =>
    execFile(process.execPath, [main(), ...words], () => resolve(performance.now() - start)),
  );
}

describe('add', () => {
  it(`leaves a whole record when it is killed ${KILLS} times`, { timeout: KILLS * 5_000 }, async () => {
    // Long enough that it is not written at once.
    const path = fileWith(
      `${header}${Array.from({ length: 300 }, (_, at) => note(`${at} ${'x'.repeat(200)}`)).join()}]}`,
    );
    const whole = await timeOf(addWords(path, 'before'));
    let confirmed = textsIn(path).length;
    let amid = 0;
    for (let kill = 0; kill < KILLS; kill += 1) {
      const child = spawn(process.execPath, [main(), ...addWords(path, `k${kill}`)], { stdio: 'ignore' });
      // One in three as soon as something is written beside the record, the others at all times.
      await killedWhileWriting(child, path, kill % 3 === 0 ? 0 : whole * (0.3 + (0.8 * ((kill * 7) % 23)) / 23));
      if (beside(path).length > 0) amid += 1;
      const texts = textsIn(path);
      expect(texts.length - confirmed).toBeLessThanOrEqual(1);
      expect(texts.length).toBeGreaterThanOrEqual(confirmed);
      if (child.exitCode === 0) expect(texts.at(-1)).toBe(`k${kill}`);
      confirmed = texts.length;
    }
    // What was left beside it is no hindrance.
    await timeOf(addWords(path, 'after'));
    expect(textsIn(path).at(-1)).toBe('after');
    expect(beside(path)).toEqual([]);
    if (KILLS > 10) console.log(`${KILLS} times killed, ${amid} amid writing: a whole record each time`);
  });
});
