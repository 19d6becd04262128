import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { periodOf } from '../../src/cli/record/fields.js';
import { recordText } from '../../src/cli/record/record-text.js';
import { check, DisputeError, type DisputeEvent, type DisputeRecord, parseRecord, replay } from '../../src/index.js';
import { inDateOrder } from '../../src/record/order.js';
import { namedRecords } from '../history/records.js';
import { call } from './call.js';

const folder = mkdtempSync(join(tmpdir(), 'wto-dispute-changing-'));
afterAll(() => rmSync(folder, { recursive: true }));

const inFolder = (...words: string[]) => call(words, { folder });
const path = join(folder, 'a.json');
const text = () => readFileSync(path, 'utf8');
const record = (): DisputeRecord => JSON.parse(text());
const begin = (...more: string[]) => {
  rmSync(path, { force: true });
  return inFolder('init', 'a.json', ...more, '--title', 'T', '--complainant', 'Korea', '--respondent', 'Japan');
};

beforeEach(() => {
  begin('consultations.requested', '2019-09-11', '--document', 'WT/DS590/1');
});

describe('init', () => {
  it('begins a record with what the call says', () => {
    rmSync(path);
    const said = inFolder(
      ...['init', 'a.json', 'consultations.requested', '2019-09-11', '--urgent', 'true', '--ds', '590'],
      ...['--title', 'T', '--complainant', 'Korea', '--complainant', 'Canada', '--respondent', 'Japan'],
      ...['--agreements', 'TFA', '--track', 'standard'],
    );
    expect(said).toEqual({ code: 0, out: 'a.json is written; facts: 1\n', error: '' });
    expect(record()).toEqual({
      ...{ ds: 590, title: 'T', complainants: ['Korea', 'Canada'], respondent: 'Japan' },
      ...{ agreements: ['TFA'], track: 'standard' },
      events: [{ type: 'consultations.requested', date: '2019-09-11', urgent: true }],
    });
  });

  it('asks on a terminal for what the call does not say, once more where the answer is none', () => {
    rmSync(path);
    const lines = ['', ' T ', 'Korea; Canada', 'Japan', 'x', 'ds590', '2019-02-29', '2019-09-11'];
    const questions: string[] = [];
    const ask = (question: string) => {
      questions.push(question);
      return lines.shift();
    };
    expect(call(['init', 'a.json'], { folder, isTyped: true, ask }).code).toBe(0);
    expect(record()).toEqual({
      ...{ ds: 590, title: 'T', complainants: ['Korea', 'Canada'], respondent: 'Japan' },
      events: [{ type: 'consultations.requested', date: '2019-09-11' }],
    });
    expect(questions.filter((question) => question.startsWith('Please once more. '))).toHaveLength(3);
  });

  it('writes nothing where the answers end', () => {
    rmSync(path);
    expect(call(['init', 'a.json', '--lang', 'fr'], { folder, isTyped: true }).code).toBe(2);
    expect(text).toThrow('ENOENT');
  });

  it('needs a terminal, or everything in the call', () => {
    expect(inFolder('init', 'b.json', '--title', 'T')).toEqual({
      code: 2,
      out: '',
      error: 'wto-dispute: init needs --complainant, or a terminal on which to ask\n',
    });
  });

  it('leaves a file as it is', () => {
    const before = text();
    expect(inFolder('init', 'a.json', 'DS1')).toEqual({
      code: 4,
      out: '',
      error: 'wto-dispute: a.json: is there already; nothing was written\n',
    });
    expect(text()).toBe(before);
  });

  it('begins no file whose name is that of a real record', () => {
    expect(inFolder('init', 'DS590')).toMatchObject({
      code: 2,
      error: expect.stringContaining('DS590 is a real record'),
    });
  });

  it('copies a real record', () => {
    rmSync(path);
    expect(inFolder('init', 'a.json', 'DS590').code).toBe(0);
    expect(inFolder('status', 'a.json').out).toBe(inFolder('status', 'DS590').out);
  });

  it('refuses a first fact that cannot be the first', () => {
    const { code, error } = begin('panel.composed', '2019-09-11');
    expect(code).toBe(1);
    expect(error).toContain('possible there: consultations.requested');
  });
});

