import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.js';
import { ioWith } from '../cli/io.js';

interface Said {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

function said(words: readonly string[], input: string): Said {
  let out = '';
  let error = '';
  const io = ioWith({
    readFile: () => input,
    readInput: () => input,
    out: (text: string) => {
      out += text;
    },
    error: (text: string) => {
      error += text;
    },
    today: () => '2019-09-11',
  });
  return { code: run(words, io, '0.0.0'), out, error };
}

const validated = (input: string) => said(['validate', '-'], input);

const record = '"title":"x","complainants":["A"],"respondent":"B"';

describe('text that is no JSON, or no record', () => {
  it.each([
    ['nothing', ''],
    ['a space', ' '],
    ['half a record', `{${record}`],
    ['a comma too many', `{${record},"events":[],}`],
    ['single quotes', `{'title':'x'}`],
    ['a comment', `{${record},"events":[] /* none */}`],
    ['no number', `{${record},"ds":NaN,"events":[]}`],
    ['a zero byte', `{${record},"events":[]}\0`],
    ['two records', `{${record},"events":[]}{${record},"events":[]}`],
    ['a hundred thousand brackets', '['.repeat(100_000)],
    ['a hundred thousand levels', `{${record},"events":${'['.repeat(100_000)}${']'.repeat(100_000)}}`],
    ['a page', '<!DOCTYPE html><title>x</title>'],
    ['a number', '590'],
    ['null', 'null'],
    ['a list of nothing', '[null]'],
    ['a list in a list', `[[{${record},"events":[]}]]`],
    ['a prototype', `{"__proto__":{"x":1},${record},"events":[]}`],
    ['a huge number', `{"ds":1e999,${record},"events":[]}`],
  ])('%s is refused on one line or more, without a stack', (_, text) => {
    const { code, error, out } = validated(text);
    expect([code, out]).toEqual([1, '']);
    expect(error).toMatch(/^wto-dispute: standard input/);
    expect(error).not.toMatch(/\n\s+at /);
  });

  it('a byte order mark is none of these', () => {
    expect(validated(`\uFEFF{${record},"events":[]}`).code).toBe(0);
  });

  it('a million events are refused', { timeout: 60_000 }, () => {
    const events = new Array(1_000_000).fill('{"type":"note","date":"2019-09-11","text":""}').join();
    const { code, error } = validated(`{${record},"events":[${events}]}`);
    expect([code, error]).toEqual([
      1,
      'wto-dispute: standard input: invalid record: events: 1000000 entries; at most 12000 are read\n',
    ]);
  });
});

// JSON.parse keeps the last of two values and loses the first in silence.
describe('a field that stands twice', () => {
  const note = (fields: string) => `{${record},"events":[{"type":"note","date":"2019-09-11","text":"a"${fields}}]}`;
  const rows = [
    ['in the header', `{${record},"title":"y","events":[]}`, 'title'],
    ['with the same value', `{${record},"title":"x","events":[]}`, 'title'],
    ['in an event', note(',"date":"2019-09-12"'), 'events[0].date'],
    [
      'in a period',
      `{${record},"events":[{"type":"rpt.agreed","date":"2019-09-11","period":{"days":1,"days":2}}]}`,
      'events[0].period.days',
    ],
    ['in other letters', `{${record},"\\u0074itle":"y","events":[]}`, 'title'],
    ['for the events', `{${record},"events":[{"type":"note","date":"2019-09-11","text":"a"}],"events":[]}`, 'events'],
    ['as a prototype', `{${record},"__proto__":1,"__proto__":2,"events":[]}`, '__proto__'],
  ] as const;

  it.each(rows)('%s is refused where it stands', (_, text, path) => {
    const { issues, valid } = JSON.parse(said(['validate', '-', '--json'], text).out)[0];
    expect([valid, issues[0].kind, issues[0].path]).toEqual([false, 'repeated', path]);
  });

  it.each([
    ['en', 'title: this field stands here more than once; keep one of them'],
    ['fr', "« title » : ce champ figure ici plus d'une fois ; n'en conservez qu'un"],
    ['es', '"title": este campo figura aquí más de una vez; conserve solo uno'],
  ])('is said in %s, by every command that reads a file', (lang, sentence) => {
    const text = rows[0][1];
    for (const words of [
      ['validate'],
      ['status'],
      ['deadlines'],
      ['check'],
      ['timeline'],
      ['agenda'],
      ['calendar'],
      ['diagram'],
    ]) {
      const { code, error, out } = said([...words, '-', '--lang', lang], text);
      expect([words, code, out]).toEqual([words, 1, '']);
      expect(error.replaceAll('\u00a0', ' ').replaceAll('\uFFFD', ' ')).toContain(sentence);
    }
  });

  it('leaves the other records of a list as they are', () => {
    const { code, out, error } = validated(`[{${record},"events":[]},${rows[0][1]}]`);
    expect([code, out]).toEqual([1, 'x; Facts: 0\n']);
    expect(error).toContain('standard input[1]: invalid record: title');
  });

  it('is refused in a fact that is asked about', () => {
    const { code, error } = said(
      ['check', '-', '--event', '{"type":"note","date":"2019-09-11","text":"a","text":"b"}'],
      `{${record},"events":[]}`,
    );
    expect([code, error]).toEqual([
      1,
      'wto-dispute: invalid event: text: this field stands here more than once; keep one of them\n',
    ]);
  });
});
