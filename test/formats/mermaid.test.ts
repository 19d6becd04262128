import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { statechartLines } from '../../src/formats/mermaid/statechart.js';
import { inMermaid } from '../../src/formats/mermaid/text.js';
import { toMermaid } from '../../src/formats.js';
import { parseRecord, replay, statusOn } from '../../src/index.js';
import { english } from '../../src/languages/english/index.js';
import { french } from '../../src/languages/french/index.js';
import { leaves, pathOf } from '../machine/walk.js';
import { hostileRecord, someDates, someReal, tenReal, unsafe } from './disputes.js';
import { diagramTypeOf, tasksOf } from './mermaid.js';
import { keywords, notes, recordWith } from './mermaid-words.js';

const statesThatLast = leaves.map(pathOf).filter((path) => !/\.(resuming|furthest)$/.test(path));

describe('the statechart', () => {
  /** With the same boxes open it differs in the mark alone, its last line: with all of these it is read once. */
  const marks = new Map<string, string[]>();
  const chartAndMark = (state: string) => {
    const lines = statechartLines([state], english);
    return { chart: lines.slice(0, -1).join('\n'), mark: lines.at(-1) ?? '' };
  };
  for (const state of statesThatLast) {
    const { chart, mark } = chartAndMark(state);
    marks.set(chart, [...(marks.get(chart) ?? []), mark]);
  }
  const typeOf = (chart: string) => diagramTypeOf(['stateDiagram-v2', chart, ...(marks.get(chart) ?? [])].join('\n'));

  it.each(statesThatLast)('is a diagram with %s marked', async (state) => {
    const { chart, mark } = chartAndMark(state);
    expect(await typeOf(chart)).toBe('stateDiagram');
    expect(marks.get(chart)).toContain(mark);
    const id = state.replaceAll('.', '_');
    expect(chart.split('\n').some((line) => line.endsWith(` as ${id}`))).toBe(true);
    expect(mark).toBe(`  class ${id} present`);
  });

  it('declares every state that an arrow names', () => {
    for (const state of statesThatLast) {
      const text = statechartLines([state], english).join('\n');
      const declared = new Set([...text.matchAll(/ as (\w+)/g)].map(([, id]) => id));
      const named = [...text.matchAll(/(\w+) --> (\w+)/g)].flatMap(([, from, to]) => [from, to]);
      const missing = named.filter((id) => id !== undefined && !declared.has(id));
      expect(missing, state).toEqual([]);
    }
  });

  it('is a diagram for ten disputes, on their first, middle and last dates', { timeout: 60_000 }, async () => {
    for (const one of tenReal)
      for (const date of someDates(one))
        expect(await diagramTypeOf(toMermaid(one.dispute, date, { kind: 'statechart' }))).toBe('stateDiagram');
  });

  it('has no state for the way back from a suspension', () => {
    expect(statechartLines(['panel.suspended'], english).join('\n')).not.toContain('resuming');
  });

  it('has no arrow by which a state is left for that of another complainant', () => {
    const lines = statechartLines(['implementation.remedies.requested'], english);
    const arrows = lines.filter((line) => /remedies\S* -->/.test(line));
    expect(arrows.length).toBeGreaterThan(5);
    expect(arrows.filter((line) => /furthest|date|calendar/i.test(line))).toEqual([]);
  });
});

