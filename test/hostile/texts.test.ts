import ICAL from 'ical.js';
import { JSDOM } from 'jsdom';
import { describe, expect, it, vi } from 'vitest';
import { run } from '../../src/cli/run.js';
import { toICalendar, toMarkdown, toMermaid, toSvg } from '../../src/formats.js';
import { type DisputeRecord, parseRecord, replay, statusOn } from '../../src/index.js';
import { ioWith } from '../cli/io.js';
import { diagramTypeOf } from '../formats/mermaid.js';

vi.setConfig({ testTimeout: 60_000 });

const { window } = new JSDOM();
const parser = new window.DOMParser();

/** Texts that would be something else than text to a calendar, a page, a diagram, a report or a terminal. */
const texts: Readonly<Record<string, string>> = {
  CRLF: 'a\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:evil',
  'a bare CR': 'a\rATTACH:http://evil.example/x',
  'other line ends': 'a\u2028BEGIN:VALARM\u2029ACTION:AUDIO\u0085x\u000bx\u000cx',
  'a folded line': 'a\r\n BEGIN:VEVENT\n\tEND:VEVENT',
  'calendar marks': 'a;b,c:d\\,e\\n"f"\\',
  'a script': '</text><script>alert(1)</script><text>',
  'an event handler': "\"><img src=x onerror=alert(1)>' onload='alert(1)",
  'a way out of CDATA': ']]></style><style>*{display:none}</style>',
  entities: '&lt;script&gt;&amp;&#60;b&#62;&nbsp;&evil;',
  'a doctype': '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><?xml version="1.0"?>',
  'a comment': '<!-- x --><![CDATA[ <b> ]]>',
  'a directive': '%%{init: {"securityLevel":"loose"}}%%',
  'a click': 'x\nclick f1 href "javascript:alert(1)"\nclass opening present',
  'diagram marks': 'a --> b; c : d\nsection e :crit, f, 2000-01-01, 1d; state "x" as y { [*] }',
  'diagram codes': '#quot;#35;#lt;ﬂ°°60¶ß',
  'a table': 'a | b\n|---|\n| c ||',
  'headings and lists': '# a\n- b\n1. c\n> d\n---\n===',
  links:
    '[a](javascript:alert(1)) ![b](http://evil.example) <http://evil.example> http://evil.example www.evil.example @all x@evil.example',
  emphasis: '**a** _b_ `c` ~~d~~ \\*e\\* ```f```',
  'HTML in Markdown': '<details open ontoggle=alert(1)><iframe srcdoc="x">',
  'escape codes': '\u001b[31mred\u001b[0m\u001b]0;title\u0007\u001b]8;;http://evil.example\u0007link\u009b2J',
  'a carriage back': 'real\b\b\b\bfake\u007f\u0000\u0007',
  'a turned direction': 'a\u202etxt.exe\u202c\u2066b\u2069\u200f\u200ec\u061c',
  'invisible letters': 'a\u200bb\u2060c\ufeffd\u00ade\u{e0041}\u{e007f}f',
  'halves of pairs': 'a\ud800b\udfffc\ufffe\uffff\u{1fffe}',
  'a format': '%s %d %n {{x}} $(x) `x` %{x} ${'.concat('x}'),
  'letters beyond': '🧪👩‍👩‍👧‍👦 中文 עברית العربية e\u0301\u0301\u0301 ﷽',
  'a prototype': '__proto__',
  nothing: '',
};

const first = '2019-09-11';

/** A dispute with a text in every field that can hold one. */
function recordWith(text: string): DisputeRecord {
  const named = text === '' ? '-' : text;
  const by = [named, 'Korea'];
  const common = { by, document: text, source: text, note: text };
  return parseRecord({
    title: text,
    complainants: [named, 'Korea'],
    respondent: named,
    agreements: [text],
    events: [
      { type: 'consultations.requested', date: first, ...common, by: named },
      { type: 'consultations.circulated', date: '2019-09-13', ...common },
      { type: 'consultations.joinRequested', date: '2019-09-20', members: [named], ...common },
      { type: 'note', date: '2019-09-21', text, ...common },
      { type: 'panel.requested', date: '2019-10-01', ...common, by: named },
      { type: 'panel.established', date: '2019-10-28', ...common },
      { type: 'panel.thirdPartiesReserved', date: '2019-11-01', members: [named], ...common },
      { type: 'panel.composed', date: '2019-11-20', ...common },
      { type: 'panel.delayNotified', date: '2020-03-01', expected: text, ...common },
      { type: 'report.adopted', date: '2020-12-01', recommendations: true, ...common },
      { type: 'retaliation.requested', date: '2022-01-03', amount: text, ...common },
    ],
  });
}