describe('add', () => {
  it('writes the fact last, with its fields, and says what follows', () => {
    expect(inFolder('add', 'a.json', 'panel.requested', '2019-10-26', '--by', 'Korea')).toEqual({
      code: 0,
      out: expect.stringMatching(
        /^Added: request for a panel, Saturday 26 October 2019\nStage: .*\n.* 16 days too early/,
      ),
      error: '',
    });
    expect(record().events.at(-1)).toEqual({ type: 'panel.requested', date: '2019-10-26', by: 'Korea' });
  });

  it('refuses what cannot have happened, with the words of the library and what would be possible', () => {
    inFolder('add', 'a.json', 'panel.requested', '2019-11-18');
    const before = text();
    const event = { type: 'consultations.failed', date: '2019-12-01' } as const;
    const verdict = check(replay(parseRecord(record()), { policy: 'lenient' }), event);
    const { code, out, error } = inFolder('add', 'a.json', event.type, event.date);
    expect([code, out]).toEqual([1, '']);
    expect(verdict.possible).toBe(false);
    expect(error).toContain(`possible there: ${verdict.possibleEvents.join(', ')}\n`);
    const json = JSON.parse(inFolder('add', 'a.json', event.type, event.date, '--json').error);
    expect(json).toMatchObject({ code: 'EVENT_NOT_POSSIBLE', message: verdict.message, file: 'a.json' });
    expect(DisputeError.from(json).possibleEvents).toEqual(verdict.possibleEvents);
    expect(text()).toBe(before);
  });

  it.each([
    [['panel.reqested', '2019-10-26'], 1, 'did you mean "panel.requested"?'],
    [['panel.requested', '2019-10-26', '--received', '2019-10-27'], 1, 'received: unknown field'],
    [
      ['consultations.requested', '2019-10-26', '--urgent', 'perhaps'],
      1,
      'urgent: expected true or false, found "perhaps"',
    ],
    [['rpt.agreed', '2019-10-26', '--period', 'a while'], 1, 'period'],
    [['panel.requested', '26 October'], 2, 'DATE: "26 October" is not a date'],
    [['panel.requested'], 2, 'which fact?'],
    [['panel.requested', '2019-10-26', 'x'], 2, 'add does not take "x"'],
    [['panel.requested', '2019-10-26', '--title', 'x'], 2, 'add does not take --title'],
  ])('refuses %j', (words, code, message) => {
    const before = text();
    const said = inFolder('add', 'a.json', ...words);
    expect([said.code, said.out]).toEqual([code, '']);
    expect(said.error).toContain(message);
    expect(text()).toBe(before);
  });

  it('changes no real record', () => {
    expect(inFolder('add', 'DS590', 'note', 'today', '--text', 'x')).toMatchObject({ code: 2 });
  });

  it('is refused under strict where the fact is irregular', () => {
    expect(inFolder('add', 'a.json', 'panel.requested', '2019-10-26', '--policy', 'strict').code).toBe(1);
  });

  it('writes to standard output what came from standard input, and to another file with --out', () => {
    const input = text();
    const { out } = call(['add', '-', 'note', 'today', '--text', 'x'], { folder, input });
    expect(JSON.parse(out).events.at(-1)).toEqual({ type: 'note', date: '2019-11-08', text: 'x' });
    expect(inFolder('add', 'a.json', 'note', 'today', '--text', 'x', '--out', 'b.json').code).toBe(0);
    expect(text()).toBe(input);
    expect(readFileSync(join(folder, 'b.json'), 'utf8')).toBe(out);
  });

  it('has JSON with the stage and what is new', () => {
    const said = JSON.parse(inFolder('add', 'a.json', 'panel.requested', '2019-10-26', '--json').out);
    expect(said).toMatchObject({
      title: 'T',
      policy: 'lenient',
      added: { type: 'panel.requested', date: '2019-10-26' },
      stage: 'panelRequested',
      irregularities: [{ days: 16 }],
      gaps: [],
    });
  });
});

describe('remove and fix', () => {
  beforeEach(() => {
    inFolder('add', 'a.json', 'note', '2019-10-01', '--text', 'a');
    inFolder('add', 'a.json', 'note', '2019-10-01', '--text', 'b');
    inFolder('add', 'a.json', 'panel.requested', '2019-11-18');
  });

  it.each([
    [['panel.requested']],
    [['2019-11-18']],
    [['panel.requested', '2019-11-18']],
    [['2019-11-18', 'panel.requested']],
  ])('find a fact by %j', (words) => {
    expect(inFolder('remove', 'a.json', ...words).out).toMatch(
      /^Removed: request for a panel, Monday 18 November 2019\n/,
    );
    expect(record().events.map(({ type }) => type)).toEqual(['consultations.requested', 'note', 'note']);
  });

  it('find it by the place that messages give, where several are alike', () => {
    const { code, error } = inFolder('remove', 'a.json', 'note');
    expect([code, error]).toEqual([
      2,
      'wto-dispute: "note" names several facts; name one of them: events[1] (note, 2019-10-01), events[2] (note, 2019-10-01)\n',
    ]);
    expect(inFolder('remove', 'a.json', 'events[1]').code).toBe(0);
    expect(record().events[1]).toEqual({ type: 'note', date: '2019-10-01', text: 'b' });
    expect(inFolder('remove', 'a.json', 'events[7]').error).toContain('no such fact: events[7]');
  });

  it('say what the record then lacks', () => {
    expect(inFolder('remove', 'a.json', 'consultations.requested').out).toContain(
      'Request for consultations is not in the record',
    );
    expect(inFolder('add', 'a.json', 'note', '2019-12-01', '--text', 'x', '--policy', 'standard').code).toBe(1);
  });

  it('change a fact in its place', () => {
    const said = inFolder(
      'fix',
      'a.json',
      'consultations.requested',
      '--date',
      '2019-09-12',
      '--by',
      'Korea',
      '--without',
      'document',
    );
    expect(said.out).toMatch(/^Changed: request for consultations, Thursday 12 September 2019\n/);
    expect(record().events[0]).toEqual({ type: 'consultations.requested', date: '2019-09-12', by: 'Korea' });
    expect(inFolder('fix', 'a.json', 'events[1]', '--type', 'consultations.held', '--without', 'text').code).toBe(0);
    expect(record().events[1]).toEqual({ type: 'consultations.held', date: '2019-10-01' });
  });

  it.each([
    [['panel.requested'], 2, 'what is to be changed?'],
    [['panel.requested', '--without', 'by'], 2, 'the fact has no field "by"'],
    [['panel.requested', '--without', 'date'], 2, 'the fact has no field "date"'],
    [
      ['events[1]', '--date', '2019-12-01', '--type', 'consultations.failed', '--without', 'text'],
      1,
      'possible there: ',
    ],
    [['appeal.notified', '--date', 'today'], 2, 'no such fact: appeal.notified'],
  ])('refuse %j', (words, code, message) => {
    const before = text();
    const said = inFolder('fix', 'a.json', ...words);
    expect([said.code, said.out]).toEqual([code, '']);
    expect(said.error).toContain(message);
    expect(text()).toBe(before);
  });
});

