import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { allInput, type Streams, typedLine, writeAll } from '../../src/cli/system/standard-streams.js';
import { bundleOf } from '../setup/bundle.js';
import { call, root } from './call.js';

const failing = (code: string) => Object.assign(new Error(code), { code });

/** Streams that give and take what a list says: a text, a number of bytes, or an error. */
function streamsOf(
  steps: readonly (string | number | Error)[],
): Streams & { readonly pauses: () => number; readonly written: () => string } {
  const left = [...steps];
  let pauses = 0;
  let written = '';
  const next = () => {
    const step = left.shift();
    if (step instanceof Error) throw step;
    return step;
  };
  return {
    read: (buffer) => {
      const text = Buffer.from(String(next() ?? ''));
      // What does not fit comes the next time.
      if (text.length > buffer.length) left.unshift(text.subarray(buffer.length).toString('latin1'));
      text.copy(buffer);
      return Math.min(text.length, buffer.length);
    },
    write: (_, bytes) => {
      const count = Number(next() ?? bytes.length);
      written += Buffer.from(bytes.subarray(0, count)).toString('latin1');
      return Math.min(count, bytes.length);
    },
    pause: () => {
      pauses += 1;
    },
    pauses: () => pauses,
    written: () => written,
  };
}

describe('standard input', () => {
  it('is waited for where it is not ready', () => {
    const streams = streamsOf([failing('EAGAIN'), 'ab', failing('EAGAIN'), failing('EAGAIN'), 'c']);
    expect(Buffer.from(allInput(streams)).toString()).toBe('abc');
    expect(streams.pauses()).toBe(3);
  });

  it('ends at the error by which Windows reports its end, and fails at any other', () => {
    expect(Buffer.from(allInput(streamsOf(['a', failing('EOF')]))).toString()).toBe('a');
    expect(() => allInput(streamsOf([failing('EISDIR')]))).toThrow('EISDIR');
  });

  it('is read line by line where it is typed', () => {
    const streams = streamsOf(['a', failing('EAGAIN'), 'b', '\r', '\n', 'c', '\n', 'd']);
    expect([typedLine(streams), typedLine(streams), typedLine(streams), typedLine(streams)]).toEqual([
      'ab',
      'c',
      'd',
      undefined,
    ]);
  });
});

describe('standard output', () => {
  it('takes a text in parts, and is waited for', () => {
    const streams = streamsOf([2, failing('EAGAIN'), 1]);
    writeAll(1, 'abcdef', streams);
    expect([streams.written(), streams.pauses()]).toEqual(['abcdef', 1]);
  });

  it('may be closed by a reader, and may be full', () => {
    expect(() => writeAll(1, 'abc', streamsOf([failing('EPIPE')]))).not.toThrow();
    expect(() => writeAll(1, 'abc', streamsOf([failing('ENOSPC')]))).toThrow('-: full');
  });
});

const shell = (line: string) =>
  spawnSync('bash', ['-c', line], {
    cwd: join(root, 'examples/records'),
    encoding: 'utf8',
    env: { ...process.env, NODE: process.execPath, CLI: bundleOf('src/cli/main.ts') },
  });
const status = call(['status', 'ds590.json']).out;

describe('a pipe', () => {
  it('is read without -, slow or not', () => {
    expect(shell('cat ds590.json | "$NODE" "$CLI" status --on 2019-11-08')).toMatchObject({
      status: 0,
      stdout: status,
    });
    expect(shell('(sleep 0.3; cat ds590.json) | "$NODE" "$CLI" status --on 2019-11-08').stdout).toBe(status);
    expect(shell('"$NODE" "$CLI" status </dev/null')).toMatchObject({
      status: 2,
      stderr: 'wto-dispute: which FILE? (- is standard input)\n',
    });
  });

  // A process that shares a pipe and does not block on it makes its reads fail for everybody.
  it('is read where another process set it not to block', () => {
    const other = `"$NODE" -e 'process.stdin.on("data", () => {})' <&3 & sleep 0.5; kill -9 $!; wait $! 2>&-;`;
    const line = `(sleep 1.2; cat ds590.json) | { exec 3<&0; ${other} "$NODE" "$CLI" status - --on 2019-11-08; }`;
    expect(shell(line)).toMatchObject({ status: 0, stdout: status });
  });

  it('that is closed early is no error', () => {
    expect(shell('set -o pipefail; "$NODE" "$CLI" rules --json | head -1; echo "$?"')).toMatchObject({
      stdout: '[\n0\n',
      stderr: '',
    });
  });

  it.skipIf(process.platform !== 'linux')('into a full disk is exit code 4, without a stack', () => {
    for (const words of ['status ds590.json', 'rules', '--help', 'calendar ds590.json'])
      expect(shell(`"$NODE" "$CLI" ${words} >/dev/full`)).toMatchObject({
        status: 4,
        stderr: 'wto-dispute: standard output: cannot be written: no space left\n',
      });
    expect(JSON.parse(shell('"$NODE" "$CLI" rules --json >/dev/full').stderr)).toMatchObject({ code: 'NOT_WRITTEN' });
    expect(shell('"$NODE" "$CLI" status nowhere.json 2>/dev/full').status).toBe(3);
  });

  it('has no colours but with FORCE_COLOR', () => {
    expect(shell('FORCE_COLOR=1 "$NODE" "$CLI" status ds590.json --on 2019-11-08').stdout).toContain('\u001b[1mDS590');
    expect(shell('FORCE_COLOR=1 "$NODE" "$CLI" status ds590.json --on 2019-11-08 --no-color').stdout).toBe(status);
  });
});