const disputeOf = (text: string) => replay(recordWith(text), { policy: 'lenient' });
const plain = disputeOf('plain');
const dates = ['2019-09-20', '2020-03-01', '2022-02-01'] as const;
/** What is said of the plain text on each date. */
const plainly = new Map(
  dates.map((date) => [
    date,
    {
      calendar: toICalendar(plain, date),
      statechart: toMermaid(plain, date, { kind: 'statechart' }),
      timeline: toMermaid(plain, date, { kind: 'timeline' }),
      report: toMarkdown(plain, date),
    },
  ]),
);
/** Each text on one of the dates. */
const cases = Object.entries(texts).map(([name, text], index) => [name, text, dates[index % 3] ?? dates[0]] as const);

/** Controls but the line end that the format has; what turns the direction; halves of pairs. */
const unsafe = /(?![\n])[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069\u200e\u200f\ufeff]/u;

const linesOf = (calendar: string) => calendar.replaceAll('\r\n ', '').split('\r\n');
const namesOf = (lines: readonly string[]) => lines.map((line) => /^[A-Z-]+(?=[:;])/.exec(line)?.[0] ?? line);

/** What a terminal would take for a command, and what hides or turns letters. */
const obeyed = /(?!\n)[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;

/** All that a call says, on both outputs. */
function saidBy(words: readonly string[], input: string): string {
  const said: string[] = [];
  const io = ioWith({
    readFile: () => input,
    readInput: () => input,
    out: (text: string) => said.push(text),
    error: (text: string) => said.push(text),
    today: () => first,
  });
  run(words, io, '0.0.0');
  return said.join('');
}

const calls = [
  ['status', '--on', '2020-03-01'],
  ['status', '--on', '2020-03-01', '--json'],
  ['deadlines', '--on', '2022-02-01'],
  ['timeline'],
  ['project', '--on', '2019-09-13', '--lang', 'fr'],
  ['agenda', '--from', '2019-09-13', '--to', '2020-01-01'],
  ['validate'],
  ['check'],
];

/** An element of a picture, as far as it is looked at here. */
interface Drawn {
  readonly tagName: string;
  readonly attributes: Iterable<{ readonly name: string; readonly value: string }>;
}

describe.each(cases)('%s, in every field that holds text', (_, text, date) => {
  const dispute = disputeOf(text);
  const without = plainly.get(date) ?? expect.fail(date);

  it('is text in a calendar', () => {
    const calendar = toICalendar(dispute, date);
    expect(calendar.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(calendar.replaceAll('\r\n', '\n')).not.toMatch(unsafe);
    for (const line of calendar.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    const [own, other] = [calendar, without.calendar].map((one) => new ICAL.Component(ICAL.parse(one)));
    expect(own?.getAllSubcomponents('vevent')).toHaveLength(other?.getAllSubcomponents('vevent').length ?? 0);
    expect(namesOf(linesOf(calendar))).toEqual(namesOf(linesOf(without.calendar)));
  });

  it('is text in a picture', () => {
    const svg = toSvg(dispute, date);
    expect(svg).not.toMatch(unsafe);
    const root = parser.parseFromString(svg, 'image/svg+xml').documentElement;
    expect(root.tagName).toBe('svg');
    const elements = Array.from(root.querySelectorAll('*') as unknown as Iterable<Drawn>);
    const tags = new Set(elements.map(({ tagName }) => tagName));
    expect(
      [...tags].filter(
        (tag) => !['title', 'desc', 'style', 'g', 'rect', 'line', 'circle', 'text', 'polygon'].includes(tag),
      ),
    ).toEqual([]);
    const attributes = elements.flatMap((element) => Array.from(element.attributes));
    expect(
      attributes.filter(({ name, value }) => /^on|href|src|style$/i.test(name) || /javascript:/i.test(value)),
    ).toEqual([]);
    expect(root.querySelectorAll('style')).toHaveLength(1);
  });

  it.each(['statechart', 'timeline'] as const)('is text in a %s', async (kind) => {
    const diagram = toMermaid(dispute, date, { kind });
    expect(diagram).not.toMatch(unsafe);
    expect(diagram).not.toMatch(/%%|^\s*click |javascript:|<(?!br\/>)\w/m);
    expect(diagram.split('\n').length).toBe(without[kind].split('\n').length);
    expect(await diagramTypeOf(diagram)).toBe(kind === 'timeline' ? 'gantt' : 'stateDiagram');
  });

  it('is text in a report', () => {
    const report = toMarkdown(dispute, date);
    expect(report).not.toMatch(unsafe);
    const cells = (line: string) => line.replace(/\\./g, '').split('|').length;
    expect(report.split('\n').map(cells)).toEqual(without.report.split('\n').map(cells));
    const marks = report.replace(/\\./g, '').replaceAll(/^(#+|-) /gm, '');
    expect(marks).not.toMatch(/<\w|<!|<\/|\]\(|:\/\/|www\.|@|`|\*|~~/i);
  });

  it.each(calls)('is text in a terminal (%s)', (...words) => {
    const out = saidBy([...words, '-'], JSON.stringify(dispute.record));
    expect(out).not.toBe('');
    expect(out).not.toMatch(obeyed);
  });

  it('is the same text in the JSON of the command', () => {
    const [validated] = JSON.parse(saidBy(['validate', '--json', '-'], JSON.stringify(dispute.record)));
    expect(validated.title).toBe(text);
    const {
      facts: [{ event }],
    } = JSON.parse(saidBy(['timeline', '--json', '-'], JSON.stringify(dispute.record)));
    expect(event).toEqual(dispute.record.events[0]);
  });
});

describe('in a terminal, an error', () => {
  it.each(cases)('quotes %s as text', (_, text) => {
    const broken = {
      ...recordWith(text),
      [`x${text}`]: 1,
      events: [{ type: text, date: text, [`y${text}`]: text }],
    };
    const asked = [
      ['validate', '-'],
      ['validate', '--json', '-'],
      ['validate', '-', '--lang=fr'],
      ['status', '-', `--lang=${text}`],
      ['status', '-', `--on=x${text}`],
      ['diagram', '-', `--kind=x${text}`],
      ['agenda', '-', `--role=x${text}`],
      ['rules', `x${text}`],
      ['check', '-', `--event=${text}`],
      ['status', `x${text}.json`],
      [`x${text}`],
      [`--x${text}`],
    ];
    for (const words of asked) {
      const out = saidBy(words, JSON.stringify(broken));
      expect(out).not.toBe('');
      expect(out).not.toMatch(obeyed);
    }
  });
});

describe('long texts', () => {
  const LONG = 2_000;

  it.each([
    ['without spaces', 'x'.repeat(LONG)],
    ['of many words', 'word '.repeat(LONG / 5)],
    ['of marks', '&<|*'.repeat(LONG / 4)],
    ['of many lines', '\r\n'.repeat(LONG / 2)],
  ])('%s take little time in every format', (_, text) => {
    const dispute = disputeOf(text);
    const acts = {
      status: () => statusOn(dispute, '2020-03-01'),
      calendar: () => toICalendar(dispute, '2020-03-01'),
      picture: () => toSvg(dispute, '2020-03-01'),
      timeline: () => toMermaid(dispute, '2020-03-01', { kind: 'timeline' }),
      report: () => toMarkdown(dispute, '2020-03-01'),
    };
    const slow = Object.entries(acts).filter(([, act]) => {
      const start = performance.now();
      act();
      return performance.now() - start > 2_000;
    });
    expect(slow.map(([name]) => name)).toEqual([]);
  });
});

describe('eleven thousand facts', () => {
  const notes = Array.from({ length: 11_000 }, () => ({ type: 'note', date: '2019-09-21', text: 'said' }) as const);
  const { events, ...header } = recordWith('x');
  const dispute = replay({ ...header, events: [...events, ...notes] }, { policy: 'lenient' });

  it.each([
    ['a calendar', () => toICalendar(dispute, '2022-02-01')],
    ['a picture', () => toSvg(dispute, '2022-02-01')],
  ])('make %s in little time', (_, act) => {
    const start = performance.now();
    act();
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});