describe('the timeline', () => {
  it('is a diagram for every real dispute of the sample', { timeout: 120_000 }, async () => {
    for (const one of someReal)
      for (const date of someDates(one).slice(-1))
        expect(await diagramTypeOf(toMermaid(one.dispute, date, { kind: 'timeline' })), one.name).toBe('gantt');
  });

  it('is a diagram in other languages too', async () => {
    for (const { dispute, dates } of tenReal)
      for (const kind of ['timeline', 'statechart'] as const)
        expect(await diagramTypeOf(toMermaid(dispute, dates.at(-1) ?? '', { kind, language: french }))).toBeDefined();
  });

  it('has the facts, the time-limits and the asked date', () => {
    const text = toMermaid(tenReal.at(-1)?.dispute as never, '2019-11-08', { kind: 'timeline' });
    expect(text).toContain('#82;equest for consultations, 2019-09-11 :milestone, f1, 2019-09-11, 0d');
    expect(text).toContain(':active, p3, 2019-09-11, 2019-11-11');
    expect(text).toContain('#65;s of 8 November 2019 :milestone, crit, today, 2019-11-08, 0d');
    expect(text).toContain('todayMarker off');
  });

  it('says of a time-limit that was met by what and when', () => {
    const text = toMermaid(tenReal.at(-1)?.dispute as never, '2019-11-08');
    expect(text).toContain(
      'SU 4.3, met, last day 2019-09-23#58; acceptance of the request for consultations (2019-09-20',
    );
  });

  /*
   * Where Mermaid puts a label (its ganttRenderer): on the bar; else right of it, unless that would reach the right edge
   * less one and a half left paddings; else left of it, where it is clipped at the edge. A letter of its 11 pixels is at
   * most 0.55 of that wide in the mean of a line.
   */
  it('has room for the label of each task of every real dispute, as far as its widest', {
    timeout: 60_000,
  }, async () => {
    for (const { name, dispute, dates } of tenReal) {
      const text = toMermaid(dispute, dates.at(-1) ?? '');
      const [width, left] = ['useWidth', 'leftPadding'].map((key) =>
        Number(new RegExp(`${key}: (\\d+)`).exec(text)?.[1]),
      );
      const tasks = [...text.matchAll(/^ {4}(.*) :.*, (\d{4}-\d\d-\d\d), (\S+)$/gm)].map(
        ([, label = '', from = '', to = '']) => ({
          ...{ letters: label.replaceAll(/#\d+;/g, 'x').length, from: Date.parse(from) },
          to: to === '0d' ? Date.parse(from) : Date.parse(to),
        }),
      );
      const first = Math.min(...tasks.map(({ from }) => from));
      const days = Math.max(...tasks.map(({ to }) => to)) - first;
      const clipped = tasks.filter(({ letters, from, to }) => {
        const place = (time: number) => ((time - first) / days) * ((width ?? 0) - (left ?? 0) - 75);
        const long = letters * 11 * 0.55;
        const isRight = place(to) + long + 1.5 * (left ?? 0) <= (width ?? 0);
        return long > place(to) - place(from) && !isRight && long > place(from) + (left ?? 0);
      });
      expect(clipped, name).toEqual([]);
      expect(await diagramTypeOf(text)).toBe('gantt');
    }
  });

  it.each([
    ['2019-11-08', ['axisFormat %Y-%m', 'tickInterval 1month']],
    ['2021-11-08', ['axisFormat %Y-%m', 'tickInterval 3month']],
    ['2024-11-08', ['axisFormat %Y', 'tickInterval 12month']],
    ['2199-11-08', ['axisFormat %Y']],
  ])('writes no date of its axis twice, as of %s', (date, lines) => {
    const dispute = replay({
      title: 'x',
      complainants: ['A'],
      respondent: 'B',
      events: [{ type: 'consultations.requested', date: '2019-09-11' }],
    });
    const found = toMermaid(dispute, date)
      .split('\n')
      .filter((line) => /axisFormat|tickInterval/.test(line));
    expect(found.map((line) => line.trim())).toEqual(lines);
  });
});

describe('hostile text in a diagram', () => {
  it.each(['timeline', 'statechart'] as const)('is safe in a %s', async (kind) => {
    const text = toMermaid(replay(hostileRecord), '2019-09-13', { kind });
    expect(await diagramTypeOf(text)).toBeDefined();
    expect(text).not.toMatch(/%%|`|#quot;|<(?!br\/>)/);
    expect(text).not.toMatch(unsafe);
    expect(text.split('\n').filter((line) => /^\s*(?:click|%%|BEGIN|second)/.test(line))).toEqual([]);
  });

  it.each([
    ['a:b', 'a#58;b'],
    ['a;b', 'a#59;b'],
    ['#1', '#35;1'],
    ['"a"', '#34;a#34;'],
    ['%%{init}%%', '#37;#37;#123;init#125;#37;#37;'],
    ['a\nb', 'a b'],
    ['Straße', 'Stra#223;e'],
    ['👩‍⚖️ né', '👩‍⚖️ né'],
  ])('%j becomes %j', (text, safe) => expect(inMermaid(text)).toBe(safe));
});

describe('a text of a record that begins like a line of Mermaid', () => {
  it.each(['weekday monday', 'end note', 'hide empty description', 'left of', '<<fork>>', 'dateFormat', 'click'])(
    'may begin with %s, as the grammars of the installed Mermaid have it',
    (word) => expect(keywords).toContain(word),
  );

  it('is a task of the timeline, one for each, and nothing else', async () => {
    const text = toMermaid(replay(recordWith(notes)), '2019-11-11');
    expect(await diagramTypeOf(text)).toBe('gantt');
    const tasks = await tasksOf(text);
    expect(tasks.filter(({ section }) => section === 'Facts')).toHaveLength(notes.length + 1);
    expect(tasks.filter(({ classes }) => classes.includes('clickable'))).toEqual([]);
    for (const note of notes)
      expect(tasks.some(({ task }) => task.includes(note.trim().replace(/\s+/g, ' ')))).toBe(true);
  });

  it.each(['timeline', 'statechart'] as const)('leaves the %s a diagram, alone', async (kind) => {
    for (const word of keywords)
      expect(
        await diagramTypeOf(toMermaid(replay(recordWith([`${word} X`])), '2019-11-11', { kind })),
        word,
      ).toBeDefined();
  });

  it('a drawn text is one task', async () => {
    const drawn = fc.sample(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }), { seed: 7, numRuns: 150 });
    const texts = drawn.filter((text) => text.trim() !== '');
    const tasks = await tasksOf(toMermaid(replay(parseRecord(recordWith(texts))), '2019-11-11'));
    expect(tasks.filter(({ section }) => section === 'Facts')).toHaveLength(texts.length + 1);
  });
});

it('a statechart marks every state of the status', () => {
  const { dispute } = tenReal[1] as (typeof tenReal)[number];
  const { states } = statusOn(dispute, '2000-01-01');
  const text = toMermaid(dispute, '2000-01-01', { kind: 'statechart' });
  expect(states).toHaveLength(3);
  for (const state of states) expect(text.split('\n').at(-2)).toContain(state.replaceAll('.', '_'));
});