/** The words for a fact: its fields as options. */
function wordsFor({ type, date, ...fields }: DisputeEvent): string[] {
  const option = (name: string, value: unknown): string[] => {
    if (Array.isArray(value)) return value.flatMap((one) => option(name, one));
    const isPeriod = typeof value === 'object' && value !== null;
    const written = isPeriod ? Object.entries(value).map(([unit, count]) => `${count} ${unit}`) : [String(value)];
    return [`--${name}=${written.join(' ')}`];
  };
  return [type, date, ...Object.entries(fields).flatMap(([name, value]) => option(name, value))];
}

describe('a real record, typed in fact by fact', () => {
  const records = namedRecords.filter((_, index) => index % 60 === 0);

  it.each(records.map(({ name, record: one }) => [name, one] as const))('%s is that record', (_, real) => {
    const events = inDateOrder(real.events).filter((event) => Object.values(event).every((value) => value !== ''));
    writeFileSync(
      path,
      recordText(
        parseRecord({ title: real.title, complainants: real.complainants, respondent: real.respondent, events: [] }),
      ),
    );
    const kept = events.filter((event) => inFolder('add', 'a.json', ...wordsFor(event)).code === 0);
    // Facts that contradict others are set aside in these records, and `add` refuses them.
    const refused = replay(real, { policy: 'lenient' }).setAside.length;
    expect(events.length - kept.length).toBeLessThanOrEqual(refused);
    expect(record().events).toEqual(kept.map((event) => JSON.parse(JSON.stringify(event))));
  });
});

describe('the text of a record', () => {
  const layouts = [2, 4, '\t', 1].map((indent) => (value: unknown) => JSON.stringify(value, undefined, indent));

  it.each(layouts)('keeps the layout of a program', (write) => {
    writeFileSync(path, `${write(record())}\n`);
    inFolder('add', 'a.json', 'note', '2019-10-01', '--text', 'a');
    expect(text()).toBe(`${write(record())}\n`);
    expect(record().events).toHaveLength(2);
  });

  it('keeps line ends, and whether there is a last one', () => {
    const given = parseRecord(record());
    const [unix, none] = [recordText(given), recordText(given).trimEnd()];
    expect(recordText(given, none)).toBe(none);
    expect(recordText(given, unix.replaceAll('\n', '\r\n'))).toBe(unix.replaceAll('\n', '\r\n'));
    expect(recordText(given, `\uFEFF${unix}`)).toBe(unix);
  });

  it('has a fact on each line where a person laid it out', () => {
    writeFileSync(path, text().replace('"title"', '\n  "title"'));
    inFolder('add', 'a.json', 'note', '2019-10-01', '--text', 'a');
    expect(text().split('\n').slice(-5, -2)).toEqual([
      '    { "type": "consultations.requested", "date": "2019-09-11", "document": "WT/DS590/1" },',
      '    { "type": "note", "date": "2019-10-01", "text": "a" }',
      '  ]',
    ]);
  });

  it('is the record itself, read again', () => {
    for (const { record: one } of namedRecords.slice(0, 100))
      expect(JSON.parse(recordText(one))).toEqual(JSON.parse(JSON.stringify(one)));
  });
});

describe('a period in words', () => {
  it.each([
    ['15 months', { months: 15 }],
    ['8 months 10 days', { months: 8, days: 10 }],
    ['1 month, 2 weeks and 3 days', { months: 1, weeks: 2, days: 3 }],
    ['P15M', { months: 15 }],
    ['P1M2W', { months: 1, weeks: 2 }],
    ['90d', { days: 90 }],
    ['', undefined],
    ['a while', undefined],
    ['15', undefined],
    ['15 years', undefined],
    ['2 months 3 months', undefined],
    ['15 months or so', undefined],
  ])('%s', (words, period) => {
    expect(periodOf(words)).toEqual(period);
  });
});