describe('a pattern', () => {
  const inRecords = (word: string) => call(['validate', word]).out.split('\n').length - 1;

  it('is expanded where the shell has not done it', () => {
    expect(shell(`"$NODE" "$CLI" validate 'ds5*.json'`).stdout.match(/^DS\d+/gm)).toEqual(['DS533', 'DS583', 'DS590']);
    expect([inRecords('ds*.json'), inRecords('ds5?3.json'), inRecords('*')]).toEqual([6, 2, 6]);
  });

  it('that fits nothing is the name of a file that is not there', () => {
    expect(call(['validate', 'zz*.json'])).toMatchObject({
      code: 3,
      error: 'wto-dispute: zz*.json: cannot be read: no such file\n',
    });
  });

  it('goes through folders', () => {
    const folder = join(root, 'examples');
    expect(call(['validate', 'rec*/ds59?.json'], { folder }).out).toContain('DS590');
    expect(call(['validate', 'rec*\\ds59?.json'], { folder }).error).toContain('cannot be read');
  });

  it('of many stars takes no long time', () => {
    expect(call(['validate', `${'*a'.repeat(40)}b`]).code).toBe(3);
  });
});

describe('a list of several', () => {
  it('is several statuses, in JSON a list', () => {
    const both = call(['status', 'ds590.json', 'DS26', '--on', '2019-11-08']).out;
    expect(both.match(/^DS\d+/gm)).toEqual(['DS590', 'DS26']);
    const list = JSON.parse(call(['status', 'ds590.json', 'DS26', '--json']).out);
    expect(list.map(({ ds, policy, date }: Record<string, unknown>) => [ds, policy, date])).toEqual([
      [590, 'lenient', '2019-11-08'],
      [26, 'lenient', '2019-11-08'],
    ]);
    const text = readFileSync(join(root, 'examples/records/ds590.json'), 'utf8');
    expect(JSON.parse(call(['status', '-', '--json'], { input: `[${text}]` }).out)).toHaveLength(1);
    expect(JSON.parse(call(['status', '--json'], { input: text }).out).ds).toBe(590);
  });
});

describe('JSON', () => {
  it.each([['status'], ['deadlines'], ['check'], ['project'], ['timeline'], ['history']])(
    'of %s says whose it is',
    (command) => {
      expect(JSON.parse(call([command, 'ds590.json', '--json']).out)).toMatchObject({
        ds: 590,
        title: expect.stringContaining('Japan'),
      });
    },
  );

  it.each<[string[], number, object]>([
    [['statsu', '--json'], 2, { name: 'UsageError', code: 'USAGE' }],
    [['status', 'ds590.json', '--ron', '--json'], 2, { code: 'USAGE' }],
    [
      ['status', 'nowhere.json', '--json', '--lang', 'fr'],
      3,
      { code: 'NOT_READ', file: 'nowhere.json', message: expect.stringContaining('no such file') },
    ],
    [['status', 'ds26.json', '--policy', 'standard', '--json'], 1, { code: 'EVENT_NOT_POSSIBLE', file: 'ds26.json' }],
    [['agenda', 'ds590.json', '--member', 'Japam', '--json'], 2, { name: 'DisputeError', code: 'INVALID_ARGUMENT' }],
    [['check', 'ds590.json', '--event', '{', '--json'], 2, { code: 'USAGE' }],
  ])('is the error of %j', (words, code, error) => {
    const said = call(words);
    expect([said.code, said.out]).toEqual([code, '']);
    expect(JSON.parse(said.error)).toMatchObject(error);
  });

  it('is the error of a record in a list, with its index', () => {
    const { error } = call(['status', '-', '--json'], { input: '[{}]' });
    expect(JSON.parse(error)).toMatchObject({ code: 'INVALID_RECORD', file: '-', index: 0 });
  });

  it('is an error of the command itself, without a stack', () => {
    const today = () => {
      throw new TypeError('a fault');
    };
    expect(call(['status', 'ds590.json'], { today })).toEqual({
      code: 70,
      out: '',
      error: 'wto-dispute: a fault of this program, not of the command line: TypeError: a fault\n',
    });
  });
});

describe('rules', () => {
  const ids = (...words: string[]) =>
    (JSON.parse(call(['rules', ...words, '--json']).out) as { readonly id: string }[]).map(({ id }) => id);

  it('are found by an article, the beginning of an id, and words', () => {
    expect(ids('4.7')).toEqual(['dsu-4-7-request-panel', 'scm-4-10-withdrawal-period']);
    expect(call(['rules', '4.1']).code).toBe(2);
    expect(ids('dsu-16-4')).toEqual(['dsu-16-4-adopt', 'dsu-16-4-appeal']);
    expect(ids('appeal')).toContain('dsu-16-4-appeal');
    expect(ids('DSU 4').every((id) => id.startsWith('dsu-4-'))).toBe(true);
    expect(ids('scm 4.12')).toContain('dsu-8-7-ask-dg-halved');
    expect(ids('waiting period panel')).toContain('dsu-4-7-request-panel');
    expect(ids('appel', '--lang', 'fr')).toContain('dsu-16-4-appeal');
  });
});
